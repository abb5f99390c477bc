/** The hours with which what is left of a sentence begins: « 9 h à 12 h et 13 h à 16 h », « en soirée », « 14 h (heure de Paris) ». */
import { type ClockTime, TIME_PATTERN, timeText } from "../../locale/fr/clock-time.ts";
import { isUnread, readHours } from "../../locale/fr/hours/hours.ts";
import { slug } from "../../locale/fr/slug.ts";
import { FRENCH_STATUSES } from "./session-statuses.ts";

/** What stands between two parts of a sentence. */
export const SEPARATOR = /^[\s,;:–—-]+/u;
const TO = "(?:à|-|–|—|jusqu[’']à|to|until|till)";
/** A range of hours, to be found in a longer text (flags `iu`). */
export const RANGE = String.raw`(?:de |des |à partir de |à |dès |from )?(?:${TIME_PATTERN}|\d{1,2}(?=\s*${TO}\s*\d))(?:\s*${TO}\s*${TIME_PATTERN})?(?=$|[\s,;.)])`;
const HOURS = new RegExp(String.raw`^${RANGE}(?:(?:\s*[,;/&]\s*(?:et |puis )?|\s+(?:et|puis|and)\s+)${RANGE})*`, "iu");
/** Clocks that are not said to be that of the site. */
const EASTERN =
  /^\(?(?:h\.?[nae]?\.?e\.?|es?t|edt|heure (?:de l[’']est|avancée de l[’']est|normale de l[’']est|de québec|de montréal))\)?$/iu;
const ATLANTIC = /^\(?(?:h[na]?a|a[sd]?t|heure (?:de l[’']atlantique|des îles))\)?$/iu;
const ELSEWHERE = /^\(?(?:utc|gmt|cet|cest|pst|pdt|h[na]p|heure (?:de |d[’']|du )\p{L}.*)\)?$/iu;

/** After hours, words that make them less certain or another thing. */
const CHANGED =
  /^ ?(?:\/ ?)?(?:ou|environ|approximativement|à environ|à peu près|et|jusqu[’']|puis|de|d[’']|avant|après|plus ou moins|max|selon)(?!\p{L})|^ \([^()]*\) (?:et|ou|puis) .*\d/iu;

/** The keys that say hours, with values as an editor would type them. */
interface SaidHours {
  readonly start?: string;
  readonly end?: string;
  readonly hours?: string;
  readonly zone?: string;
}

/** The zone that follows hours; with one that is not read, the hours are only words. */
export function onItsClock(
  said: SaidHours,
  parts: readonly string[],
): { readonly said: SaidHours; readonly parts: readonly string[] } {
  const [first = "", ...others] = parts;
  if (said.start === undefined && said.hours === undefined) return { said, parts };
  if (EASTERN.test(first)) return { said: { ...said, zone: "America/Toronto" }, parts: others };
  if (ATLANTIC.test(first)) return { said: { ...said, zone: "America/Halifax" }, parts: others };
  if (!ELSEWHERE.test(first)) return { said, parts };
  const hours = said.hours ?? [said.start, said.end].filter(Boolean).join(" à ");
  return { said: { hours: `${hours} (${first.replace(/^\((.+)\)$/u, "$1")})` }, parts: others };
}

/** The hours at the start of a text, « 9 h à 12 h et 13 h à 16 h » or « en soirée », and what follows them. */
export function hoursOf(text: string): {
  readonly said: SaidHours;
  readonly rest: string;
} {
  const [clock = ""] = HOURS.exec(text) ?? [];
  const [words = ""] = /^[^,;]+/u.exec(text) ?? [];
  const onClock = clock === "" ? undefined : readHours(clock);
  // « 9 h à midi, 1 h à 4 h »: the key of hours tells what is wrong.
  if (onClock !== undefined && "error" in onClock && onClock.error === "crossed")
    return { said: { hours: clock.trim() }, rest: text.slice(clock.length).replace(SEPARATOR, "") };
  // « 19 h ou 20 h », « 19 h à 21 h environ », « 3 h de cours »: what follows changes what was read.
  const [tail = ""] = clock === "" ? [] : (/^[^,;]*/u.exec(text.slice(clock.length)) ?? []);
  if (CHANGED.test(tail)) {
    const whole = `${clock}${tail}`.trim();
    return { said: { hours: whole }, rest: text.slice(clock.length + tail.length).replace(SEPARATOR, "") };
  }
  const isClock = onClock !== undefined && "hours" in onClock;
  const typed = isClock ? clock : words;
  const reading = readHours(typed);
  // « à confirmer » alone is the state of the session.
  if ("error" in reading || isUnread(reading.hours) || FRENCH_STATUSES[slug(typed)] !== undefined)
    return { said: {}, rest: text };
  const rest = text.slice(typed.length).replace(SEPARATOR, "");
  const [range, other, ...more] = "ranges" in reading.hours ? reading.hours.ranges : [];
  if (range === undefined || more.length > 0 || (range.end !== undefined && other !== undefined))
    return { said: { hours: typed.trim() }, rest };
  // « 9 h, 16 h » is a start and an end; « 18 h 30 / 20 h » and « 10 h et 14 h » may begin twice.
  if (other !== undefined && !/\d,\s|h,\s/u.test(typed)) return { said: { hours: typed.trim() }, rest };
  const end = range.end ?? other?.start;
  if (other?.end !== undefined) return { said: { hours: typed.trim() }, rest };
  return { said: { start: spoken(range.start), ...(end === undefined ? {} : { end: spoken(end) }) }, rest };
}

/** « 9 h 30 », as people type it. */
function spoken(time: ClockTime): string {
  return timeText(time).replace(/\u00a0/gu, " ");
}
