/** Those who train, speak and write: what each has done among the published texts, and who has a page. */
import type { Content, Person, PostEntry } from "../content/model.ts";
import { compareFrench } from "../locale/fr/collate.ts";
import { slug } from "../locale/fr/slug.ts";
import { ROUTES } from "../routes.ts";
import type { FormationPost, Post, Profile, Site } from "./model.ts";
import type { Writable } from "./writable.ts";

/** From this number of trainings and talks on, someone who is not in `people.yml` and signs nothing has a page. */
const OFTEN = 2;

/** The profiles of the people that texts name, made as they are met. */
export interface Gathering {
  readonly profileOf: (person: Person) => Profile;
  /** Adds a listed post to the profiles of those whom it names. */
  readonly credit: (post: Post) => void;
  /** Those who have a page, by key, in alphabetical order. */
  readonly people: () => ReadonlyMap<string, Profile>;
}

/** Starts a gathering without anyone. */
export function gatherPeople({ people, portraits }: Pick<Content, "people" | "portraits">): Gathering {
  const declared = new Set(people.map(({ id }) => id));
  const profiles = new Map<string, Writable<Profile>>();
  const profileOf = (person: Person): Writable<Profile> => {
    const key = personKey(person);
    const portrait = portraits.get(person.id);
    const known = profiles.get(key) ?? {
      person,
      url: `${ROUTES.authors}${key}/`,
      declared: declared.has(person.id),
      posts: [],
      trainings: [],
      talks: [],
      ...(portrait === undefined ? {} : { portrait }),
    };
    profiles.set(key, known);
    return known;
  };
  return {
    profileOf: (person) => profileOf(person) as Profile,
    credit: (post) => {
      for (const person of unique(post.entry.authors)) profileOf(person).posts.push(post);
      for (const person of unique(trainersOf(post.entry))) profileOf(person).trainings.push(post as FormationPost);
      for (const person of unique(speakersOf(post.entry))) profileOf(person).talks.push(post);
    },
    people: () =>
      new Map(
        ([...profiles] as (readonly [string, Profile])[])
          .filter(([, profile]) => hasProfilePage(profile))
          .sort(([a, one], [b, other]) => compareFrench(one.person.name, other.person.name) || (a < b ? -1 : 1)),
      ),
  };
}

/** What someone did, when they have a page. */
export function profileNamed({ people }: Pick<Site, "people">, person: Person): Profile | undefined {
  return people.get(personKey(person));
}

/** The address of someone's page, without the base; undefined when they have none. */
export function personUrl(site: Pick<Site, "people">, person: Person): string | undefined {
  return profileNamed(site, person)?.url;
}

/** The texts that name someone, each once. */
export function worksOf({ posts, trainings, talks }: Profile): readonly Post[] {
  return [...new Set<Post>([...trainings, ...talks, ...posts])];
}

/** Whoever signs a text has a page, as ever; others must be declared, or come back. */
function hasProfilePage(profile: Profile): boolean {
  const { declared, posts, trainings, talks } = profile;
  return posts.length > 0 || trainings.length + talks.length >= (declared ? 1 : OFTEN);
}

/** The id, the last part of the address; a name without any letter or digit has none. */
function personKey({ id, name }: Person): string {
  return id || slug(name) || "anonyme";
}

function trainersOf(entry: PostEntry): readonly Person[] {
  return entry.base === "formation" ? entry.trainers : [];
}

function speakersOf(entry: PostEntry): readonly Person[] {
  return entry.base === "conference" ? entry.speakers : [];
}

/** Someone may be named twice in a text. */
function unique(people: readonly Person[]): readonly Person[] {
  return [...new Map(people.map((person) => [personKey(person), person])).values()];
}
