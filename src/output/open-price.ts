/** A price as open data: what the words say, as numbers where they are certain, and the words themselves. */
import { moneyDecimal } from "../locale/fr/price/money.ts";
import type { Price, Rate } from "../locale/fr/price/price.ts";
import { isFree, isoRateDay } from "../locale/fr/price/price-days.ts";
import { priceText } from "../locale/fr/price/price-text.ts";

/** `amount` only for one certain amount, as a decimal string so that no program rounds it. */
export function openPrice(price: Price) {
  const [only] = price.rates;
  const certain =
    price.rates.length === 1 && only !== undefined && only.group === undefined ? amountOf(only) : undefined;
  return {
    ...(certain === undefined ? {} : { amount: certain, currency: only?.currency }),
    text: priceText(price),
    free: isFree(price) || undefined,
    rates: certain === undefined || only?.taxes || only?.unit ? price.rates.map(openRate) : undefined,
  };
}

function openRate(rate: Rate) {
  const { cost, currency, group, taxes, unit, until, from } = rate;
  const low = cost.kind === "range" ? cost.low : cost.kind === "from" ? cost.cents : undefined;
  const high = cost.kind === "range" ? cost.high : cost.kind === "at-most" ? cost.cents : undefined;
  return {
    amount: amountOf(rate),
    low: low === undefined ? undefined : moneyDecimal(low),
    high: high === undefined ? undefined : moneyDecimal(high),
    currency,
    kind: cost.kind,
    group,
    unit,
    taxes,
    until: isoRateDay(until),
    from: isoRateDay(from),
  };
}

function amountOf({ cost }: Rate): string | undefined {
  return cost.kind === "amount" ? moneyDecimal(cost.cents) : cost.kind === "free" ? moneyDecimal(0) : undefined;
}
