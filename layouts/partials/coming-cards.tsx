/** The next sessions and events as cards, each with its own day. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { ItemCard } from "./item-card.tsx";

interface ComingCardsProps {
  readonly site: Site;
  readonly sessions: readonly AgendaItem[];
}

/** Null when nothing is to come. */
export const ComingCards = replaceable(
  "coming-cards",
  function ComingCards({ site, sessions }: ComingCardsProps): VNode | null {
    if (sessions.length === 0) return null;
    return (
      <section aria-labelledby="a-venir">
        <div class="section-head">
          <h2 id="a-venir">À venir</h2>
          <a href={href(site, ROUTES.agenda)}>Tout l’agenda</a>
        </div>
        <div class="cards cards-coming cards-row">
          {sessions.map((item) => (
            <ItemCard key={item.url} site={site} item={item} />
          ))}
        </div>
      </section>
    );
  },
);
