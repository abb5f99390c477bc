import { Parser } from "htmlparser2";
import { expect, test } from "vitest";
import { readAttribute, readAttributes, scanTags } from "../../src/audit/tags.ts";

type Tag = readonly [name: string, attributes: Readonly<Record<string, string>>];

function ours(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  scanTags(html, (name, attributes) => tags.push([name, Object.fromEntries(readAttributes(attributes))]));
  return tags;
}

function theirs(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => tags.push([name, { ...attributes }]) });
  parser.end(html);
  return tags;
}

test.each([
  ["plain", '<p id="a" class="b">x</p>'],
  ["greater-than in a value", '<a title="a > b" href="/x">x</a><i></i>'],
  ["single quotes, none, no value", "<input name='a' value=b disabled><b></b>"],
  ["entities", '<a href="/?a=1&amp;b=2" title="&laquo;&#8217;">x</a>'],
  ["comments", '<!-- <a href="/non"> --><a href="/oui">x</a><!---->'],
  ["upper case", '<A HREF="/x">x</A><IMG SRC="y">'],
  ["void elements closed", '<img src="a" alt=""/><br/><hr />'],
  ["less-than in text", "a < b <c>d</c> 1<2"],
  ["a script that speaks of tags", '<script>"<a href=x>"</script><p></p>'],
  ["a title that looks like a tag", "<title>a <b> c</title><p></p>"],
  ["a drawing with its own title", "<title>t</title><svg><title>u</title><use href='#v'></use></svg>"],
  ["new lines between attributes", '<a\n  href="/x"\n\tid="y"\n>x</a>'],
  ["an attribute given twice", '<a id="un" id="deux">x</a>'],
])("tags are read as a parser reads them: %s", (_, html) => {
  expect(ours(html)).toEqual(theirs(html));
  expect(ours(html).length).toBeGreaterThan(0);
});

test("one attribute is the same, read alone or with the others", () => {
  for (const text of [
    ' href="/a" id="b"',
    " href='/a' id=b",
    ' title="x href=y" href="/a&amp;b"',
    " data-id='z'",
    ' alt="id"',
  ]) {
    expect(readAttribute(text, "href")).toBe(readAttributes(text).get("href"));
    expect(readAttribute(text, "id")).toBe(readAttributes(text).get("id"));
  }
});

test("a tag that is never closed ends the reading without harm", () => {
  expect(ours('<p>x</p><a href="/y')).toEqual([["p", {}]]);
  expect(ours(`<p ${'"'.repeat(9_999)}`)).toEqual([]);
});
