import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { element, emptyElement, textElement, xmlDocument, xmlText } from "../../src/publish/xml.ts";

test("characters that XML 1.0 forbids are dropped, the others kept", () => {
  expect(xmlText("a\u0000\u0008\u000b\u001f\ufffe\ud800b\t\n😀é")).toBe("ab\t\n😀é");
});

test("text comes back unchanged from a parser, even when it looks like markup", () => {
  const text = `<b> & "L’Érable" ]]> &amp; </title>`;
  const xml = xmlDocument(
    element("a", { x: text, y: undefined }, [textElement("b", text), emptyElement("c", { d: "1" })]),
  );
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toContain("]]>");
  const parsed = new XMLParser({ ignoreAttributes: false, trimValues: false }).parse(xml);
  expect(parsed.a["@_x"]).toBe(text);
  expect(parsed.a["@_y"]).toBeUndefined();
  expect(parsed.a.b).toBe(text);
});
