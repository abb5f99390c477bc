/** A price on a page: one line a rate, the general one first; a rate that is over says so. */
import type { VNode } from "preact";
import type { Price } from "../../src/locale/fr/price/price.ts";
import { isRateOver } from "../../src/locale/fr/price/price-days.ts";
import { priceLines, priceText } from "../../src/locale/fr/price/price-text.ts";
import { Words } from "./words.tsx";

/** `today` is `YYYY-MM-DD`. */
export function PriceLines({ price, today }: { readonly price: Price; readonly today: string }): VNode {
  const lines = priceLines(price);
  if (lines.length === 1) return <Words of={priceText(price)} />;
  return (
    <ul class="prices">
      {lines.map((line, index) => {
        const rate = price.rates[index];
        const over = rate !== undefined && isRateOver(rate, today);
        return (
          <li key={line}>
            {over ? (
              <s>
                <Words of={line} />
              </s>
            ) : (
              <Words of={line} />
            )}
            {over && " (terminé)"}
          </li>
        );
      })}
    </ul>
  );
}
