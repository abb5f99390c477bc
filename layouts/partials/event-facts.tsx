/** The event that a text is about, where it stands, and its speakers, as a description list; unknown facts are omitted. */
import type { VNode } from "preact";
import type { EventRef, Person } from "../../src/content/model.ts";
import { type CalendarDate, compareDates } from "../../src/locale/fr/calendar-date.ts";
import { nextEdition, standingText } from "../../src/site/edition-words.ts";
import { nextTexts } from "../../src/site/life.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { trainingStandingText } from "../../src/site/training-life.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Named, NamedList } from "./named-link.tsx";
import { PriceLines } from "./price-lines.tsx";
import { SessionWhen } from "./session-when.tsx";
import { VenueName } from "./venue-name.tsx";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

interface EventFactsProps {
  readonly site: Site;
  readonly post: Post;
  readonly event: EventRef | undefined;
  readonly speakers?: readonly Person[];
}

/** The last day of the edition that begins on a day: a text may name the first alone. */
function endOf({ edition }: Post, first: CalendarDate): CalendarDate | undefined {
  return edition?.date !== undefined && compareDates(edition.date, first) === 0 ? edition.endDate : undefined;
}

/** Null when neither event, training nor speakers are known. */
export const EventFacts = replaceable(
  "event-facts",
  function EventFacts({ site, post, event, speakers = [] }: EventFactsProps): VNode | null {
    if (!event && !post.training && speakers.length === 0) return null;
    return (
      <dl class="facts facts-line" data-pagefind-weight="2">
        {event && (
          <div>
            <dt>{post.training ? "Formation" : "Événement"}</dt>
            <dd>
              <EventName site={site} post={post} event={event} />
            </dd>
          </div>
        )}
        {!event && post.training && (
          <div>
            <dt>Formation</dt>
            <dd>
              <a href={href(site, post.training.url)}>
                <WordsIn of={post.training.title} lang={post.training.entry.lang} />
              </a>
            </dd>
          </div>
        )}
        {event?.date && (
          <div>
            <dt>Date</dt>
            <dd>
              <When date={event.date} end={event.endDate ?? endOf(post, event.date)} />
            </dd>
          </div>
        )}
        <Dates site={site} post={post} event={event} />
        {event?.loose && (
          <div>
            <dt>Date</dt>
            <dd>
              <WordsIn of={event.loose.words} lang={post.entry.lang} />
            </dd>
          </div>
        )}
        {event?.price && (
          <div>
            <dt>Prix</dt>
            <dd>
              <PriceLines price={event.price} today={site.now} />
            </dd>
          </div>
        )}
        {event?.place && (
          <div>
            <dt>Lieu</dt>
            <dd>
              <VenueName site={site} place={event.place} />
            </dd>
          </div>
        )}
        {event?.organizer && (
          <div>
            <dt>Organisation</dt>
            <dd>
              <Named of={event.organizer} />
            </dd>
          </div>
        )}
        <Standing site={site} post={post} />
        {event?.url && (
          <div>
            <dt>Adresse</dt>
            <dd>
              <a href={event.url}>Site de l’événement</a>
            </dd>
          </div>
        )}
        {speakers.length > 0 && (
          <div>
            <dt>{speakers.length > 1 ? "Conférenciers et conférencières" : "Conférence de"}</dt>
            <dd>
              <NamedList site={site} of={speakers} />
            </dd>
          </div>
        )}
      </dl>
    );
  },
);

/** Of an event that comes back, the next date, and the page that has them all. */
function Dates({
  site,
  post: { edition, event },
  event: said,
}: Pick<EventFactsProps, "site" | "post" | "event">): VNode | null {
  const count = said?.sessions?.length ?? 0;
  if (count === 0 || edition === undefined || event === undefined) return null;
  return (
    <div>
      <dt>{edition.time === "past" ? "Dernière date" : "Prochaine date"}</dt>
      <dd>
        <SessionWhen item={edition} marked={false} />
        {count > 1 && (
          <>
            {" "}
            <a href={href(site, event.url)} data-pagefind-ignore>{`Les ${count} dates`}</a>
          </>
        )}
      </dd>
    </div>
  );
}

interface StandingProps {
  readonly site: Site;
  readonly post: Post;
}

/** Where the event, or the training, stands today, and the text or the edition that comes next. */
function Standing({ site, post }: StandingProps): VNode | null {
  const { edition, training } = post;
  const words = edition ? standingText(edition) : training && trainingStandingText(training);
  const texts = nextTexts(post).map(({ url, title, entry }) => ({ url, title, lang: entry.lang }));
  const following = edition && nextEdition(edition);
  const next = following && { url: following.url, title: following.title, lang: following.event.lang };
  const onward = [...texts, ...(next === undefined ? [] : [next])];
  if (words === undefined && onward.length === 0) return null;
  return (
    <div data-pagefind-ignore>
      <dt>{words === undefined ? "La suite" : edition ? "Où en est-il?" : "Où en est-elle?"}</dt>
      <dd>
        {words && <Words of={words} />}
        {onward.map(({ url, title, lang }) => (
          <span key={url} class="fact-next">
            {" → "}
            <a href={href(site, url)}>
              <WordsIn of={title} lang={lang} />
            </a>
          </span>
        ))}
      </dd>
    </div>
  );
}

interface EventNameProps {
  readonly site: Site;
  readonly post: Post;
  readonly event: EventRef;
}

/** « Web à Québec, 35e édition », which leads to the page of the event. */
export function EventName({ site, post, event: { name, edition, url } }: EventNameProps): VNode {
  const { lang } = post.entry;
  const address = post.edition?.url ?? post.event?.url ?? post.training?.url;
  const named = <WordsIn of={name} lang={lang} />;
  const target = address === undefined ? url : href(site, address);
  return (
    <>
      {target ? <a href={target}>{named}</a> : named}
      {edition && ", "}
      {edition && <WordsIn of={edition} lang={lang} />}
    </>
  );
}
