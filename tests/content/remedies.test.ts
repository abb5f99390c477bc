/** Remedies: what a message proposes is what the schema reads, and one cause has one message. */
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/content/authoring/fix.ts";
import { itemOf, type Shape, shapeOf, wordsOf } from "../../src/content/schema/blocks.ts";
import { COMMON } from "../../src/content/schema/common.ts";
import { SCHEMAS } from "../../src/content/schema/kinds.ts";
import { siteFrom } from "../site-from.ts";

const HEAD = "---\ntitle: T\ndate: 2026-09-01\nsummary: S\n";
const told = (lines: string, folder = "formations") =>
  siteFrom({ [`${folder}/t.md`]: `${HEAD}${lines}\n---\n\nTexte.` }, { now: "2026-11-28" }).problems;
const words = (lines: string, folder?: string) =>
  told(lines, folder).map(({ message, advice }) => `${message} ${advice}`);

describe("an unknown key", () => {
  test.each([
    ["horaire: 9 h", ["sessions", "hours"]],
    ["time: 9 h", ["hours", "start"]],
    ["animatrice: X", ["trainers"]],
    ["capacité: 12", ["seats"]],
    ["dateFin: 2027-01-15", ["end"]],
  ])("« %s » is answered by the nearest keys, three at most", (typed, keys) => {
    const [problem, ...others] = told(typed);
    expect(others).toEqual([]);
    const named = [...(problem?.advice ?? "").matchAll(/`([^`]+)`/gu)].map(([, key]) => key);
    expect(named.length).toBeLessThanOrEqual(3);
    expect(named).toEqual(expect.arrayContaining(keys));
  });

  test("that belongs to a block is said to go there", () => {
    expect(words("deadline: 2027-01-10")[0]).toContain("elle va sous `registration`");
    expect(words("courriel: a@exemple.org")[0]).toContain("Écrivez `email:` sous la ligne `registration:`");
  });

  test("of another kind is said to be of that kind", () => {
    expect(words("video: https://exemple.org/v")[0]).toContain("est celle d’une conférence");
  });

  test("is told each time, in a block too, and the true name of a missing key is told once", () => {
    expect(told("registration: {foo: 1, bar: 2, email: a@exemple.org}").map(({ column }) => column)).toEqual([16, 24]);
    expect(words("place: {region: Estrie, nom: Salle, ville: Sherbrooke}")).toEqual([
      "Ici, on écrit `name` plutôt que `nom`. `name`",
      "Ici, on écrit `city` plutôt que `ville`. `city`",
    ]);
    expect(words("place: {region: Estrie}")).toEqual(["Il manque la clé `name`. ajoutez `name: Salle 205`"]);
    expect(words("trainers: {name: A, rôle: B}")[0]).toContain("`name`, `organisation`, `url`");
  });

  test("is renamed without review only when its value fits the true key", () => {
    expect(told("prix: 150 $")[0]?.fix?.safe).toBe(true);
    expect(told("places: beaucoup")[0]?.fix).toBeUndefined();
  });
});

describe("an address, an e-mail or a telephone typed where a block is expected", () => {
  test.each([
    ["inscription: https://exemple.org/i", ["registration:", "  url: https://exemple.org/i"]],
    [
      "registration: inscription@exemple.org # ou par écrit",
      ["registration:", "  email: inscription@exemple.org # ou par écrit"],
    ],
    ["s-inscrire: 0", undefined],
    ['registration: "819 555-0123"', ["registration:", '  phone: "819 555-0123"']],
    // A sentence, a form to download and an address that is a document have more than one reading.
    ["registration: par téléphone", undefined],
    ["registration: formulaire.pdf", undefined],
    ["inscription: https://exemple.org/formulaire.pdf", undefined],
  ])("« %s » goes under the one key made for it", (typed, lines) => {
    const [problem, ...others] = told(`${typed}\nsessions: [15 janvier 2027]`);
    expect(others).toEqual([]);
    if (lines === undefined) expect(problem?.fix?.safe ?? false).toBe(false);
    else {
      expect(problem?.fix).toMatchObject({ lines, safe: true });
      expect(told(`${lines.join("\n")}\nsessions: [15 janvier 2027]`)).toEqual([]);
    }
  });
});

test("yes, no and the names of tools are read as an answer to `online`; an address lacks its `https://`", () => {
  expect(told("online: oui").map(({ fix }) => fix?.lines)).toEqual([["online: true"]]);
  expect(told("online: non").map(({ fix }) => fix?.lines)).toEqual([["online: false"]]);
  expect(told("online: en présence").map(({ fix }) => fix?.lines)).toEqual([["online: false"]]);
  expect(words("online: zoom.us/j/1")[0]).toContain("`https://zoom.us/j/1`");
});

test("a key that needs a day is offered days only, of the year of the build", () => {
  for (const typed of ["mars 2027", "3 mars", "mi-mars 2027", "bientôt", "du 3 au 5 mars 2027"]) {
    const [problem] = told(`publishOn: ${typed}`);
    const offered = [...(problem?.advice ?? "").matchAll(/`([^`]+)`/gu)].map(([, value]) => value);
    expect(offered).not.toEqual([]);
    for (const value of offered) expect(told(`publishOn: ${value}`, "articles")).toEqual([]);
  }
});

test("an empty value of an optional key is an absent one, at any depth", () => {
  const lines =
    'updated: ""\nprice: ""\nimage: {src: "", alt: ""}\ntags: []\nauthors: [""]\nregistration: {}\nseats: null';
  const session =
    'sessions:\n  - {id: "", date: "", start: ""}\n  - {id: a, date: 2026-12-01, start: "", place: "", status: ""}';
  expect(told(`${lines}\n${session}`)).toEqual([]);
  expect(told('video: {title: "", url: https://exemple.org/v}', "conferences").map(({ code }) => code)).toEqual([
    "cle-manquante",
  ]);
});

/** What people type everywhere, by mistake. */
const MISTAKES = [
  "oui",
  "non",
  "à déterminer",
  "15 janvier",
  "mars 2027",
  "9 h à 16 h",
  "https://exemple.org",
  "exemple.org",
  "a@exemple.org",
  "12 personnes",
  "20 $ (membres 15 $)",
  "Salle 205",
  "02/01/2027",
  "31 février 2027",
  "guide.pdf",
  "true",
  "12",
  "{a: b}",
  "[a, b]",
];

/** An advice that begins with values, after which it may say more. */
const SHOWN_ALONE =
  /^(?:(?:ajoutez l’année, |le jour aussi, |une date complète, |un seul jour, |un seul prix, )?par exemple )?(`[^`]+`(?:(?:, | ou )`[^`]+`)*)/u;

function* keysOf(shape: Shape, before = ""): Generator<string> {
  for (const [key, field] of Object.entries(shape)) {
    yield `${before}${key}`;
    yield* keysOf(shapeOf(itemOf(field) ?? field), `${before}${key}.`);
  }
}

describe.each(Object.entries(SCHEMAS))("for any mistake in a key of the kind %s", (kind, schema) => {
  const folder =
    { formation: "formations", conference: "conferences", guide: "guides", article: "articles", page: "pages" }[kind] ??
    "";
  const isOwn = (key: string): boolean => kind === "page" || !Object.hasOwn(COMMON, key.split(".")[0] ?? "");
  const keys = [...keysOf(schema.def.shape)].filter(
    (key) => isOwn(key) && !/^(?:title|date|layout|type|ignore|url|draft)$/u.test(key),
  );

  /** The value under the blocks of its path, on one line. */
  const lineOf = (path: string, value: string): string => {
    const [first = "", ...rest] = path.split(".");
    const nested = rest.reduceRight(
      (inner, key) => `{${key}: ${inner}}`,
      rest.length > 0 ? `"${value.replaceAll('"', "")}"` : value,
    );
    return `${first}: ${nested}`;
  };

  /** One folder with a text for each line, since a site a line would take minutes. */
  const siteOf = (lines: readonly string[], change: (text: string, index: number) => string = (text) => text) => {
    const files = lines.map(
      (line, index) => [`${folder}/t${index}.md`, change(`${HEAD}${line}\n---\n\nTexte.`, index)] as const,
    );
    const { problems } = siteFrom(Object.fromEntries(files), { now: "2026-11-28" });
    return files.map(([file]) => problems.filter((problem) => problem.file === file));
  };

  test("a repair applied without review leaves nothing to say at its place", () => {
    const lines = keys.flatMap((key) => MISTAKES.map((value) => lineOf(key, value)));
    const before = siteOf(lines);
    const fixesOf = (index: number) => before[index]?.flatMap(({ fix }) => (fix?.safe ? [fix] : [])) ?? [];
    const after = siteOf(lines, (text, index) => applyFixes(text, fixesOf(index)));
    const left = lines.filter((_, index) =>
      before[index]?.some(
        ({ code, line, column, fix }) =>
          fix?.safe && after[index]?.some((each) => each.code === code && each.line === line && each.column === column),
      ),
    );
    expect(left).toEqual([]);
  });

  test("a value that the advice shows alone is read in its place", () => {
    const typed = keys
      .filter((key) => !key.includes("."))
      .flatMap((key) => MISTAKES.map((value) => ({ key, line: lineOf(key, value) })));
    const proposals = siteOf(typed.map(({ line }) => line)).flatMap((problems, index) =>
      problems
        .filter(({ code }) => code !== "cle-inconnue")
        .flatMap(({ code, advice = "" }) => {
          const shown = SHOWN_ALONE.exec(advice)?.[1] ?? "";
          return [...shown.matchAll(/`([^`]+)`/gu)].map(([, value = ""]) => {
            const { key = "", line: of = "" } = typed[index] ?? {};
            return { code, of, line: /^\w+: /u.test(value) ? value : `${key}: ${value}` };
          });
        }),
    );
    expect(proposals.length).toBeGreaterThan(0);
    const refused = siteOf(proposals.map(({ line }) => line)).flatMap((problems, index) =>
      problems.some(({ code }) => code === proposals[index]?.code) ? [proposals[index]] : [],
    );
    expect(refused).toEqual([]);
  });
});

test("every key of a kind says what it means, and its words are those of no other key of its block", () => {
  for (const schema of Object.values(SCHEMAS)) {
    const shape: Shape = schema.def.shape;
    for (const [key, field] of Object.entries(shape))
      for (const word of wordsOf(field).meanings ?? [])
        expect(Object.hasOwn(shape, word), `${key} means ${word}`).toBe(false);
  }
});
