/** The price of a training or an event and whether seats are left, as offers of schema.org that are never more certain than the words. What is past or cancelled is no longer for sale. */
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { moneyDecimal } from "../../locale/fr/price/money.ts";
import type { Price, Rate } from "../../locale/fr/price/price.ts";
import { isFree, isoRateDay } from "../../locale/fr/price/price-days.ts";
import { isEdition, occasionOf, registrationOf } from "../../site/agenda-item.ts";
import type { AgendaItem, Site } from "../../site/model.ts";
import { isClosed } from "../../site/registration.ts";
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

/** The offers of a session or an edition; undefined when no price is known. Its own days win over those of the registration. */
export function itemOffers(site: Site, item: AgendaItem) {
  const { price, status, seatsLeft, date } = occasionOf(item);
  if (!price) return undefined;
  const isOpen = item.time !== "past" && status !== "cancelled" && !isClosed(item, site.now);
  const deadline = registrationOf(item)?.deadline;
  const soldOut = status === "full" || seatsLeft === 0;
  const available = status === "postponed" && !date ? undefined : soldOut ? "SoldOut" : "InStock";
  return oneOrMany(
    offerNodes(price, absolute(site, item.url), {
      availability: isOpen && available ? `https://schema.org/${available}` : undefined,
      validThrough: deadline && isoDate(deadline),
      validFrom: saleStart(item),
    }),
  );
}

/** The day of the text that announces a training; who else announced an event, and when, is not known. */
function saleStart(item: AgendaItem): string | undefined {
  if (isEdition(item)) return undefined;
  const { date } = item.post.entry;
  return date.day ? isoDate(date) : undefined;
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
