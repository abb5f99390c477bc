/** The pages that readers ask for by their name: sections, kinds, categories, tags, people, venues, events, pages. */
import { type Kind, listedKinds } from "../../content/kinds.ts";
import { MONTHS, monthText } from "../../locale/fr/date-text.ts";
import { slug } from "../../locale/fr/slug.ts";
import { ROUTES } from "../../routes.ts";
import type { Site, SiteEvent, Term } from "../../site/model.ts";
import { KIND_NAMES, NEWSLETTER_NAMES, PAGE_SUBJECTS, SECTION_NAMES } from "./known-names.ts";
import { nameKey } from "./name-key.ts";
import { QUEBEC_WORDS } from "./quebec-words.ts";
import { isSearched } from "./searched.ts";
import { parseQuery } from "./spelling.ts";

/** One line of a JSON list: what is shown, the site URL (or another site’s), what it is, the keys of its names. */
export type Destination = readonly [label: string, url: string, what: string, keys: readonly string[]];

/** A destination before its names are made into keys; the label is one of them. */
interface Named {
  readonly label: string;
  readonly url: string;
  readonly what: string;
  readonly names: readonly (string | undefined)[];
}

/** Every destination of the site, sections first. */
export function destinations(site: Site): readonly Destination[] {
  const all = [
    ...sections(site),
    ...listedKinds(site.settings.kinds).map(kind),
    ...newsletter(site),
    ...site.pages.filter(isSearched).map(({ title, url, entry }) => ({
      label: title,
      url,
      what: "page",
      names: subjectNames(title, [url, ...entry.aliases]),
    })),
    ...site.views.own.map(({ title, url }) => ({ label: title, url, what: "page", names: subjectNames(title, [url]) })),
    ...site.categories.map((term) => termOf(term, "catégorie")),
    ...site.events.flatMap(eventOf),
    ...[...site.people.values()].map(({ person: { name, email }, url }) => ({
      label: name,
      url,
      what: "personne",
      names: [familyName(name), email],
    })),
    ...[...site.places.values()].map(({ place: { name, address, city }, url }) => ({
      label: name,
      url,
      what: "lieu",
      names: [address, address && city && `${address} ${city}`],
    })),
    ...site.series.map(({ title, url }) => ({ label: title, url, what: "série", names: [] })),
    ...site.tags.map((term) => termOf(term, "étiquette")),
    ...periods(site),
  ];
  return all.map(({ label, url, what, names }) => [label, url, what, keysOf([label, ...names])]);
}

/** Sections are those of the site map, and the views of the agenda. */
function sections({ views }: Site): readonly Named[] {
  const [home] = views.home;
  const pages = [
    ...(home ? [{ title: "Accueil", url: home.url }] : []),
    ...[
      views.agenda,
      views.agendaPosters,
      views.subscription,
      views.feeds,
      views.events,
      views.index,
      views.siteMap,
    ].flat(),
  ];
  return pages.flatMap(({ title, url }) =>
    SECTION_NAMES[url] === undefined ? [] : [{ label: title, url, what: "rubrique", names: SECTION_NAMES[url] }],
  );
}

function kind({ id, label, plural, url, otherNames }: Kind): Named {
  return { label: plural, url, what: "rubrique", names: [label, ...otherNames, ...(KIND_NAMES[id] ?? [])] };
}

function newsletter({ settings }: Site): readonly Named[] {
  if (settings.newsletter === undefined) return [];
  const url = "url" in settings.newsletter ? settings.newsletter.url : `${ROUTES.home}#infolettre`;
  return [{ label: "Infolettre", url, what: "rubrique", names: NEWSLETTER_NAMES }];
}

/** The names of the subjects that the title or an address of a page has. */
function subjectNames(title: string, urls: readonly string[]): readonly string[] {
  const addresses = urls.map((url) => url.split("/").filter(Boolean).at(-1) ?? "");
  const said = new Set([title, ...addresses].map((text) => slug(text)));
  // Two letters are too common to tell a subject: « Ça bouge » is not « ca ».
  const has = (name: string): boolean =>
    name.length > 2 && [...said].some((text) => `-${text}-`.includes(`-${slug(name)}-`));
  return [...addresses, ...PAGE_SUBJECTS.filter((names) => names.some(has)).flat()];
}

/** What else is said for a name, in general and of the subjects of pages. */
function otherNames(label: string): readonly string[] {
  const isLabel = (name = ""): boolean => slug(name) === slug(label);
  return [
    ...QUEBEC_WORDS.filter((names) => names.some(isLabel)),
    ...PAGE_SUBJECTS.filter(([name]) => isLabel(name)),
  ].flat();
}

function termOf({ label, url, declared }: Term, what: string): Named {
  return { label, url, what, names: [...(declared?.synonyms ?? []), ...otherNames(label)] };
}

function eventOf({ name, shortName, synonyms, url, editions }: SiteEvent): readonly Named[] {
  return [
    { label: name, url, what: "événement", names: [shortName, withoutAside(name), ...synonyms] },
    ...editions.flatMap(({ title, url: at, year, isOccurrence }) => {
      // Of several dates under one name, the page of the event is the destination.
      if (year === undefined || isOccurrence) return [];
      const names = [name, withoutAside(name), ...synonyms].map((other) => `${other} ${year}`);
      return [{ label: title, url: at, what: "événement", names }];
    }),
  ];
}

/** « Festival des bulles » for « Festival des bulles (FDB) ». */
function withoutAside(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "");
}

/** Months of the agenda, years and months of the archives. */
function periods({ views }: Site): readonly Named[] {
  return [
    ...views.agendaMonth.map(({ url, year, month }) => {
      const text = monthText(year, month);
      return { label: `Agenda de ${text}`.replace(/de (?=[ao])/, "d’"), url, what: "agenda", names: [text] };
    }),
    ...views.archive.flatMap(({ archive, url, pagination }) => {
      if ((archive !== "year" && archive !== "month") || pagination.number > 1) return [];
      const [year = "", month] = url.slice(ROUTES.archives.length).split("/").filter(Boolean);
      const text = month === undefined ? year : `${MONTHS[Number(month) - 1]} ${year}`;
      return [{ label: `Archives de ${text}`.replace(/de (?=[ao])/, "d’"), url, what: "archives", names: [text] }];
    }),
  ];
}

/** « Poirier » for « Isabelle Poirier »; undefined for a single name. */
function familyName(name: string): string | undefined {
  return name.split(/\s+/).slice(1).join(" ") || undefined;
}

function keysOf(names: Named["names"]): readonly string[] {
  const keys = names.map((name) => (name === undefined ? "" : nameKey(name, parseQuery)));
  return [...new Set(keys)].filter((key) => key !== "");
}
