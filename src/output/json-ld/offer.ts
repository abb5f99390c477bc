/** The price of a training and whether seats are left, as offers of schema.org that are never more certain than the words. A past or cancelled session is no longer for sale. */
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { moneyDecimal } from "../../locale/fr/price/money.ts";
import type { Price, Rate } from "../../locale/fr/price/price.ts";
import { isFree, isoRateDay } from "../../locale/fr/price/price-days.ts";
import type { Site, SiteSession } from "../../site/model.ts";
import { registrationClosed } from "../../site/registration.ts";
import { absolute } from "../../site/urls.ts";
import { type JsonLdNode, oneOrMany } from "./node.ts";

/** The offers of a price, one a rate; those that say nothing certain are left out. `url` is absolute. */
export function offerNodes(price: Price, url: string, more: JsonLdNode = {}): readonly JsonLdNode[] {
  return price.rates.flatMap((rate) => {
    const said = amountsOf(rate);
    if (said === undefined) return [];
    return [
      {
        ...said,
        ...(rate.group === undefined ? {} : { name: rate.group }),
        url,
        ...more,
        ...dayOf("validThrough", isoRateDay(rate.until)),
        ...dayOf("validFrom", isoRateDay(rate.from)),
      },
    ];
  });
}

/** True only when it is free for everybody, false only when nobody has it for free; undefined when the words do not say. */
export function freeOf(price: Price | undefined): boolean | undefined {
  if (price === undefined) return undefined;
  if (isFree(price)) return true;
  return price.rates.every(({ cost }) => cost.kind === "amount" || cost.kind === "from" || cost.kind === "range")
    ? false
    : undefined;
}

/** The offers of one session; undefined when no price is known. */
export function sessionOffer(site: Site, { session, post, time, url }: SiteSession) {
  const price = session.price;
  if (!price) return undefined;
  const open = time !== "past" && session.status !== "cancelled" && !registrationClosed(post, site.now);
  const deadline = post.entry.registration?.deadline;
  const soldOut = session.status === "full" || session.seatsLeft === 0;
  const available = session.status === "postponed" && !session.date ? undefined : soldOut ? "SoldOut" : "InStock";
  return oneOrMany(
    offerNodes(price, absolute(site, url), {
      availability: open && available ? `https://schema.org/${available}` : undefined,
      validThrough: deadline && isoDate(deadline),
      validFrom: post.entry.date.day ? isoDate(post.entry.date) : undefined,
    }),
  );
}

function dayOf(key: "validThrough" | "validFrom", day: string | undefined): JsonLdNode {
  return day === undefined ? {} : { [key]: day };
}

/** `Offer` for an amount, `AggregateOffer` for bounds (schema.org); undefined for what has neither. */
function amountsOf({ cost, currency, taxes }: Rate): JsonLdNode | undefined {
  switch (cost.kind) {
    case "free":
      return { "@type": "Offer", category: "Free", price: moneyDecimal(0), priceCurrency: currency };
    case "amount":
      return {
        "@type": "Offer",
        category: "Paid",
        price: moneyDecimal(cost.cents),
        priceCurrency: currency,
        priceSpecification: taxes && {
          "@type": "PriceSpecification",
          price: moneyDecimal(cost.cents),
          priceCurrency: currency,
          valueAddedTaxIncluded: taxes === "included",
        },
      };
    case "from":
      return { "@type": "AggregateOffer", lowPrice: moneyDecimal(cost.cents), priceCurrency: currency };
    case "at-most":
      return { "@type": "AggregateOffer", highPrice: moneyDecimal(cost.cents), priceCurrency: currency };
    case "range":
      return {
        "@type": "AggregateOffer",
        lowPrice: moneyDecimal(cost.low),
        highPrice: moneyDecimal(cost.high),
        priceCurrency: currency,
      };
    case "voluntary":
      return {
        "@type": "Offer",
        priceSpecification: {
          "@type": "PriceSpecification",
          minPrice: moneyDecimal(cost.least ?? 0),
          priceCurrency: currency,
        },
      };
    case "about":
    case "to-confirm":
    case "words":
      return undefined;
  }
}
