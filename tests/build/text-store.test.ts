import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { openTextStore } from "../../src/build/text-store.ts";
import type { Site } from "../../src/site/model.ts";
import { writeMessyCorpus } from "../corpus/messy.ts";
import { type Files, folderFrom } from "../site-from.ts";

const post = (title: string, body: string, keys = "") =>
  `---\ntitle: ${title}\ndate: 2013-01-05\nsummary: Un essai.\n${keys}---\n\n${body}\n`;
const FILES: Files = {
  "site.yml": "title: Le carnet\nurl: https://essai.example\n",
  "articles/un.md": post("Un", "Voyez [le deuxième](deux.md) :\u2028« ici »."),
  "articles/deux.md": post("Deux", "Le deuxième. [Rien](absent.md)"),
  "articles/trois.md": post("Trois", "Un secret.", "draft: true\n"),
  "pages/contact.md": "---\ntitle: Contact\n---\n\nÉcrivez-nous.\n",
};

interface Session {
  readonly content: string;
  readonly cache: string;
}

const session = (files: Files = FILES): Session => ({
  content: folderFrom(files),
  cache: join(folderFrom({}), "textes.jsonl"),
});

/** Loads with the store, then saves it; `rendered` counts the texts that were rendered. */
function load({ content, cache }: Session, stamp = "1") {
  const store = openTextStore(cache, stamp);
  let rendered = 0;
  const { site, problems } = loadSite({ content, now: "2013-02-01", drafts: false }, undefined, true, {
    texts: store.texts,
    amend: (md) =>
      md.core.ruler.push("count", () => {
        rendered += 1;
      }),
  });
  store.save(site as Site);
  return { shown: { posts: textsOf(site as Site), assets: site?.assets, problems }, rendered };
}

const textsOf = ({ posts, pages }: Site) => [...posts, ...pages].map(({ url, text }) => [url, text]);

test("a second build renders again only the texts that changed, and those that are not published", () => {
  const site = session();
  const first = load(site);
  expect(first.rendered).toBe(4);
  const second = load(site);
  expect(second.rendered).toBe(1);
  expect(second.shown).toEqual(first.shown);
  writeFileSync(join(site.content, "articles/deux.md"), post("Deux", "Retouché."));
  expect(load(site).rendered).toBe(2);
});

test("every text of a messy site comes back as it was", async () => {
  const site = session({});
  await writeMessyCorpus(site.content, 120);
  const first = load(site);
  const second = load(site);
  expect(second.rendered).toBeLessThan(first.rendered / 2);
  expect(second.shown).toEqual(first.shown);
});

test("a link to a text that has become a draft is rendered again", () => {
  const site = session();
  load(site);
  writeFileSync(join(site.content, "articles/deux.md"), post("Deux", "Le deuxième.", "draft: true\n"));
  const after = load(site);
  expect(after.shown).toEqual(load({ ...site, cache: join(folderFrom({}), "vide") }).shown);
  expect(JSON.stringify(after.shown.posts)).not.toContain("/articles/deux/");
});

test("the words of a text that is not published, or no longer, are not kept", () => {
  const site = session();
  load(site);
  expect(readFileSync(site.cache, "utf8")).toContain("Le deuxième.");
  expect(readFileSync(site.cache, "utf8")).not.toContain("Un secret.");
  writeFileSync(join(site.content, "articles/deux.md"), post("Deux", "Le deuxième.", "draft: true\n"));
  load(site);
  expect(readFileSync(site.cache, "utf8")).not.toContain("Le deuxième.");
});

test("what another version of the program kept is not used", () => {
  const site = session();
  const first = load(site, "1");
  const other = load(site, "2");
  expect(other.rendered).toBe(4);
  expect(other.shown).toEqual(first.shown);
});

test.each<[string, (text: string) => string]>([
  ["one letter changed", (text) => text.replace("Le deuxième.", "Le deuxièmE.")],
  ["cut short", (text) => text.slice(0, text.length / 2)],
  ["empty", () => ""],
  ["of something else", () => "x\n{}\n\n[]\n\0\n"],
  ["whose texts changed places", (text) => text.replaceAll("articles/un.md", "articles/deux.md")],
  ["repeated", (text) => text + text],
])("a cache %s gives the same site", (_, damage) => {
  const site = session();
  const first = load(site);
  writeFileSync(site.cache, damage(readFileSync(site.cache, "utf8")));
  expect(load(site).shown).toEqual(first.shown);
  expect(load(site)).toEqual({ ...first, rendered: 1 });
});

test("a cache that cannot be read or written gives the same site", () => {
  const site = session();
  mkdirSync(join(site.cache, "dossier"), { recursive: true });
  const first = load(site);
  expect(load(site)).toEqual(first);
});
