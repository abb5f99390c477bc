/** What readers read of the filters that words became. */
import { monthText } from "../../../src/locale/fr/date-text.ts";
import type { Turn } from "./turn.ts";

/** « à venir », « Gratuit », « mars 2027 ». */
export function turnWords({ group, values }: Pick<Turn, "group" | "values">): readonly string[] {
  if (group === "avenir") return ["à venir"];
  return group === "mois" ? values.map(monthWords) : values;
}

/** « mars 2027 » for « 2027-03 ». */
export function monthWords(value: string): string {
  const [year, month] = value.split("-").map(Number);
  return monthText(year ?? 0, month ?? 1);
}
