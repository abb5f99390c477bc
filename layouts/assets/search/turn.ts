/** A turn of a query that asks for a filter, and what it is compared to. */
import type { Group } from "./state.ts";

/** What some words of a query ask for. */
export interface Turn {
  /** As typed, « en mars 2027 ». */
  readonly words: string;
  /** `avenir` is the box above the groups. */
  readonly group: Group | "avenir";
  readonly values: readonly string[];
  /** The words and the one before, when texts may well have both for another reason: « services en ligne ». */
  readonly phrase?: string;
}

/** A turn without the words that it is read from. */
export type AskedFilter = Omit<Turn, "words" | "phrase">;

/** What the turns are compared to. */
export interface TurnContext {
  /** Values of the site’s filters, by group; only those are understood. */
  readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** `YYYY-MM` for the reader, for « ce mois-ci ». */
  readonly month: string;
}

/** Lower case without accents: how the words of a query are compared. */
export function plainText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("œ", "oe");
}

/** A word of every turn, or its beginning, without accents. */
const TELLING =
  /prochain|bientot|venir|gratu?i|libre|frais|ligne|distance|webinaire|mois|annee|dernier|(?:19|20)\d\d|\b(?:janv|fevr?|mars?\b|avr|mai\b|juin|juil|aout|sept|oct|nov|dec)/;

/** False for a query that surely holds no turn: what reads turns need not be loaded. */
export function mayHoldTurn(query: string): boolean {
  return TELLING.test(plainText(query));
}
