/** Dates, clock times and zones as people type them: « 2013-01-15 », « mars 2013 », « 9 h 30 ». */
import { addDays, type CalendarDate, isoDate, parseDate, weekday } from "../../../locale/fr/calendar-date.ts";
import { type ClockTime, parseTime, timeText } from "../../../locale/fr/clock-time.ts";
import { dateText, longDateText, WEEKDAYS } from "../../../locale/fr/date-text.ts";
import { type Hours, hoursText, readHours } from "../../../locale/fr/hours/hours.ts";
import { type LooseDate, readLooseDate } from "../../../locale/fr/loose-date.ts";
import { isZone } from "../../../locale/fr/zoned-time.ts";
import { adviceOnDate, type DateUse, onDayAndHour } from "./date-advice.ts";
import { comingExample } from "./example-dates.ts";
import { field, type Reading, SENTENCE_JSON, type ValueDiagnostic, wrongType } from "./field.ts";

const DATE_JSON = { type: ["string", "integer"] };

/** Parses a day or only a month; an impossible day is refused, not moved to another one. */
export function readDate(value: unknown, use: DateUse): Reading<CalendarDate> {
  const typed = String(value).trim();
  if (typeof value !== "string" && typeof value !== "number")
    return {
      ...wrongType(value, Array.isArray(value) ? "une seule date" : "une date"),
      advice: (now) =>
        use === "session" && Array.isArray(value)
          ? "une séance par date, chacune précédée d’un tiret : `- date: 2027-01-15`".replace(
              "2027-01-15",
              comingExample(now),
            )
          : adviceOnDate("", use === "day" ? "day" : "day or month", now),
    };
  const reading = parseDate(typed);
  if ("date" in reading) {
    const hour = onHourOfDate(typed, use);
    if (hour !== undefined) return hour;
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
    advice: (now) => adviceOnDate(typed, use, now),
  };
}

/** « 2027-03-15 19:00 » says an hour that `date` would lose; midnight is what spreadsheets add to a day. */
function onHourOfDate(typed: string, use: DateUse): ValueDiagnostic | undefined {
  if (!/\d[T ]\d{1,2}:\d{2}/iu.test(typed) || /[T ]0{1,2}:00/iu.test(typed)) return undefined;
  const advice = onDayAndHour(typed, use);
  if (advice === undefined) return undefined;
  return { code: "date-illisible", message: `L’heure de \`${typed.slice(0, 40)}\` ne va pas sous cette clé.`, advice };
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

/** A day of the week that does not match names both corrections: that date with its day of the week, and the nearest date with that day. */
function adviceOnImpossible(typed: string): string {
  const [, name = "", bare = ""] = /^(?:le )?(\p{L}+di|dimanche),? (.+)$/iu.exec(typed) ?? [];
  const read = parseDate(bare);
  const days: readonly string[] = WEEKDAYS;
  const wanted = days.indexOf(name.toLowerCase()) + 1;
  if (!("date" in read) || read.date.day === undefined || wanted === 0) return "vérifiez le jour et le mois";
  // At most three days away, hence a single nearest one.
  const away = ((wanted - weekday(read.date) + 10) % 7) - 3;
  const [same, nearest] = [read.date, addDays(read.date, away)].map((date) =>
    longDateText(date).replace(/\u00a0/gu, " "),
  );
  return `\`${same}\` si la date est bonne, ou \`${nearest}\` si c’est le jour de la semaine`;
}

/** A day, or only a month. */
export const date = field<CalendarDate>({ form: "date ou mois", json: DATE_JSON }, (value) =>
  readDate(value, "day or month"),
);

/** The day or the month of a session. */
export const sessionDate = field<CalendarDate>({ form: "date ou mois", json: DATE_JSON }, (value) =>
  readDate(value, "session"),
);

/** The same, or words: « mi-mars 2027 », « automne 2027 », « à confirmer ». */
export const sessionStart = startOf("session");

/** The same of an event, which has no note. */
export const eventStart = startOf("event");

function startOf(use: "session" | "event") {
  return field<CalendarDate | LooseDate>({ form: "date, mois ou mots", json: DATE_JSON }, (value) => {
    const reading = readDate(value, use);
    if ("value" in reading || typeof value !== "string") return reading;
    const typed = value.trim();
    const loose = readLooseDate(typed);
    if (loose !== undefined) return { value: loose };
    // « mi-octobre » or « cet automne » want a year.
    const bare = typed.replace(/^(?:cet|cette|ce) /iu, "");
    if (readLooseDate(`${bare} 2000`) === undefined) return reading;
    return { ...reading, advice: (now) => `ajoutez l’année, par exemple \`${bare} ${comingYear(bare, now)}\`` };
  });
}

/** The year of the first such period that is not over. */
function comingYear(period: string, now: string): number {
  const year = Number(now.slice(0, 4));
  const last = readLooseDate(`${period} ${year}`)?.last;
  return last !== undefined && isoDate(last) < now ? year + 1 : year;
}

/** A whole day. */
export const day = field<CalendarDate>({ form: "date", json: DATE_JSON }, (value) => readDate(value, "day"));

/** A clock time in the session's time zone, at which something ends. */
export const endTime = field<ClockTime>({ form: "heure", json: { type: "string" } }, readTime);

/** The same, at which something begins: « 24 h » would be the day after. */
export const startTime = field<ClockTime>({ form: "heure", json: { type: "string" } }, (value) => {
  if (!/^24 ?[h:]/iu.test(String(value).trim())) return readTime(value);
  return {
    code: "heure-illisible",
    message: "`24 h` finit un jour : rien ne commence à cette heure.",
    advice: "`start: 0 h` avec la date du lendemain",
  };
});

function readTime(value: unknown): Reading<ClockTime> {
  if (Array.isArray(value)) return wrongType(value, "une seule heure", adviceOnTime(value.join(" et ")));
  const read = parseTime(String(value));
  if (read !== undefined) return { value: read };
  return {
    code: "heure-illisible",
    message: `\`${String(value)}\` n’est pas une heure.`,
    advice: adviceOnTime(String(value)),
  };
}

function adviceOnTime(typed: string): string {
  const bare = typed.trim();
  if (/^\d{1,2}$/u.test(bare) && Number(bare) < 24) return `\`${Number(bare)} h\``;
  const reading = readHours(typed);
  if ("error" in reading) return "`9 h`, `9 h 30` ou `13:30`";
  const [range, ...others] = "ranges" in reading.hours ? reading.hours.ranges : [];
  if (range?.end !== undefined && others.length === 0)
    return `\`start: ${timeText(range.start)}\` et, sur la ligne suivante, \`end: ${timeText(range.end)}\``;
  return `remplacez la clé par \`hours: ${hoursText(reading.hours)}\``.replace(/\u00a0/gu, " ");
}

/** The hours of a session in one sentence: ranges, or words without an hour. */
export const hours = field<Hours>({ form: "heures", json: SENTENCE_JSON }, (value) => {
  const isSentence =
    typeof value === "string" || (Array.isArray(value) && value.every((part) => typeof part === "string"));
  if (!isSentence && typeof value !== "number")
    return wrongType(value, "des heures", "par exemple `9 h à 16 h`, `en soirée` ou `heure à confirmer`");
  const reading = readHours(String(value));
  if ("hours" in reading) return { value: reading.hours };
  return {
    code: "heure-illisible",
    message:
      reading.error === "crossed"
        ? `Les heures de \`${String(value)}\` ne se suivent pas.`
        : `On ne lit pas d’heures dans \`${String(value).slice(0, 60)}\`.`,
    advice:
      dayLater(String(value)) ??
      bareHours(String(value)) ??
      "`9 h à 16 h`, `9 h à 12 h et 13 h à 16 h`, `en soirée` ou `heure à confirmer`",
  };
});

/** « 24 h » ends a day. */
function dayLater(typed: string): string | undefined {
  if (!/^(?:à |dès )?24 ?(?:h|heures?|:00)$/iu.test(typed.trim())) return undefined;
  return "`0 h` avec la date du lendemain, ou `toute la journée`";
}

/** « de 9 à 12 » lacks its h. */
function bareHours(typed: string): string | undefined {
  const [, from, to] = /^(?:de )?(\d{1,2}) ?(?:à|-|–) ?(\d{1,2})$/u.exec(typed.trim()) ?? [];
  if (from === undefined || Number(from) >= Number(to) || Number(to) > 24) return undefined;
  return `\`${Number(from)} h à ${Number(to)} h\``;
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
