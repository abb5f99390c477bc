import { expect, test } from "vitest";
import { readPage } from "../../src/audit/read-page.ts";
import { searchCopy } from "../../src/output/search/search-copy.ts";

const links = (html: string) => [...readPage(html).links];

test.each([
  ["greater-than in a value", '<a title="a > b" href="/x">x</a>', ["/x"]],
  ["single quotes", "<a href='/x'>x</a>", ["/x"]],
  ["no quotes", "<a href=/x>x</a>", ["/x"]],
  ["entities", '<a href="/?a=1&amp;b=2">x</a>', ["/?a=1&b=2"]],
  ["upper case", '<A HREF="/x">x</A>', ["/x"]],
  ["new lines between attributes", '<a\n  href="/x"\n\tid="y"\n>x</a>', ["/x"]],
  ["a comment", '<!-- <a href="/non"> --><a href="/x">x</a>', ["/x"]],
  ["a script that speaks of tags", '<script>"<a href=/non>"</script><a href="/x">x</a>', ["/x"]],
  ["an attribute given twice", '<a href="/x" href="/non">x</a>', ["/x"]],
  ["a tag that is never closed", '<a href="/x">x</a><a href="/non', ["/x"]],
  ["less-than in text", 'a < b <a href="/x">x</a>', ["/x"]],
  ["elements and attributes that JavaScript has words for", '<constructor valueof></constructor><a href="/x">', ["/x"]],
])("links are read as a browser reads them: %s", (_, html, expected) => {
  expect(links(html)).toEqual(expected);
});

test("the title of the page is not that of an SVG", () => {
  const { title } = readPage("<title> a &amp; <b> c </title><svg><title>u</title><use href='#v'></use></svg>");
  expect(title).toBe("a & <b> c");
});

test("JSON-LD is returned as it is; other scripts are listed", () => {
  const { data, inline } = readPage(
    '<script type="application/ld+json">{"a":"<b>&amp;"}</script><script>x()</script><script src="/y.js"></script>',
  );
  expect(data).toEqual(['{"a":"<b>&amp;"}']);
  expect([...inline]).toEqual(["<script>"]);
});

test("a picture is read with its `srcset` candidates", () => {
  const { resources, undescribed } = readPage(
    '<picture><source srcset="/a.webp 320w, /b.webp 640w"><img src="/a.jpg" loading="lazy"></picture>',
  );
  expect(resources.map(({ address, lazy }) => [address, lazy])).toEqual([
    ["/a.webp", true],
    ["/b.webp", true],
    ["/a.jpg", true],
  ]);
  expect(resources.at(-1)?.choices?.map(({ width }) => width)).toEqual([320, 640]);
  expect(undescribed).toEqual(["/a.jpg"]);
});

test("the copy to index made from the same reading is the one made alone, and the facts are the same", () => {
  const html =
    '<title>T</title><a href="/menu/">m</a><article data-pagefind-body><h1>T</h1><p>L’été, <a href="/x">ici</a>.<p>Fin.</article><a href="/pied/">p</a>';
  let facts: unknown;
  const copy = searchCopy(
    html,
    () => [],
    (page, visitor) => {
      facts = readPage(page, visitor);
    },
  );
  expect(copy).toContain("<h1>T</h1>");
  expect(copy).toBe(searchCopy(html, () => []));
  expect(facts).toEqual(readPage(html));
});
