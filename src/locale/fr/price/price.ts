// What a price says and no more: an amount, a range, a lower bound, words. Types only.

/** What one person pays under a rate. Amounts are in hundredths of the currency's unit; `low` < `high`. */
export type Cost =
  | { readonly kind: "amount"; readonly cents: number }
  | { readonly kind: "from"; readonly cents: number }
  | { readonly kind: "at-most"; readonly cents: number }
  | { readonly kind: "about"; readonly cents: number }
  | { readonly kind: "range"; readonly low: number; readonly high: number }
  | { readonly kind: "free" }
  /** One gives what one wants: at least `least`, or what is suggested. */
  | { readonly kind: "voluntary"; readonly least?: number; readonly suggested?: number }
  | { readonly kind: "to-confirm" }
  /** What could not be read, as typed. */
  | { readonly kind: "words"; readonly words: string };

/** A day of a rate; the year may be left to the date of what is sold. */
export interface RateDay {
  readonly day: number;
  /** 1 to 12. */
  readonly month: number;
  readonly year?: number;
}

export interface Rate {
  readonly cost: Cost;
  /** ISO 4217. */
  readonly currency: string;
  /** Whom it is for, as in « pour les membres »: « membres »; absent for everybody. */
  readonly group?: string;
  readonly taxes?: "extra" | "included";
  /** What it buys, with its preposition, when it is not said by « par personne »: « l’atelier », « par groupe ». */
  readonly unit?: string;
  /** The last day on which it holds. */
  readonly until?: RateDay;
  /** The first day on which it holds. */
  readonly from?: RateDay;
}

/** The general rate first, when there is one. Never empty; always frozen. */
export interface Price {
  readonly rates: readonly Rate[];
}
