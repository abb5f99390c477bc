import { load } from "cheerio";
import { expect, test } from "vitest";
import { emptyCache } from "../../src/build/load-site.ts";
import { type Preview, replyTo } from "../../src/cli/dev-server/reply.ts";
import { loadPreview } from "../../src/cli/dev-server/state.ts";
import { openPictureStore } from "../../src/images/picture-store.ts";
import { type Files, folderFrom } from "../site-from.ts";

test("a redirect leads to an address under the base path, or unchanged to another site", () => {
  const content = folderFrom({
    "articles/a.md": "---\ntitle: A\ndate: 2013-01-05\nsummary: S\naliases: [/vieux/]\n---\n\nTexte.\n",
    "redirects.txt": "/partenaire/ → https://exemple.org/page\n",
  });
  const state = loadPreview({ content, now: "2013-02-01", drafts: true, base: "/blogue/" }, emptyCache());
  const preview: Preview = { state, search: new Map(), pictures: openPictureStore(folderFrom({})) };
  expect(replyTo(preview, "/blogue/vieux/")).toEqual({ location: "/blogue/articles/a/" });
  expect(replyTo(preview, "/blogue/partenaire")).toEqual({ location: "https://exemple.org/page" });
});

test.each([
  ["nothing", "", "nommez son dépôt dans"],
  ["a repository", "admin: {repository: organisme/site}\n", "npm run build"],
])("when the settings declare %s, « /admin/ » says where the editor is", async (_, admin, words) => {
  const content = folderFrom({
    "site.yml": `title: Essai\n${admin}`,
    "articles/a.md": "---\ntitle: A\ndate: 2013-01-05\nsummary: S\n---\n\nTexte.\n",
  });
  const state = loadPreview({ content, now: "2013-02-01", drafts: true }, emptyCache());
  const preview: Preview = { state, search: new Map(), pictures: openPictureStore(folderFrom({})) };
  for (const path of ["/admin", "/admin/"]) {
    const reply = replyTo(preview, path);
    expect(reply).toMatchObject({ status: 200 });
    expect("body" in reply && String(await reply.body)).toContain(words);
  }
});

const ARTICLE = { "articles/a.md": "---\ntitle: A\ndate: 2013-01-05\nsummary: S\n---\n\nTexte.\n" };

function previewOf(files: Files, more: Partial<Preview> = {}): Preview {
  const state = loadPreview({ content: folderFrom(files), now: "2013-02-01", drafts: true }, emptyCache());
  return { state, search: new Map(), pictures: openPictureStore(folderFrom({})), ...more };
}

async function bodyOf(preview: Preview, path: string): Promise<string> {
  const reply = replyTo(preview, path);
  return "body" in reply ? String(await reply.body) : "";
}

test("the transforms of the owner see the page « not found » too, as in a build", async () => {
  const transform = async (url: string, html: string) => `${html}<!-- ${url} -->`;
  const preview = previewOf(ARTICLE, { transform });
  expect(await bodyOf(preview, "/articles/a/")).toContain("<!-- /articles/a/ -->");
  expect(await bodyOf(preview, "/rien/")).toContain("<!-- /404.html -->");
});

test("what the preview adds to a page stands in its head and at the end of its body, whatever its scripts and comments say", async () => {
  const transform = async (_: string, html: string) =>
    html.replace("<head>", () => '<head><script>const end = "</head></body>";</script>').concat("<!-- </body> -->");
  const html = await bodyOf(
    previewOf({ ...ARTICLE, "articles/b.md": "---\ntitle: [B\n---\n" }, { transform }),
    "/articles/a/",
  );
  const $ = load(html);
  expect($("head > link[href*=apercu]")).toHaveLength(1);
  expect($("body > aside.apercu")).toHaveLength(1);
  expect($("script").first().text()).toBe('const end = "</head></body>";');
  expect(html).toMatch(/<!-- <\/body> -->$/);
});

test("a text that cannot be shown has a page of the site under its own title, with its problems as the only main part", async () => {
  const preview = previewOf({ ...ARTICLE, "articles/b.md": "---\ntitle: [B\n---\n" });
  const [[address = ""] = []] = [...(preview.state?.broken ?? [])];
  const $ = load(await bodyOf(preview, address));
  expect($("title").text()).toContain("Ce texte ne peut pas être affiché");
  expect($("main")).toHaveLength(1);
  expect($("main").text()).toContain("articles/b.md");
  expect($("body").text()).not.toContain("Page introuvable");
});
