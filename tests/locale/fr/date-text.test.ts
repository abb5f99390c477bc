import { describe, expect, test } from "vitest";
import { dateFromIso } from "../../../src/locale/fr/calendar-date.ts";
import { dateHtml, dateText, longDateText, monthText, rangeHtml, rangeText } from "../../../src/locale/fr/date-text.ts";
import { visible } from "./visible.ts";

describe("one date", () => {
  test.each([
    ["2013-01-15", "15⍽janvier 2013"],
    ["2013-03-01", "1er⍽mars 2013"],
    ["2013-08-31", "31⍽août 2013"],
    ["2013-03", "mars 2013"],
  ])("%s is formatted as « %s »", (iso, text) => {
    expect(visible(dateText(dateFromIso(iso)))).toBe(text);
  });

  test("the ordinal of the first day is superscript in HTML only", () => {
    expect(visible(dateHtml(dateFromIso("2013-03-01")))).toBe("1<sup>er</sup>⍽mars 2013");
    expect(visible(dateHtml(dateFromIso("2013-03-11")))).toBe("11⍽mars 2013");
  });

  test("the long form has the day of the week without comma, and a month stays a month", () => {
    expect(visible(longDateText(dateFromIso("2013-01-15")))).toBe("mardi 15⍽janvier 2013");
    expect(longDateText(dateFromIso("2013-03"))).toBe("mars 2013");
    expect(monthText(2013, 12)).toBe("décembre 2013");
  });
});

describe("ranges of dates", () => {
  test.each([
    ["2013-02-19", "2013-02-22", "du 19 au 22⍽février 2013"],
    ["2013-02-28", "2013-03-02", "du 28⍽février au 2⍽mars 2013"],
    ["2013-12-30", "2014-01-02", "du 30⍽décembre 2013 au 2⍽janvier 2014"],
    ["2013-05-01", "2013-05-02", "les 1er et 2⍽mai 2013"],
    ["2013-02-19", "2013-02-20", "les 19 et 20⍽février 2013"],
    ["2013-02-28", "2013-03-01", "les 28⍽février et 1er⍽mars 2013"],
    ["2013-12-31", "2014-01-01", "les 31⍽décembre 2013 et 1er⍽janvier 2014"],
    ["2013-05-01", "2013-05-03", "du 1er au 3⍽mai 2013"],
    ["2013-03", "2013-04", "de mars à avril 2013"],
    ["2013-04", "2013-06", "d’avril à juin 2013"],
    ["2013-12", "2014-01", "de décembre 2013 à janvier 2014"],
    ["2013-02-19", "2013-02-19", "19⍽février 2013"],
    ["2013-03-15", "2013-04", "du 15⍽mars à avril 2013"],
    ["2013-03", "2013-04-02", "de mars au 2⍽avril 2013"],
  ])("%s/%s: « %s »", (start, end, text) => {
    expect(visible(rangeText(dateFromIso(start), dateFromIso(end)))).toBe(text);
  });

  test("without an end there is one date", () => {
    expect(rangeText(dateFromIso("2013-03"))).toBe("mars 2013");
  });

  test("HTML has a superscript for each first day of a month", () => {
    const html = rangeHtml(dateFromIso("2013-03-01"), dateFromIso("2013-04-01"));
    expect(visible(html)).toBe("du 1<sup>er</sup>⍽mars au 1<sup>er</sup>⍽avril 2013");
  });
});
