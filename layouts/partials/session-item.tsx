/** One session: date, state, venue, price, seats. Its state is computed elsewhere. */
import type { VNode } from "preact";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { sessionLabel } from "../../src/site/session-words.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { DateBlock } from "./date-block.tsx";
import { sessionDataAttributes } from "./session-clock.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionStates } from "./session-states.tsx";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

interface SessionItemProps {
  readonly site: Site;
  readonly item: SiteSession;
  /** The item's heading: the group on the training's own page, the training elsewhere, a link to the group under a heading with the training. */
  readonly titled: "own" | "formation" | "group";
  readonly level?: 3 | 4;
  /** Date and state only. */
  readonly brief?: boolean;
}

/** A list item with the data attributes for the script that updates its state. */
export const SessionItem = replaceable(
  "session-item",
  function SessionItem({ site, item, titled, level = 3, brief = false }: SessionItemProps): VNode {
    const { session, time, anchor } = item;
    const Title = `h${level}` as const;
    const titledByDate = titled !== "formation" && session.group === undefined;
    return (
      <li
        class={`session session-${time} session-${session.status}`}
        id={titled === "own" ? anchor : undefined}
        data-pagefind-title={titled === "own" ? sessionLabel(item) : undefined}
        data-session={session.id}
        {...sessionDataAttributes(item)}
      >
        <DateBlock date={session.date} end={session.endDate} />
        <div class="session-body">
          <Title class="session-title">
            <SessionTitle site={site} item={item} titled={titled} />
          </Title>
          {titled === "formation" && session.group && (
            <p class="session-sector" {...spoken(item.post.entry.lang)}>
              <Words of={session.group} lang={item.post.entry.lang} />
            </p>
          )}
          {!titledByDate && (
            <p class="session-when">
              <SessionWhen item={item} />
            </p>
          )}
          <SessionStates item={item} />
          {!brief && <SessionFacts site={site} item={item} />}
          {!brief && session.note && !(session.status === "to-confirm" && time === "past") && (
            <p
              class="session-note"
              data-open={session.status === "to-confirm" || undefined}
              {...spoken(item.post.entry.lang)}
            >
              <Words of={session.note} lang={item.post.entry.lang} />
            </p>
          )}
          {!brief && <CalendarLink site={site} item={item} />}
        </div>
      </li>
    );
  },
);

function SessionTitle({ site, item, titled }: Pick<SessionItemProps, "site" | "item" | "titled">): VNode {
  const { lang } = item.post.entry;
  const { group } = item.session;
  const named = group && <WordsIn of={group} lang={lang} />;
  const words = named || <SessionWhen item={item} />;
  if (titled === "own") return <>{words}</>;
  if (titled === "group") return <a href={href(site, item.url)}>{words}</a>;
  return (
    <a href={href(site, item.url)} {...spoken(lang)}>
      <Words of={item.post.title} lang={lang} />
    </a>
  );
}

/** Shown while the session can still be attended; hidden text makes each link unique (WCAG 2.4.4). */
function CalendarLink({ site, item }: Pick<SessionItemProps, "site" | "item">): VNode | null {
  if (!isDated(item) || item.time === "past" || item.session.status === "cancelled") return null;
  return (
    <p class="session-calendar" data-open data-pagefind-ignore>
      <a href={href(site, calendarUrls.session(item))} type="text/calendar">
        Ajouter à mon calendrier
        <span class="hidden">
          {" : "}
          <WordsIn of={item.session.group ?? item.post.title} lang={item.post.entry.lang} />,{" "}
          <SessionWhen item={item} /> (ICS)
        </span>
      </a>
    </p>
  );
}
