// A wall-clock hour and minute, parsed and formatted as in Quebec, without a time zone.

/** A wall-clock time, hour 0 to 23 and minute 0 to 59. Always frozen. */
export type ClockTime = { readonly hour: number; readonly minute: number };

const NBSP = "\u00a0";
const MERIDIEM = String.raw`(?: ?[ap]\.? ?m\b\.?| du matin| du soir| de l['’]après-midi)`;
/** « 19 h précises » is 19 h. */
const EXACTLY = "(?: (?:précises?|pile|tapantes?))?";
const NAMED = `(?:midi|minuit|noon|midnight)(?: et (?:demie?|quart)| (?:et )?(?:trente|quinze)| moins (?:le )?quart)?`;
/** A time as people write it, to be found in a longer text (flags `iu`). */
export const TIME_PATTERN = String.raw`(?:\d{1,2} ?(?:h(?:eures?)?|:)(?: ?(?:\d{2}(?: ?min(?:utes)?| ?h(?:eures)?(?![a-z])|:00)?|et (?:demie?|quart)|moins (?:le )?quart))?${MERIDIEM}?|\d{1,2}${MERIDIEM}|${NAMED})${EXACTLY}`;
const FIGURES =
  /^(\d{1,2}) ?(h|heures?|:)? ?(?:(\d{2})(?: ?min(?:utes)?| ?h(?:eures)?|:00)?|(et demie?|et quart|moins (?:le )?quart))?(?: ?([ap])\.? ?m\.?)?$/;
const PARTS: Readonly<Record<string, number>> = { demi: 30, demie: 30, trente: 30, quart: 15, quinze: 15 };

/** Parses « 9 h 30 », « 9:30 », « 16:30h », « 2 h PM », « 9 AM », « midi et demi », « minuit », « 24 h » (which is 0 h); undefined for anything else. */
export function parseTime(text: string): ClockTime | undefined {
  const plain = text
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^(?:à|dès) /, "")
    .replace(/ (?:précises?|pile|tapantes?)$/, "")
    .replace(/^noon$/, "midi")
    .replace(/^midnight$/, "minuit")
    .replace(/ du matin$/, " am")
    .replace(/ du soir$| de l['’]après-midi$/, " pm");
  const named = /^(midi|minuit)(?: (.+))?$/.exec(plain);
  if (named) return shifted(named[1] === "midi" ? 12 : 24, 0, named[2]);
  const found = FIGURES.exec(plain);
  if (!found || plain.endsWith(":")) return undefined;
  const [, figure, unit, minute, part, meridiem] = found;
  if (unit === undefined && (meridiem === undefined || minute !== undefined || part !== undefined)) return undefined;
  const hour = onTwelveHours(Number(figure), meridiem);
  return hour === undefined ? undefined : shifted(hour, Number(minute ?? 0), part);
}

/** True for « 2 h PM » and « 9 AM ». */
export function hasMeridiem(text: string): boolean {
  return new RegExp(`(?:\\d|h|heures?)${MERIDIEM}$`, "iu").test(text.trim());
}

/** « 12 AM » is midnight, « 12 PM » noon; « 14 h PM » is 14 h, and « 14 AM » nothing. */
function onTwelveHours(hour: number, meridiem: string | undefined): number | undefined {
  if (meridiem === undefined) return hour;
  if (meridiem === "a") return hour > 12 ? undefined : hour % 12;
  return hour < 12 ? hour + 12 : hour;
}

function shifted(hour: number, minute: number, part = ""): ClockTime | undefined {
  const figure = PARTS[part.split(" ").at(-1) ?? ""] ?? 0;
  const minutes = hour * 60 + minute + (part.startsWith("moins") ? -figure : figure);
  // « minuit et demi » is half past zero; « 24 h » ends a day, « 24 h 30 » is nothing.
  if (hour === 24 && part !== "") return clockTime(Math.floor(minutes / 60) % 24, minutes % 60);
  if (hour === 24) return minute === 0 ? clockTime(0, 0) : undefined;
  return minute < 60 ? clockTime(Math.floor(minutes / 60), minutes % 60) : undefined;
}

/** « 9 h », « 9 h 30 », « 17 h 05 » with no-break spaces (OQLF: no minutes on the hour, two figures otherwise). */
export function timeText(time: ClockTime): string {
  const hour = `${time.hour}${NBSP}h`;
  return time.minute === 0 ? hour : `${hour}${NBSP}${twoDigits(time.minute)}`;
}

/** « 09:30 » (ISO 8601). */
export function isoTime(time: ClockTime): string {
  return `${twoDigits(time.hour)}:${twoDigits(time.minute)}`;
}

/** Minutes since midnight, to compare two times of the same day. */
export function minutesOf(time: ClockTime): number {
  return time.hour * 60 + time.minute;
}

function clockTime(hour: number, minute: number): ClockTime | undefined {
  return hour >= 0 && hour < 24 && minute < 60 ? Object.freeze({ hour, minute }) : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
