/** The posters of what comes, each with its own day: on the wall of the agenda, on the home page, and at the head of the page of an event. */
import type { Settings } from "../content/model.ts";
import { PRINTED_POSTER, TALL_POSTER } from "../images/poster/poster.ts";
import { announcedEdition, isComing, isEdition } from "./agenda-item.ts";
import type { AgendaItem, PosterPageData, Site, SiteEvent } from "./model.ts";
import { MOST_POSTERS } from "./pages/agenda.ts";
import type { Poster } from "./poster.ts";
import { toneAt } from "./poster-tones.ts";
import { editionPoster, type PosterLook, sessionPoster } from "./posters.ts";
import { paletteOf } from "./theme-style.ts";

interface Announced {
  readonly agenda: readonly AgendaItem[];
  readonly events: readonly SiteEvent[];
}

/**
 * In the order of the agenda dark and pale ones take turns, so that two alike meet neither in a row nor, three to a row,
 * one above the other. A session whose training has a picture has none; `posters` are those of the posts.
 */
export function agendaPosters(
  { agenda, events }: Announced,
  printed: readonly PosterPageData[],
  posters: ReadonlyMap<string, Poster>,
  settings: Settings,
): Pick<Site, "heroPoster" | "sessionPosters" | "eventPosters" | "printedPosters"> {
  const palette = paletteOf(settings);
  const posterOf = (item: AgendaItem, look: PosterLook): Poster | undefined =>
    isEdition(item) ? editionPoster(item, settings, palette, look) : sessionPoster(item, posters, look);
  const coming = agenda.filter(isComing).slice(0, MOST_POSTERS);
  const heroPoster = coming[0] && posterOf(coming[0], { size: TALL_POSTER });
  return {
    ...(heroPoster && { heroPoster }),
    sessionPosters: mapped(coming, (item, at) => [item.url, posterOf(item, { tone: toneAt(at) })]),
    printedPosters: mapped(printed, ({ url, item }) => [url, posterOf(item, { size: PRINTED_POSTER })]),
    eventPosters: mapped(events, (event, at) => {
      const edition = announcedEdition(event);
      return [event.id, edition && editionPoster(edition, settings, palette, { tone: toneAt(at) })];
    }),
  };
}

function mapped<Item>(
  items: readonly Item[],
  entryOf: (item: Item, at: number) => readonly [string, Poster | undefined],
): ReadonlyMap<string, Poster> {
  return new Map(
    items.flatMap((item, at) => {
      const [key, poster] = entryOf(item, at);
      return poster === undefined ? [] : [[key, poster] as const];
    }),
  );
}
