// « il y a trois mois »: how long ago a day was, in the largest unit that says it.
import { pluralWord } from "./plural.ts";

const NBSP = "\u00a0";
const WORDS = ["", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf"];

/** « il y a un jour », « il y a deux semaines », « il y a trois mois », « il y a deux ans »; figures from 10 up (OQLF). `days` is positive. */
export function agoText(days: number): string {
  if (days < 14) return `il y a ${counted(days, "jour", false)}`;
  if (days < 60) return `il y a ${counted(Math.floor(days / 7), "semaine", true)}`;
  if (days < 730) return `il y a ${counted(Math.floor(days / 30.44), "mois", false)}`;
  return `il y a ${counted(Math.floor(days / 365), "an", false)}`;
}

function counted(count: number, noun: string, isFeminine: boolean): string {
  const word = count === 1 && isFeminine ? "une" : (WORDS[count] ?? String(count));
  return `${word}${count > 9 ? NBSP : " "}${pluralWord(count, noun)}`;
}
