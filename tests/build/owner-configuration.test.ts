import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { noise } from "../noise.ts";
import { filesOf } from "../printed.ts";
import { babillardIn, eleventyIn, ownerSite, previewIn } from "./owner-site.ts";

const CONFIG = `
  eleventy.amendLibrary("md", (md) => {
    md.inline.ruler.before("emphasis", "marked", (state, silent) => {
      const found = /^==([^=]+)==/.exec(state.src.slice(state.pos));
      if (found === null) return false;
      if (!silent) {
        state.push("mark_open", "mark", 1);
        state.push("text", "", 0).content = found[1];
        state.push("mark_close", "mark", -1);
      }
      state.pos += found[0].length;
      return true;
    });
  });
  eleventy.addFilter("crie", (text) => text.toUpperCase());
  eleventy.addShortcode("salut", (name) => "Salut, " + name);
  eleventy.addTransform("signe", (html, path) => (path?.endsWith(".html") ? html + "<!-- signé -->" : html));
  eleventy.addPassthroughCopy({ "static": "fichiers" });
  eleventy.addGlobalData("devise", "Apprendre ensemble");
  eleventy.addPlugin(syntaxHighlight);
  eleventy.addPlugin(rss);
`;
const HEAD = `import syntaxHighlight from "@11ty/eleventy-plugin-syntaxhighlight";
import rss from "@11ty/eleventy-plugin-rss";`;
const FILES = {
  "static/plan.txt": "Le plan.\n",
  "layouts/ma-page.njk":
    '---\npermalink: /ma-page/\ntitle: Ma page\n---\n<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Ma page</title><meta name="description" content="La page de l’atelier, avec ses textes."><link rel="canonical" href="https://nord.example/ma-page/"></head><body><h1>{{ site.settings.title | crie }}</h1><p>{{ devise }}</p><p>{% salut "Camille" %}</p><ul>{% for post in site.posts %}<li><a href="{{ post.url }}">{{ post.title }}</a></li>{% endfor %}</ul><p>{{ site.posts[0].url | htmlBaseUrl("https://nord.example") }}</p></body></html>\n',
  "layouts/notes.md": "---\npermalink: /notes/\n---\n\n# Notes\n\nDu ==marqué== par {{ devise }}, « ici ».\n",
};

const ownPage = (title: string, head: string) =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'"><title>${title}</title><meta name="description" content="${title}, en une phrase assez longue.">${head}<link rel="canonical" href="https://nord.example/${title === "La salle" ? "salle" : "cachee"}/"></head><body><h1>${title}</h1></body></html>\n`;

const root = ownerSite(CONFIG, FILES, HEAD);
let page: (path: string) => Promise<string>;

describe.each([["npm run build"], ["the preview"]])("in %s", (way) => {
  let stop = (): void => {};
  beforeAll(async () => {
    if (way === "npm run build") {
      await babillardIn(root, "build", "--audit=non");
      page = (path) => readFile(join(root, "_site", path.endsWith("/") ? `${path}index.html` : path), "utf8");
    } else {
      const preview = await previewIn(root);
      stop = preview.stop;
      page = async (path) => {
        // The owner's templates take a pass of their own.
        for (let left = 100; ; left -= 1) {
          const answer = await fetch(preview.address + path);
          if (answer.status === 200 || left === 0) return answer.text();
          await new Promise((resolve) => setTimeout(resolve, 100));
        }
      };
    }
  });
  afterAll(() => stop());

  test("amendLibrary changes how posts are rendered", async () => {
    expect(await page("/articles/un/")).toContain("<mark>marqué</mark>");
  });
  test("a plugin that highlights code reaches posts", async () => {
    const html = await page("/articles/un/");
    expect(html).toContain('class="token keyword"');
    expect(html.match(/<pre[^>]*>/)?.[0]?.match(/tabindex/g)).toHaveLength(1);
  });
  test("addTransform sees every page", async () => {
    for (const path of ["/", "/articles/un/", "/agenda/", "/ma-page/", "/notes/"])
      expect(await page(path), path).toContain("<!-- signé -->");
  });
  test("filters, shortcodes, global data and `site` are there in a Nunjucks page", async () => {
    const html = await page("/ma-page/");
    for (const words of [
      "ATELIER DU NORD",
      "Apprendre ensemble",
      "Salut, Camille",
      '<a href="/articles/trois/">Trois</a>',
    ])
      expect(html).toContain(words);
  });
  test("filters of a plugin work on the posts of `site`", async () => {
    expect(await page("/ma-page/")).toContain("https://nord.example/articles/trois/");
  });
  test("a Markdown page of the owner's is rendered by our Markdown, with Quebec typography", async () => {
    const html = await page("/notes/");
    expect(html).toContain("<mark>marqué</mark>");
    expect(html).toContain("«\u00a0ici\u00a0»");
  });
  test("search finds what the configuration makes of a page", async () => {
    expect(await page("/pagefind/pagefind-entry.json")).toContain('"version"');
  });
  test("addPassthroughCopy copies", async () => {
    expect(await page("/fichiers/plan.txt")).toBe("Le plan.\n");
  });
});

test("the owner’s pages are in the sitemap, but for those that ask not to be found, and the audit accepts them", async () => {
  const own = ownerSite("", {
    "layouts/salle.njk": `---\npermalink: /salle/\n---\n${ownPage("La salle", "")}`,
    "layouts/cachee.njk": `---\npermalink: /cachee/\n---\n${ownPage("Cachée", '<meta name="robots" content="noindex">')}`,
  });
  const { stderr } = await babillardIn(own, "build");
  expect(stderr).not.toContain("plan-inexact");
  const map = await readFile(join(own, "_site/sitemap.xml"), "utf8");
  expect(map).toContain("<loc>https://nord.example/salle/</loc>");
  expect(map).not.toContain("cachee");
});

test("texts are not kept between builds when functions of the owner’s change how they are rendered", async () => {
  expect(await filesOf(join(root, "_site"))).toContain("articles/un/index.html");
  expect(await filesOf(root)).not.toContain(".cache/textes.jsonl");
});

test("Eleventy’s own command line prints the same pages and files as the build", async () => {
  await babillardIn(root, "build", "--audit=non", "--output", "_build");
  await eleventyIn(root, "--output=_cli", "--quiet");
  const built = await filesOf(join(root, "_build"));
  expect(await filesOf(join(root, "_cli"))).toEqual(built);
  for (const file of built)
    expect(await readFile(join(root, "_cli", file)), file).toEqual(await readFile(join(root, "_build", file)));
});

test("Eleventy’s JSON output holds every page; it writes nothing, and neither does a dry run", async () => {
  const own = ownerSite();
  await eleventyIn(own, "--dryrun", "--quiet");
  const { stdout } = await eleventyIn(own, "--to=json", "--quiet");
  const pages = JSON.parse(stdout) as readonly { readonly url: string; readonly content: string }[];
  expect(pages.find(({ url }) => url === "/articles/un/")?.content).toContain("<h1");
  expect(await filesOf(own)).not.toContain("_site/index.html");
});

test("a picture that cannot be encoded fails Eleventy’s own command line, and is named", async () => {
  const drawing = await noise(300, 200).png().toBuffer();
  // Whole for a reader that looks at its head and its end only.
  drawing.fill(0, 60, drawing.length - 40);
  const own = ownerSite("", {
    "content/articles/salle/index.md":
      "---\ntitle: Salle\ndate: 2013-01-08\nsummary: Une salle.\n---\n\n![La salle](salle.png)\n",
    "content/articles/salle/salle.png": drawing,
  });
  await expect(eleventyIn(own)).rejects.toMatchObject({ code: 1, stderr: expect.stringContaining("salle.png") });
});

test("a site may have no layouts of its own; a build with the texts of the last one gives the same bytes", async () => {
  const bare = ownerSite();
  const built = async () => {
    await babillardIn(bare, "build");
    const output = join(bare, "_site");
    return Promise.all((await filesOf(output)).map(async (path) => [path, await readFile(join(output, path), "hex")]));
  };
  const kept = () => readFile(join(bare, ".cache/textes.jsonl"), "utf8");
  const cold = await built();
  expect(cold.map(([path]) => path)).toContain("articles/un/index.html");
  const texts = await kept();
  expect(texts.split("\n")).toHaveLength(4);
  expect(await built()).toEqual(cold);
  expect(await kept()).toBe(texts);
});

test("an input folder that holds the content folder is refused: Eleventy would publish texts that nobody checked", async () => {
  const open = ownerSite('return { dir: { input: "." } };');
  await expect(babillardIn(open, "build")).rejects.toMatchObject({
    stderr: expect.stringContaining("sans être vérifiés"),
  });
  await expect(eleventyIn(open)).rejects.toMatchObject({ stderr: expect.stringContaining("sans être vérifiés") });
});

test("Eleventy’s own command line writes over no page of someone else", async () => {
  const own = ownerSite("", { "mine/index.html": "À moi." });
  await expect(eleventyIn(own, "--output=mine")).rejects.toMatchObject({
    stderr: expect.stringContaining("Rien n’y a été touché"),
  });
  expect(await readFile(join(own, "mine/index.html"), "utf8")).toBe("À moi.");
});

test("Eleventy’s own command line writes nothing among the texts", async () => {
  const own = ownerSite();
  await expect(eleventyIn(own, "--output=content")).rejects.toMatchObject({
    stderr: expect.stringContaining("dossier de contenu"),
  });
  expect(await filesOf(join(own, "content"))).not.toContain("index.html");
});

test("with errors in the texts, Eleventy’s own command line fails and writes no page", async () => {
  const broken = ownerSite("", {
    "content/articles/2013-01-08-faux.md": "---\ntitle: Faux\ndate: hier\n---\n\nTexte.\n",
  });
  await expect(eleventyIn(broken)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("2013-01-08-faux.md"),
  });
  expect(await filesOf(broken)).not.toContain("_site/index.html");
});
