/** Posts about one event know one another: its reports, its trainings, the articles that speak of it; and the reports of a training announced here. */
import type { EventRef, PostEntry } from "../content/model.ts";
import { termKey } from "../french/term-key.ts";
import type { Post } from "./model.ts";
import type { Writable } from "./writable.ts";

/** Beyond this, a page would be a list: an event with more posts has a tag. */
const MOST = 12;

/** The event that an entry names. */
export function eventOf(entry: PostEntry): EventRef | undefined {
  return "event" in entry ? entry.event : undefined;
}

const keysOfEntries = new WeakMap<PostEntry, readonly string[]>();

/** Names under which posts meet, as keys: the event's and, for a training, its own title. Asked often, made once. */
export function eventKeys(entry: PostEntry): readonly string[] {
  const known = keysOfEntries.get(entry);
  if (known !== undefined) return known;
  const names = [eventOf(entry)?.name, entry.kind === "formation" ? entry.title : undefined];
  const keys = [...new Set(names.flatMap((name) => (name === undefined ? [] : [termKey(name)])))];
  keysOfEntries.set(entry, keys);
  return keys;
}

/** Fills `sameEvent`: trainings first, then in the order given; both ways, at most twelve. */
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
      ...found.filter(({ kind }) => kind === "formation"),
      ...found.filter(({ kind }) => kind !== "formation"),
    ];
  }
}

/** An event held every year keeps its name: two posts that say their years must share one. */
function mayBeTheSame(a: PostEntry, b: PostEntry): boolean {
  const [years, others] = [yearsOf(a), yearsOf(b)];
  return years.length === 0 || others.length === 0 || years.some((year) => others.includes(year));
}

function yearsOf(entry: PostEntry): readonly number[] {
  const event = eventOf(entry);
  const dates = event !== undefined ? [event] : entry.kind === "formation" ? entry.sessions : [];
  return dates.flatMap(({ date, endDate }) => [date?.year, endDate?.year]).filter((year) => year !== undefined);
}
