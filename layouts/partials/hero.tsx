/** The band at the top of the home page: what the site is, and the next thing to attend; or, when nothing is announced, how to be told first. */
import type { VNode } from "preact";
import { TALL_POSTER } from "../../src/images/poster/poster.ts";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import { ROUTES } from "../../src/routes.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site, SiteSession } from "../../src/site/model.ts";
import { seatsText } from "../../src/site/session-words.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { CardPicture } from "./card-picture.tsx";
import { DateBlock } from "./date-block.tsx";
import { EmptyBoard } from "./empty-board.tsx";
import { Fact } from "./fact.tsx";
import { HeroEdition } from "./hero-edition.tsx";
import { KindLabel, kindClasses } from "./kind-mark.tsx";
import { PriceLines } from "./price-lines.tsx";
import { sessionDataAttributes } from "./session-clock.ts";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { StepButton } from "./step-button.tsx";
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
    <section class={`hero ${classOf(site, next)}`}>
      <div class="hero-text">
        <h1 class="motto">{site.settings.description}</h1>
        <Text site={site} next={next} />
      </div>
      <div class="hero-picture">{next ? <Picture site={site} next={next} /> : <EmptyBoard />}</div>
    </section>
  );
});

function classOf(site: Site, next: AgendaItem | undefined): string {
  if (next === undefined) return "hero-empty";
  return isEdition(next) ? "hero-conference" : kindClasses("hero", site, next.post);
}

function Text({ site, next }: HeroProps): VNode {
  if (next === undefined) return <Nothing site={site} />;
  return isEdition(next) ? <HeroEdition site={site} next={next} /> : <Next site={site} next={next} />;
}

/** Its own picture, or its poster in a format of its own. */
function Picture({ site, next }: { readonly site: Site; readonly next: AgendaItem }): VNode | null {
  if (site.heroPoster === undefined) return isEdition(next) ? null : <CardPicture site={site} post={next.post} first />;
  return <img src={href(site, site.heroPoster.url)} alt="" {...TALL_POSTER} fetchpriority="high" decoding="async" />;
}

function Next({ site, next }: { readonly site: Site; readonly next: SiteSession }): VNode {
  const { session, post } = next;
  const { lang } = post.entry;
  const price = session.price ?? post.entry.price;
  const seats = seatsText(next);
  return (
    <div class="hero-next" data-session={session.id} {...sessionDataAttributes(next)}>
      <p class="hero-over">Prochain rendez-vous</p>
      <div class="hero-title">
        <DateBlock date={session.date} end={session.endDate} />
        <div>
          <p>
            <KindLabel site={site} post={post} />
          </p>
          <h2 {...spoken(lang)}>
            <a href={href(site, next.url)}>
              <Words of={post.title} lang={lang} />
            </a>
          </h2>
        </div>
      </div>
      <dl class="hero-facts">
        <Fact term="Quand">
          <SessionWhen item={next} />
        </Fact>
        {(session.place || session.online) && (
          <Fact term="Où">
            {session.place && <VenueName site={site} place={session.place} />}
            {session.online && (session.place ? ", et en ligne" : "En ligne")}
          </Fact>
        )}
        {price && (
          <Fact term="Prix">
            <PriceLines price={price} today={site.now} />
          </Fact>
        )}
        {seats && <Fact term="Places">{seats}</Fact>}
      </dl>
      <p class="hero-step">
        <StepButton site={site} post={post} />
        {isDated(next) && (
          <a href={href(site, calendarUrls.session(next))} type="text/calendar">
            Ajouter à mon calendrier
          </a>
        )}
      </p>
    </div>
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
