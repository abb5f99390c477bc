import { describe, expect, test } from "vitest";
import {
  addDays,
  compareDates,
  dateFromIso,
  daysInMonth,
  isoDate,
  parseDate,
  weekday,
} from "../../../src/locale/fr/calendar-date.ts";

const read: readonly (readonly [text: string, iso: string])[] = [
  ["2013-01-15", "2013-01-15"],
  ["2013-1-5", "2013-01-05"],
  ["2013/01/15", "2013-01-15"],
  ["2013-01", "2013-01"],
  ["15 janvier 2013", "2013-01-15"],
  ["15 JANVIER 2013", "2013-01-15"],
  ["15\u00a0janvier\u202f2013", "2013-01-15"],
  ["  15  janvier 2013 ", "2013-01-15"],
  ["1er mars 2013", "2013-03-01"],
  ["1 er mars 2013", "2013-03-01"],
  ["1ᵉʳ mars 2013", "2013-03-01"],
  ["le mardi 15 janvier 2013", "2013-01-15"],
  ["Mardi, 15 janvier 2013", "2013-01-15"],
  ["mars 2013", "2013-03"],
  ["janv. 2013", "2013-01"],
  ["15 janv. 2013", "2013-01-15"],
  ["3 févr. 2013", "2013-02-03"],
  ["11 fevrier 2013", "2013-02-11"],
  ["aout 2013", "2013-08"],
  ["décembre 2013".normalize("NFD"), "2013-12"],
  ["1er juin 2013", "2013-06-01"],
  ["1er juil. 2013", "2013-07-01"],
  ["29 février 2012", "2012-02-29"],
  ["2013-01-15T10:00:00-05:00", "2013-01-15"],
  ["2013-01-15T23:59:59.999Z", "2013-01-15"],
  ["2013-01-15 10:00:00 -0500", "2013-01-15"],
  ["2013-01-15 10:00", "2013-01-15"],
  ["15/01/2013", "2013-01-15"],
  ["01/15/2013", "2013-01-15"],
  ["15-01-2013", "2013-01-15"],
  ["03/03/2013", "2013-03-03"],
  ["2013–01–15", "2013-01-15"],
];

const refused: readonly (readonly [text: string, error: string])[] = [
  ["31 février 2013", "impossible"],
  ["2013-02-29", "impossible"],
  ["2013-13-01", "impossible"],
  ["2013-00", "impossible"],
  ["0 mars 2013", "impossible"],
  ["32/13/2013", "impossible"],
  ["lundi 15 janvier 2013", "impossible"],
  ["01/02/2013", "ambiguous"],
  ["12/11/2013", "ambiguous"],
  ["", "unreadable"],
  ["2013", "unreadable"],
  ["bientôt", "unreadable"],
  ["15 brumaire 2013", "unreadable"],
  ["marsouin 2013", "unreadable"],
  ["printemps 2013", "unreadable"],
  ["15/01/13", "unreadable"],
  ["0999-01-01", "unreadable"],
  ["15 janvier 2013 à 9 h", "unreadable"],
  ["2013-01-15-16", "unreadable"],
];

describe("parseDate", () => {
  test.each(read)("parses « %s »", (text, iso) => {
    const found = parseDate(text);
    expect("date" in found && isoDate(found.date)).toBe(iso);
  });

  test.each(refused)("rejects « %s »: %s", (text, error) => {
    expect(parseDate(text)).toEqual({ error });
  });

  test("a month has no day at all, and a date is frozen", () => {
    const found = parseDate("mars 2013");
    expect(found).toEqual({ date: { year: 2013, month: 3 } });
    expect("date" in found && Object.isFrozen(found.date)).toBe(true);
  });
});

describe("calendar dates", () => {
  test("an ISO date is parsed and formatted back, anything else throws", () => {
    expect(isoDate(dateFromIso("2013-03"))).toBe("2013-03");
    expect(isoDate(dateFromIso("2012-02-29"))).toBe("2012-02-29");
    for (const bad of ["2013-02-29", "2013-3-1", "15 janvier 2013", "2013-01-15T10:00"]) {
      expect(() => dateFromIso(bad)).toThrow(RangeError);
    }
  });

  test("a month-only date sorts after every day of that month and before the next", () => {
    const sorted = ["2013-04-01", "2013-03", "2013-03-31", "2012-12", "2013-03-01"].map(dateFromIso).sort(compareDates);
    expect(sorted.map(isoDate)).toEqual(["2012-12", "2013-03-01", "2013-03-31", "2013-03", "2013-04-01"]);
    expect(compareDates(dateFromIso("2013-03"), dateFromIso("2013-03"))).toBe(0);
  });

  test("days are added across months, years and leap days", () => {
    expect(isoDate(addDays(dateFromIso("2012-02-28"), 1))).toBe("2012-02-29");
    expect(isoDate(addDays(dateFromIso("2013-12-31"), 1))).toBe("2014-01-01");
    expect(isoDate(addDays(dateFromIso("2013-03-11"), -1))).toBe("2013-03-10");
    expect(() => addDays(dateFromIso("2013-03"), 1)).toThrow(RangeError);
  });

  test("the calendar knows its months and its days of the week", () => {
    expect([daysInMonth(2013, 2), daysInMonth(2012, 2), daysInMonth(1900, 2), daysInMonth(2013, 12)]).toEqual([
      28, 29, 28, 31,
    ]);
    expect(weekday(dateFromIso("2013-01-15"))).toBe(2);
    expect(weekday(dateFromIso("2013-01-20"))).toBe(7);
    expect(() => weekday(dateFromIso("2013-03"))).toThrow(RangeError);
  });
});
