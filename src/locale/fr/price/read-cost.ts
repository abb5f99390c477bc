// Reads the cost at the start of a rate: « à partir de 95 $ », « entre 100 et 150 $ », « gratuit », « contribution suggérée : 10 $ ».
import { MONEY, type Money, moneyOf } from "./money.ts";
import type { Cost } from "./price.ts";

export interface ReadCost {
  readonly cost: Cost;
  readonly currency?: string;
  /** True when an amount names its currency, or none is needed. */
  readonly sure: boolean;
  /** What follows it. */
  readonly rest: string;
}

interface Form {
  readonly pattern: RegExp;
  /** From the amounts found, in order. */
  readonly cost: (amounts: readonly number[]) => Cost | undefined;
}

const END = "(?![\\p{L}\\d])";
const form = (pattern: string, cost: Form["cost"]): Form => ({ pattern: new RegExp(`^(?:${pattern})`, "u"), cost });
const one =
  (kind: "amount" | "from" | "at-most" | "about"): Form["cost"] =>
  ([cents = 0]) =>
    kind === "amount" && cents === 0 ? { kind: "free" } : { kind, cents };
const range: Form["cost"] = ([low = 0, high = 0]) => (low < high ? { kind: "range", low, high } : undefined);

/** Tried in order: the longer before the shorter. */
const FORMS: readonly Form[] = [
  form(
    `(?:(?:entrée|admission|accès) libre|(?:c['’]est |(?:activité|événement|entrée|admission|accès|inscription|atelier|formation|conférence|spectacle) )?(?:entièrement |tout à fait )?gratuit(?:e?s?|é)|sans frais|aucuns? frais(?: d['’]inscription)?)${END}`,
    () => ({ kind: "free" }),
  ),
  form(`(?:contribution|don|participation) (?:volontaire )?suggérée? ?(?:de|:)? ?${MONEY}`, ([suggested = 0]) => ({
    kind: "voluntary",
    suggested,
  })),
  form(
    `(?:contribution|don|participation) (?:volontaire|libre),? ?(?:minimum|au moins|à partir de) (?:de )?${MONEY}`,
    ([least = 0]) => ({
      kind: "voluntary",
      least,
    }),
  ),
  form(
    `(?:contribution|participation|don)s? (?:volontaire|libre|consciente|suggérée?)s?${END}|prix libre${END}|payez ce que vous (?:voulez|pouvez)${END}|au chapeau${END}`,
    () => ({
      kind: "voluntary",
    }),
  ),
  form(`(?:prix |tarif |coût )?à (?:confirmer|venir|déterminer|préciser|communiquer)${END}`, () => ({
    kind: "to-confirm",
  })),
  form(`(?:à partir de|à compter de|dès|depuis|au moins|plus de|minimum(?: de)?|min\\.?) ${MONEY}`, one("from")),
  form(`(?:jusqu['’]à|au plus|(?:pas plus|moins) de|maximum(?: de)?|max\\.?) ${MONEY}`, one("at-most")),
  form(`(?:environ|autour de|approximativement|±|~) ?${MONEY}`, one("about")),
  form(`(?:entre|de) ${MONEY} (?:et|à) ${MONEY}`, range),
  form(`${MONEY} ?(?:à|-|–|—) ?${MONEY}`, range),
  form(`${MONEY} (?:et plus|et \\+|minimum|au minimum)${END}`, one("from")),
  form(`${MONEY} (?:et moins|maximum|au maximum)${END}`, one("at-most")),
  form(MONEY, one("amount")),
];

/** Reads the cost that `text`, in lower case with plain spaces, begins with; undefined when it begins with none. */
export function readCost(text: string): ReadCost | undefined {
  for (const { pattern, cost: make } of FORMS) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const amounts = moneysIn(found.slice(1));
    if (amounts === undefined) continue;
    const currencies = new Set(amounts.flatMap(({ currency }) => currency ?? []));
    const cost = make(amounts.map(({ cents }) => cents));
    if (cost === undefined || currencies.size > 1) continue;
    const [currency] = currencies;
    return {
      cost,
      ...(currency === undefined ? {} : { currency }),
      sure: amounts.length === 0 || currency !== undefined,
      rest: text.slice(found[0].length),
    };
  }
  return undefined;
}

/** Every amount of the groups of a pattern, four by four; undefined when one is no money. */
function moneysIn(groups: readonly (string | undefined)[]): readonly Money[] | undefined {
  const found: Money[] = [];
  for (let at = 0; at + 3 < groups.length; at += 4) {
    const money = moneyOf(groups[at], groups[at + 1], groups[at + 2], groups[at + 3]);
    if (money === undefined) return undefined;
    found.push(money);
  }
  return found;
}
