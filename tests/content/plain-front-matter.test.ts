/** The plain reader of front matter says what the YAML library says, or nothing. */
import { expect, test } from "vitest";
import { readPlainFrontMatter } from "../../src/content/plain-front-matter.ts";
import { readYamlBlock } from "../../src/content/yaml-reading.ts";

const plain = (text: string) => readPlainFrontMatter(text.split("\n"))?.data;

const PLAINEST = [
  "title: Guide\ndate: 2013-03-01\nprice: 400 $\nseats: 34\ndraft: true",
  'title: "Le lieu : l’entrée"\nsummary: \'Il dit "oui".\'',
  'tags: [Gestion de l’information, 2013, l\'été, "a, b"]\nplace: { name: Salle 1, city: Rivière-du-Loup }',
  "tags:\n- web\n- http://exemple.org\n\nsessions:\n  - group: Groupe 1\n    date: 2009-02-11\n    place:\n      city: Rimouski\n  - { start: 9 h, end: 16 h 30 }",
  "title: Guide   \nhours: 9:30\nslug: v1.0.2-beta",
];

test.each(PLAINEST)("lit comme la bibliothèque : %j", (text) => {
  const whole = readYamlBlock("a.md", text.split("\n"), 2);
  expect(whole.problems).toEqual([]);
  expect(plain(text)).toEqual(whole.data);
});

test("sait sur quelle ligne commence chaque élément d’une liste", () => {
  const lines = ["title: Guide", "", "sessions:", "  - group: 1", "    seats: 2", "  - { group: 2 }"];
  const found = readPlainFrontMatter(lines);
  const whole = readYamlBlock("a.md", lines, 1);
  expect(found?.itemLines.get(found.data.sessions)?.map((line) => line + 1)).toEqual(
    [0, 1].map((index) => whole.at(["sessions", index], "value")?.line),
  );
});

const LEFT_TO_THE_LIBRARY = [
  "",
  "title:",
  "title: Formation #2",
  "title:Guide",
  "title: Guide : intégrer",
  "title: Guide:",
  "title: Guide\ntitle: Guide",
  "title: Guide\n  intégrer",
  "title: |\n  Guide",
  'title: "Un \\" de plus"',
  'title: "Guide',
  "title: « Guide »",
  "Titre: Guide",
  "titre\u00a0: Guide",
  "tags: -web",
  "tags: [web, ]",
  "tags: [web, Titre: guide]",
  "tags: [[[[[[[[[[[a]]]]]]]]]]]",
  "tags:\n  - web\n  guide",
  "tags:\n  - Web : usages",
  "seats: 012",
  "price: 1.50",
  "draft: True",
  "null: 1",
  " title: Guide",
  "a: &x 1",
  "a: *x",
  "a: !!str 1",
  "a: ~",
  "a:\t1",
];

test.each(LEFT_TO_THE_LIBRARY)("laisse à la bibliothèque : %j", (text) => {
  expect(plain(text)).toBeUndefined();
});

test("ne lit rien autrement que la bibliothèque, quoi qu’on tape", () => {
  const pieces = [
    "title",
    "tags",
    "mot",
    "12",
    "9:30",
    ": ",
    ":",
    "\n",
    "\n  ",
    "\n- ",
    "- ",
    "[",
    "]",
    "{",
    "}",
    ", ",
  ];
  pieces.push('"', "'", "#", " ", "true", "null", "1.0", "«", "\u00a0", "&a", "k: v", "\nb: 2", "é", "-", "C#");
  let seed = 5;
  const next = (count: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(seed / 256) % count;
  };
  let read = 0;
  for (let round = 0; round < 10_000; round += 1) {
    const text = `title: ${Array.from({ length: 1 + next(9) }, () => pieces[next(pieces.length)]).join("")}`;
    const data = plain(text);
    if (data === undefined) continue;
    read += 1;
    const whole = readYamlBlock("a.md", text.split("\n"), 2);
    expect({ text, data: whole.data, problems: whole.problems }).toEqual({ text, data, problems: [] });
  }
  expect(read).toBeGreaterThan(500);
});
