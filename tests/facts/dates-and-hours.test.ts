/** Dates and hours as people say them: in what order, until when, under what UID, and what is told of those that contradict themselves. What is shown of each is in `table.test.ts`. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";
import { orderOf, saidOf } from "./dated-sessions.ts";

test("words have their place in the order: after the days of their month, and no date at all last", () => {
  const order = [
    "2027-01-15|9 h",
    "2027-01-15|13 h",
    "hiver 2027",
    "2027",
    "2027-03-31",
    "mars 2027",
    "début mars 2027",
    "mi-mars 2027",
    "fin mars 2027",
    "printemps 2027",
    "2027-04-01",
    "2027-09-30",
    "automne 2027",
    "2027-10-01",
    "2027-12-31",
    "hiver 2027-2028",
    "2028-01-01",
    "à confirmer",
  ];
  expect(orderOf(order.toReversed())).toEqual(order);
});

test("words are past once the last day that they allow is", () => {
  const times = (now: string) => saidOf(["mi-mars 2027", "automne 2027", "à venir"], now).map(({ item }) => item.time);
  expect(times("2027-03-31")).toEqual(["undated", "undated", "undated"]);
  expect(times("2027-04-01")).toEqual(["past", "undated", "undated"]);
  expect(times("2027-12-23")).toEqual(["past", "past", "undated"]);
});

test("a date that becomes known keeps its UID, and so does a day that gets a second range of hours", () => {
  const steps = [
    "à venir",
    "automne 2027",
    "octobre 2027",
    "2027-10-12",
    "2027-10-12|9 h à 12 h",
    "2027-10-12|9 h à 12 h et 13 h à 16 h",
  ];
  const uids = steps.flatMap((typed) => saidOf([typed]).map(({ open }) => open.uid));
  expect(new Set(uids).size).toBe(1);
});

test("an hour that the clock skips is told, at the end of a night or in a second range too", () => {
  const codes = (keys: string) =>
    siteFrom(
      {
        "formations/t.md": `---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - {id: a, ${keys}}\n---\n\nTexte.`,
      },
      { now: "2027-01-05" },
    ).problems.map(({ code }) => code);
  expect(codes("date: 2027-03-13, hours: 23 h à 2 h 30")).toEqual(["heure-sautee"]);
  expect(codes("date: 2027-03-14, hours: 0 h à 1 h et 2 h 30 à 4 h")).toEqual(["heure-sautee"]);
  expect(codes("date: 2027-03-13, hours: 23 h à 3 h")).toEqual([]);
});

test("an end before the start is a night under six hours; else the remedy names endDate", () => {
  const told = (keys: string) =>
    siteFrom(
      {
        "formations/t.md": `---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - {id: a, date: 2027-01-15, ${keys}}\n---\n\nTexte.`,
      },
      { now: "2027-01-05" },
    ).problems.map(({ code, advice }) => [code, advice]);
  expect(told("start: 22 h, end: 2 h")).toEqual([]);
  expect(told("start: 19 h, end: minuit")).toEqual([]);
  expect(told("start: 22 h, end: 6 h")).toEqual([
    [
      "seance-fin-avant-debut",
      expect.stringContaining("si la séance finit le lendemain, ajoutez `endDate: 2027-01-16`"),
    ],
  ]);
  expect(told("start: 24 h")).toEqual([["heure-illisible", "`start: 0 h` avec la date du lendemain"]]);
  expect(told("start: 9 h, hours: 9 h à 12 h")).toEqual([
    ["heures-dites-deux-fois", "gardez `hours`, ou gardez `start` et `end`"],
  ]);
});

test("a day of the week that is not the right one names both corrections", () => {
  const [problem] = siteFrom(
    {
      "formations/t.md":
        "---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - {id: a, date: mardi 15 janvier 2027}\n---\n\nTexte.",
    },
    { now: "2027-01-05" },
  ).problems;
  expect(problem?.code).toBe("date-impossible");
  expect(problem?.advice).toBe(
    "`vendredi 15 janvier 2027` si la date est bonne, ou `mardi 12 janvier 2027` si c’est le jour de la semaine",
  );
});

test("an hour typed after a date is not lost: its key is named; midnight, which spreadsheets add, says nothing", () => {
  const told = (date: string) =>
    siteFrom(
      {
        "formations/t.md": `---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - {id: a, date: "${date}"}\n---\n\nTexte.`,
      },
      { now: "2027-01-05" },
    ).problems.map(({ advice }) => advice);
  const remedy = "`date: 2027-03-15` et, sur la ligne suivante, `hours: 19 h`";
  for (const typed of [
    "2027-03-15 19:00",
    "2027-03-15T19:00:00-04:00",
    "15 mars 2027 à 19 h",
    "lundi 15 mars 2027, 19 h",
  ])
    expect(told(typed), typed).toEqual([remedy]);
  expect(told("2027-03-15 00:00")).toEqual([]);
  expect(told("du vendredi 15 au dimanche 17 janvier 2027")).toEqual([
    "`date: 2027-01-15` et, sur la ligne suivante, `endDate: 2027-01-17`",
  ]);
});

test("hours that are not understood are kept as typed, with a warning; figures that are no hours are an error", () => {
  const told = (hours: string) =>
    siteFrom(
      {
        "formations/t.md": `---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - {id: a, date: 2027-01-15, hours: "${hours}"}\n---\n\nTexte.`,
      },
      { now: "2027-01-05" },
    ).problems.map(({ code, severity }) => `${severity} ${code}`);
  for (const typed of ["accueil à 18 h 30, début à 19 h", "14 h (heure de Paris)", "quand il fera noir", "19 h à ?"])
    expect(told(typed), typed).toEqual(["warning heures-en-mots"]);
  for (const typed of ["25 h", "9 h 75", "19.30", "9 à 5", "24 h"])
    expect(told(typed), typed).toEqual(["error heure-illisible"]);
  for (const typed of ["5 à 7", "jusqu’à 22 h", "minuit", "en soirée"]) expect(told(typed), typed).toEqual([]);
});
