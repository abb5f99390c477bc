import { expect, test } from "vitest";
import { parse } from "yaml";
import { declares, renameInVocabulary } from "../../src/content/authoring/rename-in-vocabulary.ts";

const FILE = `# Le vocabulaire du site.

categories:
  - label: Web 2.0 # le nom d'époque
    slug: web-2-0
    description: Un Web où chacun publie.

  # Celle-ci est récente.
  - label: Médias sociaux

tags:
  - { label: Veille }
`;

test("an undeclared term gets a redirect entry, after the others and formatted like them", () => {
  expect(renameInVocabulary(FILE, "tags", "monitoring", "Veille")).toBe(
    `${FILE}  - { label: monitoring, replacedBy: Veille }\n`,
  );
  expect(renameInVocabulary(FILE, "categories", "réseaux", "Médias sociaux")).toBe(
    FILE.replace(
      "  - label: Médias sociaux\n",
      "  - label: Médias sociaux\n\n  - label: réseaux\n    replacedBy: Médias sociaux\n",
    ),
  );
});

test("a renamed declared term keeps its position, and its old URL redirects to the new one", () => {
  const after = renameInVocabulary(FILE, "categories", "web 2.0", "Web participatif");
  expect(after).toContain(
    "  - label: Web participatif # le nom d'époque\n    slug: web-participatif\n    description:",
  );
  expect(after).toContain(
    "  - label: Médias sociaux\n\n  - label: web 2.0\n    slug: web-2-0\n    replacedBy: Web participatif\n\ntags:",
  );
});

test("a declared term merged into another redirects to it", () => {
  expect(renameInVocabulary(FILE, "categories", "Web 2.0", "Médias sociaux")).toBe(
    FILE.replace("# le nom d'époque\n", "# le nom d'époque\n    replacedBy: Médias sociaux\n"),
  );
  const again = renameInVocabulary("tags:\n  - { label: A, replacedBy: B }\n  - { label: C }\n", "tags", "A", "C");
  expect(again).toBe("tags:\n  - { label: A, replacedBy: C }\n  - { label: C }\n");
});

test("a corrected spelling needs no redirect", () => {
  expect(renameInVocabulary(FILE, "tags", "veille", "VEILLE")).toBe(FILE.replace("label: Veille", "label: VEILLE"));
  expect(renameInVocabulary(FILE, "tags", "evenement", "Événement")).toBe(FILE);
});

test.each([
  ["", "tags:\n  - label: b\n  - label: a\n    replacedBy: b\n"],
  ["# rien\n", "# rien\n\ntags:\n  - label: b\n  - label: a\n    replacedBy: b\n"],
  ["tags:\ncategories: []\n", "tags:\n  - label: b\n  - label: a\n    replacedBy: b\ncategories: []\n"],
  ["tags: []\n", "tags: \n  - label: b\n  - label: a\n    replacedBy: b\n"],
  ["tags: [{ label: b }]\n", "tags: [{ label: b }, { label: a, replacedBy: b }]\n"],
  ["tags:\r\n- label: b\r\n", "tags:\r\n- label: b\r\n- label: a\r\n  replacedBy: b\r\n"],
  ["tags:\n  - label: b", "tags:\n  - label: b\n  - label: a\n    replacedBy: b"],
])("the file %j becomes %j", (before, after) => {
  const text = renameInVocabulary(before, "tags", "a", "b");
  expect(text).toBe(after);
  expect(parse(text).tags).toEqual([{ label: "b" }, { label: "a", replacedBy: "b" }]);
});

test("terms that need quotes are quoted", () => {
  const text = renameInVocabulary("", "tags", "a: b", "c #d");
  expect(parse(text).tags).toEqual([{ label: "c #d" }, { label: "a: b", replacedBy: "c #d" }]);
});

test("a file that cannot be parsed is refused rather than rewritten", () => {
  expect(() => renameInVocabulary("tags: [", "tags", "a", "b")).toThrow(RangeError);
});

test("a term is recognised without its accents or capitals", () => {
  expect(declares(FILE, "categories", "medias sociaux")).toBe(true);
  expect(declares(FILE, "tags", "medias sociaux")).toBe(false);
});
