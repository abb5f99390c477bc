/** Links posts about the same event to one another: its reports, its trainings, articles about it, and reports on a training announced here. */
import { eventNameKey, readEventName } from "../content/events/event-name.ts";
import type { EventRef, PostEntry } from "../content/model.ts";
import { termKey } from "../locale/fr/term-key.ts";
import type { Post } from "./model.ts";
import type { Writable } from "./writable.ts";

/** Above this, the page would become a list: an event with more posts deserves a tag. */
const MOST = 12;

/** The event that an entry names. */
export function eventOf(entry: PostEntry): EventRef | undefined {
  return "event" in entry ? entry.event : undefined;
}

const keysOfEntries = new WeakMap<PostEntry, readonly string[]>();

/** Normalized names that link posts: the event's and, for a training, its own title. Cached, since it is called often. */
export function eventKeys(entry: PostEntry): readonly string[] {
  const known = keysOfEntries.get(entry);
  if (known !== undefined) return known;
  const event = eventOf(entry);
  const named = event === undefined ? [] : namesOf(event, entry);
  const titles = entry.base === "formation" ? [entry.title] : [];
  const keys = [...new Set([...[...named, ...titles].map(termKey), ...named.map(eventNameKey)])];
  keysOfEntries.set(entry, keys);
  return keys;
}

/** As typed, then without its year: alone, and as its acronym. */
function namesOf(event: EventRef, entry: PostEntry): readonly string[] {
  const { base, acronym } = readEventName(event.name, (event.date ?? event.loose?.from ?? entry.date).year);
  return [event.name, base, ...(acronym === undefined ? [] : [acronym])];
}

/** Fills `sameEvent`, both ways: trainings first, then in the order given, at most twelve. */
export function linkEvents(posts: readonly Writable<Post>[]): void {
  const events = new Map<string, Writable<Post>[]>();
  for (const post of posts) {
    for (const key of eventKeys(post.entry)) {
      const known = events.get(key);
      if (known === undefined) events.set(key, [post]);
      else known.push(post);
    }
  }
  for (const post of posts) {
    const others = new Set<Writable<Post>>();
    for (const key of eventKeys(post.entry)) {
      for (const other of events.get(key) ?? []) {
        if (others.size >= MOST) break;
        if (other !== post && mayBeTheSame(post.entry, other.entry)) others.add(other);
      }
    }
    const found = [...others] as Post[];
    post.sameEvent = [
      ...found.filter(({ entry }) => entry.base === "formation"),
      ...found.filter(({ entry }) => entry.base !== "formation"),
    ];
  }
}

/** A yearly event keeps its name: two posts that give years must have one in common. */
function mayBeTheSame(a: PostEntry, b: PostEntry): boolean {
  const [years, others] = [yearsOf(a), yearsOf(b)];
  return years.length === 0 || others.length === 0 || years.some((year) => others.includes(year));
}

function yearsOf(entry: PostEntry): readonly number[] {
  const event = eventOf(entry);
  const dates = event !== undefined ? [event] : entry.base === "formation" ? entry.sessions : [];
  const named =
    event === undefined
      ? undefined
      : readEventName(event.name, (event.date ?? event.loose?.from ?? entry.date).year).year;
  if (named !== undefined) return [named];
  return dates.flatMap(({ date, endDate }) => [date?.year, endDate?.year]).filter((year) => year !== undefined);
}
