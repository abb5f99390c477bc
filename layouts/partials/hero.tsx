/** The band at the top of the home page: what the site is, and the next thing to attend; or, when nothing is announced, how to be told first. */
import type { VNode } from "preact";
import { POSTER_SIZE, TALL_POSTER } from "../../src/images/poster/poster.ts";
import { ROUTES } from "../../src/routes.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { CardPicture } from "./card-picture.tsx";
import { DateBlock } from "./date-block.tsx";
import { EmptyBoard } from "./empty-board.tsx";
import { Fact } from "./fact.tsx";
import { ItemKind, itemClasses } from "./kind-mark.tsx";
import { plannedOf } from "./planned.ts";
import { PriceLines } from "./price-lines.tsx";
import { clockOf } from "./session-clock.ts";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { ItemStep } from "./step-button.tsx";
import { VenueName } from "./venue-name.tsx";
import { Words } from "./words.tsx";

interface HeroProps {
  readonly site: Site;
  /** The first session or event to come, whose day is known if any has one. */
  readonly next: AgendaItem | undefined;
}

/** The only `h1` of the home page is the motto. */
export const Hero = replaceable("hero", function Hero({ site, next }: HeroProps): VNode {
  return (
    <section class={`hero ${next === undefined ? "hero-empty" : itemClasses("hero", site, next)}`}>
      <div class="hero-text">
        <h1 class="motto">{site.settings.description}</h1>
        {next ? <Next site={site} next={next} /> : <Nothing site={site} />}
      </div>
      <div class="hero-picture">{next ? <Picture site={site} next={next} /> : <EmptyBoard />}</div>
    </section>
  );
});

/** Where the style sheet sets the picture beside the text. */
const BESIDE = "(min-width: 60rem)";

interface NextProps {
  readonly site: Site;
  readonly next: AgendaItem;
}

/** Its own picture, or its poster: 4:3 above or below the text, in a tall format beside it. */
function Picture({ site, next }: NextProps): VNode | null {
  if (site.heroPoster === undefined)
    return isEdition(next) ? null : <CardPicture site={site} post={next.post} position="large" first />;
  const wide = site.sessionPosters.get(next.url) ?? site.heroPoster;
  return (
    <picture>
      <source media={BESIDE} srcset={href(site, site.heroPoster.url)} {...TALL_POSTER} />
      <img src={href(site, wide.url)} alt="" {...POSTER_SIZE} fetchpriority="high" decoding="async" />
    </picture>
  );
}

function Next({ site, next }: NextProps): VNode {
  const { title, lang, url, part, date, endDate, calendar, marks } = plannedOf(next);
  return (
    <div class={`hero-next${marks.root}`} {...clockOf(next)}>
      <p class="hero-over">Prochain rendez-vous</p>
      <div class="hero-title">
        <DateBlock date={date} end={endDate} />
        <div>
          <p>
            <ItemKind site={site} item={next} />
          </p>
          <h2 class={marks.name} {...spoken(lang)}>
            <a class={marks.link} href={href(site, url)}>
              <Words of={title} lang={lang} />
            </a>
          </h2>
          {part && (
            <p class="hero-part" {...spoken(lang)}>
              <Words of={part} lang={lang} />
            </p>
          )}
        </div>
      </div>
      <Facts site={site} next={next} />
      <p class="hero-step">
        <ItemStep site={site} item={next} />
        {calendar && (
          <a href={href(site, calendar)} type="text/calendar">
            Ajouter à mon calendrier
          </a>
        )}
      </p>
    </div>
  );
}

function Facts({ site, next }: NextProps): VNode {
  const { place, online, price, seats, organizer, change, marks } = plannedOf(next);
  return (
    <dl class="hero-facts">
      <Fact term="Quand">
        <SessionWhen item={next} />
      </Fact>
      {(place || online) && (
        <Fact term="Où">
          {place && (
            <span class={marks.place}>
              <VenueName site={site} place={place} />
            </span>
          )}
          {online && (place ? ", et en ligne" : "En ligne")}
        </Fact>
      )}
      {price && (
        <Fact term="Prix">
          <PriceLines price={price} today={site.now} />
        </Fact>
      )}
      {seats && <Fact term="Places">{seats}</Fact>}
      {organizer && <Fact term="Organisation">{organizer.name}</Fact>}
      {change && (
        <Fact term="Changement">
          <Words of={change} />
        </Fact>
      )}
    </dl>
  );
}

/** Nothing to come: the first thing offered is to be told. */
function Nothing({ site }: { readonly site: Site }): VNode {
  return (
    <div class="hero-next">
      <p class="hero-over">Rien n’est annoncé pour le moment.</p>
      <p>Abonnez-vous au calendrier : la prochaine date y paraîtra d’elle-même, dès qu’elle sera connue.</p>
      <p class="hero-step">
        <a class="button" href={href(site, ROUTES.subscription)}>
          S’abonner au calendrier
        </a>
        <a href={href(site, ROUTES.feeds)}>Suivre les nouveaux textes</a>
      </p>
    </div>
  );
}
