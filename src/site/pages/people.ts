/** `/auteurs/<id>/`: the page of someone who trains, speaks or writes; the texts that they sign are twenty a page. */
import { compareDates } from "../../locale/fr/calendar-date.ts";
import { listText, plural } from "../../locale/fr/plural.ts";
import { numberedPage, ROUTES } from "../../routes.ts";
import { compareItems } from "../agenda-item.ts";
import type { Link, PersonPageData, Post, Profile } from "../model.ts";
import { worksOf } from "../people.ts";
import type { Posts } from "../posts.ts";
import { PER_PAGE } from "./archives.ts";
import { eventTrace, isAnnounced, latestFirst, trainingTrace } from "./traces.ts";

const HOME: Link = { label: "Accueil", url: "/" };

/** Returns the page data of everyone who has a page. */
export function personPages({ people }: Pick<Posts, "people">): readonly PersonPageData[] {
  return [...people.values()].flatMap(pagesOf);
}

function pagesOf(profile: Profile): readonly PersonPageData[] {
  const { person, url: first, posts, trainings, talks } = profile;
  const count = Math.max(1, Math.ceil(posts.length / PER_PAGE));
  const urls = Array.from({ length: count }, (_, index) => numberedPage(first, index + 1));
  const modified = lastChange(worksOf(profile));
  const past = trainings.filter(({ sessions }) => !sessions.some(isAnnounced));
  return urls.map((url, index) => {
    const isFirst = index === 0;
    return {
      url,
      title: isFirst ? person.name : `${person.name}, page ${index + 1}`,
      description: `${presentation(profile)}${isFirst ? "" : ` Page ${index + 1} de ${count}.`}`,
      breadcrumbs: [HOME, { label: "Personnes", url: ROUTES.authors }, { label: person.name, url: first }],
      profile,
      sessions: isFirst
        ? trainings
            .flatMap(({ sessions }) => sessions)
            .filter(isAnnounced)
            .sort(compareItems)
        : [],
      past: isFirst ? latestFirst(past.map((post) => trainingTrace(post, post.sessions))) : [],
      talks: isFirst ? latestFirst(talks.map(eventTrace)) : [],
      posts: posts.slice(index * PER_PAGE, (index + 1) * PER_PAGE),
      pagination: { number: index + 1, count, urls, total: posts.length },
      ...(modified === undefined ? {} : { modified }),
    };
  });
}

/** « Camille Exemple (Conseil Exemple), formatrice : 2 formations, 1 conférence et 3 textes. » */
function presentation({ person, posts, trainings, talks }: Profile): string {
  const { name, role, organisation } = person;
  const counts = [
    trainings.length > 0 ? plural(trainings.length, "formation") : "",
    talks.length > 0 ? plural(talks.length, "conférence") : "",
    posts.length > 0 ? plural(posts.length, "texte") : "",
  ].filter((words) => words !== "");
  const who = `${name}${organisation === undefined ? "" : ` (${organisation})`}${role === undefined ? "" : `, ${lowerFirst(role)}`}`;
  return `${who}\u00a0: ${listText(counts)}.`;
}

/** Initials stay capitals. */
function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

function lastChange(posts: readonly Post[]): Post["modified"] | undefined {
  return posts.map(({ modified }) => modified).sort((a, b) => compareDates(b, a))[0];
}
