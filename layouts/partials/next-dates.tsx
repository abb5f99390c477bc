/** The next dates of a theme or a kind in its band: a leaf, the title, the place. */
import type { VNode } from "preact";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { shortVenueText } from "../../src/site/place-text.ts";
import { href } from "../../src/site/urls.ts";
import { DateBlock } from "./date-block.tsx";
import { itemClasses } from "./kind-mark.tsx";
import { plannedOf } from "./planned.ts";
import { clockOf } from "./session-clock.ts";
import { SessionWhen } from "./session-when.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

/** Most dates in a band. */
const MOST = 4;

interface NextDatesProps {
  readonly site: Site;
  readonly items: readonly AgendaItem[];
  /** The part of the agenda that has them all. */
  readonly agendaUrl: string;
}

/** Null when nothing is to come; what the band has no room for is in the agenda. */
export function NextDates({ site, items, agendaUrl }: NextDatesProps): VNode | null {
  if (items.length === 0) return null;
  return (
    <section class="next-dates" aria-labelledby="prochaines-dates">
      <h2 id="prochaines-dates">Prochaines dates</h2>
      <ul>
        {items.slice(0, MOST).map((item) => (
          <NextDate key={item.url} site={site} item={item} />
        ))}
      </ul>
      <p>
        <a href={href(site, agendaUrl)}>Toutes les dates</a>
      </p>
    </section>
  );
}

function NextDate({ site, item }: { readonly site: Site; readonly item: AgendaItem }): VNode {
  const { title, lang, url, part, date, endDate, place, online, time } = plannedOf(item);
  const where = [place && shortVenueText(place), online && "en ligne"].filter(Boolean).join(", ");
  return (
    <li class={`session-${time} ${itemClasses("card", site, item)}`} {...clockOf(item)}>
      <DateBlock date={date} end={endDate} />
      <div>
        <p class="next-title">
          <a href={href(site, url)} {...spoken(lang)}>
            <Words of={title} lang={lang} />
          </a>
        </p>
        {part && (
          <p>
            <WordsIn of={part} lang={lang} />
          </p>
        )}
        <p>
          <SessionWhen item={item} />
          {where && <br />}
          {where}
        </p>
      </div>
    </li>
  );
}
