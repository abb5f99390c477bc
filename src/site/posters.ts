/** The posters of the posts that have no picture of their own: which facts each shows, and its address. */
import { createHash } from "node:crypto";
import { kindNamed } from "../content/kinds.ts";
import type { Settings } from "../content/model.ts";
import type { Base } from "../content/schema/kinds.ts";
import type { PosterFacts } from "../images/poster/poster.ts";
import type { Family } from "../images/poster/tiles.ts";
import type { CalendarDate } from "../locale/fr/calendar-date.ts";
import { ROUTES } from "../routes.ts";
import type { Post, SiteEdition, SiteSession } from "./model.ts";
import type { Poster } from "./poster.ts";
import { DEFAULT_ACCENT, paletteOf } from "./theme-style.ts";

/** Increases when the drawing changes, so that names do too. */
const FORM = 2;
const FAMILIES: Readonly<Record<Exclude<Base, "page">, Family>> = {
  formation: "steps",
  conference: "rings",
  guide: "folds",
  article: "bars",
};
/** Short names of months (OQLF). */
const MONTHS = ["janv.", "févr.", "mars", "avril", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
/** Most counts that a sign shows. */
const MOST_COUNTS = 3;

/** The posters by the id of their post. */
export function postersOf(posts: readonly Post[], settings: Settings): ReadonlyMap<string, Poster> {
  const { kinds } = paletteOf(settings);
  const accent = settings.theme.accent ?? DEFAULT_ACCENT;
  return new Map(
    posts
      .filter(({ entry }) => entry.image?.asset === undefined)
      .map((post) => {
        const { id, base } = kindNamed(settings.kinds, post.kind);
        const colour = kinds[id]?.light.flat ?? accent;
        const family = FAMILIES[base as Exclude<Base, "page">];
        return [post.entry.id, posterOf({ id: post.entry.id, family, sign: signOf(post), colour, accent })];
      }),
  );
}

/** The poster of one session, with its own day; undefined when the post has a picture. `size` is 4:3 when absent. */
export function sessionPoster(
  { post, session: { date, endDate } }: SiteSession,
  posters: ReadonlyMap<string, Poster>,
  size?: PosterFacts["size"],
): Poster | undefined {
  const poster = posters.get(post.entry.id);
  if (poster === undefined) return undefined;
  const sign = date === undefined ? poster.facts.sign : daySign(date, endDate);
  return posterOf({ ...poster.facts, sign, ...(size && { size }) });
}

/** The poster of an edition of an event, in the colour of the conferences. */
export function editionPoster(
  { event, id, facts: { date, endDate }, title }: SiteEdition,
  settings: Settings,
  size?: PosterFacts["size"],
): Poster {
  const accent = settings.theme.accent ?? DEFAULT_ACCENT;
  const sign = date === undefined ? (/\p{L}|\d/u.exec(title)?.[0].toUpperCase() ?? "") : daySign(date, endDate);
  const colour = paletteOf(settings).kinds.conference?.light.flat ?? accent;
  return posterOf({ id: `${event.id}-${id}`, family: "rings", sign, colour, accent, ...(size && { size }) });
}

function posterOf(facts: PosterFacts): Poster {
  const hash = createHash("sha256")
    .update(JSON.stringify([FORM, facts]))
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
  if (entry.base === "conference") return daySign(entry.event?.date ?? entry.date, entry.event?.endDate);
  return /\p{L}|\d/u.exec(title)?.[0].toUpperCase() ?? "";
}

function daySign(date: CalendarDate, end: CalendarDate | undefined): string {
  if (date.day === undefined) return MONTHS[date.month - 1] ?? "";
  return end?.day === undefined || end.day === date.day ? String(date.day) : `${date.day}–${end.day}`;
}
