/** Dates, clock times and zones as people type them: « 2013-01-15 », « mars 2013 », « 9 h 30 ». */
import { type CalendarDate, parseDate } from "../../../locale/fr/calendar-date.ts";
import { type ClockTime, parseTime, timeText } from "../../../locale/fr/clock-time.ts";
import { isZone } from "../../../locale/fr/zoned-time.ts";
import { adviceOnDate } from "./date-advice.ts";
import { field, type Reading } from "./field.ts";

const DATE_JSON = { type: "string" };

/** Parses a day or only a month; an impossible day is refused, not moved to another one. In a session, the advice may name its other keys. */
function readDate(value: unknown, inSession = false): Reading<CalendarDate> {
  const typed = String(value).trim();
  const reading = parseDate(typed);
  if ("date" in reading) return { value: reading.date };
  if (reading.error === "impossible") {
    return {
      code: "date-impossible",
      message: `Le \`${typed}\` n’existe pas au calendrier.`,
      advice: "vérifiez le jour et le mois; par exemple `2013-02-28`",
    };
  }
  if (reading.error === "ambiguous") {
    return {
      code: "date-ambigue",
      message: `\`${typed}\` peut se lire jour/mois ou mois/jour.`,
      advice: "écrivez l’année d’abord, par exemple `2013-02-01`, ou le mois en lettres : `1er février 2013`",
    };
  }
  return {
    code: "date-illisible",
    message: `\`${typed.slice(0, 40)}\` n’est pas une date que l’on sait lire.`,
    advice: adviceOnDate(typed.slice(0, 40), inSession),
  };
}

/** A day, or only a month. */
export const date = field<CalendarDate>({ form: "date ou mois", json: DATE_JSON }, (value) => readDate(value));

/** The day or the month of a session. */
export const sessionDate = field<CalendarDate>({ form: "date ou mois", json: DATE_JSON }, (value) =>
  readDate(value, true),
);

/** A whole day. */
export const day = field<CalendarDate>({ form: "date", json: DATE_JSON }, (value) => {
  const reading = readDate(value);
  if ("value" in reading && reading.value.day === undefined) {
    return {
      code: "date-illisible",
      message: `Il manque le jour dans \`${String(value)}\`.`,
      advice: "une date complète, par exemple `2013-03-01`",
    };
  }
  return reading;
});

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
