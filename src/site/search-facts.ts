/** The search filters and sort keys of each post and page, which the layouts render as Pagefind attributes. */
import { BUILT_IN_KINDS, kindNamed } from "../content/kinds.ts";
import type { Asset, Person, Picture, Place, PostEntry } from "../content/model.ts";
import { cardClasses, isDiagram } from "../content/picture-shape.ts";
import { pictureSet } from "../images/picture-sizes.ts";
import { isoDate } from "../locale/fr/calendar-date.ts";
import { dateText } from "../locale/fr/date-text.ts";
import type { Cost, Price } from "../locale/fr/price/price.ts";
import { isFree } from "../locale/fr/price/price-days.ts";
import type { PageData, PagePost, PersonPageData, PlacePageData, Post, Site, SiteEvent } from "./model.ts";
import {
  comingDate,
  comingDates,
  comingFilter,
  heldOn,
  looseYears,
  nextOf,
  periodFilters,
  publishedAndHeld,
  shownDate,
  shownEdition,
} from "./search-dates.ts";

export interface SearchFacts {
  /** `YYYY-MM-DD`, for sorting results by date; Pagefind omits pages without a sort key. */
  readonly sortDate: string;
  /** The day of what comes next, for those that are to come; a whole month comes after its days. */
  readonly nextDate?: string;
  /** For display, « 15 janvier 2013 »; undefined for undated pages. */
  readonly date?: string;
  /** Site URL, without the base, of the picture shown beside a result: small, as in a list. */
  readonly picture?: string;
  /** The classes of its frame. */
  readonly frame?: string;
  /** What its kind is built on, then the kind itself when it is another: `article balado`. */
  readonly kind?: string;
  /** Language of the text, when it is not that of the site. */
  readonly lang?: string;
  readonly filters: readonly (readonly [name: string, value: string])[];
}

/** Returns the facts of a dated post. */
export function postFacts(site: Pick<Site, "settings" | "base" | "posters">, post: Post): SearchFacts {
  const { entry } = post;
  const { base, id, label } = kindNamed(site.settings.kinds, entry.kind);
  const people = unique([...speakersOf(entry), ...post.authors.map(({ person }) => person)].map(({ name }) => name));
  const { date, text } = shownDate(post);
  return {
    sortDate: isoDate({ ...date, day: date.day ?? 1 }),
    date: text,
    ...nextOf(comingDates(post)),
    ...pictureOf(entry.image, site.posters.get(entry.id)),
    kind: unique([base, id]).join(" "),
    ...langOf(entry),
    filters: [
      ["type", label],
      ...post.categories.map((term) => ["categorie", term.label] as const),
      ...post.tags.map((term) => ["etiquette", term.label] as const),
      ...pricesOf(saidPrices(post)),
      ...periodFilters(publishedAndHeld(post), looseYears(post)),
      ...unique(placesOf(post).flatMap(areasOf)).map((area) => ["lieu", area] as const),
      ...(isOnline(post) ? [["lieu", "En ligne"] as const] : []),
      ...people.map((name) => ["personne", name] as const),
      ...comingFilter(comingDates(post)),
    ],
  };
}

/** Returns the facts of an undated page, sorted by the site's first day unless it has a date. */
export function pageFacts(site: { readonly settings: Pick<Site["settings"], "epoch"> }, page: PagePost): SearchFacts {
  const { date } = page.entry;
  const sorted = date ?? site.settings.epoch;
  return {
    sortDate: isoDate({ ...sorted, day: sorted.day ?? 1 }),
    ...(date && { date: dateText(date) }),
    ...langOf(page.entry),
    filters: [
      ["type", BUILT_IN_KINDS.page.label],
      ...page.entry.categories.map((label) => ["categorie", label] as const),
      ...page.entry.tags.map((label) => ["etiquette", label] as const),
      ...unique(page.entry.authors.map(({ name }) => name)).map((name) => ["personne", name] as const),
    ],
  };
}

/** Returns the facts of the page of an event, dated by the edition that it announces: the next one, else the last. */
export function eventFacts(site: Epoch & Pick<Site, "eventPosters">, event: SiteEvent): SearchFacts {
  const { editions, posts } = event;
  const shown = shownEdition(event);
  const sorted = shown?.date ?? posts[0]?.entry.date ?? site.settings.epoch;
  const terms = [...new Set(posts.flatMap(({ categories }) => categories))];
  const places = editions.flatMap(({ place }) => place ?? []);
  return {
    sortDate: isoDate({ ...sorted, day: sorted.day ?? 1 }),
    ...(shown && { date: shown.text }),
    ...nextOf(editions.flatMap(comingDate)),
    ...pictureOf(undefined, site.eventPosters.get(event.id)),
    kind: "conference event",
    ...langOf(event),
    filters: [
      ["type", "Événement"],
      ...terms.map((term) => ["categorie", term.label] as const),
      ...pricesOf(editions.map(({ price }) => price)),
      ...unique(editions.flatMap(({ year }) => (year === undefined ? [] : [String(year)]))).map(
        (year) => ["annee", year] as const,
      ),
      ...periodFilters(editions.flatMap(heldOn)).filter(([group]) => group === "mois"),
      ...unique(places.flatMap(areasOf)).map((area) => ["lieu", area] as const),
      ...(editions.some(({ online }) => online !== undefined) ? [["lieu", "En ligne"] as const] : []),
      ...comingFilter(editions.flatMap(comingDate)),
    ],
  };
}

/** Costs that do not say whether one pays. */
const UNSURE: ReadonlySet<Cost["kind"]> = new Set(["words", "to-confirm", "voluntary"]);

type Epoch = { readonly settings: Pick<Site["settings"], "epoch"> };

/** Returns the facts of someone’s page. */
export function personFacts(site: Epoch & Pick<Site, "base">, { modified, profile }: PersonPageData): SearchFacts {
  return {
    ...sortedAt(site, modified),
    ...pictureOf({ asset: profile.portrait }),
    filters: [
      ["type", "Personne"],
      ["personne", profile.person.name],
    ],
  };
}

/** Returns the facts of a venue’s page. */
export function placeFacts(site: Epoch, { modified, venue }: PlacePageData): SearchFacts {
  return {
    ...sortedAt(site, modified),
    filters: [["type", "Lieu"], ...areasOf(venue.place).map((area) => ["lieu", area] as const)],
  };
}

/** The lightest file of a picture, else the poster. */
function pictureOf(
  { asset, focus }: { readonly asset?: Asset | undefined; readonly focus?: Picture["focus"] } = {},
  poster?: { readonly url: string },
): Pick<SearchFacts, "picture" | "frame"> {
  if (asset === undefined || (poster !== undefined && isDiagram(asset)))
    return poster === undefined ? {} : { picture: poster.url };
  const set = pictureSet(asset);
  const frame = cardClasses(asset, focus);
  return {
    picture: set?.webp[0]?.url ?? set?.main.url ?? asset.url,
    ...(frame !== "" && { frame }),
  };
}

function sortedAt({ settings }: Epoch, date: PageData["modified"]): Pick<SearchFacts, "sortDate"> {
  const sorted = date ?? settings.epoch;
  return { sortDate: isoDate({ ...sorted, day: sorted.day ?? 1 }) };
}

/** Those of a training and its sessions, or of the edition that a text is about. */
function saidPrices({ entry, edition }: Post): readonly (Price | undefined)[] {
  if (entry.base !== "formation") return [edition?.price];
  return [entry.price, ...entry.sessions.map(({ price }) => price ?? entry.price)];
}

/** Free for everybody, or not; both when they differ, nothing when no price says. */
function pricesOf(prices: readonly (Price | undefined)[]): SearchFacts["filters"] {
  return unique(prices.flatMap((price) => (price === undefined ? [] : paidOrFree(price)))).map((value) => [
    "prix",
    value,
  ]);
}

function paidOrFree(price: Price): readonly string[] {
  if (isFree(price)) return ["Gratuit"];
  const isUnsure = price.rates.every(({ cost: { kind } }) => UNSURE.has(kind));
  return isUnsure ? [] : ["Payant"];
}

function langOf({ lang }: { readonly lang?: string }): Pick<SearchFacts, "lang"> {
  return lang === undefined ? {} : { lang };
}

function speakersOf(entry: PostEntry): readonly Person[] {
  if (entry.base === "formation") return entry.trainers;
  return entry.base === "conference" ? entry.speakers : [];
}

/** Those of a training and its sessions, or of the edition that an article announces or a report tells: a guide is read anywhere. */
function placesOf({ entry, edition }: Post): readonly Place[] {
  if (entry.base === "formation") {
    return [entry.place, ...entry.sessions.map(({ place }) => place)].filter((place) => place !== undefined);
  }
  const place = edition?.place ?? entry.event?.place;
  return entry.base === "guide" || place === undefined ? [] : [place];
}

/** City and region as filters; the name of a venue is only in the searched text. */
function areasOf({ name, city, region }: Place): readonly string[] {
  return region === undefined ? [city ?? name] : [city ?? name, region];
}

function isOnline({ entry, edition }: Post): boolean {
  if (entry.base === "formation") return entry.sessions.some(({ online }) => online !== undefined);
  return entry.base !== "guide" && edition?.online !== undefined;
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
