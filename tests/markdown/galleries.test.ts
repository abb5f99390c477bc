import { load } from "cheerio";
import { expect, test } from "vitest";
import { html, problems, render, wordsOf } from "./render.ts";

const galleries = (source: string) => {
  const $ = load(html(source), null, false);
  return $("ul.gallery")
    .toArray()
    .map((list) =>
      $(list)
        .find("img")
        .toArray()
        .map((img) => $(img).attr("alt")),
    );
};

test.each([
  ["in one paragraph", "![A](a.jpg) ![B](b.jpg)\n![C](c.png)"],
  ["in several", '![A](a.jpg)\n\n![B](b.jpg "Une légende")\n\n![C](c.png)'],
  ["with a line break", "![A](a.jpg)\\\n![B](b.jpg)  \n![C](c.jpg)"],
  ["in a box", "::: note\n![A](a.jpg)\n\n![B](b.jpg)\n\n![C](c.jpg)\n:::"],
  ["in a quotation", "> ![A](a.jpg) ![B](b.jpg)\n>\n> ![C](c.jpg)"],
])("pictures that follow one another %s are a gallery", (_, source) => {
  expect(galleries(source)).toEqual([["A", "B", "C"]]);
  expect(problems(source)).toEqual([]);
});

test("words between pictures separate them", () => {
  expect(galleries("![A](a.jpg)\n\nDes mots.\n\n![B](b.jpg)")).toEqual([]);
  expect(galleries("![A](a.jpg) et ![B](b.jpg)")).toEqual([]);
  expect(galleries("![A](a.jpg)\n\n## Titre\n\n![B](b.jpg) ![C](c.jpg)")).toEqual([["B", "C"]]);
  expect(galleries("![A](a.jpg)\n\n- un\n\n![B](b.jpg)")).toEqual([]);
});

test("a drawing in a paragraph of its own is to be read: it stays alone", () => {
  expect(galleries("![A](a.svg)\n\n![B](b.svg)")).toEqual([]);
  expect(galleries("![A](a.jpg)\n\n![B](b.svg)\n\n![C](c.jpg)")).toEqual([]);
  expect(galleries("![A](a.svg) ![B](b.svg)")).toEqual([["A", "B"]]);
});

test.each([
  "![A](a.jpg) ![](b.jpg){.decor}",
  "![A](a.jpg) ![B](https://autre.example/b.jpg)",
  "| A |\n|---|\n| ![A](a.jpg) ![B](b.jpg) |",
])("not a gallery: %s", (source) => {
  expect(galleries(source)).toEqual([]);
});

test("marks and logos stay in their line", () => {
  const resolveImage = (src: string) => ({ src, width: 88, height: 31 });
  expect(html("![A](a.png) ![B](b.png)", { resolveImage })).toMatch(/^<p><img [^>]*> <img [^>]*><\/p>$/);
});

test("each picture is the link to its whole file, unless it has a link of its own; captions and credits stay", () => {
  const $ = load(html('[![A](a.jpg "Une. photo : Camille")](b.md) ![B](b.jpg)'), null, false);
  expect(
    $("li")
      .toArray()
      .map((item) => $(item).attr("class")),
  ).toEqual(["shape-133", "shape-133"]);
  expect(
    $("li a")
      .toArray()
      .map((link) => [$(link).attr("href"), $(link).attr("class")]),
  ).toEqual([
    ["/base/b.md", undefined],
    ["/base/b.jpg", "full"],
  ]);
  expect($("figcaption .credit").text()).toBe("Crédit⍽: Camille");
});

test("the words of its captions are found, the pictures are counted among those of the text", () => {
  const source = '![A](a.jpg "La salle") ![B](b.jpg)';
  expect(wordsOf(source)).toContain("La salle");
  expect(wordsOf(source)).not.toContain("agrandir");
  expect(render(source).images).toEqual(["a.jpg", "b.jpg"]);
});

test("the proportions of a picture become a class; without a size, it has none", () => {
  const shapes = (width: number, height: number) =>
    load(
      html("![A](a.jpg) ![B](b.jpg)", { resolveImage: (src) => ({ src, width, height }) }),
      null,
      false,
    )("li")
      .first()
      .attr("class");
  expect([shapes(3000, 2000), shapes(2000, 3000), shapes(9000, 900), shapes(200, 4000)]).toEqual([
    "shape-150",
    "shape-67",
    "shape-400",
    "shape-40",
  ]);
  expect(html("![A](a.jpg) ![B](b.jpg)", { resolveImage: (src) => ({ src }) })).toContain("<li>");
});
