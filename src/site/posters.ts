/** The posters of the posts that have no picture of their own for cards: which facts each shows, and its address. */
import { createHash } from "node:crypto";
import { kindNamed } from "../content/kinds.ts";
import type { Kind, Settings } from "../content/model.ts";
import { isDiagram } from "../content/picture-shape.ts";
import type { Base } from "../content/schema/kinds.ts";
import type { PosterFacts } from "../images/poster/poster.ts";
import type { Family } from "../images/poster/tiles.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import type { Post, SiteEdition, SiteSession } from "./model.ts";
import type { Poster } from "./poster.ts";
import { posterTones } from "./poster-tones.ts";
import { DEFAULT_ACCENT, type Palette, paletteOf } from "./theme-style.ts";

/** Increases when the drawing changes, so that names do too. */
export const POSTER_FORM = 2;
const FAMILIES: Readonly<Record<Base, Family>> = {
  formation: "steps",
  conference: "rings",
  guide: "folds",
  article: "bars",
  page: "discs",
};
/** Short names of months (OQLF). */
const MONTHS = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
/** Most counts that a sign shows. */
const MOST_COUNTS = 3;

/** The posters by the id of their post, for those without a picture that a card can show. */
export function postersOf(posts: readonly Post[], settings: Settings): ReadonlyMap<string, Poster> {
  const palette = paletteOf(settings);
  const shown = posts.filter(({ entry: { image } }) => image?.asset === undefined || isDiagram(image.asset));
  const tones = posterTones(shown);
  return new Map(
    shown.map((post) => [
      post.entry.id,
      posterOf({ ...posterFacts(post, settings, palette), tone: tones.get(post.entry.id) }),
    ]),
  );
}

/** What the poster of a post shows, whether the post has a picture or not. */
export function posterFacts(post: Post, settings: Settings, palette: Palette): PosterFacts {
  const kind = kindNamed(settings.kinds, post.kind);
  return { ...kindPoster(kind, settings, palette), id: post.entry.id, sign: signOf(post) };
}

/** What the poster of a kind shows: the first letter of its name. */
export function kindPoster({ id, base, plural }: Kind, settings: Settings, palette: Palette): PosterFacts {
  const accent = settings.theme.accent ?? DEFAULT_ACCENT;
  const colour = palette.kinds[id]?.light.flat ?? accent;
  return { id, family: FAMILIES[base], sign: initialOf(plural), colour, accent };
}

/** The first letter or figure of a title, as a capital. */
export function initialOf(title: string): string {
  return /\p{L}|\d/u.exec(title)?.[0].toUpperCase() ?? "";
}

/** How a poster is drawn where it is shown: 4:3, pale or dark as its id decides, when absent. */
export type PosterLook = Pick<PosterFacts, "size" | "tone">;

/** The poster of one session, with its own day; undefined when the post has a picture. */
export function sessionPoster(
  { post, session: { date, endDate } }: SiteSession,
  posters: ReadonlyMap<string, Poster>,
  look: PosterLook = {},
): Poster | undefined {
  const poster = posters.get(post.entry.id);
  if (poster === undefined) return undefined;
  const sign = date === undefined ? poster.facts.sign : daySign(date, endDate);
  return posterOf({ ...poster.facts, sign, ...look });
}

/** The poster of an edition of an event, in the colour of the reports on it. */
export function editionPoster(
  { event, id, date, endDate, title }: SiteEdition,
  settings: Settings,
  palette: Palette,
  look: PosterLook = {},
): Poster {
  const accent = settings.theme.accent ?? DEFAULT_ACCENT;
  const sign = date === undefined ? initialOf(title) : daySign(date, endDate);
  const colour = palette.kinds.conference?.light.flat ?? accent;
  return posterOf({ id: `${event.id}-${id}`, family: "discs", sign, colour, accent, ...look });
}

function posterOf(facts: PosterFacts): Poster {
  const hash = createHash("sha256")
    .update(JSON.stringify([POSTER_FORM, facts]))
    .digest("hex")
    .slice(0, 10);
  const name = facts.id.replace(/[^a-z0-9]+/giu, "-").slice(0, 60);
  return { url: `${ROUTES.assets}affiche-${name}.${hash}.svg`, facts };
}

/** What stands large on the poster: a day, a month, counts, or the first letter of the title. */
function signOf({ entry, sessions, title }: Post): string {
  if (entry.base === "guide") {
    const counts = entry.lists.flatMap(({ count }) => (count === undefined ? [] : [String(count)]));
    if (counts.length > 0) return counts.slice(0, MOST_COUNTS).join("·");
  }
  if (entry.base === "formation") {
    const next = sessions.find(({ time, session }) => time !== "past" && session.date !== undefined) ?? sessions.at(-1);
    if (next?.session.date !== undefined) return daySign(next.session.date, next.session.endDate);
  }
  if (entry.base === "conference" && entry.event?.loose === undefined)
    return daySign(entry.event?.date ?? entry.date, entry.event?.endDate);
  return initialOf(title);
}

function daySign(date: CalendarDate, end: CalendarDate | undefined): string {
  if (date.day === undefined) return MONTHS[date.month - 1] ?? "";
  return end?.day === undefined || end.day === date.day ? String(date.day) : `${date.day}–${end.day}`;
}
