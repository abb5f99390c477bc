/** Links to the site under its absolute addresses lead to its pages, and are checked. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const SITE = "title: Essai\nurl: https://essai.example\n";
const post = (body: string) => `---\ntitle: Un billet\ndate: 2013-01-10\nsummary: Un résumé.\n---\n${body}\n`;

test.each(["https://essai.example", "http://essai.example", "https://www.essai.example", "http://www.essai.example"])(
  "a link under %s leads to the page, wherever it is today, or is told as broken at its line",
  (root) => {
    const body = `[autre](${root}/articles/autre/)\n\n[ancien](${root}/vieux/)\n\n[casse](${root}/articles/autr/)\n\n[perdu](${root}/?p=12)\n\n[plan](${root}/fichiers/plan.pdf)`;
    for (const file of ["articles/a.md", "articles/a.html"]) {
      const typed = file.endsWith("html") ? body.replace(/\[(.*?)\]\((.*?)\)/gu, '<a href="$2">$1</a>') : body;
      const { site, problems } = siteFrom({
        "site.yml": SITE,
        [file]: post(typed),
        "articles/autre.md": `---\ntitle: Autre\ndate: 2013-01-11\naliases: [/vieux/]\nsummary: Un.\n---\nMots\n`,
        "plan.pdf": "%PDF-1.4",
      });
      const html = site.posts.find(({ entry }) => entry.file === file)?.text.html ?? "";
      expect([...html.matchAll(/href="([^"]*)"/gu)].map(([, href]) => href)).toEqual([
        "/articles/autre/",
        "/vieux/",
        `${root}/articles/autr/`,
        `${root}/?p=12`,
        "/fichiers/plan.pdf",
      ]);
      const broken = problems.filter(({ code }) => code === "lien-interne-casse");
      expect(broken.map(({ line }) => line)).toEqual([10, 12]);
      expect(broken[0]?.advice).toContain("/articles/autre/");
      expect(site.assets.map(({ path }) => path)).toEqual(["plan.pdf"]);
    }
  },
);

test("a draft is not linked under an absolute address either", () => {
  const { site, problems } = siteFrom({
    "site.yml": SITE,
    "articles/a.md": post("[secret](http://www.essai.example/articles/secret/)"),
    "articles/secret.md": "---\ntitle: Secret\ndate: 2013-01-11\ndraft: true\n---\nMots\n",
  });
  expect(site.posts[0]?.text.html).toBe("<p>secret</p>\n");
  expect(problems.map(({ code }) => code)).toContain("lien-vers-brouillon");
});
