/** What a poster to print says under the date: where, how much, how to register. */
import type { VNode } from "preact";
import { dateText } from "../../src/locale/fr/date-text.ts";
import { phoneText } from "../../src/locale/fr/phone.ts";
import { plural } from "../../src/locale/fr/plural.ts";
import { priceText } from "../../src/locale/fr/price/price-text.ts";
import { occasionOf, registrationOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { venueText } from "../../src/site/place-text.ts";
import { isClosed } from "../../src/site/registration.ts";
import { ClausePieces, RatePieces } from "./pieces.tsx";
import { plannedOf } from "./planned.ts";

interface PrintedFactsProps {
  readonly site: Site;
  readonly item: AgendaItem;
}

/** One line a fact, without links: it is read on paper. */
export function PrintedFacts({ site, item }: PrintedFactsProps): VNode {
  const { place, online, price, organizer } = plannedOf(item);
  const where = [place && venueText(place), online && (place ? "et en ligne" : "En ligne")].filter(Boolean).join(", ");
  const cost = [price && priceText(price), seatsOf(item)].filter(Boolean).join(", ");
  const registration = registrationLine(site, item);
  return (
    <>
      {where && <p>{where}</p>}
      {cost && (
        <p>
          <RatePieces of={cost} />
        </p>
      )}
      {organizer && <p>{`Organisation\u00a0: ${organizer.name}`}</p>}
      {registration && (
        <p>
          <ClausePieces of={registration} />
        </p>
      )}
    </>
  );
}

/** How many there are: how many are left changes after the sheet is printed. */
function seatsOf(item: AgendaItem): string | undefined {
  const { seats } = occasionOf(item);
  return seats === undefined ? undefined : plural(seats, "place");
}

/** « Inscription jusqu’au 10 janvier 2027 : inscription@exemple.org, 418 555-0142 ». */
function registrationLine(site: Site, item: AgendaItem): string | undefined {
  if (isClosed(item, site.now)) return undefined;
  const { deadline, email, phone } = registrationOf(item) ?? {};
  const ways = [email, phone && phoneText(phone)].filter(Boolean).join(", ");
  if (deadline === undefined && ways === "") return undefined;
  return `Inscription${deadline ? ` jusqu’au ${dateText(deadline)}` : ""}${ways === "" ? "" : ` : ${ways}`}`;
}
