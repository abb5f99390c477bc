/** Tells of prices that are printed as typed because they could not be read, and of two keys that contradict each other. */
import { isDeepStrictEqual } from "node:util";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Price } from "../../locale/fr/price/price.ts";
import { isUnderstood, joinPrices } from "../../locale/fr/price/read-price.ts";
import { type Check, problemAt } from "../schema/validate.ts";

interface Holder {
  readonly price?: Price | undefined;
  readonly prices?: Price | undefined;
}

/** One warning for each price of a block that is kept as words, and an error when `prices` contradicts `price`; `path` is that of the block. */
export function checkPrice(check: Check, holder: Holder, path: readonly (string | number)[]): readonly Diagnostic[] {
  const { price: general, prices } = holder;
  const isTwofold =
    general !== undefined &&
    prices !== undefined &&
    joinPrices([general, prices]) === undefined &&
    !says(prices, general);
  return [
    ...(["price", "prices"] as const).flatMap((key) => {
      const price = holder[key];
      return price === undefined || isUnderstood(price) ? [] : [inWords(check, [...path, key], price)];
    }),
    ...(isTwofold ? [contrary(check, [...path, "prices"])] : []),
  ];
}

/** True when the list has the price too: said twice, it is said. */
function says(list: Price, { rates }: Price): boolean {
  return rates.every((rate) => list.rates.some((other) => isDeepStrictEqual(other, rate)));
}

function contrary(check: Check, path: readonly (string | number)[]): Diagnostic {
  return problemAt(check, path, "value", {
    code: "prix-contraires",
    message: "Un de ces prix et celui de `price` sont pour les mêmes personnes, aux mêmes jours.",
    advice: "gardez une seule des deux clés, ou dites pour qui est chacun, par exemple `Membres : 100 $`",
  });
}

function inWords(check: Check, path: readonly (string | number)[], { rates }: Price): Diagnostic {
  const words = rates.flatMap(({ cost }) => (cost.kind === "words" ? [cost.words] : []));
  return problemAt(check, path, "value", {
    code: "prix-en-mots",
    severity: "warning",
    message: `« ${words.join("; ")} » sera montré tel quel : ni les filtres ni les moteurs de recherche n’y liront un prix.`,
    advice: "par exemple `150 $`, `à partir de 95 $`, `de 100 à 150 $`, `150 $ (membres : 100 $)` ou `gratuit`",
  });
}
