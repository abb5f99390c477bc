/** The next sessions and events as cards, each with its own day. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site, SiteSession } from "../../src/site/model.ts";
import { venueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { CardPicture } from "./card-picture.tsx";
import { ComingEdition } from "./coming-edition.tsx";
import { KindLabel, kindClasses } from "./kind-mark.tsx";
import { PriceLines } from "./price-lines.tsx";
import { sessionDataAttributes } from "./session-clock.ts";
import { SessionStates } from "./session-states.tsx";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

interface ComingCardsProps {
  readonly site: Site;
  readonly sessions: readonly AgendaItem[];
}

/** Null when nothing is to come. Facts in one order: date, place, price, state. */
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
        <div class="cards cards-coming">
          {sessions.map((item) =>
            isEdition(item) ? (
              <ComingEdition key={item.url} site={site} item={item} />
            ) : (
              <ComingCard key={item.url} site={site} item={item} />
            ),
          )}
        </div>
      </section>
    );
  },
);

function ComingCard({ site, item }: { readonly site: Site; readonly item: SiteSession }): VNode {
  const { session, post } = item;
  const price = session.price ?? post.entry.price;
  return (
    <article
      class={`card ${kindClasses("card", site, post)}`}
      data-session={session.id}
      {...sessionDataAttributes(item)}
    >
      <CardPicture site={site} post={post} poster={site.sessionPosters.get(item.url)} />
      <div class="card-body">
        <p class="card-over">
          <KindLabel site={site} post={post} />
        </p>
        <h3 class="card-title" {...spoken(post.entry.lang)}>
          <a href={href(site, item.url)}>
            <Words of={post.title} lang={post.entry.lang} />
          </a>
        </h3>
        {session.group && (
          <p {...spoken(post.entry.lang)}>
            <Words of={session.group} lang={post.entry.lang} />
          </p>
        )}
        <p class="card-when">
          <SessionWhen item={item} />
        </p>
        {session.place && <p>{venueText(session.place)}</p>}
        {session.online && <p>En ligne</p>}
        {price && (
          <div class="card-price">
            <PriceLines price={price} today={site.now} />
          </div>
        )}
        <SessionStates item={item} />
      </div>
    </article>
  );
}
