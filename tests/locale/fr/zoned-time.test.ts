import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { dateFromIso } from "../../../src/locale/fr/calendar-date.ts";
import { isZone, startOfDayIso, zonedInstant, zoneText } from "../../../src/locale/fr/zoned-time.ts";

const TORONTO = "America/Toronto";

function at(iso: string, hour: number, minute: number, zone = TORONTO) {
  return zonedInstant(dateFromIso(iso), { hour, minute }, zone);
}

test("a wall-clock time becomes an instant with the offset of its season", () => {
  expect(at("2013-01-15", 9, 0)).toEqual({ instant: "2013-01-15T09:00:00-05:00", utc: "20130115T140000Z" });
  expect(at("2013-07-15", 9, 0)).toEqual({ instant: "2013-07-15T09:00:00-04:00", utc: "20130715T130000Z" });
  expect(at("2013-12-31", 20, 0)).toEqual({ instant: "2013-12-31T20:00:00-05:00", utc: "20140101T010000Z" });
  expect(at("2013-07-15", 9, 0, "America/Blanc-Sablon")).toMatchObject({ instant: "2013-07-15T09:00:00-04:00" });
});

test("a time skipped in spring is rejected, its neighbours are not", () => {
  expect(at("2013-03-10", 2, 0)).toEqual({ error: "skipped" });
  expect(at("2013-03-10", 2, 30)).toEqual({ error: "skipped" });
  expect(at("2013-03-10", 1, 59)).toMatchObject({ utc: "20130310T065900Z" });
  expect(at("2013-03-10", 3, 0)).toMatchObject({ utc: "20130310T070000Z" });
  expect(at("2013-03-10", 2, 30, "America/Regina")).toMatchObject({ instant: "2013-03-10T02:30:00-06:00" });
});

test("of two times repeated in autumn, the first is meant", () => {
  expect(at("2013-11-03", 1, 30)).toEqual({ instant: "2013-11-03T01:30:00-04:00", utc: "20131103T053000Z" });
  expect(at("2013-11-03", 0, 59)).toMatchObject({ utc: "20131103T045900Z" });
  expect(at("2013-11-03", 2, 0)).toMatchObject({ utc: "20131103T070000Z" });
});

test("an unknown zone is an error, a month without a day throws", () => {
  expect(at("2013-01-15", 9, 0, "America/Quebec")).toEqual({ error: "zone" });
  expect(() => at("2013-01", 9, 0)).toThrow(RangeError);
  expect(isZone(TORONTO)).toBe(true);
  expect(isZone("America/Halifax")).toBe(true);
  expect(isZone("EST5")).toBe(false);
  expect(isZone("")).toBe(false);
});

test("a day starts at midnight, or at the first moment after a clock change at midnight", () => {
  expect(startOfDayIso(dateFromIso("2013-01-15"), TORONTO)).toBe("2013-01-15T00:00:00-05:00");
  expect(startOfDayIso(dateFromIso("2013-11-03"), TORONTO)).toBe("2013-11-03T00:00:00-04:00");
  expect(startOfDayIso(dateFromIso("2018-11-04"), "America/Sao_Paulo")).toBe("2018-11-04T01:00:00-02:00");
});

// In October 2000 the clocks of Boa Vista moved for a week only.
test.each([
  ["2000", "America/Boa_Vista"],
  ["2013", "America/St_Johns"],
  ["2013", "Europe/Paris"],
  ["2013", "Pacific/Apia"],
])("noon and the first moment of each day of %s in %s are those that luxon finds", (year, zone) => {
  let day = DateTime.fromISO(`${year}-01-01`, { zone });
  for (; day.year === Number(year); day = day.plus({ days: 1 })) {
    const date = dateFromIso(day.toFormat("yyyy-MM-dd"));
    expect(zonedInstant(date, { hour: 12, minute: 0 }, zone)).toMatchObject({
      instant: day.set({ hour: 12 }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"),
    });
    expect(startOfDayIso(date, zone)).toBe(day.startOf("day").toFormat("yyyy-MM-dd'T'HH:mm:ssZZ"));
  }
});

test.each([
  ["2013-04-02", "America/Halifax", "heure de l’Atlantique"],
  ["2013-01-02", "America/Halifax", "heure de l’Atlantique"],
  ["2013-07-02", "America/Vancouver", "heure du Pacifique"],
])("the time of a zone has a French name (%s, %s)", (day, zone, expected) => {
  expect(zoneText(dateFromIso(day), zone)).toBe(expected);
});
