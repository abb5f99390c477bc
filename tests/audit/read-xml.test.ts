import { expect, test } from "vitest";
import { xmlError } from "../../src/audit/read-xml.ts";

const refused = (text: string) => xmlError(text, { close: () => {} });

test.each([
  "<a/>",
  "<?xml version='1.0'?>\n<a/>\n",
  '<?xml version="1.0" encoding="utf-8"?>\n<!-- avant --><a b="1" c=\'2\'>texte &amp; <b\n/>&#12354;</a ><!-- après -->',
  "<a><![CDATA[ & < ]]></a>",
])("well-formed XML is accepted: %s", (text) => {
  expect(refused(text)).toBeUndefined();
});

test.each([
  ["nothing", ""],
  ["no element", "texte"],
  ["an element left open", "<a>"],
  ["elements that cross", "<a><b></a></b>"],
  ["two roots", "<a/><b/>"],
  ["text after the root", "<a/>x"],
  ["an attribute given twice", "<a b='1' b='2'/>"],
  ["a value without quotes", "<a b=1/>"],
  ["a bare ampersand", "<a>&</a>"],
  ["an entity of HTML", "<a>&nbsp;</a>"],
  ["a prefix that nothing declares", "<é:x/>"],
  ["a document type", "<!DOCTYPE a><a/>"],
  ["a declaration that is not first", " <?xml version='1.0'?><a/>"],
  ["a control character", "<a>\u0007</a>"],
])("malformed XML is rejected: %s", (_, text) => {
  expect(refused(text)).toMatch(/^ce n’est pas du XML bien formé \(ligne \d+, colonne \d+\)$/);
});

test("the position of the first error is reported", () => {
  expect(refused("<a>\n  <b></c>\n</a>")).toContain("ligne 2, colonne 9");
});

test("elements are reported with their depth, namespace and own text", () => {
  const seen: unknown[] = [];
  xmlError('<a xmlns="un:a"><b>un &amp; <c xmlns="un:c"/><![CDATA[<deux>]]></b></a>', {
    open: ({ name, namespace, depth }) => seen.push([name, namespace, depth]),
    close: ({ name }, text) => seen.push([name, text]),
  });
  expect(seen).toEqual([
    ["a", "un:a", 0],
    ["b", "un:a", 1],
    ["c", "un:c", 2],
    ["c", ""],
    ["b", "un & <deux>"],
    ["a", ""],
  ]);
});
