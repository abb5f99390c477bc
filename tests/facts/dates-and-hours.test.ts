/** Dates and hours as people say them: what is printed, put in calendars and in structured data, and in what order. */
import { describe, expect, test } from "vitest";
import { statusWord } from "../../src/site/session-words.ts";
import { siteFrom } from "../site-from.ts";
import { orderOf, saidOf } from "./dated-sessions.ts";

/** Typed (date, hours and last day, with « | » between), printed, spans in calendars, span of the Event. */
const ROWS: readonly (readonly [typed: string, printed: string, calendar: string, event: string])[] = [
  ["2027-01-15", "vendredi 15 janvier 2027", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["20270115", "vendredi 15 janvier 2027", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["15 janvier 2027", "vendredi 15 janvier 2027", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["vendredi 15 janvier 2027", "vendredi 15 janvier 2027", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["le 15 janvier 2027", "vendredi 15 janvier 2027", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["15/01/2027", "vendredi 15 janvier 2027", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["1er mars 2027", "lundi 1er mars 2027", "20270301/20270302", "2027-03-01/2027-03-01"],
  ["2027-03", "mars 2027 (date à confirmer)", "", ""],
  ["mars 2027", "mars 2027 (date à confirmer)", "", ""],
  ["sept. 2027", "septembre 2027 (date à confirmer)", "", ""],
  ["2027-01-15||2027-01-17", "du 15 au 17 janvier 2027", "20270115/20270118", "2027-01-15/2027-01-17"],
  ["2027-01-15||2027-01-16", "les 15 et 16 janvier 2027", "20270115/20270117", "2027-01-15/2027-01-16"],
  ["2027-12-30||2028-01-02", "du 30 décembre 2027 au 2 janvier 2028", "20271230/20280103", "2027-12-30/2028-01-02"],
  ["mars 2027||avril 2027", "de mars à avril 2027 (date à confirmer)", "", ""],
  ["début mars 2027", "début mars 2027", "", ""],
  ["au début de mars 2027", "au début de mars 2027", "", ""],
  ["mi-mars 2027", "mi-mars 2027", "", ""],
  ["milieu de mars 2027", "milieu de mars 2027", "", ""],
  ["fin mars 2027", "fin mars 2027", "", ""],
  ["vers le 15 mars 2027", "vers le 15 mars 2027", "", ""],
  ["courant mars 2027", "courant mars 2027", "", ""],
  ["15 ou 16 mars 2027", "15 ou 16 mars 2027", "", ""],
  ["semaine du 15 mars 2027", "semaine du 15 mars 2027", "", ""],
  ["mars ou avril 2027", "mars ou avril 2027", "", ""],
  ["printemps 2027", "printemps 2027", "", ""],
  ["à l’été 2027", "à l’été 2027", "", ""],
  ["automne 2027", "automne 2027", "", ""],
  ["hiver 2027", "hiver 2027", "", ""],
  ["hiver 2027-2028", "hiver 2027-2028", "", ""],
  ["fin de l’automne 2027", "fin de l’automne 2027", "", ""],
  ["premier trimestre 2027", "premier trimestre 2027", "", ""],
  ["2027", "2027", "", ""],
  ["début 2027", "début 2027", "", ""],
  ["rentrée 2027", "rentrée 2027", "", ""],
  ["à venir", "date à venir", "", ""],
  ["à confirmer", "date à confirmer", "", ""],
  ["date à déterminer", "date à déterminer", "", ""],
  ["bientôt", "bientôt", "", ""],
  ["2027-01-15|9 h", "vendredi 15 janvier 2027, à 9 h", "20270115T090000/", "2027-01-15T09:00:00-05:00/2027-01-15"],
  [
    "2027-01-15|9 h 30",
    "vendredi 15 janvier 2027, à 9 h 30",
    "20270115T093000/",
    "2027-01-15T09:30:00-05:00/2027-01-15",
  ],
  [
    "2027-01-15|16:30h",
    "vendredi 15 janvier 2027, à 16 h 30",
    "20270115T163000/",
    "2027-01-15T16:30:00-05:00/2027-01-15",
  ],
  ["2027-01-15|9 h AM", "vendredi 15 janvier 2027, à 9 h", "20270115T090000/", "2027-01-15T09:00:00-05:00/2027-01-15"],
  ["2027-01-15|9 AM", "vendredi 15 janvier 2027, à 9 h", "20270115T090000/", "2027-01-15T09:00:00-05:00/2027-01-15"],
  ["2027-01-15|2 h PM", "vendredi 15 janvier 2027, à 14 h", "20270115T140000/", "2027-01-15T14:00:00-05:00/2027-01-15"],
  ["2027-01-15|midi", "vendredi 15 janvier 2027, à 12 h", "20270115T120000/", "2027-01-15T12:00:00-05:00/2027-01-15"],
  [
    "2027-01-15|midi et demi",
    "vendredi 15 janvier 2027, à 12 h 30",
    "20270115T123000/",
    "2027-01-15T12:30:00-05:00/2027-01-15",
  ],
  ["2027-01-15|12 AM", "vendredi 15 janvier 2027, à 0 h", "20270115T000000/", "2027-01-15T00:00:00-05:00/2027-01-15"],
  [
    "2027-01-15|9 h à 16 h",
    "vendredi 15 janvier 2027, de 9 h à 16 h",
    "20270115T090000/20270115T160000",
    "2027-01-15T09:00:00-05:00/2027-01-15T16:00:00-05:00",
  ],
  [
    "2027-01-15|de 9 à 16 h",
    "vendredi 15 janvier 2027, de 9 h à 16 h",
    "20270115T090000/20270115T160000",
    "2027-01-15T09:00:00-05:00/2027-01-15T16:00:00-05:00",
  ],
  [
    "2027-01-15|9h-16h30",
    "vendredi 15 janvier 2027, de 9 h à 16 h 30",
    "20270115T090000/20270115T163000",
    "2027-01-15T09:00:00-05:00/2027-01-15T16:30:00-05:00",
  ],
  [
    "2027-01-15|9:00 AM - 4:30 PM",
    "vendredi 15 janvier 2027, de 9 h à 16 h 30",
    "20270115T090000/20270115T163000",
    "2027-01-15T09:00:00-05:00/2027-01-15T16:30:00-05:00",
  ],
  [
    "2027-01-15|2 à 4 PM",
    "vendredi 15 janvier 2027, de 14 h à 16 h",
    "20270115T140000/20270115T160000",
    "2027-01-15T14:00:00-05:00/2027-01-15T16:00:00-05:00",
  ],
  [
    "2027-01-15|11 h 30 à midi et demi",
    "vendredi 15 janvier 2027, de 11 h 30 à 12 h 30",
    "20270115T113000/20270115T123000",
    "2027-01-15T11:30:00-05:00/2027-01-15T12:30:00-05:00",
  ],
  [
    "2027-01-15|entre 9 h et 12 h",
    "vendredi 15 janvier 2027, de 9 h à 12 h",
    "20270115T090000/20270115T120000",
    "2027-01-15T09:00:00-05:00/2027-01-15T12:00:00-05:00",
  ],
  [
    "2027-01-15|9 h à 12 h et 13 h à 16 h",
    "vendredi 15 janvier 2027, de 9 h à 12 h et de 13 h à 16 h",
    "20270115T090000/20270115T120000 20270115T130000/20270115T160000",
    "2027-01-15T09:00:00-05:00/2027-01-15T16:00:00-05:00",
  ],
  [
    "2027-01-15|de 9 à 12 h et de 13 à 16 h",
    "vendredi 15 janvier 2027, de 9 h à 12 h et de 13 h à 16 h",
    "20270115T090000/20270115T120000 20270115T130000/20270115T160000",
    "2027-01-15T09:00:00-05:00/2027-01-15T16:00:00-05:00",
  ],
  [
    "2027-01-15|8 h 30 - 12 h / 13 h - 16 h 30",
    "vendredi 15 janvier 2027, de 8 h 30 à 12 h et de 13 h à 16 h 30",
    "20270115T083000/20270115T120000 20270115T130000/20270115T163000",
    "2027-01-15T08:30:00-05:00/2027-01-15T16:30:00-05:00",
  ],
  [
    "2027-01-15|9 h à 12 h, 13 h à 16 h, 19 h à 21 h",
    "vendredi 15 janvier 2027, de 9 h à 12 h, de 13 h à 16 h et de 19 h à 21 h",
    "20270115T090000/20270115T120000 20270115T130000/20270115T160000 20270115T190000/20270115T210000",
    "2027-01-15T09:00:00-05:00/2027-01-15T21:00:00-05:00",
  ],
  [
    "2027-01-15|19 h à minuit",
    "vendredi 15 janvier 2027, de 19 h à minuit",
    "20270115T190000/20270116T000000",
    "2027-01-15T19:00:00-05:00/2027-01-16T00:00:00-05:00",
  ],
  [
    "2027-01-15|19 h à 24 h",
    "vendredi 15 janvier 2027, de 19 h à minuit",
    "20270115T190000/20270116T000000",
    "2027-01-15T19:00:00-05:00/2027-01-16T00:00:00-05:00",
  ],
  [
    "2027-01-15|22 h à 2 h",
    "vendredi 15 janvier 2027, de 22 h à 2 h le lendemain",
    "20270115T220000/20270116T020000",
    "2027-01-15T22:00:00-05:00/2027-01-16T02:00:00-05:00",
  ],
  [
    "2027-01-15|9 h à minuit",
    "vendredi 15 janvier 2027, de 9 h à minuit",
    "20270115T090000/20270116T000000",
    "2027-01-15T09:00:00-05:00/2027-01-16T00:00:00-05:00",
  ],
  ["2027-01-15|en soirée", "vendredi 15 janvier 2027, en soirée", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["2027-01-15|en matinée", "vendredi 15 janvier 2027, en matinée", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["2027-01-15|en après-midi", "vendredi 15 janvier 2027, en après-midi", "20270115/20270116", "2027-01-15/2027-01-15"],
  ["2027-01-15|l’après-midi", "vendredi 15 janvier 2027, l’après-midi", "20270115/20270116", "2027-01-15/2027-01-15"],
  [
    "2027-01-15|toute la journée",
    "vendredi 15 janvier 2027, toute la journée",
    "20270115/20270116",
    "2027-01-15/2027-01-15",
  ],
  [
    "2027-01-15|heure à confirmer",
    "vendredi 15 janvier 2027, heure à confirmer",
    "20270115/20270116",
    "2027-01-15/2027-01-15",
  ],
  [
    "2027-01-15|à confirmer",
    "vendredi 15 janvier 2027, heure à confirmer",
    "20270115/20270116",
    "2027-01-15/2027-01-15",
  ],
  [
    "2027-01-15|en soirée, heure à confirmer",
    "vendredi 15 janvier 2027, en soirée (heure à confirmer)",
    "20270115/20270116",
    "2027-01-15/2027-01-15",
  ],
  [
    "2027-01-15|9 h (à confirmer)",
    "vendredi 15 janvier 2027, à 9 h (à confirmer)",
    "20270115/20270116",
    "2027-01-15/2027-01-15",
  ],
  ["2027-01-15|vers 9 h", "vendredi 15 janvier 2027, vers 9 h", "20270115/20270116", "2027-01-15/2027-01-15"],
  [
    "2027-01-15|9 h à 16 h|2027-01-17",
    "du 15 au 17 janvier 2027, de 9 h à 16 h",
    "20270115T090000/20270115T160000 20270116T090000/20270116T160000 20270117T090000/20270117T160000",
    "2027-01-15T09:00:00-05:00/2027-01-17T16:00:00-05:00",
  ],
  [
    "2027-01-15|9 h à 12 h et 13 h à 16 h|2027-01-16",
    "les 15 et 16 janvier 2027, de 9 h à 12 h et de 13 h à 16 h",
    "20270115T090000/20270115T120000 20270115T130000/20270115T160000 20270116T090000/20270116T120000 20270116T130000/20270116T160000",
    "2027-01-15T09:00:00-05:00/2027-01-16T16:00:00-05:00",
  ],
  [
    "2027-01-15|18 h à 12 h|2027-01-17",
    "du 15 au 17 janvier 2027, de 18 h le premier jour à 12 h le dernier",
    "20270115T180000/20270117T120000",
    "2027-01-15T18:00:00-05:00/2027-01-17T12:00:00-05:00",
  ],
  [
    "2027-01-15|19 h à minuit|2027-01-16",
    "les 15 et 16 janvier 2027, de 19 h à minuit",
    "20270115T190000/20270116T000000 20270116T190000/20270117T000000",
    "2027-01-15T19:00:00-05:00/2027-01-17T00:00:00-05:00",
  ],
  [
    "2027-01-15|en soirée|2027-01-16",
    "les 15 et 16 janvier 2027, en soirée",
    "20270115/20270117",
    "2027-01-15/2027-01-16",
  ],
  [
    "2027-01-15|22 h à 4 h|2027-01-16",
    "les 15 et 16 janvier 2027, de 22 h le premier jour à 4 h le dernier",
    "20270115T220000/20270116T040000",
    "2027-01-15T22:00:00-05:00/2027-01-16T04:00:00-05:00",
  ],
  [
    "2027-03-13|23 h à 3 h",
    "samedi 13 mars 2027, de 23 h à 3 h le lendemain",
    "20270313T230000/20270314T030000",
    "2027-03-13T23:00:00-05:00/2027-03-14T03:00:00-04:00",
  ],
  [
    "2027-07-15|9 h à 16 h",
    "jeudi 15 juillet 2027, de 9 h à 16 h",
    "20270715T090000/20270715T160000",
    "2027-07-15T09:00:00-04:00/2027-07-15T16:00:00-04:00",
  ],
];

describe("what is said of", () => {
  const said = saidOf(ROWS.map(([typed]) => typed));
  test.each(ROWS.map((row, index) => [...row, index] as const))("« %s »", (_, printed, calendar, event, index) => {
    expect(said[index]).toMatchObject({ printed, calendar, event });
  });
});

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

describe("no output is more certain than the input", () => {
  const DATES = [
    ...["2027-01-15", "15 janvier 2027"].map((typed) => ({ typed, known: "day" })),
    ...["mars 2027", "2027-03"].map((typed) => ({ typed, known: "month" })),
    ...["mi-mars 2027", "15 ou 16 mars 2027", "automne 2027", "2027", "à venir", "date à confirmer"].map((typed) => ({
      typed,
      known: "words",
    })),
  ];
  const HOURS = [
    ...["", "en soirée", "toute la journée", "heure à confirmer", "9 h (à confirmer)", "vers 9 h"].map((typed) => ({
      typed,
      ranges: [],
    })),
    { typed: "9 h", ranges: ["090000/"] },
    { typed: "9 h à 16 h", ranges: ["090000/160000"] },
    { typed: "9 h à 12 h et 13 h à 16 h", ranges: ["090000/120000", "130000/160000"] },
    { typed: "19 h à minuit", ranges: ["190000/000000"] },
  ];
  const all = DATES.flatMap((date) => HOURS.map((hours) => ({ date, hours })));
  const said = saidOf(all.map(({ date, hours }) => `${date.typed}|${hours.typed}`));

  test.each(all.map(({ date, hours }, index) => [date.typed, hours.typed, index] as const))(
    "« %s », « %s »",
    (_, __, index) => {
      const { date, hours } = all[index] ?? { date: { known: "words" }, hours: { ranges: [] } };
      const { calendar, event, open, item, printed } = said[index] ?? ({} as Partial<(typeof said)[number]>);
      if (date.known !== "day") {
        expect([calendar, event, open?.startsAt, open?.endsAt]).toEqual(["", "", undefined, undefined]);
        expect([open?.status, item && statusWord(item)]).toEqual(["to-confirm", "À confirmer"]);
        expect(open?.datePrecision).toBe(date.known === "month" ? "month" : "unknown");
        expect(printed).not.toMatch(/\b(?:lun|mar|mercre|jeu|vendre|same)di\b/u);
        return;
      }
      const clocks = [...(calendar ?? "").matchAll(/T(\d{6})\/(?:\d{8}T(\d{6}))?/gu)].map(
        ([, start, end = ""]) => `${start}/${end}`,
      );
      expect(clocks).toEqual(hours.ranges);
      expect(event?.split("/").filter((moment) => moment.includes("T")).length).toBe(
        hours.ranges.length === 0 ? 0 : hours.ranges[0]?.endsWith("/") ? 1 : 2,
      );
      if (hours.ranges.length === 0)
        expect([open?.start, open?.end, open?.hours]).toEqual([undefined, undefined, undefined]);
    },
  );
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
