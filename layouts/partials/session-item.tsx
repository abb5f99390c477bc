/** One session of a training or edition of an event in a list: date, state, venue, price, seats. Its state is computed elsewhere. */
import type { VNode } from "preact";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { sessionLabel } from "../../src/site/session-words.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { DateBlock } from "./date-block.tsx";
import { ItemKind, itemClasses } from "./kind-mark.tsx";
import { plannedOf } from "./planned.ts";
import { clockOf } from "./session-clock.ts";
import { SessionFacts } from "./session-facts.tsx";
import { SessionStates } from "./session-states.tsx";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

interface SessionItemProps {
  readonly site: Site;
  readonly item: AgendaItem;
  /** The item's heading: the group on the training's own page, the training or the event elsewhere, a link to the group under a heading with the training. */
  readonly titled: "own" | "formation" | "group";
  readonly level?: 3 | 4;
  /** Date and state only. */
  readonly brief?: boolean;
  /** False where every item is of one kind. */
  readonly mixed?: boolean;
}

/** A list item with the data attributes for the script that updates its state. */
export const SessionItem = replaceable(
  "session-item",
  function SessionItem({ site, item, titled, level = 3, brief = false, mixed = true }: SessionItemProps): VNode {
    const { time, status, date, endDate, part, lang, marks } = plannedOf(item);
    const Title = `h${level}` as const;
    const isApart = titled === "formation";
    // On the page of an event that comes back, the heading is the day.
    const isDay = titled === "own" && isEdition(item);
    return (
      <li
        class={`session session-${time} session-${status} ${itemClasses("card", site, item)}${marks.root}`}
        id={titled === "own" ? item.anchor : undefined}
        data-pagefind-title={titled === "own" && !isEdition(item) ? sessionLabel(item) : undefined}
        {...clockOf(item)}
      >
        <DateBlock date={date} end={endDate} />
        <div class="session-body">
          {isDay && <HiddenMarks site={site} item={item} />}
          {isApart && mixed && (
            <p class="session-kind">
              <ItemKind site={site} item={item} />
            </p>
          )}
          <Title class={marks.name && !isDay ? `session-title ${marks.name}` : "session-title"}>
            <ItemTitle site={site} item={item} titled={titled} />
          </Title>
          {isApart && part && (
            <p class="session-sector" {...spoken(lang)}>
              <Words of={part} lang={lang} />
            </p>
          )}
          <div class="session-plan">
            {(isApart || part !== undefined) && (
              <p class="session-when">
                <SessionWhen item={item} />
              </p>
            )}
            {!brief && <SessionFacts site={site} item={item} short={isApart} />}
          </div>
          {!brief && <Note item={item} />}
          <div class="session-standing">
            <SessionStates item={item} />
            {!brief && !isDay && <CalendarLink site={site} item={item} />}
          </div>
        </div>
      </li>
    );
  },
);

type ItemProps = Pick<SessionItemProps, "site" | "item">;

/** The name, the address and the sort of an event, which its page says above; so it does of its calendar. */
function HiddenMarks({ site, item }: ItemProps): VNode {
  const { title, url, marks } = plannedOf(item);
  return (
    <>
      <a class={`${marks.name} ${marks.link}`} href={href(site, url)} hidden data-pagefind-ignore>
        {title}
      </a>
      <span class="p-category" hidden data-pagefind-ignore>
        Événement
      </span>
    </>
  );
}

function ItemTitle({ site, item, titled }: ItemProps & Pick<SessionItemProps, "titled">): VNode {
  const { title, url, part, lang, marks } = plannedOf(item);
  if (titled === "formation")
    return (
      <a class={marks.link} href={href(site, url)} {...spoken(lang)}>
        <Words of={title} lang={lang} />
      </a>
    );
  const words = part === undefined ? <SessionWhen item={item} /> : <WordsIn of={part} lang={lang} />;
  return titled === "group" ? <a href={href(site, url)}>{words}</a> : words;
}

/** What the organizer adds; a question that is still open matters no more once the session is past. */
function Note({ item }: Pick<ItemProps, "item">): VNode | null {
  if (isEdition(item) || item.session.note === undefined) return null;
  const isOpen = item.session.status === "to-confirm";
  if (isOpen && item.time === "past") return null;
  const { lang } = item.post.entry;
  return (
    <p class="session-note" data-open={isOpen || undefined} {...spoken(lang)}>
      <Words of={item.session.note} lang={lang} />
    </p>
  );
}

/** Shown while the item can still be attended; hidden text makes each link unique (WCAG 2.4.4). */
function CalendarLink({ site, item }: ItemProps): VNode | null {
  const { calendar, time, status, part, title, lang } = plannedOf(item);
  if (calendar === undefined || time === "past" || status === "cancelled") return null;
  return (
    <p class="session-calendar" data-open data-pagefind-ignore>
      <a href={href(site, calendar)} type="text/calendar">
        Ajouter à mon calendrier
        <span class="hidden">
          {" : "}
          <WordsIn of={isEdition(item) ? title : (part ?? title)} lang={lang} />, <SessionWhen item={item} /> (ICS)
        </span>
      </a>
    </p>
  );
}
