// How often a rule comes back, read and printed: « tous les mardis et jeudis », « un lundi sur deux », « tous les premiers lundis du mois ».

import { WEEKDAYS } from "../date-text.ts";
import type { Rhythm } from "./repetition.ts";

const NAME = `(?:${WEEKDAYS.join("|")})s?`;
const NAMES = `(${NAME}(?:(?:, | et (?:le |les |chaque |tous les )?)${NAME})*)`;
const ORDINAL = "(?:premier|1er|deuxieme|second|2e|troisieme|3e|quatrieme|4e|cinquieme|5e|dernier)s?";
const ORDINALS = `(${ORDINAL}(?:(?:, | et )(?:le |les )?${ORDINAL})*)`;
const EACH = "(?:tous les|chaque|les|le)";
const EVERY_WEEK = new RegExp(
  `^(?:${EACH} ${NAMES}|${NAMES.replaceAll(")s?", ")s")}|(${NAME}(?:(?:, | et )${NAME})+))$`,
  "u",
);
const WEEKENDS = /^(?:(?:tou(?:te)?s )?les |chaque )?(?:fins? de semaine|week-?ends?)$/u;
const WEEKDAYS_ONLY = /^(?:tous les jours )?(?:en semaine|la semaine)$/u;
const APART = "(deux|trois|quatre|2|3|4)";
/** The day of the week is said, or is that of the first day. */
const WEEKS_APART = new RegExp(
  `^(?:aux|toutes les) ${APART} semaines(?:,? (?:le |les )?${NAMES})?$|^une semaine sur ${APART}(?:,? (?:le |les )?${NAMES})?$`,
  "u",
);
const DAYS_OF_MONTH =
  /^(?:tous les mois, )?les? (\d{1,2}(?:er)?(?:(?:, | et )(?:le )?\d{1,2}(?:er)?)*)(?: (?:de chaque|du|de tous les) mois)?$/u;
const ONE_IN = new RegExp(
  `^(?:un ${NAMES} sur ${APART}|${EACH} ${NAMES},? (?:aux|toutes les) ${APART} semaines|tous les ${APART} ${NAMES})$`,
  "u",
);
const OF_MONTH = new RegExp(`^(?:${EACH} )?${ORDINALS} ${NAMES}(?: (?:du|de chaque|de tous les|des) mois)?$`, "u");
const EVERY_DAY = /^(?:tous les jours|chaque jour)( ouvrables?| de (?:la )?semaine)?$/u;
const FROM_TO = new RegExp(`^(?:tous les jours )?(?:du )?(${NAME}) au (${NAME})$`, "u");
const NUMBERS: Readonly<Record<string, number>> = { deux: 2, trois: 3, quatre: 4 };
const STEMS = ["premier|1er", "deuxieme|second|2e", "troisieme|3e", "quatrieme|4e", "cinquieme|5e"];
const ORDINAL_WORDS = ["premiers", "deuxièmes", "troisièmes", "quatrièmes", "cinquièmes"];

/** Reads a rhythm in lower case and without accents; undefined for anything else. */
export function readRhythm(plain: string): Rhythm | undefined {
  const weekly = EVERY_WEEK.exec(plain);
  if (weekly) return { weekdays: weekdaysIn(weekly[1] ?? weekly[2] ?? weekly[3]) };
  if (WEEKENDS.test(plain)) return { weekdays: [6, 7] };
  if (WEEKDAYS_ONLY.test(plain)) return { weekdays: [1, 2, 3, 4, 5] };
  const apart = ONE_IN.exec(plain);
  if (apart) {
    const figure = apart[2] ?? apart[4] ?? apart[5] ?? "";
    return { weekdays: weekdaysIn(apart[1] ?? apart[3] ?? apart[6]), every: countOf(figure) };
  }
  const weeks = WEEKS_APART.exec(plain);
  if (weeks) return { weekdays: weekdaysIn(weeks[2] ?? weeks[4]), every: countOf(weeks[1] ?? weeks[3] ?? "") };
  const numbered = DAYS_OF_MONTH.exec(plain);
  if (numbered && / mois/u.test(plain))
    return { weekdays: [1, 2, 3, 4, 5, 6, 7], monthDays: [...(numbered[1] ?? "").matchAll(/\d+/gu)].map(Number) };
  const monthly = OF_MONTH.exec(plain);
  if (monthly) return { weekdays: weekdaysIn(monthly[2]), ordinals: ordinalsIn(monthly[1]) };
  const daily = EVERY_DAY.exec(plain);
  if (daily) return { weekdays: daily[1] === undefined ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5] };
  const [, first, last] = FROM_TO.exec(plain) ?? [];
  const [start = 0] = weekdaysIn(first);
  const [end = 0] = weekdaysIn(last);
  return start > 0 && start < end
    ? { weekdays: Array.from({ length: end - start + 1 }, (_, index) => start + index) }
    : undefined;
}

function countOf(figure: string): number {
  return NUMBERS[figure] ?? Number(figure);
}

/** « tous les mardis et jeudis », « un mardi sur deux », « tous les premiers lundis du mois », « le 15 de chaque mois ». */
function rhythmText({ weekdays, every = 1, ordinals, monthDays }: Rhythm): string {
  if (monthDays !== undefined)
    return `${monthDays.length > 1 ? "les" : "le"} ${joined(monthDays.map((day) => (day === 1 ? "1er" : String(day))))} de chaque mois`;
  if (weekdays.length === 7) return "tous les jours";
  const names = weekdays.map((day) => WEEKDAYS[day - 1] ?? "");
  if (every > 1) return `un ${joined(names)} sur ${["deux", "trois", "quatre"][every - 2]}`;
  const days = joined(names.map((name) => `${name}s`));
  if (ordinals === undefined) return `tous les ${days}`;
  return `tous les ${joined(ordinals.map((nth) => (nth === -1 ? "derniers" : (ORDINAL_WORDS[nth - 1] ?? ""))))} ${days} du mois`;
}

/** As pages print it: six days are all but one. */
export function rhythmSentence(rhythm: Rhythm): string {
  const { weekdays, every = 1, ordinals } = rhythm;
  const left = WEEKDAYS.filter((_, index) => !weekdays.includes(index + 1));
  return left.length === 1 && every === 1 && ordinals === undefined
    ? `tous les jours sauf le ${left[0]}`
    : rhythmText(rhythm);
}

/** What a rule is called when its author gives it no id: « mardis », « mardis-et-jeudis ». */
export function rhythmName(rhythm: Rhythm): string {
  return rhythmText(rhythm)
    .replace(/^(?:tous )?les? /u, "")
    .replace(/ de chaque mois$/u, "")
    .replace(/ du mois$/u, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[ ,]+/gu, "-");
}

/** Without repeats, Monday first. */
function weekdaysIn(text = ""): readonly number[] {
  return WEEKDAYS.flatMap((name, index) => (text.includes(name) ? [index + 1] : []));
}

function ordinalsIn(text = ""): readonly number[] {
  const found = STEMS.flatMap((stems, index) => (new RegExp(stems, "u").test(text) ? [index + 1] : []));
  return text.includes("dernier") ? [...found, -1] : found;
}

/** « a, b et c ». */
export function joined(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} et ${words.at(-1)}`;
}
