/** Pages that list archives: categories, tags, years and months, people, places, series. */
import { compareFrench } from "../../locale/fr/collate.ts";
import { monthText } from "../../locale/fr/date-text.ts";
import { ROUTES } from "../../routes.ts";
import { isEdition } from "../agenda-item.ts";
import type { CountedLink, IndexPageData, Link, Profile, Term, Venue } from "../model.ts";
import { worksOf } from "../people.ts";
import type { Posts } from "../posts.ts";
import { yearsOf } from "./archives.ts";

const HOME: Link = { label: "Accueil", url: "/" };

/** Returns the page data of the index pages, which exist even when their list is empty but that of places. */
export function indexPages(posts: Posts): readonly IndexPageData[] {
  const page = (
    index: IndexPageData["index"],
    title: string,
    url: string,
    intro: string,
    description: string,
    groups: IndexPageData["groups"],
  ): IndexPageData => ({
    index,
    title,
    url,
    intro,
    description,
    groups,
    breadcrumbs: [HOME, { label: title, url }],
  });
  return [
    page(
      "categories",
      "Catégories",
      ROUTES.categories,
      "Les grands thèmes du site.",
      "Toutes les catégories du site, avec le nombre de publications de chacune : choisissez un thème pour en lire les textes.",
      [{ links: posts.categories.map(asLink) }],
    ),
    page(
      "tags",
      "Étiquettes",
      ROUTES.tags,
      "Les sujets, les organismes et les événements, par ordre alphabétique.",
      "Toutes les étiquettes du site par ordre alphabétique : sujets, organismes et événements, avec leur nombre de publications.",
      byLetter(posts.tags),
    ),
    page(
      "archives",
      "Archives",
      ROUTES.archives,
      "Tout ce qui a paru, par année et par mois.",
      "Toutes les publications du site classées par année et par mois, de la plus récente à la plus ancienne.",
      yearsOf(posts.listed).map((year) => ({
        title: String(year.year),
        url: `${ROUTES.archives}${year.year}/`,
        count: year.posts.length,
        links: year.months.map((month) => ({
          label: monthText(year.year, month.month),
          url: month.url,
          count: month.posts.length,
        })),
      })),
    ),
    page(
      "people",
      "Personnes",
      ROUTES.authors,
      "Celles et ceux qui donnent les formations, prennent la parole et signent les textes.",
      "Les personnes et les équipes qui donnent les formations, prennent la parole et signent les textes du site.",
      [{ links: [...posts.people.values()].map(personLink) }],
    ),
    ...(posts.places.size === 0
      ? []
      : [
          page(
            "places",
            "Lieux",
            ROUTES.places,
            "Où l’on se retrouve : l’adresse, comment s’y rendre, et ce qui s’y tient.",
            "Les lieux des formations et des événements : l’adresse de chacun, comment s’y rendre, et ce qui s’y tient.",
            byRegion([...posts.places.values()]),
          ),
        ]),
    page(
      "series",
      "Séries",
      ROUTES.series,
      "Les textes en plusieurs parties, à lire dans l’ordre.",
      "Les séries du site : des textes en plusieurs parties, à lire dans l’ordre.",
      [{ links: posts.series.map((series) => ({ label: series.title, url: series.url, count: series.posts.length })) }],
    ),
  ];
}

function asLink(term: Term): CountedLink {
  return {
    label: term.label,
    url: term.url,
    count: term.posts.length,
    ...(term.description === undefined ? {} : { description: term.description }),
  };
}

function personLink(profile: Profile): CountedLink {
  const { person, url } = profile;
  const description = [person.role, person.organisation].filter((words) => words !== undefined).join(", ");
  return {
    label: person.name,
    url,
    count: worksOf(profile).length,
    ...(description === "" ? {} : { description }),
  };
}

/** Venues whose region is not known come last; without any region, one list. */
function byRegion(venues: readonly Venue[]): IndexPageData["groups"] {
  const regions = new Map<string, CountedLink[]>();
  for (const { place, url, items, posts } of venues) {
    const region = place.region ?? "";
    const works = new Set([...items.map((item) => (isEdition(item) ? item.event : item.post)), ...posts]);
    const link = { label: place.name, url, count: works.size, ...(place.city && { description: place.city }) };
    regions.set(region, [...(regions.get(region) ?? []), link]);
  }
  const named = [...regions].filter(([region]) => region !== "").sort(([a], [b]) => compareFrench(a, b));
  const others = regions.get("");
  return [
    ...named.map(([title, links]) => ({ title, links })),
    ...(others === undefined ? [] : [{ ...(named.length > 0 && { title: "Ailleurs" }), links: others }]),
  ];
}

function byLetter(terms: readonly Term[]): IndexPageData["groups"] {
  const letters = new Map<string, CountedLink[]>();
  for (const term of terms) {
    const first = term.label
      .normalize("NFKD")
      .replace(/[^\p{L}\p{N}]/gu, "")
      .charAt(0)
      .toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : "0–9";
    letters.set(letter, [...(letters.get(letter) ?? []), asLink(term)]);
  }
  return [...letters].map(([title, links]) => ({ title, links }));
}
