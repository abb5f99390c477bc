/** The posters to print: one for each training and each event with a date to come. */
import { kindNamed } from "../../content/kinds.ts";
import type { Kind } from "../../content/model.ts";
import { posterUrl, ROUTES } from "../../routes.ts";
import { compareItems, isComing } from "../agenda-item.ts";
import type { FormationPost, Link, PosterPageData, SiteEvent, SiteSession } from "../model.ts";
import { isFull, nextItem } from "../next-step.ts";
import { eventLink } from "./events.ts";

const HOME: Link = { label: "Accueil", url: "/" };
/** Dates in small letters under the first. */
const MOST_OTHERS = 3;

interface Announced {
  readonly sessions: readonly SiteSession[];
  readonly events: readonly SiteEvent[];
}

/** Returns the page data of every poster, which lists and search leave out: the page that it leads to says more. */
export function posterPages({ sessions, events }: Announced, kinds: readonly Kind[]): readonly PosterPageData[] {
  const posts = [...new Set(sessions.filter(isComing).map(({ post }) => post))].filter(
    ({ badge }) => badge !== "expired",
  );
  return [...posts.flatMap((post) => trainingPoster(post, kinds)), ...events.flatMap(eventPoster)];
}

function trainingPoster(post: FormationPost, kinds: readonly Kind[]): readonly PosterPageData[] {
  const item = nextItem(post.sessions);
  if (item === undefined) return [];
  const others = post.sessions
    .filter((other) => other !== item && isComing(other) && !isFull(other))
    .sort(compareItems);
  const { plural, url } = kindNamed(kinds, post.kind);
  const { lang } = post.entry;
  const training = { label: post.title, url: post.url, ...(lang === undefined ? {} : { lang }) };
  return [page(training, { label: plural, url }, item, others)];
}

function eventPoster(event: SiteEvent): readonly PosterPageData[] {
  const [item, ...others] = event.editions.filter((edition) => isComing(edition) && edition.date).sort(compareItems);
  return item === undefined ? [] : [page(eventLink(event), { label: "Événements", url: ROUTES.events }, item, others)];
}

function page(of: Link, section: Link, item: PosterPageData["item"], others: PosterPageData["others"]): PosterPageData {
  const url = posterUrl(of.url);
  const name = of.label;
  return {
    url,
    title: `Affiche : ${name}`,
    description: `L’affiche à imprimer de « ${name} », sur une page au format Lettre, avec l’adresse et un code QR.`,
    breadcrumbs: [HOME, section, of, { label: "Affiche", url }],
    noindex: true,
    of: of.url,
    item,
    others: others.slice(0, MOST_OTHERS),
  };
}
