import { expect, test } from "vitest";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { folderFrom } from "../site-from.ts";

/** What is told of a series whose texts have these parts, in order of file. */
function told(parts: readonly number[], more: Readonly<Record<string, string>> = {}) {
  const files = Object.fromEntries(
    parts.map((part, index) => [
      `articles/2013-01-0${index + 1}-t${index}.md`,
      `---\ntitle: T${index}\nsummary: S.\nseries: { title: Intranet, part: ${part} }\n---\n\nTexte.\n`,
    ]),
  );
  const { problems } = loadContent(folderFrom({ "site.yml": "title: S\n", ...files, ...more }), "2013-02-01");
  return problems.map(({ code, file, message }) => [
    code,
    file.replace(/^.*-(t\d)\.md$/u, "$1"),
    message.replaceAll("\u00a0", " "),
  ]);
}

test("a part that is missing between two others is told at the one after it", () => {
  expect(told([1, 3])).toEqual([
    ["serie-interrompue", "t1", "Dans la série « Intranet », la 2e partie manque avant celle-ci."],
  ]);
  expect(told([5, 1])).toEqual([
    ["serie-interrompue", "t0", "Dans la série « Intranet », les parties 2 à 4 manquent avant celle-ci."],
  ]);
});

test("a part given twice is told at the second, with the first", () => {
  expect(told([1, 2, 2])).toEqual([
    ["serie-interrompue", "t2", "`articles/2013-01-02-t1.md` est déjà la 2e partie de la série « Intranet »."],
  ]);
});

test("parts that follow one another, begin after the first, or wait in a draft are fine", () => {
  expect(told([2, 1, 3])).toEqual([]);
  expect(told([2, 3])).toEqual([]);
  const draft = "---\ntitle: D\nsummary: S.\ndraft: true\nseries: { title: intranet, part: 2 }\n---\n\nTexte.\n";
  expect(told([1, 3], { "articles/2013-01-09-d.md": draft })).toEqual([]);
});
