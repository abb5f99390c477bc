/** One session: when, in what state, where, how much, how many seats. It never computes a state, only words it. */
import type { VNode } from "preact";
import { weekday } from "../../src/french/calendar-date.ts";
import { timeRangeText } from "../../src/french/clock-time.ts";
import { WEEKDAYS } from "../../src/french/date-text.ts";
import { priceText } from "../../src/french/money.ts";
import type { Site, SiteSession } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { DateBlock } from "./date-block.tsx";
import { placeText } from "./place-text.ts";
import { seatsText, statusWord, timeWord } from "./session-state.ts";
import { When } from "./when.tsx";

interface SessionItemProps {
  readonly site: Site;
  readonly item: SiteSession;
  /** On the formation's own page: the item is the anchor, and its title is the group. */
  readonly own?: boolean;
  readonly level?: 3 | 4;
}

/** A list item; `data-session`, `data-start`, `data-end` and `data-relabel` are what the relabelling script reads. */
export function SessionItem({ site, item, own = false, level = 3 }: SessionItemProps): VNode {
  const { session } = item;
  const Title = `h${level}` as const;
  const status = statusWord(item);
  return (
    <li
      class={`session session-${item.time} session-${session.status}`}
      id={own ? item.anchor : undefined}
      data-session={session.id}
      data-start={item.startIso}
      data-end={item.endIso}
    >
      <DateBlock date={session.date} end={session.endDate} />
      <div class="session-body">
        <Title class="session-title">
          {own ? ownTitle(item) : <a href={href(site, item.url)}>{item.post.title}</a>}
        </Title>
        {!own && session.group && <p class="session-group">{session.group}</p>}
        <p class="session-when">
          <SessionWhen item={item} />
        </p>
        <p class="states">
          <span class="state" data-relabel>
            {timeWord(item)}
          </span>{" "}
          {status && <span class={`state state-${session.status}`}>{status}</span>}
        </p>
        <SessionFacts item={item} />
        {session.note && <p class="session-note">{session.note}</p>}
      </div>
    </li>
  );
}

function ownTitle({ session }: SiteSession): string {
  return session.group ?? "Séance";
}

/** « mardi 15 janvier 2013, de 9 h à 16 h »; a month alone says that its day is not known. */
function SessionWhen({ item: { session } }: { readonly item: SiteSession }): VNode {
  const { date, endDate, start, end, formerDate, status } = session;
  return (
    <>
      {date ? (
        <>
          {date.day !== undefined && !endDate && `${WEEKDAYS[weekday(date) - 1]} `}
          <When date={date} end={endDate} />
          {date.day === undefined && " (jour à préciser)"}
        </>
      ) : (
        "Date à déterminer"
      )}
      {start && `, ${timeRangeText(start, end)}`}
      {status === "postponed" && formerDate && (
        <>
          , au lieu du <When date={formerDate} />
        </>
      )}
    </>
  );
}

function SessionFacts({ item }: { readonly item: SiteSession }): VNode | null {
  const { place, online, price } = item.session;
  const seats = seatsText(item);
  const facts = [
    place && placeText(place),
    typeof online === "string" ? <a href={online}>En ligne</a> : online && "En ligne",
    price && priceText(price),
    seats,
  ].filter((fact) => fact !== undefined && fact !== "");
  if (facts.length === 0) return null;
  return (
    <ul class="session-facts">
      {facts.map((fact, at) => (
        <li key={at}>{fact}</li>
      ))}
    </ul>
  );
}
