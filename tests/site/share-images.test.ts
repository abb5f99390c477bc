import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { render as renderHome } from "../../layouts/pages/home.11ty.tsx";
import { render as renderPost } from "../../layouts/pages/post.11ty.tsx";
import { emptyCache } from "../../src/build/load-site.ts";
import { makeShares, shareLimit } from "../../src/build/share-images.ts";
import { replyTo } from "../../src/cli/dev-server/reply.ts";
import { loadPreview } from "../../src/cli/dev-server/state.ts";
import { openPictureStore } from "../../src/images/picture-store.ts";
import { sharePainter } from "../../src/output/brand/post-share-image.ts";
import { openShareStore } from "../../src/output/brand/share-store.ts";
import type { Site } from "../../src/site/model.ts";
import { renderView } from "../layouts/rendered-page.ts";
import { noise } from "../noise.ts";
import { type Files, folderFrom, siteFrom } from "../site-from.ts";

const LOGO =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30"><rect width="90" height="30" fill="#a33"/></svg>';
const large = await noise(1400, 700).jpeg({ quality: 60 }).toBuffer();
const small = await noise(300, 200).jpeg({ quality: 60 }).toBuffer();

const article = (title: string, date: string, more = "") =>
  `---\ntitle: ${title}\ndate: ${date}\nsummary: Un résumé.\n${more}---\n\nTexte.\n`;

const FILES: Files = {
  "site.yml": "title: Essai\nurl: https://essai.example\nlogo: logo.svg\n",
  "logo.svg": LOGO,
  "articles/recent.md": article("Un texte récent", "2013-01-05"),
  "articles/vieux.md": article("Un vieux texte", "2011-01-31"),
  "articles/juste.md": article("Deux ans aujourd’hui", "2011-02-01"),
  "articles/revu.md": article("Un vieux texte revu", "2009-01-05", "updated: 2012-03-04\n"),
  "articles/photo/index.md": article("Une photo", "2013-01-04", "image: {src: salle.jpg, alt: Une salle}\n"),
  "articles/photo/salle.jpg": large,
  "articles/vignette/index.md": article(
    "Une vignette",
    "2013-01-03",
    "image: {src: mini.jpg, alt: Une petite salle}\n",
  ),
  "articles/vignette/mini.jpg": small,
  "formations/ecrire.md": `${article("Écrire pour le Web", "2009-01-05").replace("---\n\n", "sessions:\n  - {date: 2013-02-14, place: musee}\n---\n\n")}`,
  "guides/vieux-guide.md": article("Un vieux guide", "2008-01-05"),
  "pages/contact.md": "---\ntitle: Nous joindre\n---\n\nÉcrivez-nous.\n",
  "places.yml": "- id: musee\n  name: Musée de la Pointe\n  city: Québec\n",
};
const { site, problems } = siteFrom(FILES);
const imageOf = (url: string, of: Site = site) => of.shareImages.get(url);
const shared = (of: Site, url: string, what = "") =>
  renderView(renderPost, of, "post", url)(`meta[property="og:image${what}"]`).attr("content");

test("trainings, guides, pages, and texts of the last two years each have their picture", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  for (const slug of ["articles/recent", "articles/juste", "articles/revu", "formations/ecrire", "guides/vieux-guide"])
    expect(imageOf(`/${slug}/`)?.url).toMatch(
      new RegExp(`^/assets/partage-${slug.split("/")[1]}\\.[0-9a-f]{10}\\.png$`),
    );
  expect(imageOf("/contact/")?.alt).toBe("Affiche\u00a0: Nous joindre");
});

test("older texts share the picture of their kind, which the list of the kind has too", () => {
  expect(imageOf("/articles/vieux/")?.url).toMatch(/^\/assets\/partage-article\./);
  expect(imageOf("/articles/")).toEqual(imageOf("/articles/vieux/"));
  expect(imageOf("/articles/vieux/")?.alt).toBe("Affiche\u00a0: Articles");
});

test("a page shares its own large picture, and any other page one that says what it shows", () => {
  expect(imageOf("/articles/photo/")).toBeUndefined();
  expect(shared(site, "/articles/photo/")).toBe("https://essai.example/articles/photo/salle.jpg");
  expect(shared(site, "/formations/ecrire/")).toBe(`https://essai.example${imageOf("/formations/ecrire/")?.url}`);
  expect(shared(site, "/formations/ecrire/", ":alt")).toBe(
    "Affiche\u00a0: Écrire pour le Web, 14\u00a0février 2013, Musée de la Pointe, Québec",
  );
  expect(shared(site, "/articles/vignette/", ":alt")).toBe(
    "Affiche\u00a0: Une vignette, 3\u00a0janvier 2013. Une petite salle",
  );
  expect(renderView(renderHome, site, "home", "/")('meta[property="og:image"]').attr("content")).toBe(
    `https://essai.example${site.shareImage}`,
  );
});

test("the name changes with what is drawn, and with nothing else", () => {
  const url = (files: Files) => imageOf("/articles/recent/", siteFrom({ ...FILES, ...files }).site)?.url;
  const same = imageOf("/articles/recent/")?.url;
  expect(url({ "articles/recent.md": `${FILES["articles/recent.md"]}Une phrase de plus.\n` })).toBe(same);
  expect(url({ "articles/recent.md": article("Un autre titre", "2013-01-05") })).not.toBe(same);
  expect(url({ "logo.svg": LOGO.replace("#a33", "#3a3") })).not.toBe(same);
});

test.each([
  ["a long title", "Comment bien préparer une très longue rencontre de concertation régionale ".repeat(6)],
  ["an endless word", "Anticonstitutionnellement".repeat(12)],
  ["letters that the font lacks", "会議 🎉"],
  ["nothing but signs", "<&>\"'"],
])("%s is drawn, twice with the same bytes", async (_, title) => {
  const image = imageOf("/articles/vignette/");
  if (image === undefined) throw new Error("the text has a picture");
  const drawn = { ...image, facts: { ...image.facts, title } };
  const [first, second] = [await sharePainter()(drawn), await sharePainter()(drawn)];
  expect(Buffer.compare(first, second)).toBe(0);
  expect(await sharp(first).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
});

test("what the time does not allow waits, and its page shares the picture of its kind; the next build makes only the rest", async () => {
  const folder = join(folderFrom({}), "partage");
  const all = new Set([...site.shareImages.values()].map(({ url }) => url)).size;
  let asked = 0;
  // Two workers ask before each picture: those of the four kinds, and one text.
  const first = await makeShares(site, openShareStore(folder), () => ++asked > 5);
  expect([first.files.size, first.waiting]).toEqual([5, all - 5]);
  expect(shared(first.site, "/guides/vieux-guide/")).toBe(`https://essai.example${imageOf("/guides/")?.url}`);
  expect(first.site.shareImages.get("/contact/")).toBeUndefined();
  const named = [...first.site.shareImages.values()].map(({ url }) => url);
  expect(named.filter((url) => !first.files.has(url))).toEqual([]);

  const second = await makeShares(site, openShareStore(folder), () => false);
  expect([second.files.size, second.waiting]).toEqual([all, 0]);
  expect([...second.site.shareImages]).toEqual([...site.shareImages]);

  const kept = await makeShares(site, openShareStore(folder), () => true);
  expect([kept.files, kept.waiting]).toEqual([second.files, 0]);
  const cold = await makeShares(site, openShareStore(join(folderFrom({}), "autre")), () => false);
  for (const [url, path] of cold.files)
    expect(Buffer.compare(await readFile(path), await readFile(kept.files.get(url) ?? ""))).toBe(0);
});

test("the time is ten seconds, or what the environment says", () => {
  const read = (value?: string) => shareLimit(value === undefined ? {} : { BABILLARD_DELAI_PARTAGE: value });
  expect([read(), read("0"), read("45"), read("jamais")]).toEqual([10_000, 0, 45_000, 10_000]);
});

test("the preview draws one when it is asked for", async () => {
  const folder = folderFrom(FILES);
  const state = loadPreview({ content: folder, now: "2013-02-01", drafts: true }, emptyCache());
  const url = state.site.shareImages.get("/articles/recent/")?.url ?? "";
  const reply = replyTo({ state, search: new Map(), pictures: openPictureStore(join(folder, "cache")) }, url);
  if (!("file" in reply)) throw new Error("the reply is a file");
  expect(reply.type).toBe("image/png");
  expect(await sharp(await reply.file).metadata()).toMatchObject({ width: 1200, height: 630 });
});
