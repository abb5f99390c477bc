/** No output is more certain than the input: 500 mixtures of dates, hours, prices and states, drawn by lot, on sessions and on events; and rules of sessions. */
import { describe, expect, test } from "vitest";
import { isoDate, weekday } from "../../src/locale/fr/calendar-date.ts";
import { openOccasion } from "../../src/output/open-occasion.ts";
import { occasionOf } from "../../src/site/agenda-item.ts";
import { chance } from "../corpus/random.ts";
import { siteFrom } from "../site-from.ts";
import { editionCells, NOTHING, sessionCells, type Typed } from "./table-cells.ts";

/** What may be typed, and all that it says: nothing else may be found in any output. */
const DATES: readonly { readonly typed: string; readonly day?: string; readonly month?: string }[] = [
  { typed: "2027-01-15", day: "2027-01-15" },
  { typed: "vendredi 15 janvier 2027", day: "2027-01-15" },
  { typed: "15/07/2027", day: "2027-07-15" },
  { typed: "mars 2027", month: "2027-03" },
  { typed: "2027-03", month: "2027-03" },
  ...["début mars 2027", "mi-mars 2027", "15 ou 16 mars 2027", "semaine du 15 mars 2027", "automne 2027"].map(
    (typed) => ({ typed }),
  ),
  ...["15 mars 2027 (à confirmer)", "à partir du 15 mars 2027", "2e semaine de mars 2027", "mars-avril 2027"].map(
    (typed) => ({
      typed,
    }),
  ),
  ...["hiver 2027", "premier trimestre 2027", "2027", "à venir", "date à confirmer", "bientôt"].map((typed) => ({
    typed,
  })),
];
const HOURS: readonly { readonly typed: string; readonly ranges: readonly string[] }[] = [
  ...["", "en soirée", "toute la journée", "heure à confirmer", "9 h (à confirmer)", "vers 9 h"].map((typed) => ({
    typed,
    ranges: [],
  })),
  ...["5 à 7", "minuit", "jusqu’à 22 h", "14 h (heure de Paris)", "19 h ou 20 h", "accueil à 18 h, début à 19 h"].map(
    (typed) => ({ typed, ranges: [] }),
  ),
  { typed: "9 h", ranges: ["T090000"] },
  { typed: "6:30 pm to 8 pm", ranges: ["T183000 à T200000"] },
  { typed: "9 h à 16 h", ranges: ["T090000 à T160000"] },
  { typed: "9 h à 12 h et 13 h à 16 h", ranges: ["T090000 à T120000", "T130000 à T160000"] },
  { typed: "19 h à minuit", ranges: ["T190000 à T000000"] },
  { typed: "22 h à 2 h", ranges: ["T220000 à T020000"] },
];
/** In cents: every price that the words allow. */
const PRICES: readonly { readonly typed: string; readonly low: number; readonly high: number }[] = [
  { typed: "", low: 0, high: Number.POSITIVE_INFINITY },
  { typed: "150 $", low: 15_000, high: 15_000 },
  { typed: "gratuit", low: 0, high: 0 },
  { typed: "à partir de 95 $", low: 9_500, high: Number.POSITIVE_INFINITY },
  { typed: "jusqu’à 200 $", low: 0, high: 20_000 },
  { typed: "entre 100 et 150 $", low: 10_000, high: 15_000 },
  { typed: "environ 100 $", low: 0, high: Number.POSITIVE_INFINITY },
  { typed: "contribution volontaire", low: 0, high: Number.POSITIVE_INFINITY },
  { typed: "à confirmer", low: 0, high: Number.POSITIVE_INFINITY },
  { typed: "selon vos moyens", low: 0, high: Number.POSITIVE_INFINITY },
  { typed: "moins de 50 $", low: 0, high: 5_000 },
  { typed: "contribution volontaire (suggérée : 10 $)", low: 0, high: Number.POSITIVE_INFINITY },
  ...["pas gratuit", "presque gratuit", "rabais : 20 $", "première séance gratuite, ensuite 10 $"].map((typed) => ({
    typed,
    low: 0,
    high: Number.POSITIVE_INFINITY,
  })),
];
const STATES = ["", "confirmed", "full", "to-confirm", "cancelled"] as const;

const { pick } = chance(17);
const MIXTURES = Array.from({ length: 500 }, () => ({
  date: pick(DATES),
  hours: pick(HOURS),
  price: pick(PRICES),
  status: pick(STATES),
}));
const typed = MIXTURES.map(
  ({ date, hours, price, status }): Typed => ({
    date: date.typed,
    ...(hours.typed === "" ? {} : { hours: hours.typed }),
    ...(price.typed === "" ? {} : { price: price.typed }),
    ...(status === "" ? {} : { status }),
  }),
);

/** The prices that an offer allows, in cents. */
function spanOf(offers: string): { readonly low: number; readonly high: number } {
  const cents = (key: string): number | undefined => {
    const [, said] = new RegExp(`(?:^|, )${key} ([\\d.]+)`, "u").exec(offers) ?? [];
    return said === undefined ? undefined : Math.round(Number(said) * 100);
  };
  const exact = cents("price");
  if (exact !== undefined) return { low: exact, high: exact };
  return { low: cents("lowPrice") ?? cents("minPrice") ?? 0, high: cents("highPrice") ?? Number.POSITIVE_INFINITY };
}

describe.each([
  ["a session", sessionCells],
  ["an event", editionCells],
] as const)("of %s", (_, cellsOf) => {
  const [when, priced] = [cellsOf(typed, "when"), cellsOf(typed, "price")];

  test.each(typed.map((keys, at) => [JSON.stringify(keys), at] as const))("%s", (_keys, at) => {
    const { date, hours, price, status } = MIXTURES[at] ?? {
      date: { typed: "" },
      hours: { ranges: [] },
      price: undefined,
      status: "",
    };
    const said = when[at];
    if (said === undefined || price === undefined) throw new Error("no such mixture");
    const occasion = occasionOf(said.item);
    const open = openOccasion(occasion, said.item);
    expect(open.status).toBe(status || (date.day === undefined ? "to-confirm" : "confirmed"));
    expect(open.datePrecision).toBe(date.day ? "day" : date.month ? "month" : "unknown");
    expect(open.date).toBe(date.day ?? date.month);
    const offers = priced[at]?.jsonLd ?? NOTHING;
    if (date.day === undefined) {
      expect([said.ics, said.jsonLd, offers, open.startsAt, open.endsAt]).toEqual([
        NOTHING,
        NOTHING,
        NOTHING,
        undefined,
        undefined,
      ]);
      expect(said.printed).not.toMatch(/(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|\d ?h\b/u);
      return;
    }
    const clocks = said.ics.split("; ").filter((span) => span.includes("T"));
    const day = date.day.replaceAll("-", "");
    expect(clocks.map((span) => span.replaceAll(/\d{8}(?=T)/gu, ""))).toEqual(hours.ranges);
    for (const span of said.ics.split("; ")) expect(span.startsWith(day)).toBe(true);
    expect(said.jsonLd.startsWith(date.day)).toBe(true);
    expect(said.jsonLd.includes("T")).toBe(hours.ranges.length > 0);
    if (hours.ranges.length === 0)
      expect([open.start, open.end, open.hours]).toEqual([undefined, undefined, undefined]);
    const allowed = offers === NOTHING ? { low: 0, high: Number.POSITIVE_INFINITY } : spanOf(offers);
    expect(allowed.low).toBeLessThanOrEqual(price.low);
    expect(allowed.high).toBeGreaterThanOrEqual(price.high);
  });
});

describe("a rule of sessions gives the days that it says, and no other", () => {
  const DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];
  const rules = Array.from({ length: 20 }, () => {
    const name = pick(DAYS);
    return {
      day: DAYS.indexOf(name) + 1,
      rule: `tous les ${name}s du 2 février au 30 mars 2027`,
      hours: pick(HOURS),
      price: pick(PRICES),
    };
  });

  test.each(rules)("$rule, $hours.typed, $price.typed", ({ day, rule, hours, price }) => {
    const keys = {
      id: "regle",
      repeat: rule,
      ...(hours.typed === "" ? {} : { hours: hours.typed }),
      ...(price.typed === "" ? {} : { price: price.typed }),
    };
    const { site } = siteFrom(
      {
        "formations/t.md": `---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:\n  - ${JSON.stringify(keys)}\n---\n\nTexte.`,
      },
      { now: "2027-01-05" },
    );
    const dates = site.sessions.flatMap(({ session }) => session.date ?? []);
    expect(dates.length).toBeGreaterThan(7);
    for (const date of dates) {
      expect(weekday(date)).toBe(day);
      expect(isoDate(date) >= "2027-02-02" && isoDate(date) <= "2027-03-30").toBe(true);
    }
    for (const { session, startIso } of site.sessions) {
      expect(startIso?.includes("T")).toBe(hours.ranges.length > 0);
      expect(session.price === undefined).toBe(price.typed === "");
    }
  });
});
