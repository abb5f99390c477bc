/** No output says more of a price than its words: the prices that it allows contain those that the words allow. */
import { describe, expect, test } from "vitest";
import type { Price, Rate } from "../../src/locale/fr/price/price.ts";
import { freeOf, offerNodes } from "../../src/output/json-ld/offer.ts";
import { openPrice } from "../../src/output/open-price.ts";

/** Hundredths, both bounds included. */
interface Span {
  readonly low: number;
  readonly high: number;
}

const ALL: Span = { low: 0, high: Number.POSITIVE_INFINITY };
const COSTS: readonly Rate["cost"][] = [
  { kind: "amount", cents: 15_000 },
  { kind: "from", cents: 9_500 },
  { kind: "at-most", cents: 20_000 },
  { kind: "about", cents: 10_000 },
  { kind: "range", low: 10_000, high: 15_000 },
  { kind: "free" },
  { kind: "voluntary" },
  { kind: "voluntary", least: 500 },
  { kind: "voluntary", suggested: 1_000 },
  { kind: "to-confirm" },
  { kind: "words", words: "selon vos moyens" },
];

function spanOf(cost: Rate["cost"]): Span {
  switch (cost.kind) {
    case "amount":
      return { low: cost.cents, high: cost.cents };
    case "from":
      return { low: cost.cents, high: ALL.high };
    case "at-most":
      return { low: 0, high: cost.cents };
    case "range":
      return cost;
    case "free":
      return { low: 0, high: 0 };
    case "voluntary":
      return { low: cost.least ?? 0, high: ALL.high };
    default:
      return ALL;
  }
}

function spanOfOffer(offer: Readonly<Record<string, unknown>> | undefined): Span {
  if (offer === undefined) return ALL;
  const cents = (value: unknown): number | undefined =>
    value === undefined ? undefined : Math.round(Number(value) * 100);
  const specification = offer.priceSpecification as Readonly<Record<string, unknown>> | undefined;
  const exact = cents(offer.price);
  if (exact !== undefined) return { low: exact, high: exact };
  return {
    low: cents(offer.lowPrice) ?? cents(specification?.minPrice) ?? 0,
    high: cents(offer.highPrice) ?? ALL.high,
  };
}

const contains = (outer: Span, inner: Span): boolean => outer.low <= inner.low && outer.high >= inner.high;
const priceOf = (...costs: readonly Rate["cost"][]): Price => ({
  rates: costs.map((cost, index) => ({ cost, currency: "CAD", ...(index === 0 ? {} : { group: `groupe ${index}` }) })),
});

describe.each(COSTS.map((cost) => [cost.kind, cost] as const))("« %s »", (_, cost) => {
  test("is offered with bounds at least as wide", () => {
    const [offer] = offerNodes(priceOf(cost), "https://exemple.org/");
    expect(contains(spanOfOffer(offer), spanOf(cost))).toBe(true);
  });

  test("is open data with bounds at least as wide", () => {
    const { amount, rates } = openPrice(priceOf(cost));
    const [rate] = rates ?? [];
    const said =
      amount === undefined ? { price: rate?.amount, lowPrice: rate?.low, highPrice: rate?.high } : { price: amount };
    expect(contains(spanOfOffer(said), spanOf(cost))).toBe(true);
  });

  test("is free only when it can be nothing else, and paid only when it cannot be free", () => {
    const free = freeOf(priceOf(cost));
    const { low, high } = spanOf(cost);
    if (free === true) expect(high).toBe(0);
    if (free === false) expect(low).toBeGreaterThan(0);
  });

  test.each(COSTS.map((other) => [other.kind, other] as const))(
    "beside « %s » for a group says each apart",
    (_kind, other) => {
      const offers = offerNodes(priceOf(cost, other), "https://exemple.org/");
      for (const offer of offers)
        expect(contains(spanOfOffer(offer), spanOf("name" in offer ? other : cost))).toBe(true);
      if (freeOf(priceOf(cost, other)) === true) expect([spanOf(cost).high, spanOf(other).high]).toEqual([0, 0]);
    },
  );
});
