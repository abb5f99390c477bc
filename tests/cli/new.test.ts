import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { newCommand, readAnswers } from "../../src/cli/new.ts";
import { readSession } from "../../src/cli/session-argument.ts";
import { folderFrom } from "../site-from.ts";

const output: string[] = [];

beforeEach(() => {
  output.length = 0;
  for (const way of ["stdout", "stderr"] as const) {
    vi.spyOn(process[way], "write").mockImplementation((text) => output.push(String(text)) > 0);
  }
});
afterEach(() => vi.restoreAllMocks());

const VOCABULARY = "categories:\n  - label: Médias sociaux\n";

const NOW = "2026-10-01";

test("arguments are enough to write a post, and the path is printed", async () => {
  const folder = folderFrom({ "vocabulary.yml": VOCABULARY });
  const args = [
    "--sorte",
    "Formation",
    "--titre",
    "L’été en ville",
    "--date",
    "1er décembre 2026",
    "--categorie",
    "medias sociaux",
  ];
  expect(await newCommand([...args, "--seance", "mars 2027", "--content", folder, "--now", "2026-10-01"])).toBe(0);
  const text = readFileSync(join(folder, "formations/2026-12-01-l-ete-en-ville.md"), "utf8");
  expect(text).toContain("categories: [Médias sociaux]");
  expect(text).toContain("  - id: seance-1\n    date: 2027-03\n");
  expect(output.join()).toContain("2026-12-01-l-ete-en-ville.md");
});

test("a second post with the same title does not overwrite the first", async () => {
  const folder = folderFrom({ "vocabulary.yml": VOCABULARY });
  const args = ["--sorte", "page", "--titre", "Contact", "--content", folder, "--now", "2026-10-01"];
  await newCommand(args);
  const first = readFileSync(join(folder, "pages/contact.md"), "utf8");
  await newCommand(args);
  expect(readdirSync(join(folder, "pages"))).toEqual(["contact-2.md", "contact.md"]);
  expect(readFileSync(join(folder, "pages/contact.md"), "utf8")).toBe(first);
});

test("all errors of the arguments are reported, and nothing is written", async () => {
  const folder = folderFrom({ "vocabulary.yml": VOCABULARY });
  const args = ["--sorte", "atelier", "--titre", "X", "--date", "31 février 2026", "--categorie", "Média sociaux"];
  expect(await newCommand([...args, "--content", folder, "--now", "2026-10-01"])).toBe(1);
  expect(output.join("\n")).toBe(
    "« atelier » n’est pas une sorte de texte. Choisissez parmi : formation, conference, guide, article, page.\n" +
      "Le « 31 février 2026 » n’existe pas au calendrier.\n" +
      "« Média sociaux » n’est pas une catégorie du vocabulaire. Vouliez-vous dire « Médias sociaux »?\n",
  );
  expect(readdirSync(folder)).toEqual(["vocabulary.yml"]);
});

test("an unknown option is named, with the valid ones", async () => {
  await expect(newCommand(["--title", "X"])).rejects.toThrow("L’option « --title » n’existe pas.\n\nnpm run nouveau");
});

test("a category that resembles no known one is accepted as typed", () => {
  expect(readAnswers({ categorie: ["Patrimoine"] }, { kinds: [], categories: ["Médias sociaux"] }, NOW)).toEqual({
    errors: [],
    answers: { categories: ["Patrimoine"] },
  });
});

test.each([
  ["2026-12-01", { date: "2026-12-01" }],
  [
    "1er décembre 2026, 9 h, 16 h 30, Arts et culture",
    { date: "2026-12-01", start: "9 h", end: "16 h 30", group: "Arts et culture" },
  ],
  ["2026-12-01, de 9 h à 16 h 30", { date: "2026-12-01", start: "9 h", end: "16 h 30" }],
  ["2026-12-01; 13:30; Groupe 2", { date: "2026-12-01", start: "13 h 30", group: "Groupe 2" }],
  ["mars 2027", { date: "2027-03" }],
  ["15 janvier 2027, 9 h à 16 h, Québec", { date: "2027-01-15", start: "9 h", end: "16 h", place: "Québec" }],
])("the session « %s » is parsed", (line, session) => {
  expect(readSession(line, NOW)).toEqual({ session });
});

test("a session without a date is rejected with an example", () => {
  expect(readSession("bientôt", NOW)).toEqual({ session: { date: "bientôt" } });
  expect(readSession("demain", NOW)).toEqual({
    refusal:
      "« demain » n’est pas une date; écrivez par exemple 2026-12-01, ou décembre 2026 si le jour n’est pas connu.",
  });
});
