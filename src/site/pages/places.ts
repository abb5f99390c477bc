/** `/lieux/<id>/`: what takes place and took place at a venue. */
import { compareDates } from "../../locale/fr/calendar-date.ts";
import { listText, plural } from "../../locale/fr/plural.ts";
import { ROUTES } from "../../routes.ts";
import { isSession } from "../agenda-item.ts";
import type { Link, PlacePageData, Post, SiteSession, Venue } from "../model.ts";
import { venueText } from "../place-text.ts";
import type { Posts } from "../posts.ts";
import { eventTrace, isAhead, isAnnounced, latestFirst, trainingTrace } from "./traces.ts";

const HOME: Link = { label: "Accueil", url: "/" };

/** Returns the page data of every venue that has a page. */
export function placePages({ places }: Pick<Posts, "places">): readonly PlacePageData[] {
  return [...places.values()].map(pageOf);
}

function pageOf(venue: Venue): PlacePageData {
  const { place, url, items, posts } = venue;
  const coming = items.filter(isAnnounced);
  const byTraining = new Map<Post, SiteSession[]>(posts.filter(isTraining).map((post) => [post, []]));
  for (const item of items.filter(isSession)) {
    if (isAnnounced(item)) continue;
    const held = byTraining.get(item.post) ?? [];
    byTraining.set(item.post, held);
    held.push(item);
  }
  const talks = posts.filter((post) => !isTraining(post));
  const modified = [...items.filter(isSession).map(({ post }) => post), ...posts]
    .map((post) => post.modified)
    .sort((a, b) => compareDates(b, a))[0];
  return {
    url,
    title: place.name,
    description: `${venueText(place)}\u00a0: ${contents(coming.filter(isAhead).length, byTraining.size, talks.length)}.`,
    breadcrumbs: [HOME, { label: "Lieux", url: ROUTES.places }, { label: place.name, url }],
    venue,
    sessions: coming,
    past: latestFirst([...byTraining].map(([post, held]) => trainingTrace(post, held))),
    talks: latestFirst(talks.map(eventTrace)),
    ...(modified === undefined ? {} : { modified }),
  };
}

function isTraining({ entry }: Post): boolean {
  return entry.base === "formation";
}

/** « comment s’y rendre, 1 activité à venir et 2 formations passées ». */
function contents(coming: number, past: number, talks: number): string {
  return listText(
    [
      "comment s’y rendre",
      coming > 0 ? `${plural(coming, "activité")} à venir` : "",
      past > 0 ? plural(past, "formation passée", "formations passées") : "",
      talks > 0 ? plural(talks, "texte") : "",
    ].filter((words) => words !== ""),
  );
}
