/** A price on a page: one line a rate, the general one first; a rate that is over says so. */
import type { VNode } from "preact";
import type { Price } from "../../src/locale/fr/price/price.ts";
import { isRateOver } from "../../src/locale/fr/price/price-days.ts";
import { priceLines, priceText } from "../../src/locale/fr/price/price-text.ts";
import { RatePieces } from "./pieces.tsx";

/** `today` is `YYYY-MM-DD`. */
export function PriceLines({ price, today }: { readonly price: Price; readonly today: string }): VNode {
  const lines = priceLines(price);
  if (lines.length === 1) return <RatePieces of={priceText(price)} />;
  return (
    <ul class="prices">
      {lines.map((line, index) => {
        const rate = price.rates[index];
        const over = rate !== undefined && isRateOver(rate, today);
        return (
          <li key={line}>
            {over ? (
              <s>
                <RatePieces of={line} />
              </s>
            ) : (
              <RatePieces of={line} />
            )}
            {over && " (terminé)"}
          </li>
        );
      })}
    </ul>
  );
}
