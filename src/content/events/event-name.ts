/** What the name of an event says: the name itself, its acronym and its year. « Journée informatique du Québec (JIQ) 2013 ». */
import { termKey } from "../../locale/fr/term-key.ts";

export interface EventName {
  /** Without the year nor the acronym. */
  readonly base: string;
  readonly acronym?: string;
  readonly year?: number;
}

const YEAR = /^(.*\S)[\s,–—-]+\(?((?:19|20)\d{2})\)?$/u;
const ACRONYM = /^(.*\S)\s\((\p{Lu}[\p{Lu}\d.&-]{1,11})\)$/u;
/** Further from the text than this, the figures are part of the name: « Québec 2050 ». */
const MOST_YEARS = 3;

/** Reads a name; `near` is the year of the edition or, when it is not known, of the text: a year far from it is part of the name. */
export function readEventName(name: string, near: number): EventName {
  const dated = YEAR.exec(name.trim());
  const year = dated === null ? undefined : Number(dated[2]);
  const isEdition = year !== undefined && Math.abs(year - near) <= MOST_YEARS;
  const whole = isEdition ? (dated?.[1] ?? name) : name.trim();
  const abbreviated = ACRONYM.exec(whole);
  return {
    base: abbreviated?.[1] ?? whole,
    ...(abbreviated?.[2] === undefined ? {} : { acronym: abbreviated[2] }),
    ...(isEdition ? { year } : {}),
  };
}

/** The key under which two names are the same: case, accents and the spelling of apostrophes are ignored. */
export function eventNameKey(name: string): string {
  return termKey(name).replace(/^(?:le |la |les |l')(?=\S)/u, "");
}

const SMALL_WORDS = new Set([
  "a",
  "au",
  "aux",
  "d",
  "de",
  "des",
  "du",
  "en",
  "et",
  "l",
  "la",
  "le",
  "les",
  "pour",
  "sur",
]);

/** Letters and figures only: « J.I.Q. » and « JIQ » have the same. */
export function looseNameKey(name: string): string {
  return eventNameKey(name).replace(/[^\p{L}\p{N}]/gu, "");
}

/** What people may call the event for short: its first letters, with and without the small words. */
export function initialsOf(name: string): readonly string[] {
  const words = eventNameKey(name).match(/[\p{L}\p{N}]+/gu) ?? [];
  const first = (list: readonly string[]): string => list.map((word) => word.charAt(0)).join("");
  const both = [first(words), first(words.filter((word) => !SMALL_WORDS.has(word)))];
  return [...new Set(both)].filter((letters) => letters.length > 2);
}
