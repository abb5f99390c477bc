/** What readers read of the filters that words became. */
import { monthText } from "../../../src/locale/fr/date-text.ts";
import { plainText, type Turn } from "./turn.ts";
import { quoted } from "./words.ts";

/** « à venir », « Gratuit », « mars 2027 », « Formation (« atelier ») ». */
export function turnWords({ group, values, words }: Pick<Turn, "group" | "values" | "words">): readonly string[] {
  if (group === "avenir") return ["à venir"];
  if (group === "type") return values.map((value) => (isNamed(value, words) ? value : `${value} (${quoted(words)})`));
  return group === "mois" ? values.map(monthWords) : values;
}

/** Whether the words are the name of the value, in whatever number. */
function isNamed(value: string, words: string): boolean {
  return plainText(words).startsWith(plainText(value).slice(0, -1));
}

/** « mars 2027 » for « 2027-03 ». */
export function monthWords(value: string): string {
  const [year, month] = value.split("-").map(Number);
  return monthText(year ?? 0, month ?? 1);
}
