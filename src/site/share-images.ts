/** Which picture stands for each page where it is shared: a drawing of its own for what is current, else that of its kind. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { kindNamed, listedKinds } from "../content/kinds.ts";
import type { EventRef, Identity, Picture, Place, Settings } from "../content/model.ts";
import { sharedPicture } from "../images/picture-sizes.ts";
import type { PosterFacts } from "../images/poster/poster.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { dateText, rangeText } from "../locale/fr/date-text.ts";
import { ROUTES } from "../routes.ts";
import { announcedEdition } from "./agenda-item.ts";
import type { PagePost, Post, SiteEvent } from "./model.ts";
import { shortVenueText } from "./place-text.ts";
import type { Poster } from "./poster.ts";
import { toneAt } from "./poster-tones.ts";
import { editionPoster, initialOf, kindPoster, POSTER_FORM, posterFacts } from "./posters.ts";
import type { ShareFacts, ShareImage } from "./share-image.ts";
import { DEFAULT_ACCENT, paletteOf } from "./theme-style.ts";

/** Increases when the drawing changes, so that names do too. */
const FORM = 1;
/** Units: the part of the picture that the poster fills. */
const POSTER = { width: 540, height: 630 } as const;
/** How long an article or a report has a drawing of its own; trainings and guides always have one. */
const YEARS = 2;

interface Shared {
  readonly posts: readonly Post[];
  readonly pages: readonly PagePost[];
  readonly events: readonly SiteEvent[];
  /** Those of the pages, by the id of the post: both show the same drawing. */
  readonly posters: ReadonlyMap<string, Poster>;
}

/** What is drawn of one page. */
interface Subject {
  readonly name: string;
  readonly title: string;
  readonly kind?: string;
  readonly lines?: readonly string[];
  readonly poster: PosterFacts;
  readonly picture?: Picture | undefined;
}

/**
 * By the URL of the page, in the order in which they are made: those of the kinds, then of the posts, newest first. A
 * page that shows a large picture of its own has none. `now` is `YYYY-MM-DD`.
 */
export function shareImagesOf(
  { posts, pages, events, posters }: Shared,
  settings: Settings,
  { logo }: Pick<Identity, "logo">,
  now: string,
): ReadonlyMap<string, ShareImage> {
  const palette = paletteOf(settings);
  const accent = settings.theme.accent ?? DEFAULT_ACCENT;
  const mark = logo && { source: logo.source, hash: sha256(readFileSync(logo.source)) };
  const draw = ({ name, title, kind = "", lines = [], poster, picture }: Subject): ShareImage => {
    const own = picture?.asset?.fault === undefined ? picture?.asset : undefined;
    const facts: ShareFacts = {
      title,
      kind,
      lines,
      site: settings.title,
      colour: poster.colour,
      poster: { ...poster, size: POSTER },
      ...(own?.raster && { picture: own.raster.hash }),
      ...(mark && { logo: mark.hash }),
    };
    const sources = { ...(own?.raster && { picture: own.source }), ...(mark && { logo: mark.source }) };
    return {
      url: urlOf(name, facts),
      alt: altOf(title, lines, own?.raster ? picture?.alt : undefined),
      facts,
      sources,
    };
  };
  const images = new Map<string, ShareImage>();
  for (const kind of listedKinds(settings.kinds))
    images.set(kind.url, draw({ name: kind.id, title: kind.plural, poster: kindPoster(kind, settings, palette) }));
  const since = `${String(Number(now.slice(0, 4)) - YEARS).padStart(4, "0")}${now.slice(4)}`;
  for (const post of posts) {
    const kind = kindNamed(settings.kinds, post.kind);
    const shared = images.get(kind.url);
    const { entry, title } = post;
    if (hasLargePicture(entry.image)) continue;
    const isOld = isoDate(post.modified) < since && entry.base !== "formation" && entry.base !== "guide";
    if (isOld) {
      if (shared !== undefined) images.set(post.url, shared);
      continue;
    }
    const poster = posters.get(entry.id)?.facts ?? posterFacts(post, settings, palette);
    const lines = linesOf(post);
    const own = draw({ name: entry.slug, title, kind: kind.label, lines, poster, picture: entry.image });
    images.set(post.url, { ...own, instead: kind.url });
  }
  for (const [at, event] of events.entries()) {
    const edition = announcedEdition(event);
    if (edition === undefined) continue;
    const lines = written([whenText(edition), whereText(edition.place, edition.online)]);
    const { facts: poster } = editionPoster(edition, settings, palette, { tone: toneAt(at) });
    images.set(event.url, draw({ name: event.id, title: edition.title, kind: "Événement", lines, poster }));
  }
  for (const { entry, title, url } of pages) {
    if (hasLargePicture(entry.image)) continue;
    const poster: PosterFacts = { id: entry.id, family: "discs", sign: initialOf(title), colour: accent, accent };
    images.set(url, draw({ name: entry.slug, title, poster, picture: entry.image }));
  }
  return images;
}

function hasLargePicture(image: Picture | undefined): boolean {
  return image?.asset !== undefined && sharedPicture(image.asset) !== undefined;
}

/** The day and the place of a post: those of its next session, else of the last one; of its event; or the day it was written. */
function linesOf({ entry, sessions, edition }: Post): readonly string[] {
  switch (entry.base) {
    case "formation": {
      const next = sessions.find(({ time, session }) => time !== "past" && session.status !== "cancelled");
      const session = (next ?? sessions.at(-1))?.session;
      if (session === undefined) return [];
      return written([whenText(session), whereText(session.place, session.online)]);
    }
    case "conference": {
      const { event } = entry;
      const place = edition?.place ?? event?.place;
      return written([(event && whenText(event)) ?? dateText(entry.date), whereText(place, event?.online)]);
    }
    case "article":
      return [dateText(entry.date)];
    case "guide":
      return [];
  }
}

/** The day, the days, the month or the words that stand for them. */
function whenText({ date, endDate, loose }: Pick<EventRef, "date" | "endDate" | "loose">): string | undefined {
  return date === undefined ? loose?.words : rangeText(date, endDate);
}

/** « Musée de la Pointe, Québec », or « En ligne ». */
function whereText(place: Place | undefined, online: unknown): string | undefined {
  if (place !== undefined) return shortVenueText(place);
  return online === undefined || online === false ? undefined : "En ligne";
}

function written(lines: readonly (string | undefined)[]): readonly string[] {
  return lines.filter((line): line is string => line !== undefined && line !== "");
}

/** « Affiche : Écrire pour le Web, 14 janvier 2028, Québec »; what the page's own picture shows, when it is in the drawing. */
function altOf(title: string, lines: readonly string[], pictured: string | undefined): string {
  const words = `Affiche\u00a0: ${[title, ...lines].join(", ")}`;
  return pictured ? `${words}. ${pictured}` : words;
}

function urlOf(name: string, facts: ShareFacts): string {
  const stem = name.replace(/[^a-z0-9]+/giu, "-").slice(0, 60);
  return `${ROUTES.assets}partage-${stem}.${sha256(JSON.stringify([FORM, POSTER_FORM, facts])).slice(0, 10)}.png`;
}

function sha256(data: string | Uint8Array): string {
  return createHash("sha256").update(data).digest("hex");
}
