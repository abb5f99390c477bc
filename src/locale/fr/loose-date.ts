// A date known less than by its month: « début mars 2027 », « automne 2027 », « à venir ». It stays words, with a place in an order.

import { type CalendarDate, daysInMonth, parseDate } from "./calendar-date.ts";

/** Words to print as they are; no day may be made of them. */
export interface LooseDate {
  readonly words: string;
  /** The month in which the period may begin; undefined when no period is named. */
  readonly from?: { readonly year: number; readonly month: number };
  /** Among what begins that month, after its days and the month alone: from 1. */
  readonly rank?: number;
  /** The last day that the words allow. */
  readonly last?: CalendarDate;
  /** True when the words name that month: « mi-mars 2027 », not « automne 2027 ». */
  readonly inMonth?: true;
}

const OF = "(?:-| de la | de l'| du mois de | du | de | d'| )";
const WITHIN = new RegExp(
  `^(?:(?:le |au |la |a la |vers |en |des )*)(debut|commencement|(?:1re|premiere|2e|deuxieme|seconde|3e|troisieme|4e|quatrieme|derniere) (?:quinzaine|semaine|moitie|fin de semaine)|mi|milieu|fin|courant|cours|vers|autour|environ|aux alentours|aux environs|peut-etre|possiblement)${OF}(?:le |la |l')?(.+)$`,
  "u",
);
const RANKS: readonly (readonly [RegExp, number])[] = [
  [/^(?:debut|commencement|1re|premiere)/u, 1],
  [/^mi/u, 2],
  [/^(?:fin|(?:2e|deuxieme|seconde) (?:quinzaine|moitie)|4e|quatrieme|derniere)/u, 4],
  [/^(?:2e|deuxieme|seconde)/u, 2],
];
const SEASON =
  /^(?:a |au |en |pendant |durant |cours de |d')?(?:l'|le )?(?:saison |session )?(?:d'|de )?(printemps|ete|automne|hiver) (?:de |d')?(\d{4})(?: ?[-/] ?(\d{2}|\d{4}))?$/u;
/** First month of each season, and how many months later its last day, the 22nd at most, comes. */
const SEASONS: Readonly<Record<string, number>> = { printemps: 3, ete: 6, automne: 9, hiver: 12 };
const TWO_SEASONS =
  /^(?:a |au )?(?:l'|le )?(printemps|ete|automne)(?: ?[-/] ?| (?:ou|et) )(?:l'|le )?(ete|automne) (\d{4})$/u;
const YEAR = /^(?:en |dans |pendant |courant |au cours de |a l')?(?:l'annee |annee )?(\d{4})$/u;
const TERM =
  /^(?:au |le )?(?:(1er|premier|2e|deuxieme|second|3e|troisieme|4e|quatrieme|dernier) (trimestre|semestre)|([tq])([1-4]))(?: de| d')? (?:l'annee )?(\d{4})$/u;
const BACK_TO_SCHOOL = /^(?:a |vers )?(?:la |l')?rentree (?:de |d'(?:automne |aout |septembre )?)?(\d{4})$/u;
const SCHOOL_YEAR = /^(?:en |annee |annee scolaire |saison )*(\d{4}) ?[-/] ?(\d{4})$/u;
const TWO_MONTHS = /^(?:en |entre |soit |de |d')?([a-z]+)(?: (?:ou|et|a) (?:en )?| ?[-/] ?)([a-z]+) (\d{4})$/u;
const PART = "(?:debut|mi|milieu|fin)[- ](?:de |d')?([a-z]+)";
const TWO_PARTS = new RegExp(`^(?:entre (?:la )?)?${PART}(?: ?[-/] ?| (?:ou|et|a) (?:la )?)${PART} (\\d{4})$`, "u");
/** « à partir du 15 mars 2027 »: no day of its own. */
const BOUND =
  /^(a partir du|a compter du|apres le|pas avant le|des le|avant le|jusqu'au|au plus tard le|d'ici (?:le|au)) (.+)$/u;
/** A date that is not sure is not a date. */
const UNSURE =
  /^(.+?)(?:(?:,| ?-)? ?\(?(?:date |jour )?(?:sous reserve|provisoire|a (?:confirmer|preciser|determiner|valider))\)?| ?\(?\?\)?)$/u;
/** DATA: what moves from year to year, or that nobody dates; the months in which it may be. */
const NAMED: readonly (readonly [RegExp, number, number])[] = [
  [/^(?:pendant |durant |a )?(?:la )?(?:semaine de )?relache(?: scolaire)? (\d{4})$/u, 2, 2],
  [/^(?:a |conge de |lundi de |dimanche de |fin de semaine de )?paques (\d{4})$|^vendredi saint (\d{4})$/u, 3, 2],
  [/^(?:a la )?saint-jean(?:-baptiste)? (\d{4})$/u, 6, 1],
  [/^(?:pendant )?(?:les )?vacances de la construction (\d{4})$/u, 7, 2],
  [/^(?:a l')?action de graces? (\d{4})$/u, 10, 1],
  [/^(?:pendant |durant )?(?:le )?(?:temps des |les )?fetes (\d{4})(?:-\d{4})?$|^(?:a )?noel (\d{4})$/u, 12, 2],
];
const TWO_DAYS = /^(?:le |soit le )?(\d{1,2})(?:er)?(?: ([a-z]+))? ou (?:le )?(\d{1,2})(?:er)? ([a-z]+) (\d{4})$/u;
const WEEK_OF = /^(?:dans |pendant )?(?:la )?semaine du (?:lundi )?(.+)$/u;
const UNKNOWN =
  /^(?:dates?|jours?)?(?: (?:est|sont|reste|restent))?(?: ?(?:encore )?a (?:venir|confirmer|determiner|preciser|fixer|annoncer|communiquer|convenir|etablir))$|^(?:dates? )?(?:inconnue|indeterminee)s?$|^(?:tres )?(?:bientot|prochainement)$|^(?:sur|selon la) demande$/u;

/** Reads words about a date that are not a day, days or a month; undefined for anything else, a date without a year included. */
export function readLooseDate(text: string): LooseDate | undefined {
  if (text.length > 100) return undefined;
  const typed = text
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[.!…]+$/u, "");
  const plain = plainOf(typed);
  const period = UNKNOWN.test(plain) ? {} : periodOf(plain);
  return period && Object.freeze({ words: printed(typed, plain), ...period });
}

type Period = Omit<LooseDate, "words">;

function periodOf(plain: string): Period | undefined {
  return (
    withinOf(plain) ??
    seasonOf(plain) ??
    seasonsOf(plain) ??
    yearOf(plain) ??
    termOf(plain) ??
    eitherOf(plain) ??
    weekOf(plain) ??
    boundOf(plain) ??
    unsureOf(plain) ??
    namedOf(plain)
  );
}

/** « début mars 2027 », « mi-2027 ». */
function withinOf(plain: string): Period | undefined {
  const [, part = "", rest = ""] = WITHIN.exec(plain) ?? [];
  if (rest === "") return undefined;
  const rank = RANKS.find(([sign]) => sign.test(part))?.[1] ?? 3;
  const month = parseDate(rest);
  if ("date" in month) {
    // « vers le 15 mars 2027 » is no more than its month.
    const { year, month: number } = month.date;
    return { ...period(year, number, 1, rank), inMonth: true };
  }
  const wider = seasonOf(rest) ?? yearOf(rest);
  return wider && { ...wider, rank: (wider.rank ?? 10) + rank };
}

function seasonOf(plain: string): Period | undefined {
  const [, name = "", typed, other] = SEASON.exec(plain) ?? [];
  const month = SEASONS[name];
  if (month === undefined) return undefined;
  const year = Number(typed);
  if (name !== "hiver") return other === undefined ? season(year, month) : undefined;
  if (other === undefined)
    // « hiver 2027 » is the one that begins or the one that ends that year.
    return { from: { year, month: 1 }, rank: 10, last: Object.freeze({ year: year + 1, month: 3, day: 21 }) };
  const next = Number(other.length === 2 ? `${String(year).slice(0, 2)}${other}` : other);
  return next === year + 1 ? season(year, month) : undefined;
}

function season(year: number, month: number): Period {
  const after = month === 12 ? { year: year + 1, month: 3 } : { year, month: month + 3 };
  return { from: { year, month }, rank: 10, last: Object.freeze({ ...after, day: 22 }) };
}

/** « été ou automne 2027 ». */
function seasonsOf(plain: string): Period | undefined {
  const [, first, second, year] = TWO_SEASONS.exec(plain) ?? [];
  if (first === undefined) return undefined;
  const [start, end] = [seasonOf(`${first} ${year}`), seasonOf(`${second} ${year}`)];
  return start?.from && end?.last ? { from: start.from, rank: 10, last: end.last } : undefined;
}

function yearOf(plain: string): Period | undefined {
  const [, first] = YEAR.exec(plain) ?? [];
  if (first !== undefined) return period(Number(first), 1, 12, 20);
  const [, start, end] = SCHOOL_YEAR.exec(plain) ?? [];
  if (start !== undefined && Number(end) === Number(start) + 1) return period(Number(start), 1, 24, 21);
  const [, autumn] = BACK_TO_SCHOOL.exec(plain) ?? [];
  return autumn === undefined ? undefined : period(Number(autumn), 8, 2, 10);
}

/** « premier trimestre 2027 », « T1 2027 ». */
function termOf(plain: string): Period | undefined {
  const [, ordinal = "", unit, letter, figure, year = ""] = TERM.exec(plain) ?? [];
  if (year === "") return undefined;
  const length = letter === undefined && unit === "semestre" ? 6 : 3;
  const last = 12 / length;
  const number = letter === undefined ? (ordinal.startsWith("dernier") ? last : ordinalOf(ordinal)) : Number(figure);
  return number > last ? undefined : period(Number(year), (number - 1) * length + 1, length, 10);
}

function ordinalOf(word: string): number {
  return (
    [/^(?:1er|premier)/u, /^(?:2e|deuxieme|second)/u, /^(?:3e|troisieme)/u].findIndex((name) => name.test(word)) + 1 ||
    4
  );
}

/** « à partir du 15 mars 2027 » is never past; « avant le 15 mars 2027 » is, after that day. */
function boundOf(plain: string): Period | undefined {
  const [, link = "", typed = ""] = BOUND.exec(plain) ?? [];
  const read = parseDate(typed);
  if (!("date" in read) || read.date.day === undefined) return undefined;
  const { year, month } = read.date;
  const isEnd = /^(?:avant|jusqu|au plus|d'ici)/u.test(link);
  return { from: Object.freeze({ year, month }), rank: isEnd ? 1 : 5, ...(isEnd ? { last: read.date } : {}) };
}

/** « 15 mars 2027 (à confirmer) », « 15 mars 2027 ? ». */
function unsureOf(plain: string): Period | undefined {
  const read = parseDate(UNSURE.exec(plain)?.[1] ?? "");
  return "date" in read ? { ...period(read.date.year, read.date.month, 1, 3), inMonth: true } : undefined;
}

function namedOf(plain: string): Period | undefined {
  for (const [pattern, month, length] of NAMED) {
    const year = pattern.exec(plain)?.slice(1).find(Boolean);
    if (year !== undefined) return period(Number(year), month, length, 10);
  }
  return undefined;
}

/** « mars ou avril 2027 », « fin mars, début avril 2027 », « 15 ou 16 mars 2027 ». */
function eitherOf(plain: string): Period | undefined {
  const days = TWO_DAYS.exec(plain);
  const months = TWO_MONTHS.exec(plain) ?? TWO_PARTS.exec(plain);
  const [first, last] = days
    ? [`${days[1]} ${days[2] ?? days[4]} ${days[5]}`, `${days[3]} ${days[4]} ${days[5]}`].map(parseDate)
    : [`${months?.[1]} ${months?.[3]}`, `${months?.[2]} ${months?.[3]}`].map(parseDate);
  if (!first || !last || !("date" in first && "date" in last) || last.date.month < first.date.month) return undefined;
  const length = last.date.month - first.date.month + 1;
  const found = period(first.date.year, first.date.month, length, 5);
  return length === 1 ? { ...found, inMonth: true } : found;
}

/** « semaine du 15 mars 2027 ». */
function weekOf(plain: string): Period | undefined {
  const read = parseDate(WEEK_OF.exec(plain)?.[1] ?? "");
  if (!("date" in read) || read.date.day === undefined) return undefined;
  const { year, month, day } = read.date;
  return day + 6 > daysInMonth(year, month)
    ? period(year, month, 2, 5)
    : { ...period(year, month, 1, 5), inMonth: true };
}

function period(year: number, month: number, length: number, rank: number): Period {
  const end = year * 12 + month - 1 + length - 1;
  const last = { year: Math.floor(end / 12), month: (end % 12) + 1 };
  return {
    from: Object.freeze({ year, month }),
    rank,
    last: Object.freeze({ ...last, day: daysInMonth(last.year, last.month) }),
  };
}

/** « à confirmer » alone would not say what is to be confirmed. */
function printed(typed: string, plain: string): string {
  const words = typed
    .replace(/^(?!Pâques|Noël|Saint-)\p{Lu}(?=[\p{Ll} ])/u, (capital) => capital.toLowerCase())
    .replace(/^mi (?=\p{L})/u, "mi-")
    .replace(/'/gu, "’");
  return plain.startsWith("a ") && UNKNOWN.test(plain) ? `date ${words}` : words;
}

function plainOf(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‐‑‒–]/gu, "-")
    .replace(/’/gu, "'")
    .toLowerCase();
}
