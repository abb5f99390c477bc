// Prints a price in words (OQLF): one line a rate, the general one first.
import { capital } from "../capital.ts";
import { MONTHS } from "../date-text.ts";
import { moneyText } from "./money.ts";
import type { Price, Rate, RateDay } from "./price.ts";

const NBSP = "\u00a0";

/** The whole price on one line: « De 100 $ à 150 $, plus taxes; membres : 80 $ ». */
export function priceText(price: Price): string {
  return capital(priceLines(price).join("; "));
}

/** One line a rate; an early rate and the next one are one sentence. */
export function priceLines({ rates }: Price): readonly string[] {
  const [first, second] = rates;
  if (rates.length === 2 && first?.until && second?.from && !first.group && !second.group)
    return [`${costText(first)} jusqu’au ${dayText(first.until)}, puis ${costText(second)}`];
  return rates.map((rate) => {
    const words = `${costText(rate)}${daysText(rate)}`;
    return rate.group === undefined ? words : `${rate.group}${NBSP}: ${words}`;
  });
}

function costText({ cost, currency, unit, taxes }: Rate): string {
  const bought = unit === undefined ? "" : ` ${unit}`;
  const taxed = taxes === undefined ? "" : taxes === "extra" ? ", plus taxes" : ", taxes comprises";
  return `${amountText(cost, currency)}${bought}${taxed}`;
}

function amountText(cost: Rate["cost"], currency: string): string {
  const money = (cents: number): string => moneyText(cents, currency);
  switch (cost.kind) {
    case "amount":
      return money(cost.cents);
    case "from":
      return `à partir de ${money(cost.cents)}`;
    case "at-most":
      return `au plus ${money(cost.cents)}`;
    case "about":
      return `environ ${money(cost.cents)}`;
    case "range":
      return `de ${money(cost.low)} à ${money(cost.high)}`;
    case "free":
      return "gratuit";
    case "voluntary":
      if (cost.suggested !== undefined) return `contribution suggérée${NBSP}: ${money(cost.suggested)}`;
      return cost.least === undefined
        ? "contribution volontaire"
        : `contribution volontaire, au moins ${money(cost.least)}`;
    case "to-confirm":
      return "prix à confirmer";
    case "words":
      return cost.words;
  }
}

function daysText({ until, from }: Rate): string {
  if (until !== undefined && from !== undefined) return `, du ${dayText(from)} au ${dayText(until)}`;
  if (until !== undefined) return ` jusqu’au ${dayText(until)}`;
  return from === undefined ? "" : ` à partir du ${dayText(from)}`;
}

function dayText({ day, month, year }: RateDay): string {
  const written = `${day === 1 ? "1er" : day}${NBSP}${MONTHS[month - 1]}`;
  return year === undefined ? written : `${written} ${year}`;
}
