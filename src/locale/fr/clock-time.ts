// A wall-clock hour and minute, parsed and formatted as in Quebec, without a time zone.

/** A wall-clock time, hour 0 to 23 and minute 0 to 59. Always frozen. */
export type ClockTime = { readonly hour: number; readonly minute: number };

const NBSP = "\u00a0";
const FIGURES = /^(?:à )?(\d{1,2}) ?(?:h|heures?|:) ?(?:(\d{2})(?: ?min(?:utes)?|:00)?)?$/;

/** Parses « 9 h 30 », « 9h30 », « 9:30 », « 9 h », « 9 heures », « midi », « minuit »; undefined for anything else. */
export function parseTime(text: string): ClockTime | undefined {
  const plain = text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();
  if (plain === "midi") return clockTime(12, 0);
  if (plain === "minuit") return clockTime(0, 0);
  const found = FIGURES.exec(plain);
  if (!found || plain.endsWith(":")) return undefined;
  return clockTime(Number(found[1]), Number(found[2] ?? 0));
}

/** « 9 h », « 9 h 30 », « 17 h 05 » with no-break spaces (OQLF: no minutes on the hour, two figures otherwise). */
export function timeText(time: ClockTime): string {
  const hour = `${time.hour}${NBSP}h`;
  return time.minute === 0 ? hour : `${hour}${NBSP}${twoDigits(time.minute)}`;
}

/** « de 9 h à 16 h 30 », or « à 9 h » when no end is known. */
export function timeRangeText(start: ClockTime, end?: ClockTime): string {
  return end === undefined ? `à ${timeText(start)}` : `de ${timeText(start)} à ${timeText(end)}`;
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
  return hour < 24 && minute < 60 ? Object.freeze({ hour, minute }) : undefined;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}
