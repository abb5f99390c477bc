import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { xmlError } from "../../src/audit/read-xml.ts";
import { xmlDocument } from "../../src/output/xml.ts";

const parse = (xml: string) =>
  new XMLParser({ ignoreAttributes: false, trimValues: false, parseTagValue: false }).parse(xml);

test("characters that XML 1.0 forbids are removed from texts and attributes, the others kept", () => {
  const text = "a\u0000\u0008\u000b\u001f\ufffe\ud800b\t\n😀é";
  const xml = xmlDocument({ a: { b: text, c: { "@d": text, "#": text } } });
  expect(xmlError(xml, { close: () => {} })).toBeUndefined();
  expect(parse(xml).a.b).toBe("ab\t\n😀é");
  expect(parse(xml).a.c["#text"]).toBe("ab\t\n😀é");
});

test.each([`<b> & "L’Érable" ]]> &amp; </title>`, "&lt;b&gt; &#233; l'un", "true", "0", " "])(
  "text round-trips through a parser, whatever it looks like: %s",
  (text) => {
    const xml = xmlDocument({
      a: { "@x": text, "@y": undefined, b: text, c: [{ "@d": text }, { "@e": "1", "#": text }] },
    });
    expect(XMLValidator.validate(xml)).toBe(true);
    expect(xmlError(xml, { close: () => {} })).toBeUndefined();
    expect(parse(xml).a).toMatchObject({ "@_x": text, b: text, c: [{ "@_d": text }, { "@_e": "1", "#text": text }] });
    expect(parse(xml).a).not.toHaveProperty("@_y");
  },
);
