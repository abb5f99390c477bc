/** The event that a text is about, where it stands, and its speakers, as a description list; unknown facts are omitted. */
import type { VNode } from "preact";
import type { EventRef, Person } from "../../src/content/model.ts";
import { nextEdition, nextTexts, standingText } from "../../src/site/edition-words.ts";
import type { Post, Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { Named, NamedList } from "./named-link.tsx";
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

/** Null when neither event nor speakers are known. */
export const EventFacts = replaceable(
  "event-facts",
  function EventFacts({ site, post, event, speakers = [] }: EventFactsProps): VNode | null {
    if (!event && speakers.length === 0) return null;
    return (
      <dl class="facts facts-line" data-pagefind-weight="2">
        {event && (
          <div>
            <dt>Événement</dt>
            <dd>
              <EventName site={site} post={post} event={event} />
            </dd>
          </div>
        )}
        {event?.date && (
          <div>
            <dt>Date</dt>
            <dd>
              <When date={event.date} end={event.endDate} />
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
        {post.edition && <Standing site={site} post={post} edition={post.edition} />}
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

interface StandingProps {
  readonly site: Site;
  readonly post: Post;
  readonly edition: SiteEdition;
}

/** Where the event stands today, and the text or the edition that comes next. */
function Standing({ site, post, edition }: StandingProps): VNode {
  const texts = nextTexts(edition, post).map(({ url, title, entry }) => ({ url, title, lang: entry.lang }));
  const following = nextEdition(edition);
  const next = following && { url: following.url, title: following.title, lang: following.event.lang };
  return (
    <div data-pagefind-ignore>
      <dt>Où en est-il?</dt>
      <dd>
        <Words of={standingText(edition)} />
        {[...texts, ...(next === undefined ? [] : [next])].map(({ url, title, lang }) => (
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
  const address = post.edition?.url ?? post.event?.url;
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
