import { describe, expect, test } from "vitest";
import { email, fileOrAddress, sitePath, webAddress } from "../../src/content/schema/fields/addresses.ts";
import { terms, texts } from "../../src/content/schema/fields/lists.ts";
import { people } from "../../src/content/schema/fields/people.ts";
import { identifier, rawText, text } from "../../src/content/schema/fields/text.ts";
import { decodeEntities } from "../../src/locale/fr/entities.ts";
import { siteFrom } from "../site-from.ts";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these characters must not remain
const CONTROL = /[\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff\u2028\u2029]/u;

/** Every control character, literal and as every form of entity. */
const FORMS = [
  ...Array.from({ length: 0xa0 }, (_, code) => code),
  0x2028,
  0x2029,
  0xd800,
  0xdfff,
  0xfdd0,
  0xfffe,
  0xffff,
].flatMap((code) => [
  String.fromCharCode(code),
  `&#${code};`,
  `&#00${code};`,
  `&#x${code.toString(16)};`,
  `&#X${code.toString(16).toUpperCase()};`,
]);
const TYPED = [...FORMS, "&Tab;", "&NewLine;"].flatMap((form) => [form, `a${form}b`, `a ${form} b`]);

describe.each([
  ["a text", text],
  ["a raw text", rawText],
  ["an identifier", identifier],
  ["a list of texts", texts],
  ["terms", terms],
  ["people", people],
  ["a Web address", webAddress],
  ["a path", sitePath],
  ["a file", fileOrAddress],
  ["an e-mail address", email],
] as const)("%s", (_name, schema) => {
  test("contains no control character, however it was typed", () => {
    for (const typed of TYPED) {
      for (const value of [typed, `https://exemple.org/${typed}`, `${typed}@exemple.org`]) {
        const result = schema.safeParse(value);
        if (!result.success) continue;
        const values = JSON.parse(JSON.stringify(result.data), (key, each) => (key === "typed" ? undefined : each));
        for (const each of stringsOf(values)) expect(each, JSON.stringify(typed)).not.toMatch(CONTROL);
      }
    }
  });
});

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}

test("an entity does not produce a control character, but still produces the Windows-1252 character for its number", () => {
  for (const typed of TYPED)
    if (typed.includes("&")) expect(decodeEntities(typed).replace(/[\u2028\u2029]/gu, "")).not.toMatch(CONTROL);
  expect(decodeEntities("l&#146;&eacute;t&eacute;")).toBe("l’été");
});

test("a title made of a control character is empty", () => {
  const { problems } = siteFrom({
    "articles/a.md": '---\ntitle: "&#x1b;"\ndate: 2013-01-05\nsummary: S\n---\n\nTexte.\n',
  });
  expect(problems).toMatchObject([{ code: "texte-vide" }]);
});

test("a title typed in the body is clean too", () => {
  const { site } = siteFrom({
    "articles/a.md": "---\ndate: 2013-01-05\nsummary: S\n---\n\n# Un &#x1b;[31m titre&#10;ici\n",
  });
  expect(site.posts[0]?.title).toBe("Un [31m titre ici");
});
