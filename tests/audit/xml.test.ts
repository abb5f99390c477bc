import { XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { whyNotXml } from "../../src/audit/xml.ts";

const refused = (text: string) => whyNotXml(text, { close: () => {} });

test.each([
  "<a/>",
  "<?xml version='1.0'?>\n<a/>\n",
  '<?xml version="1.0" encoding="utf-8"?>\n<!-- avant --><a b="1" c=\'2\'>texte &amp; <b\n/>&#12;&#xAf;</a ><!-- après -->',
  "<a><![CDATA[ & < ]]></a>",
  "<é:x/>",
])("what is well formed is not refused: %s", (text) => {
  expect(refused(text)).toBeUndefined();
  expect(XMLValidator.validate(text)).toBe(true);
});

test.each([
  "",
  "texte",
  "<a>",
  "<a",
  "<a></a",
  "</a>",
  "<a></b>",
  "<a><b></a></b>",
  "<a/><b/>",
  "x<a/>",
  "<a/>x",
  "<1/>",
  "< a/>",
  "<a b='1' b='2'/>",
  "<a b='1'c='2'/>",
  "<a b=1/>",
  "<a b/>",
  "<a b='<'/>",
  "<a b='&'/>",
  "<a>&</a>",
  "<a>&nbsp;</a>",
  "<a>]]></a>",
  "<a><!-- a -- b --></a>",
  "<a><!-- x</a>",
  "<a><![CDATA[x</a>",
  "<!DOCTYPE a><a/>",
  " <?xml version='1.0'?><a/>",
  '<?xml version="1.0 encoding="utf-8"?><a/>',
  "<a>\u0007</a>",
])("what is not well formed is refused: %s", (text) => {
  expect(refused(text)).toBeDefined();
});

test("elements are told with their depth, their attributes and what they hold", () => {
  const seen: unknown[] = [];
  whyNotXml('<a x="1"><b>un &amp; deux</b><c/></a>', {
    open: (...opened) => seen.push(opened),
    close: (...closed) => seen.push(closed),
  });
  expect(seen).toEqual([
    ["a", 0, ' x="1"'],
    ["b", 1, ""],
    ["b", 1, "un &amp; deux"],
    ["c", 1, ""],
    ["c", 1, ""],
    ["a", 0, "<b>un &amp; deux</b><c/>"],
  ]);
});
