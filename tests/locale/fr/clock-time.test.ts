import { expect, test } from "vitest";
import { isoTime, minutesOf, parseTime, timeText } from "../../../src/locale/fr/clock-time.ts";
import { timeRangeText } from "../../../src/locale/fr/hours/time-range.ts";
import { visible } from "./visible.ts";

test.each([
  ["9 h 30", "09:30"],
  ["9h30", "09:30"],
  ["9:30", "09:30"],
  ["9 h", "09:00"],
  ["9h", "09:00"],
  ["09:00", "09:00"],
  ["09:00:00", "09:00"],
  ["13\u00a0h\u00a005", "13:05"],
  ["13H30", "13:30"],
  ["9 heures", "09:00"],
  ["1 heure", "01:00"],
  ["9 heures 30", "09:30"],
  ["9 h 30 min", "09:30"],
  ["à 9 h", "09:00"],
  ["Midi", "12:00"],
  ["minuit", "00:00"],
  ["0 h 15", "00:15"],
  ["16:30h", "16:30"],
  ["16h30h", "16:30"],
  ["9 h AM", "09:00"],
  ["9 AM", "09:00"],
  ["9:30 a.m.", "09:30"],
  ["2 h PM", "14:00"],
  ["2 p.m.", "14:00"],
  ["14 h PM", "14:00"],
  ["12 AM", "00:00"],
  ["12 PM", "12:00"],
  ["midi et demi", "12:30"],
  ["midi moins quart", "11:45"],
  ["9 h et demie", "09:30"],
  ["minuit et quart", "00:15"],
  ["24 h", "00:00"],
])("parses the time « %s »", (text, iso) => {
  const time = parseTime(text);
  expect(time && isoTime(time)).toBe(iso);
});

test.each(["", "9", "9:", "930", "24 h 30", "25 h", "12:60", "9 h 5", "14 AM", "am", "2013-01-15", "en soirée"])(
  "finds no time in « %s »",
  (text) => {
    expect(parseTime(text)).toBeUndefined();
  },
);

test("minutes are omitted on the hour, two digits otherwise", () => {
  expect(visible(timeText({ hour: 9, minute: 0 }))).toBe("9⍽h");
  expect(visible(timeText({ hour: 9, minute: 30 }))).toBe("9⍽h⍽30");
  expect(visible(timeText({ hour: 17, minute: 5 }))).toBe("17⍽h⍽05");
  expect(visible(timeText({ hour: 0, minute: 0 }))).toBe("0⍽h");
});

test("a range has « de » and « à », a start alone « à », and a night says so", () => {
  const range = (start: number, end?: number) =>
    visible(
      timeRangeText({
        start: { hour: start, minute: 0 },
        ...(end === undefined ? {} : { end: { hour: end, minute: 30 } }),
      }),
    );
  expect(range(9, 16)).toBe("de 9⍽h à 16⍽h⍽30");
  expect(range(9)).toBe("à 9⍽h");
  expect(range(22, 1)).toBe("de 22⍽h à 1⍽h⍽30 le lendemain");
});

test("two times of a day compare by their minutes", () => {
  expect(minutesOf({ hour: 16, minute: 30 })).toBe(990);
});
