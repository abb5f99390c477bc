import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { serializeComponent } from "../../../src/output/calendar/component.ts";
import { momentProperty, zoneComponent } from "../../../src/output/calendar/timezone.ts";

const nine = { hour: 9, minute: 0 };
const at = (year: number, month: number, day: number, zone = "America/Toronto", time = nine) =>
  momentProperty("dtstart", { year, month, day }, time, zone);

test("a session since 2007 is written in the local time of its zone", () => {
  expect(at(2013, 1, 15)).toEqual(["dtstart", { tzid: "America/Toronto" }, "date-time", "2013-01-15T09:00:00"]);
  expect(at(2013, 7, 15, "America/Montreal")[1]).toEqual({ tzid: "America/Toronto" });
});

test("before the rules of 2007, and in unknown zones, a session is written in UTC", () => {
  expect(at(2006, 11, 1)).toEqual(["dtstart", {}, "date-time", "2006-11-01T14:00:00Z"]);
  expect(at(2007, 3, 10)[3]).toBe("2007-03-10T14:00:00Z");
  expect(at(2007, 3, 12)[3]).toBe("2007-03-12T09:00:00");
  expect(at(2013, 1, 15, "Europe/Paris")[3]).toBe("2013-01-15T08:00:00Z");
});

test("a zone on a day its rule does not apply is written in UTC: Newfoundland changed its clocks at 0:01 in 2009", () => {
  const halfPastOne = { hour: 1, minute: 30 };
  expect(at(2009, 3, 8, "America/St_Johns", halfPastOne)[3]).toBe("2009-03-08T04:00:00Z");
});

test.each([
  "America/Toronto",
  "America/Halifax",
  "America/Winnipeg",
  "America/Edmonton",
  "America/St_Johns",
  "America/Blanc-Sablon",
  "America/Regina",
])("the rule of %s gives every morning of 2012 and 2013 the offset of the time zone database", (zone) => {
  for (let day = DateTime.utc(2012, 1, 1); day.year < 2014; day = day.plus({ days: 1 })) {
    expect(at(day.year, day.month, day.day, zone)[1]).toEqual({ tzid: zone });
  }
});

test("the VTIMEZONE has exactly two observances", () => {
  expect(serializeComponent(zoneComponent("America/Toronto")).split("\r\n")).toEqual([
    "BEGIN:VTIMEZONE",
    "TZID:America/Toronto",
    "BEGIN:DAYLIGHT",
    "DTSTART:20070311T020000",
    "TZOFFSETFROM:-0500",
    "TZOFFSETTO:-0400",
    "TZNAME:EDT",
    "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "END:DAYLIGHT",
    "BEGIN:STANDARD",
    "DTSTART:20071104T020000",
    "TZOFFSETFROM:-0400",
    "TZOFFSETTO:-0500",
    "TZNAME:EST",
    "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    "END:STANDARD",
    "END:VTIMEZONE",
    "",
  ]);
});
