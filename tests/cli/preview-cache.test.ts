import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { emptyCache } from "../../src/build/load-site.ts";
import { assetCache } from "../../src/cli/dev-server/own-files.ts";
import { loadPreview, type PreviewState } from "../../src/cli/dev-server/state.ts";
import { parseText, serializeText, type TextCache } from "../../src/site/cached-text.ts";
import type { PageData } from "../../src/site/model.ts";
import { folderFrom } from "../site-from.ts";

const post = (title: string, body: string, keys = "") =>
  `---\ntitle: ${title}\ndate: 2013-01-05\nsummary: Un essai.\n${keys}---\n\n${body}\n`;
/** An SVG of a given size, which pages write in their HTML. */
const drawing = (width: number, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="10">${more}</svg>`;

const FILES = {
  "site.yml": "title: Le carnet\nurl: https://essai.example\n",
  "vocabulary.yml": "categories:\n  - label: Bureautique\n    description: Des outils de bureau.\n",
  "people.yml": "- id: camille\n  name: Camille Exemple\n",
  "places.yml": "- id: salle\n  name: La salle\n  city: Plessisville\n",
  "articles/quatre.md": post("Quatrième", "Illustré.", "image: { src: vue.svg, alt: Une vue }\ntags: [Intranet]\n"),
  "articles/vue.svg": drawing(10),
  "articles/cinq.md": post("Cinquième", "À revoir.", "updated: 2013-02-05\ntags: [Intranet]\n"),
  "articles/un.md": post(
    "Premier",
    "Voyez [le deuxième](deux.md), [le guide](../guides/g.md) et [rien](absent.md).",
    "categories: [bureautique]\n",
  ),
  "articles/deux.md": post("Deuxième", "Le deuxième.", "authors: [camille]\n"),
  "articles/trois/index.md": post("Troisième", "![Un plan](plan.svg) et [le même plan](plan.svg)."),
  "articles/trois/plan.svg": drawing(20),
  "guides/g.md": post("Guide", "Voyez [Premier](../articles/un.md) et ![Un plan](../articles/trois/plan.svg)."),
  "formations/f.md": post(
    "Formation",
    "Le 5 février 2013.",
    "place: salle\nsessions:\n  - date: 2013-02-05\n    start: 9 h\n    end: 10 h\n",
  ),
};

const write = (path: string, text: string) => (root: string) => writeFileSync(join(root, path), text);
const remove = (path: string) => (root: string) => rmSync(join(root, path));

/** Edits made one after the other in the same folder. */
const EDITS: readonly (readonly [what: string, edit: (root: string) => void])[] = [
  ["nothing", () => undefined],
  [
    "the words of a text",
    write("articles/deux.md", post("Deuxième", "Le deuxième, retouché.", "authors: [camille]\n")),
  ],
  ["a text that a broken link was looking for", write("articles/absent.md", post("Absent", "Le voici."))],
  ["a draft that others link to", write("guides/g.md", post("Guide", "[Premier](../articles/un.md)", "draft: true\n"))],
  [
    "an address that others link to",
    write("articles/deux.md", post("Deuxième", "Ailleurs.", "slug: second\nauthors: [camille]\n")),
  ],
  ["an alias", write("articles/absent.md", post("Absent", "Le voici.", "aliases: [/articles/rien/]\n"))],
  ["the size of a picture", write("articles/trois/plan.svg", drawing(4_000))],
  ["a drawing that acts", write("articles/trois/plan.svg", drawing(20, "<script>alert(1)</script>"))],
  ["a text that no longer shows that drawing", write("articles/trois/index.md", post("Troisième", "Sans plan."))],
  ["a text that shows it again", write("articles/trois/index.md", post("Troisième", "![Un plan](plan.svg)"))],
  ["a drawing that no longer acts", write("articles/trois/plan.svg", drawing(30))],
  ["a drawing under another name", (root) => rename(root, "articles/trois/plan.svg", "articles/trois/plan-2.svg")],
  [
    "a term of the vocabulary",
    write("vocabulary.yml", "categories:\n  - label: Outils\n    synonyms: [bureautique]\n"),
  ],
  ["a person", write("people.yml", "- id: camille\n  name: Camille Nouvelle\n  url: https://camille.example\n")],
  ["the settings", write("site.yml", "title: Le nouveau carnet\nurl: https://autre.example\n")],
  [
    "a day of a session",
    write(
      "formations/f.md",
      post("Formation", "Le 5 février 2013.", "place: salle\nsessions:\n  - date: 2013-02-06\n"),
    ),
  ],
  ["a text that is broken", write("articles/deux.md", "---\ntitle: [Deuxième\n---\n")],
  ["a text that has gone", remove("articles/deux.md")],
  ["a picture that has gone", remove("articles/trois/plan-2.svg")],
  ["the size of a picture of the front matter", write("articles/vue.svg", drawing(300))],
  ["a picture of the front matter that has gone", remove("articles/vue.svg")],
  ["a picture of the front matter that is back", write("articles/vue.svg", drawing(40))],
  ["a term that another text spells better", write("articles/six.md", post("Six", "Six.", "tags: [Întranet]\n"))],
  ["a place", write("places.yml", "- id: salle\n  name: La grande salle\n  city: Rimouski\n")],
  ["a text that takes the address of another", write("articles/sept.md", post("Sept", "Sept.", "slug: six\n"))],
  ["an address given back", remove("articles/sept.md")],
  ["the zone of the site", write("site.yml", "title: Le carnet\ntimezone: America/Vancouver\n")],
  ["redirects", write("redirects.txt", "/ancien/ → /articles/un/\n")],
];

function rename(root: string, from: string, to: string): void {
  renameSync(join(root, from), join(root, to));
}

/** Everything that the preview can show of a site. */
function shown({ site, problems, renderer, broken, files, pictures }: PreviewState) {
  const views = Object.values(site.views).flat() as readonly PageData[];
  return {
    pages: views.map(({ url }) => [url, renderer.render(url)?.html]),
    files: [...files()].map(([path, body]) => [path, String(body)]),
    assets: site.assets,
    redirects: site.redirects,
    pictures: [...pictures.keys()],
    broken: [...broken],
    problems,
  };
}

/** The texts as another process would find them: by what they say, without what was known around them. */
function revived(texts: TextCache): TextCache {
  const lines = [...texts].map(([file, { text }]) => parseText(serializeText(file, text)));
  return new Map(lines.map(({ file, text }) => [file, { text }]));
}

test.each([
  ["of the same process", (texts: TextCache) => texts],
  ["of a former process", revived],
])("after each edit, a load with the caches %s shows the same as a fresh load", (_, kept) => {
  const content = folderFrom(FILES);
  let cached = emptyCache();
  const urls = new Map<string, string>();
  const options = { content, drafts: true, url: "http://localhost:8080", now: "2013-02-01" };
  const load = () => {
    cached = { ...cached, texts: kept(cached.texts) };
    return shown(loadPreview(options, cached, urls));
  };
  let before = load();
  for (const [what, edit] of EDITS) {
    edit(content);
    const after = load();
    expect(after, what).toEqual(shown(loadPreview(options, emptyCache(), new Map(urls))));
    if (what !== "nothing") expect(after, `${what} changes nothing: the test proves nothing`).not.toEqual(before);
    before = after;
  }
  const later = { ...options, now: "2013-02-07" };
  const after = shown(loadPreview(later, cached, urls));
  expect(after).toEqual(shown(loadPreview(later, emptyCache(), urls)));
  expect(after.problems, "no problem depends on the day: the test proves nothing").not.toEqual(before.problems);
  const elsewhere = { ...later, base: "/blogue/" };
  expect(shown(loadPreview(elsewhere, cached, urls))).toEqual(shown(loadPreview(elsewhere, emptyCache(), urls)));
});

test("a post is rendered again only when it or what it uses changes, and assets are built once", () => {
  const content = folderFrom(FILES);
  const cached = emptyCache();
  const options = { content, drafts: true, now: "2013-02-01" };
  const textsOf = ({ site }: PreviewState) => new Map(site.posts.map(({ entry, text }) => [entry.file, text]));
  const first = textsOf(loadPreview(options, cached));
  write("articles/deux.md", post("Deuxième", "Retouché, et plus long."))(content);
  const second = loadPreview(options, cached);
  const again = [...textsOf(second)].filter(([file, text]) => first.get(file) !== text).map(([file]) => file);
  expect(again).toEqual(["articles/deux.md"]);
  for (const [path, bytes] of assetCache()) expect(second.assets.get(path), path).toBe(bytes);
  expect(second.assets.size).toBeGreaterThan(5);
});

test("an entry's references are resolved again only when something they depend on changes, and a deleted file leaves the cache", () => {
  const content = folderFrom(FILES);
  const cached = emptyCache();
  const options = { content, drafts: true, now: "2013-02-01" };
  const load = () => new Map(loadPreview(options, cached).site.posts.map(({ entry }) => [entry.file, entry]));
  let before = load();
  /** The files of the entries that an edit causes to be built again. */
  const anew = (edit: (root: string) => void): readonly string[] => {
    edit(content);
    const after = load();
    const files = [...after].filter(([file, entry]) => before.get(file) !== entry).map(([file]) => file);
    before = after;
    return files.sort();
  };
  expect(anew(() => undefined)).toEqual([]);
  expect(anew(write("articles/deux.md", post("Deuxième", "Retouché.", "authors: [camille]\n")))).toEqual([
    "articles/deux.md",
  ]);
  expect(anew(write("articles/vue.svg", drawing(300)))).toEqual(["articles/quatre.md"]);
  expect(anew(write("places.yml", "- id: salle\n  name: La grande salle\n"))).toHaveLength(before.size);
  expect(anew(remove("articles/deux.md"))).toEqual([]);
  expect(cached.files.posts.has("articles/deux.md")).toBe(false);
  expect(cached.texts.has("articles/deux.md")).toBe(false);
});
