/** A folder of another tool, whatever its folders are called, is built without an error: each thing missing is told once. */
import type { VNode } from "preact";
import { renderToString } from "preact-render-to-string";
import { expect, test } from "vitest";
import { SeriesBox } from "../../layouts/partials/series-box.tsx";
import { type Files, siteFrom } from "../site-from.ts";

const errorsOf = (files: Files) => siteFrom(files).problems.filter(({ severity }) => severity === "error");
const told = (files: Files, code: string) => siteFrom(files).problems.filter((problem) => problem.code === code);

test.each(["_posts", "articles", "guides", "pages", "content/posts", "blog"])(
  "a folder called %s without site.yml is as tolerant as any",
  (folder) => {
    const files: Files = Object.fromEntries(
      [1, 2, 3].map((n) => [
        `${folder}/2013-01-0${n}-billet-${n}.md`,
        `---\ntitle: Billet ${n}\ncomments: true\nthumb_zoom: 3\nimage: perdue.jpg\n---\n![Un plan](/wp-content/plan-${n}.png)\n`,
      ]),
    );
    expect(errorsOf(files)).toEqual([]);
    const { site } = siteFrom(files);
    const entries = [...site.posts, ...site.pages].map(({ entry }) => entry);
    expect(entries).toHaveLength(3);
    expect(entries.flatMap(({ image }) => image ?? [])).toEqual([]);
    expect(told(files, "fichier-introuvable").map(({ severity, line }) => `${severity} ${line}`)).toEqual(
      Array.from({ length: 3 }, () => "warning 5"),
    );
  },
);

test.each([1, 3])("missing pictures beside %i texts are warnings, each at its line", (count) => {
  const files: Files = Object.fromEntries(
    Array.from({ length: count }, (_, n) => [
      `_posts/2013-01-0${n + 1}-billet.md`,
      `---\ntitle: Billet ${n}\n---\n\n![Un plan](plan-${n}.png)\n`,
    ]),
  );
  expect(told(files, "image-introuvable").map(({ severity, line }) => [severity, line])).toEqual(
    Array.from({ length: count }, () => ["warning", 5]),
  );
});

test("the same folder with site.yml is checked as a site", () => {
  const files = {
    "site.yml": "title: X\nurl: https://x.example\n",
    "articles/a.md": "---\ndate: 2013-01-01\n---\nMots\n",
  };
  expect(errorsOf(files).map(({ code }) => code)).toEqual(["titre-manquant"]);
});

test("a missing title is the name of the file, and this is told", () => {
  const files = { "articles/2013-01-05-le-web_2.0.md": "Des mots.\n" };
  const { site, problems } = siteFrom(files);
  expect(site.posts.map(({ title }) => title)).toEqual(["Le web 2.0"]);
  const [problem] = problems.filter(({ code }) => code === "titre-manquant");
  expect(problem?.severity).toBe("warning");
  expect(problem?.message).toContain("« Le web 2.0 »");
});

test("an article without a date is a page, out of the lists, and this is told", () => {
  const files = {
    "articles/a-propos.html": "---\ntitle: À propos\n---\n<p>Mots</p>",
    "articles/recherche.html": "---\ntitle: Chercher\n---\n",
  };
  const { site, problems } = siteFrom(files);
  expect(site.pages.map(({ url }) => url)).toEqual(["/a-propos/"]);
  const told = problems.filter(({ code }) => code === "date-manquante");
  expect(told.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  expect(told[0]?.message).toContain("publié comme une page");
  expect(told[1]?.message).toContain("laissé de côté");
});

test("a guide without a date, and a page at an address of the site, are left out alone", () => {
  const files = {
    "guides/guide.md": "---\ntitle: Guide\n---\nMots\n",
    "404.html": "---\ntitle: Introuvable\nlayout: page\n---\n<p>Mots</p>\n",
    "_posts/2013-02-31-non.md": "---\ntitle: Jour impossible\n---\nMots\n",
    "_posts/2013-01-05-oui.md": "---\ntitle: Un billet\n---\nMots\n",
  };
  expect(errorsOf(files)).toEqual([]);
  const { site, problems } = siteFrom(files);
  expect(site.posts.map(({ title }) => title)).toEqual(["Un billet"]);
  expect(site.pages).toEqual([]);
  const out = problems.filter(({ message }) => message.endsWith("Ce texte seul est laissé de côté."));
  expect(out.map(({ code }) => code).sort()).toEqual(["adresse-reservee", "date-impossible", "date-manquante"]);
});

test("an impossible day leaves the text out when it is that of the text, and is an error elsewhere", () => {
  const errors = (key: string) =>
    errorsOf({ "_posts/a.md": `---\ntitle: A\ndate: 2013-01-05\n${key}\n---\nMots\n` }).map(({ code }) => code);
  expect(errors("updated: 2013-02-31")).toEqual(["date-impossible"]);
  const { site, problems } = siteFrom({
    "_posts/a.md": "---\ntitle: A\ndate: 2013-02-31\n---\nMots\n",
    "_posts/b.md": "---\ntitle: B\ndate: 2013-01-05\n---\nMots\n",
  });
  expect(site.posts.map(({ title }) => title)).toEqual(["B"]);
  expect(problems.find(({ code }) => code === "date-impossible")?.severity).toBe("warning");
});

test("a part of a series without a title says its rank, and what is missing is told", () => {
  const { site, problems } = siteFrom({
    "site.yml": "title: X\nurl: https://x.example\n",
    "articles/2013-01-05-a.md": "---\ntitle: A\nseries: {part: 1}\n---\nMots\n",
  });
  expect(site.series).toEqual([]);
  const [problem] = problems.filter(({ code }) => code === "serie-sans-titre");
  expect(problem?.severity).toBe("warning");
  expect(problem?.message).toContain("« 1re\u00a0partie »");
  const [post] = site.posts;
  expect(post && renderToString(SeriesBox({ site, post }) as VNode)).toBe('<p class="series-part">1re\u00a0partie</p>');
});

const asked = (body: string, file = "_posts/2013-01-05-cours.md") =>
  siteFrom({ [file]: `---\ntitle: Cours\n---\n${body}\n` })
    .problems.filter(({ code }) => code === "formation-probable")
    .map(({ line }) => line);

test("a text of another tool that tells of a day, hours and a price to come is asked whether it is a formation", () => {
  expect(asked("Venez.\n\nLe 15 mars 2013, de 9 h à 16 h 30.\n\nPrix : 1 250,00 $")).toEqual([6]);
  expect(asked("<p>Le <b>15&nbsp;mars 2013</b>, 9h-16h, 95&nbsp;$</p>", "_posts/2013-01-05-cours.html")).toEqual([4]);
  for (const body of [
    "Le 15 janvier 2013, de 9 h à 16 h, 95 $",
    "Le 15 mars, de 9 h à 16 h, 95 $",
    "Le 15 mars 2013, 95 $",
    "Le 15 mars 2013, de 9 h à 16 h, gratuit",
    `Le 15 mars 2013\n${"\n".repeat(9)}de 9 h à 16 h, 95 $`,
  ])
    expect(asked(body), body).toEqual([]);
  expect(asked("Le 15 mars 2013, de 9 h à 16 h, 95 $", "formations/2013-01-05-cours.md")).toEqual([]);
});
