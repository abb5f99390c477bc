import { load } from "cheerio";
import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { problems, render } from "./render.ts";

/** Returns the greatest nesting depth of links. */
function depthOfLinks(html: string): number {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === "a") deepest = Math.max(deepest, ++depth);
    },
    onclosetag: (name) => {
      if (name === "a") depth -= 1;
    },
  });
  parser.end(html);
  return deepest;
}

const OUTER: readonly (readonly [name: string, around: (inside: string) => string])[] = [
  ["a link of Markdown", (inside) => `[avant ${inside} après](https://dehors.example/)`],
  ["a typed link", (inside) => `Un <a href="https://dehors.example/">avant ${inside} après</a>`],
  ["a typed link around bold", (inside) => `Un <a href="https://dehors.example/">avant **gras ${inside}** après</a>`],
  ["a typed link left open", (inside) => `Un <a href="https://dehors.example/">avant ${inside}`],
  ["a typed block", (inside) => `<div><a href="https://dehors.example/">avant ${inside} après</a></div>`],
  [
    "a typed block around a block",
    (inside) => `<a href="https://dehors.example/">\n<div>\n\navant ${inside}\n\n</div>\n</a>`,
  ],
  ["a heading", (inside) => `## [avant ${inside} après](https://dehors.example/)`],
  ["a cell", (inside) => `| [avant ${inside}](https://dehors.example/) | b |\n|---|---|\n| c | d |`],
  ["an item", (inside) => `1. [avant ${inside}](https://dehors.example/)\n2. b`],
];
const INNER: readonly (readonly [name: string, typed: string])[] = [
  ["a picture of another site", "![Une salle](https://vieux.example/salle.jpg)"],
  ["the same, typed", '<img src="https://vieux.example/salle.jpg" alt="Une salle">'],
  ["a link of Markdown", "[dedans](https://dedans.example/)"],
  ["a typed link", '<a href="https://dedans.example/">dedans</a>'],
  ["an address between < and >", "<https://dedans.example/>"],
  ["an address alone", "https://dedans.example/"],
  ["an e-mail address", "dedans@exemple.org"],
  ["a video", '<iframe src="https://www.youtube.com/embed/abc"></iframe>'],
  ["a note", "mot[^1]"],
  ["a note in place", "mot^[Une note.]"],
  ["an abbreviation", "CLD"],
  ["a typed link in bold", '**gras <a href="https://dedans.example/">dedans</a>**'],
];
const AFTER = "\n\n[^1]: Une note.\n\n*[CLD]: Centre local";
const LISTS = [{ kind: "conseils", title: "Conseils", count: 2, line: 3 }] as const;

test.each(OUTER.flatMap(([outer, around]) => INNER.map(([inner, typed]) => [inner, outer, around(typed)] as const)))(
  "%s in %s makes no nested link",
  (_inner, _outer, source) => {
    const { html } = render(`${source}${AFTER}`, { lists: LISTS });
    expect(depthOfLinks(html)).toBe(1);
    expect(html).toContain("avant");
  },
);

test.each([
  "[![Une salle](https://vieux.example/petite.jpg)](https://vieux.example/salle.jpg)",
  '<div><a href="https://vieux.example/salle.jpg"><img src="https://vieux.example/petite.jpg" alt="Une salle"></a></div>',
  'Voir <a href="https://vieux.example/salle.jpg"><img src="https://vieux.example/petite.jpg" alt="Une salle"></a>.',
  '<a href="https://vieux.example/salle.jpg">![Une salle](https://vieux.example/petite.jpg)</a>',
])("a link around a picture of another site stays the only link, with the alternative text: %s", (source) => {
  const $ = load(render(source).html, null, false);
  $("a .hidden").remove();
  expect(
    $("a")
      .toArray()
      .map((link) => [$(link).attr("href"), $(link).text()]),
  ).toEqual([["https://vieux.example/salle.jpg", "Voir l’image\u00a0: Une salle"]]);
  expect(problems(source).map((problem) => problem.split(" ")[1])).toEqual(["image-externe"]);
});

test("a video typed inside a typed link comes after it, so that both URLs are kept", () => {
  const { html } = render('<a href="/x">Avant <iframe src="https://www.youtube.com/embed/abc"></iframe></a>');
  const $ = load(html, null, false);
  expect(
    $("a")
      .toArray()
      .map((link) => $(link).attr("href")),
  ).toEqual(["/base/x", "https://www.youtube.com/watch?v=abc"]);
});
