/** One edition of an event in a list: date, state, venue. Its state is computed elsewhere. */
import type { VNode } from "preact";
import type { Site, SiteEdition } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { DateBlock } from "./date-block.tsx";
import { editionDataAttributes } from "./edition-clock.ts";
import { EditionStates } from "./edition-states.tsx";
import { EditionWhen } from "./edition-when.tsx";
import { spoken } from "./spoken.ts";
import { VenueName } from "./venue-name.tsx";
import { Words } from "./words.tsx";

interface EditionItemProps {
  readonly site: Site;
  readonly item: SiteEdition;
  readonly level?: 3 | 4;
  /** Date and state only. */
  readonly brief?: boolean;
}

/** A list item with the data attributes for the script that updates its state. */
export function EditionItem({ site, item, level = 3, brief = false }: EditionItemProps): VNode {
  const { event, time, status, facts, label } = item;
  const Title = `h${level}` as const;
  return (
    <li
      class={`session session-${time} session-${status} session-event h-event`}
      {...editionDataAttributes(site, item)}
    >
      <DateBlock date={facts.date} end={facts.endDate} />
      <div class="session-body">
        <Title class="session-title p-name">
          <a class="u-url" href={href(site, item.url)} {...spoken(event.lang)}>
            <Words of={item.title} lang={event.lang} />
          </a>
        </Title>
        {label && (
          <p class="session-sector" {...spoken(event.lang)}>
            <Words of={label} lang={event.lang} />
          </p>
        )}
        <p class="session-when">
          <EditionWhen item={item} />
        </p>
        <EditionStates item={item} />
        {!brief && <EditionPlace site={site} item={item} />}
      </div>
    </li>
  );
}

function EditionPlace({
  site,
  item: { place, online, organizer },
}: Pick<EditionItemProps, "site" | "item">): VNode | null {
  if (!place && !online && !organizer) return null;
  return (
    <ul class="session-facts" data-pagefind-weight="2">
      {place && (
        <li class="p-location">
          <VenueName site={site} place={place} />
        </li>
      )}
      {online && <li>{online === true ? "en ligne" : <a href={online}>en ligne</a>}</li>}
      {organizer && <li>{organizer.name}</li>}
    </ul>
  );
}
