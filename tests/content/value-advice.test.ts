/** Advice on an invalid value: it names the exact keys and words to type, which are valid. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const file = (lines: string) => `---\ntitle: T\ndate: 2013-01-10\nsummary: S\n${lines}\n---\n\nTexte.`;

function advice(lines: string): readonly (string | undefined)[] {
  return siteFrom({ "formations/t.md": file(lines) }).problems.map((problem) =>
    problem.advice?.replace(/\u00a0/g, " "),
  );
}

const inSession = (key: string) => `sessions:\n  - id: a\n    ${key}`;

test.each([
  ["date: 3-4 mai 2013", "`date: 2013-05-03` et, sur la ligne suivante, `endDate: 2013-05-04`"],
  ["date: du 3 au 5 mai 2013", "`date: 2013-05-03` et, sur la ligne suivante, `endDate: 2013-05-05`"],
  ["date: du 30 avril au 2 mai 2013", "`date: 2013-04-30` et, sur la ligne suivante, `endDate: 2013-05-02`"],
  ["date: 1er et 8 juin 2013", "écrivez deux séances, l’une avec `date: 2013-06-01`, l’autre avec `date: 2013-06-08`"],
  ["date: 03/2013", "`mars 2013`"],
  ["date: 3 mai", "ajoutez l’année, par exemple `3 mai 2013`"],
  ["date: mi-octobre", "ajoutez l’année, par exemple `mi-octobre 2013`"],
  ["date: cet automne", "ajoutez l’année, par exemple `automne 2013`"],
  ["start: en soirée", "remplacez la clé par `hours: en soirée`"],
  ["start: 9h à 16h", "`start: 9 h` et, sur la ligne suivante, `end: 16 h`"],
  ["seats: 12 personnes", "`12`"],
  ["status: annulée", "`cancelled`"],
  ["status: à confirmer", "`to-confirm`"],
])("« %s » in a session gets the advice %s", (typed, expected) => {
  expect(advice(inSession(typed))).toEqual([expected]);
});

test("a season without a year is not turned into a month: the advice is to use a note", () => {
  expect(advice(inSession("date: automne 2013"))).toEqual([]);
  expect(advice(inSession("date: automne prochain"))[0]).toMatch(/remplacez cette ligne par `note: automne prochain`$/);
  expect(advice("registration:\n  email: a@ex.org\n  deadline: automne 2013")[0]).not.toContain("note");
});

test.each([
  ["registration: formation@exemple.org", "email: formation@exemple.org"],
  ["registration: 819 555-0123", "phone: 819 555-0123"],
])("« %s » needs a block, and the advice names the right key", (typed, expected) => {
  expect(advice(typed)).toEqual([`passez à la ligne, et écrivez, décalé de deux espaces : \`${expected}\``]);
});

test.each([
  ["draft: oui", "draft: true"],
  ["seats: 12 places", "seats: 12"],
  ['sessions: [{ id: a, status: "complet", note: N }]', "sessions: [{ id: a, status: full, note: N }]"],
])("« %s » has an automatic fix", (typed, expected) => {
  const { problems } = siteFrom({ "formations/t.md": file(typed) });
  expect(problems.map(({ fix }) => fix?.lines)).toEqual([[expected]]);
  expect(problems[0]?.fix?.safe).toBe(true);
});

test("a mistyped key whose value is impossible is told with both faults, and no line repeats the value", () => {
  const problemsOf = (key: string) =>
    siteFrom({ "formations/t.md": file(inSession(key)) }).problems.map(({ message, advice, fix }) => ({
      message,
      advice,
      fix: fix?.lines,
    }));
  expect(problemsOf("dat: 2013-02-30")).toEqual([
    {
      message: "La clé `dat` n’est pas connue ici. Le `2013-02-30` n’existe pas au calendrier.",
      advice: "vouliez-vous dire `date`? Si oui, vérifiez le jour et le mois",
      fix: undefined,
    },
  ]);
  expect(problemsOf("dat: 2013-02-20")[0]?.fix).toEqual(["    date: 2013-02-20"]);
});

test("a document is its title and its address in one line", () => {
  const documentsOf = (lines: string) =>
    siteFrom({ "formations/t.md": file(`documents:\n${lines}`) }).site.posts.flatMap(({ entry }) =>
      entry.base === "formation" ? entry.documents : [],
    );
  const plan = [{ title: "Plan", url: "https://exemple.org/plan.pdf" }];
  expect(documentsOf('  - "Plan : https://exemple.org/plan.pdf"')).toMatchObject(plan);
  expect(documentsOf("  Plan: https://exemple.org/plan.pdf")).toMatchObject(plan);
  // YAML wants quotes: what is proposed is read.
  const { problems } = siteFrom({
    "formations/t.md": file("documents:\n  - Plan: https://exemple.org/plan.pdf"),
  });
  expect(problems.map(({ code, fix }) => [code, fix?.lines, fix?.safe])).toEqual([
    ["deux-points", ['  - "Plan: https://exemple.org/plan.pdf"'], true],
  ]);
});
