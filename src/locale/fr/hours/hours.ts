// The hours of a day as people say them: ranges on the clock, or words that promise no hour.

import { hasMeridiem, minutesOf, parseTime, TIME_PATTERN, timeText } from "../clock-time.ts";
import { endsNextDay, fitsOneDay, type TimeRange, timeRangesText } from "./time-range.ts";

/** Ranges in the order of the day, or words without an hour to rely on: « en soirée », « heure à confirmer », « vers 9 h ». */
export type Hours =
  | { readonly ranges: readonly TimeRange[] }
  /** `isUnread` for words that are kept as typed because they are not understood. */
  | { readonly words: string; readonly isUnread?: true };

/** Why a text is not hours. */
export type HoursError = "unreadable" | "crossed";

const BOUND = String.raw`(?:${TIME_PATTERN}|\d{1,2})(?![\d$])`;
const RANGE = new RegExp(
  `^(?:de |des |dès |à partir de |à compter de |à |from )?(${BOUND})(?: ?(?:à|-|jusqu'à|to|until|till) ?(${BOUND}))?`,
  "iu",
);
const BETWEEN_TWO = new RegExp(`^entre (${BOUND}) et (${BOUND})$`, "iu");
const BETWEEN = /^(?: ?[,;/&] ?(?:et |puis )?| (?:et|puis|and) )/iu;
const TO_CONFIRM =
  /[ ,-]*\(?(?:heures?|horaires?)?(?: (?:est|sont|reste|restent))? ?à (?:confirmer|préciser|déterminer|venir|fixer|annoncer)\)?$/iu;
const DAY_PART =
  /^(?:en|le|la|l'|dans la|dans l'|pendant la|durant la)? ?(?:(?:début|fin|milieu) (?:de |d'|de l'|de la )?)?(?:soirée|soir|matinée|matin|avant-midi|après-midi|après midi|[ap]\.?m\.?|journée|journée complète|journée entière|nuit|heure du (?:midi|dîner|lunch))$/iu;
const WHOLE_DAY = /^(?:toute la|une) (?:journée|soirée|matinée|nuit)(?: (?:complète|entière))?$/iu;
/** An hour that is not the one at which it begins. */
const ABOUT = new RegExp(
  `^(?:vers|autour de|aux environs de|environ|à environ|jusqu'à|jusque vers|avant|après) (${TIME_PATTERN})$`,
  "iu",
);
/** At the end of the afternoon in Quebec, never at 5 h; « 5 @ 7 » too. */
const FIVE_TO_SEVEN = /^(?:un |en )?(\d) ?(?:à|@) ?(\d)$/iu;
/** What hours are made of when they are figures only: what cannot be read of them is a mistake. */
const FIGURES_ONLY = /^(?:[\d\s.:,;/&-]|heures?|h(?!\p{L})|min(?:utes)?|[ap]\.?m\.?|à|et|de|dès|puis|midi|minuit)*$/iu;

/** Reads « 9 h à 12 h et 13 h à 16 h », « de 9 à 16 h », « 19 h à minuit », « en soirée », « heure à confirmer ». */
export function readHours(text: string): { readonly hours: Hours } | { readonly error: HoursError } {
  // Nobody says longer ones, and patterns would take long to say no.
  if (text.length > 200) return { error: "unreadable" };
  const said = text
    .normalize("NFC")
    .replace(/[’ʼ]/gu, "'")
    .replace(/[‐‑‒–—]/gu, "-")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/\.$/u, (dot) => (/m\.$/iu.test(text.trim()) ? dot : ""));
  const words = wordsOf(said);
  if (words !== undefined) return { hours: Object.freeze({ words }) };
  const sure = said.replace(TO_CONFIRM, "").replace(BETWEEN_TWO, "$1 à $2");
  const ranges = rangesOf(sure);
  if (ranges === undefined) {
    if (FIGURES_ONLY.test(sure)) return { error: "unreadable" };
    const typed = text.normalize("NFC").replace(/\s+/gu, " ").trim().replaceAll("'", "’");
    return { hours: Object.freeze({ words: typed, isUnread: true as const }) };
  }
  if (ranges.some((range, index) => !follows(range, ranges[index - 1]) || (ranges.length > 1 && !fitsOneDay(range))))
    return { error: "crossed" };
  // An hour to be confirmed is not an hour.
  if (TO_CONFIRM.test(said)) return { hours: Object.freeze({ words: `${timeRangesText(ranges)} (à confirmer)` }) };
  return { hours: Object.freeze({ ranges: Object.freeze(ranges) }) };
}

/** True for words that were kept because nothing was understood of them. */
export function isUnread(hours: Hours): boolean {
  return "words" in hours && hours.isUnread === true;
}

/** « de 9 h à 12 h et de 13 h à 16 h », « en soirée ». */
export function hoursText(hours: Hours): string {
  return "words" in hours ? hours.words : timeRangesText(hours.ranges);
}

function wordsOf(said: string): string | undefined {
  const bare = said.replace(TO_CONFIRM, "").trim();
  if (bare === "") return said === "" ? undefined : "heure à confirmer";
  // Whether the one that begins the day or the one that ends it is not said.
  if (/^(?:à )?minuit$/iu.test(bare)) return `à minuit${bare === said ? "" : " (heure à confirmer)"}`;
  const [, from, to] = FIVE_TO_SEVEN.exec(bare) ?? [];
  if (from !== undefined && Number(to) - Number(from) > 0 && Number(from) > 3) return `${from} à ${to}`;
  const about = ABOUT.exec(bare);
  const time = about && parseTime(about[1] ?? "");
  const isNamed = /minuit|midi/iu.test(about?.[1] ?? "");
  const known = time && !isNamed ? `${bare.slice(0, bare.length - (about[1] ?? "").length)}${timeText(time)}` : bare;
  if (!time && !DAY_PART.test(bare) && !WHOLE_DAY.test(bare)) return undefined;
  const words = `${known.charAt(0).toLowerCase()}${known.slice(1)}`.replaceAll("'", "’");
  if (/^[ap]\.?m\.?$/iu.test(bare)) return bare.toLowerCase().startsWith("a") ? "en avant-midi" : "en après-midi";
  const introduced = /^(?:soirée|matinée|avant-midi|après-midi|après midi)$/iu.test(words) ? `en ${words}` : words;
  return bare === said ? introduced : `${introduced} (heure à confirmer)`;
}

/** Every range of a text made of nothing else. */
function rangesOf(said: string): readonly TimeRange[] | undefined {
  const ranges: TimeRange[] = [];
  let rest = said;
  while (rest !== "") {
    const found = RANGE.exec(rest);
    const range = found && rangeOf(found[1] ?? "", found[2]);
    if (!range) return undefined;
    ranges.push(range);
    rest = rest.slice(found[0].length);
    const between = BETWEEN.exec(rest);
    if (between === null && rest !== "") return undefined;
    rest = rest.slice(between?.[0].length ?? 0);
  }
  return ranges.length === 0 ? undefined : ranges;
}

const BARE = /^\d{1,2}$/u;

/** « 9 à 16 h » lends its unit to 9, and « 2 à 4 PM » its half of the day to 2. */
function rangeOf(first: string, last: string | undefined): TimeRange | undefined {
  // « 24 h » ends a day: what begins then begins the next day.
  if (/^24/u.test(first)) return undefined;
  if (last === undefined) {
    const start = parseTime(first);
    return start && Object.freeze({ start });
  }
  if (BARE.test(first) && BARE.test(last)) return undefined;
  const end = parseTime(BARE.test(last) ? `${last} h` : last);
  const start = parseTime(BARE.test(first) ? `${first} h` : first);
  if (start === undefined || end === undefined) return undefined;
  const lent =
    hasMeridiem(last) && !hasMeridiem(first) ? parseTime(`${BARE.test(first) ? `${first} h` : first} PM`) : undefined;
  const isLent = lent !== undefined && end.hour >= 12 && start.hour < 12 && minutesOf(lent) < minutesOf(end);
  return Object.freeze({ start: isLent ? lent : start, end });
}

function follows({ start }: TimeRange, before: TimeRange | undefined): boolean {
  if (before === undefined) return true;
  if (endsNextDay(before) || minutesOf(start) <= minutesOf(before.start)) return false;
  return minutesOf(start) >= minutesOf(before.end ?? before.start);
}
