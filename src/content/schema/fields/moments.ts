/** Dates, clock times and zones as people type them: « 2013-01-15 », « mars 2013 », « 9 h 30 ». */
import { type CalendarDate, isoDate, parseDate, weekday } from "../../../locale/fr/calendar-date.ts";
import { type ClockTime, parseTime, timeText } from "../../../locale/fr/clock-time.ts";
import { dateText, WEEKDAYS } from "../../../locale/fr/date-text.ts";
import { isZone } from "../../../locale/fr/zoned-time.ts";
import { adviceOnDate, type DateUse } from "./date-advice.ts";
import { field, type Reading, type ValueDiagnostic, wrongType } from "./field.ts";

const DATE_JSON = { type: "string" };

/** Parses a day or only a month; an impossible day is refused, not moved to another one. */
export function readDate(value: unknown, use: DateUse): Reading<CalendarDate> {
  const typed = String(value).trim();
  if (typeof value !== "string" && typeof value !== "number")
    return {
      ...wrongType(value, "une date"),
      advice: (now) => adviceOnDate("", use === "day" ? "day" : "day or month", now),
    };
  const reading = parseDate(typed);
  if ("date" in reading) {
    if (use !== "day" || reading.date.day !== undefined) return { value: reading.date };
    return {
      code: "date-illisible",
      message: `Il manque le jour dans \`${typed}\`.`,
      advice: `le jour aussi, par exemple \`${isoDate({ ...reading.date, day: 15 })}\``,
    };
  }
  if (reading.error === "impossible") {
    return {
      code: "date-impossible",
      message: `Le \`${typed.replace(/^le /iu, "")}\` n’existe pas au calendrier.`,
      advice: adviceOnImpossible(typed),
    };
  }
  if (reading.error === "ambiguous") return ambiguous(typed);
  return {
    code: "date-illisible",
    message: `\`${typed.slice(0, 40)}\` n’est pas une date que l’on sait lire.`,
    advice: (now) => adviceOnDate(typed.slice(0, 40), use, now),
  };
}

/** « 02/01/2013 » is one of two days: both are shown. */
function ambiguous(typed: string): ValueDiagnostic {
  const [first = 1, second = 1, year = 0] = typed.split(/\D+/u).map(Number);
  const [a, b] = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].map((date) => `\`${isoDate(date)}\` (${dateText(date).replace(/\u00a0/gu, " ")})`);
  return {
    code: "date-ambigue",
    message: `\`${typed}\` peut se lire jour/mois ou mois/jour.`,
    advice: `écrivez l’année d’abord : ${a} ou ${b}`,
  };
}

/** A day of the week that does not match tells what the day was. */
function adviceOnImpossible(typed: string): string {
  const bare = typed.replace(/^(?:le )?\p{L}+di,? |^(?:le )?dimanche,? /iu, "");
  const date = parseDate(bare);
  if (bare !== typed && "date" in date)
    return `\`${bare}\` si c’est bien ce jour, qui est un ${WEEKDAYS[weekday(date.date) - 1]}; sinon, corrigez-le`;
  return "vérifiez le jour et le mois";
}

/** A day, or only a month. */
export const date = field<CalendarDate>({ form: "date ou mois", json: DATE_JSON }, (value) =>
  readDate(value, "day or month"),
);

/** The day or the month of a session. */
export const sessionDate = field<CalendarDate>({ form: "date ou mois", json: DATE_JSON }, (value) =>
  readDate(value, "session"),
);

/** A whole day. */
export const day = field<CalendarDate>({ form: "date", json: DATE_JSON }, (value) => readDate(value, "day"));

/** A clock time in the session's time zone. */
export const time = field<ClockTime>({ form: "heure", json: { type: "string" } }, (value) => {
  const read = parseTime(String(value));
  if (read !== undefined) return { value: read };
  return {
    code: "heure-illisible",
    message: `\`${String(value)}\` n’est pas une heure.`,
    advice: adviceOnTime(String(value)),
  };
});

function adviceOnTime(typed: string): string {
  const [start, end] = typed
    .replace(/^de /iu, "")
    .split(/\s*(?:-|–|—|\bà\b|(?<=\s)à(?=\s))\s*/iu)
    .map(parseTime);
  if (start !== undefined && end !== undefined)
    return `\`start: ${timeText(start)}\` et, sur la ligne suivante, \`end: ${timeText(end)}\``;
  return "`9 h`, `9 h 30` ou `13:30`";
}

/** An IANA zone; America/Montreal, a former name, is read as America/Toronto. */
export const zone = field<string>({ form: "fuseau horaire", json: { type: "string" } }, (value) => {
  if (value === "America/Montreal") return { value: "America/Toronto" };
  if (typeof value === "string" && isZone(value)) return { value };
  return {
    code: "fuseau-inconnu",
    message: `\`${String(value)}\` n’est pas un fuseau horaire connu.`,
    advice: "`America/Toronto`, ou `America/Halifax` pour les Îles-de-la-Madeleine",
  };
});
