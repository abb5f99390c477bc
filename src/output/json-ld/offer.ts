/** The price of a training and whether seats are left, as an `Offer`. A past or cancelled session is no longer for sale. */
import { isoDate } from "../../locale/fr/calendar-date.ts";
import type { Price } from "../../locale/fr/money.ts";
import { priceDecimal } from "../../locale/fr/money.ts";
import type { Site, SiteSession } from "../../site/model.ts";
import { registrationClosed } from "../../site/registration.ts";
import { absolute } from "../../site/urls.ts";
import type { JsonLdNode } from "./node.ts";

/** The offer of a whole training; `url` is absolute. */
export function offerNode(price: Price, url: string): JsonLdNode {
  return {
    "@type": "Offer",
    category: price.cents === 0 ? "Free" : "Paid",
    price: priceDecimal(price),
    priceCurrency: "CAD",
    url,
  };
}

/** The offer of one session; undefined when no price is known. */
export function sessionOffer(site: Site, { session, post, time, url }: SiteSession): JsonLdNode | undefined {
  const price = session.price;
  if (!price) return undefined;
  const open = time !== "past" && session.status !== "cancelled" && !registrationClosed(post, site.now);
  const deadline = post.entry.registration?.deadline;
  const soldOut = session.status === "full" || session.seatsLeft === 0;
  const available = session.status === "postponed" && !session.date ? undefined : soldOut ? "SoldOut" : "InStock";
  return {
    ...offerNode(price, absolute(site, url)),
    availability: open && available ? `https://schema.org/${available}` : undefined,
    validThrough: deadline && isoDate(deadline),
    validFrom: post.entry.date.day ? isoDate(post.entry.date) : undefined,
  };
}
