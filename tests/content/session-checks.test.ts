import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

/** Diagnostics of a training as « line code »; `now` is 2013-02-01. */
function diagnosticsOf(lines: string, head = "updated: 2013-01-08"): readonly string[] {
  const file = `---\ntitle: T\ndate: 2012-12-10\nsummary: S\n${head}\n${lines}\n---\n\nTexte.`;
  return siteFrom({ "formations/t.md": file }).problems.map(
    ({ line, code, severity }) => `${line} ${severity === "error" ? "" : "~"}${code}`,
  );
}

const session = (...keys: readonly string[]) => `sessions:\n  - id: a\n${keys.map((key) => `    ${key}`).join("\n")}`;

/** The same with the column and what stands there. */
function placesOf(files: Readonly<Record<string, string>>): readonly string[] {
  return siteFrom(files).problems.map(
    ({ file, line, column, code, excerpt }) => `${file}:${line} ${code} « ${excerpt?.slice(column - 1)} »`,
  );
}

const training = (lines: string) => ({
  "formations/t.md": `---\ntitle: T\ndate: 2012-12-10\nsummary: S\n${lines}\n---\n\nTexte.`,
});
const announced = (lines: string) => ({
  "articles/a.md": `---\ntitle: T\ndate: 2012-12-10\nsummary: S\nevent:\n  name: Salon exemple\n${lines}\n---\n\nTexte.`,
});
const declared = (lines: string) => ({ "events.yml": `- id: salon\n  name: Salon exemple\n  editions:\n${lines}\n` });

test.each([
  [training(session("date: 2013-02-19", "hours: 16 h à 9 h")), "8 seance-fin-avant-debut « 16 h à 9 h »"],
  [training(session("date: 2013-03-10", "hours: 2 h à 2 h 30")), "8 heure-sautee « 2 h à 2 h 30 »"],
  [training(session("date: mars 2013", "hours: 9 h à 10 h")), "8 heure-sans-jour « 9 h à 10 h »"],
  [training(`seatsLeft: 20\n${session("date: 2013-02-19", "seats: 15")}`), "9 seance-places « 15 »"],
  [training(`seatsLeft: 2\n${session("date: 2013-02-19", "status: full")}`), "9 seance-complete « full »"],
  [
    training(`hours: 16 h à 9 h\n${session("date: 2013-02-19")}\n  - id: b\n    date: 2013-02-20`),
    "5 seance-fin-avant-debut « 16 h à 9 h »",
  ],
  [training(`seats: 3\nseatsLeft: 5\n${session("date: 2013-02-19")}`), "6 seance-places « 5 »"],
  [training(`hours: 2 h à 2 h 30\n${session("date: 2013-03-10")}`), "8 heure-sautee « 2013-03-10 »"],
  [
    training("end: 12 h\nsessions:\n  - 19 février 2013, 16 h à 9 h"),
    "7 seance-fin-avant-debut « 19 février 2013, 16 h à 9 h »",
  ],
])("%o is told at the key that says it, once: %s", (files, expected) => {
  expect(placesOf(files)).toEqual([`formations/t.md:${expected}`]);
});

test("hours of an event that contradict one another are told at their key, in a text and in events.yml", () => {
  expect(placesOf(announced("  date: 2013-02-19\n  hours: 16 h à 9 h"))).toEqual([
    "articles/a.md:8 seance-fin-avant-debut « 16 h à 9 h »",
  ]);
  expect(placesOf(announced("  date: 2013-03-10\n  hours: 2 h à 2 h 30"))).toEqual([
    "articles/a.md:8 heure-sautee « 2 h à 2 h 30 »",
  ]);
  expect(placesOf(declared("    - date: 2013-02-19\n      hours: 16 h à 9 h"))).toEqual([
    "events.yml:5 seance-fin-avant-debut « 16 h à 9 h »",
  ]);
});

test.each([
  ["end day before start", session("date: 2013-02-19", "endDate: 2013-02-18"), ["9 seance-fin-avant-debut"]],
  ["end hour before start", session("date: 2013-02-19", "start: 16 h", "end: 9 h"), ["10 seance-fin-avant-debut"]],
  ["an end without a start", session("date: 2013-02-19", "end: 16 h"), ["9 seance-sans-debut"]],
  ["an hour without a day", session("date: mars 2013", "start: 9 h"), ["9 ~heure-sans-jour"]],
  ["an hour skipped by daylight saving time", session("date: 2013-03-10", "start: 2 h 30"), ["9 heure-sautee"]],
  [
    "an hour skipped by daylight saving time on the second day",
    session("date: 2013-03-09", "endDate: 2013-03-10", "start: 2 h 30"),
    ["10 heure-sautee"],
  ],
  ["more seats left than seats", session("date: 2013-02-19", "seats: 15", "seatsLeft: 20"), ["10 seance-places"]],
  [
    "more seats left than the training has",
    `seats: 15\n${session("date: 2013-02-19", "seatsLeft: 20")}`,
    ["10 seance-places"],
  ],
  [
    "seats left in a full session",
    session("date: 2013-02-19", "status: full", "seatsLeft: 2"),
    ["10 ~seance-complete"],
  ],
  [
    "two sessions with one id",
    `${session("date: 2013-02-19")}\n  - id: a\n    date: 2013-02-20`,
    ["9 seance-id-en-double"],
  ],
  ["several sessions without ids", "sessions:\n  - date: 2013-02-19\n  - date: 2013-02-20", ["7 ~seance-sans-id"]],
  [
    "an id that cannot be one, and not that it is missing",
    "sessions:\n  - { id: A, date: 2013-02-19 }\n  - { id: b, date: 2013-02-20 }",
    ["7 identifiant-invalide"],
  ],
  ["a price without a number", session("date: 2013-02-19", "price: à voir"), ["9 ~prix-en-mots"]],
  [
    "a postponed session without its former date",
    session("date: 2013-02-19", "status: postponed"),
    ["9 ~seance-sans-ancienne-date"],
  ],
  ["no way to register", "registration:\n  deadline: 2013-02-01", ["6 inscription-sans-moyen"]],
  [
    "a deadline after the session",
    `${session("date: 2013-02-19")}\nregistration: { email: a@ex.org, deadline: 2013-02-20 }`,
    ["9 inscription-apres-seance"],
  ],
  [
    "registration open when all sessions are past",
    `${session("date: 2013-01-19")}\nregistration: { email: a@ex.org, deadline: 2013-02-01 }`,
    ["9 inscription-apres-seance", "9 ~inscription-ouverte-trop-tard"],
  ],
  [
    "registration open on a cancelled session",
    `${session("date: 2013-02-19", "status: cancelled")}\nregistration: { email: a@ex.org }`,
    ["10 ~inscription-ouverte-trop-tard"],
  ],
])("reports %s, at its line", (_, lines, expected) => {
  expect(diagnosticsOf(lines)).toEqual(expected);
});

test.each([
  ["one session without an id", "sessions:\n  - date: 2013-02-19"],
  [
    "a deadline within the month of the session",
    `${session("date: mars 2013")}\nregistration: { email: a@ex.org, deadline: 2013-03-15 }`,
  ],
  [
    "a deadline between two sessions",
    `${session("date: 2013-02-19")}\n  - { id: b, date: 2013-03-19 }\nregistration: { email: a@ex.org, deadline: 2013-03-01 }`,
  ],
  [
    "an old training whose registration had no deadline",
    `${session("date: 2012-12-19")}\nregistration: { email: a@ex.org }`,
  ],
  [
    "a session that is over, cancelled long ago",
    `${session("date: 2012-12-19", "status: cancelled")}\nregistration: { email: a@ex.org }`,
  ],
  [
    "one period from an evening to a noon",
    session("date: 2013-02-15", "endDate: 2013-02-17", "start: 18 h", "end: 12 h"),
  ],
  ["hours of the training with a month-only session", `start: 9 h\nend: 16 h\n${session("date: mars 2013")}`],
])("accepts %s", (_, lines) => {
  expect(diagnosticsOf(lines)).toEqual([]);
});

test("a cancellation without `updated` is reported, since calendars rely on it", () => {
  const lines = session("date: 2013-02-19", "status: cancelled");
  expect(diagnosticsOf(lines, "tags: [a]")).toEqual(["9 ~seance-changee-sans-updated"]);
});
