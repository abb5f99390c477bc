/** Gathers the texts about one event, then about one edition of it: the same name and the same year are the same edition. */
import { slug } from "../../locale/fr/slug.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { Entry, PostEntry } from "../model.ts";
import type { DeclaredEvent } from "./declared.ts";
import { editionsOf } from "./editions.ts";
import { type EventName, eventNameKey, readEventName } from "./event-name.ts";
import type { EventGroup, EventMention } from "./model.ts";

/** Returns the events, sorted by id; the result does not depend on the order of the entries. A report on a training announced here, one of `known`, is about no other event. */
export function groupEvents(
  entries: readonly Entry[],
  declared: readonly DeclaredEvent[],
  known: readonly Entry[] = entries,
): readonly EventGroup[] {
  const trainings = new Set(known.flatMap((entry) => (entry.base === "formation" ? [termKey(entry.title)] : [])));
  const mentions = entries
    .flatMap((entry) => mentionOf(entry) ?? [])
    .sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
  const isDeclared = declaredKeys(declared);
  const aliases = acronymsOf(mentions);
  const gathered = new Map<string, EventMention[]>();
  for (const event of declared) gathered.set(`id ${event.id}`, []);
  for (const mention of mentions) {
    const { base, acronym } = nameOf(mention);
    const keys = [eventNameKey(base), ...(acronym === undefined ? [] : [eventNameKey(acronym)])];
    const owner = keys.map((key) => isDeclared.get(key)).find((id) => id !== undefined);
    if (owner === undefined && trainings.has(termKey(mention.event.name))) continue;
    const key = owner === undefined ? `name ${aliases.get(keys[0] ?? "") ?? keys[0]}` : `id ${owner}`;
    const known = gathered.get(key);
    if (known === undefined) gathered.set(key, [mention]);
    else known.push(mention);
  }
  const taken = new Set(declared.map(({ id }) => id));
  const groups = [...gathered]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, list]) => {
      const own = declared.find(({ id }) => key === `id ${id}`);
      return groupOf(own, list, (wanted) => freeId(wanted, taken));
    });
  return groups.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function mentionOf(entry: Entry): EventMention | undefined {
  if (entry.base === "page" || entry.event === undefined) return undefined;
  return { entry, event: entry.event };
}

/** The name of the event of a text, read beside the year that the text gives. */
export function nameOf({
  entry,
  event,
}: {
  readonly entry: PostEntry;
  readonly event: EventMention["event"];
}): EventName {
  return readEventName(event.name, (event.formerDate ?? event.date ?? event.loose?.from ?? entry.date).year);
}

function declaredKeys(declared: readonly DeclaredEvent[]): ReadonlyMap<string, string> {
  const keys = new Map<string, string>();
  for (const { id, name, synonyms } of declared) {
    const { base, acronym } = readEventName(name, Number.NaN);
    for (const known of [id, base, ...(acronym === undefined ? [] : [acronym]), ...synonyms]) {
      const key = eventNameKey(known);
      if (!keys.has(key)) keys.set(key, id);
    }
  }
  return keys;
}

/** « JIQ » alone is the only event that a text calls « … (JIQ) »; two events that share an acronym stay two. */
function acronymsOf(mentions: readonly EventMention[]): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const mention of mentions) {
    const { base, acronym } = nameOf(mention);
    if (acronym === undefined) continue;
    const key = eventNameKey(acronym);
    owners.set(key, (owners.get(key) ?? new Set()).add(eventNameKey(base)));
  }
  return new Map(
    [...owners].flatMap(([acronym, bases]) => {
      const [base] = bases;
      return bases.size === 1 && base !== undefined ? [[acronym, base] as const] : [];
    }),
  );
}

function groupOf(
  declared: DeclaredEvent | undefined,
  mentions: readonly EventMention[],
  free: (wanted: string) => string,
): EventGroup {
  const names = mentions.map(nameOf);
  const said = declared === undefined ? undefined : readEventName(declared.name, Number.NaN);
  const acronym = (said === undefined ? names : [said]).map((name) => name.acronym).find((name) => name !== undefined);
  const base = said?.base ?? mostUsed(names.filter((name) => name.acronym === acronym).map((name) => name.base));
  const name = acronym === undefined ? base : `${base} (${acronym})`;
  const { editions, loose } = editionsOf(declared, mentions);
  return {
    id: declared?.id ?? free(slug(acronym ?? base)),
    name: declared?.name ?? name,
    ...(acronym === undefined ? {} : { acronym }),
    ...(declared === undefined ? {} : { declared }),
    editions,
    loose,
  };
}

/** The spelling of most texts; on a tie, the first in order of code points. */
function mostUsed(names: readonly string[]): string {
  const uses = new Map<string, number>();
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const [best] = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return best?.[0] ?? "";
}

function freeId(wanted: string, taken: Set<string>): string {
  const stem = wanted === "" ? "evenement" : wanted;
  let free = stem;
  for (let n = 2; taken.has(free); n += 1) free = `${stem}-${n}`;
  taken.add(free);
  return free;
}
