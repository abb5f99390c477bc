/** Checks events across texts: names that are nearly the same, and dates of one edition that differ. Both places are named. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import { rangeText } from "../../locale/fr/date-text.ts";
import { datesIn } from "../../locale/fr/dates-in-text.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import type { DeclaredEvent, EditionFacts } from "../events/declared.ts";
import { eventNameKey, initialsOf, looseNameKey, readEventName } from "../events/event-name.ts";
import { groupEvents } from "../events/group-events.ts";
import type { EditionGroup, EventGroup } from "../events/model.ts";
import { isWithin } from "../events/said-facts.ts";
import type { Entry } from "../model.ts";
import { isTyped } from "../schema/typed-key.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Where something is said: a file and its line. */
interface Source {
  readonly place: string;
  readonly post?: ParsedPost;
}

/** Shorter names are one letter away from many others. */
const SHORTEST = 8;

/** Returns the problems of the events that the entries name; `posts` and `entries` are in the same order. */
export function checkEvents(
  posts: readonly ParsedPost[],
  entries: readonly Entry[],
  declared: readonly DeclaredEvent[],
): readonly Diagnostic[] {
  const byFile = new Map(posts.map((post) => [post.file, post]));
  const sourceOf = (file: string, key: string): Source => {
    const post = byFile.get(file);
    if (post === undefined) return { place: file };
    return { post, place: `${file}:${post.lineOf(pathOf(post, key))}` };
  };
  const groups = groupEvents(entries, declared);
  return [
    ...nearNames(groups, sourceOf),
    ...groups.flatMap(({ editions }) => editions.flatMap((edition) => dates(edition, sourceOf))),
    ...groups.flatMap((group) => undated(group, sourceOf)),
    ...groups.flatMap((group) => datedNames(group, sourceOf)),
  ];
}

/** What a reader is told of one edition, and of no other, by the key that says it. */
const OF_AN_EDITION = {
  start: "les heures",
  end: "les heures",
  hours: "les heures",
  price: "le prix",
  seats: "les places",
  seatsLeft: "les places",
  access: "l’accès",
  registration: "l’inscription",
} as const;

/** Facts of an edition in a text that names none: they would be shown nowhere. */
function undated({ loose }: EventGroup, sourceOf: SourceOf): readonly Diagnostic[] {
  return loose.flatMap(({ entry, event }) => {
    const keys = (Object.keys(OF_AN_EDITION) as (keyof typeof OF_AN_EDITION)[]).filter(
      (key) => event[key] !== undefined,
    );
    const { post } = sourceOf(entry.file, "name");
    const [first] = keys;
    // A date that was refused has its own message.
    if (first === undefined || post === undefined || isTyped(post.check, ["event", "date"])) return [];
    const said = [...new Set(keys.map((key) => OF_AN_EDITION[key]))].join(", ");
    return problemAt(post.check, pathOf(post, first), "key", {
      code: "evenement-sans-edition",
      severity: "warning",
      message: `Rien ne dit de quelle édition de « ${event.name} » sont ces faits, que le site ne montre pas : ${said}.`,
      advice: "ajoutez `date:`, même approchée : `automne 2027`, `à venir`",
    });
  });
}

/** « Salon exemple, 3 mars 2027 » in a text without a date: its day would be a part of its name, and in no agenda. */
function datedNames(group: EventGroup, sourceOf: SourceOf): readonly Diagnostic[] {
  if (group.declared !== undefined) return [];
  return mentionsOf(group).flatMap(({ entry, event }) => {
    const { post } = sourceOf(entry.file, "name");
    const [found] = datesIn(event.name).filter(({ year }) => year !== undefined);
    if (found?.year === undefined || post === undefined || event.date !== undefined || event.loose !== undefined)
      return [];
    const { year, month, day } = found;
    const name = event.name.slice(0, found.start).replace(/(?:\s|[,;:–—-]|\b(?:le|du|les))+$/u, "");
    return problemAt(post.check, pathOf(post, "name"), "value", {
      code: "evenement-nom-date",
      severity: "warning",
      message: `« ${event.name} » est lu en entier comme le nom de l’événement : sa date n’est pas dans l’agenda.`,
      advice: `le nom et la date à part, par exemple \`{name: ${name || "Nom de l’événement"}, date: ${isoDate({ year, month, day })}}\``,
    });
  });
}

type SourceOf = (file: string, key: string) => Source;

/** An event said by its name alone has no keys. */
function pathOf(post: ParsedPost, key: string): readonly string[] {
  const { event } = post.frontMatter.data;
  return typeof event === "object" && event !== null && Object.hasOwn(event, key) ? ["event", key] : ["event"];
}

/** « JIQ » and « J.I.Q. », « Web a Québec » and « Web à Québecs »: reported in the first text of the event that has the fewest. */
function nearNames(groups: readonly EventGroup[], sourceOf: SourceOf): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const heaviest = groups.map((group) => ({ group, weight: weight(group), names: namesOf(group) }));
  const sorted = heaviest.sort((a, b) => b.weight - a.weight || (a.group.id < b.group.id ? -1 : 1));
  for (const [at, { group, names }] of sorted.entries()) {
    const [mention] = mentionsOf(group);
    const close = mention && sorted.slice(0, at).find((other) => areNear(names, other.names))?.group;
    if (mention === undefined || close === undefined) continue;
    const own = sourceOf(mention.entry.file, "name");
    const [other] = mentionsOf(close);
    const place =
      close.declared === undefined
        ? other && sourceOf(other.entry.file, "name").place
        : `events.yml:${close.declared.line}`;
    if (own.post === undefined) continue;
    problems.push(
      problemAt(own.post.check, pathOf(own.post, "name"), "value", {
        code: "evenement-ressemblant",
        severity: "warning",
        message: `« ${mention.event.name} » (${own.place}) ressemble à « ${close.name} » (${place}), et ce sont deux événements : chacun a sa page.`,
        advice: `si c’est le même, écrivez \`name: ${close.name}\` ici, ou ajoutez ce nom à \`synonyms\` dans \`events.yml\``,
      }),
    );
  }
  return problems;
}

function weight(group: EventGroup): number {
  return (group.declared === undefined ? 0 : 1000) + mentionsOf(group).length;
}

function mentionsOf({ editions, loose }: EventGroup) {
  const all = new Set([...editions.flatMap(({ mentions }) => mentions), ...loose]);
  return [...all].sort((a, b) => (a.entry.file < b.entry.file ? -1 : 1));
}

/** A name of an event in the forms under which it is compared with every other. */
interface ComparedName {
  readonly key: string;
  readonly loose: string;
  readonly initials: readonly string[];
  readonly hasFigure: boolean;
}

function namesOf({ name, acronym, declared }: EventGroup): readonly ComparedName[] {
  const { base } = readEventName(name, Number.NaN);
  const names = [base, ...(acronym === undefined ? [] : [acronym]), ...(declared?.synonyms ?? [])];
  return names.map((each) => {
    const loose = looseNameKey(each);
    return { key: eventNameKey(each), loose, initials: initialsOf(each), hasFigure: /\d/u.test(loose) };
  });
}

function areNear(mine: readonly ComparedName[], others: readonly ComparedName[]): boolean {
  return mine.some((name) => others.some((other) => areNearNames(name, other)));
}

function areNearNames(a: ComparedName, b: ComparedName): boolean {
  if (a.loose === b.loose && a.loose !== "") return true;
  if (a.initials.includes(b.loose) || b.initials.includes(a.loose)) return true;
  // Figures tell apart: « Forum 1 » and « Forum 2 ».
  if (a.hasFigure || b.hasFigure || Math.min(a.loose.length, b.loose.length) < SHORTEST) return false;
  return nearest(a.key, [b.key], 1) !== undefined;
}

/** Texts that give the same edition two dates; the announcement of an event that was moved keeps its own. */
function dates({ declared, mentions, facts }: EditionGroup, sourceOf: SourceOf): readonly Diagnostic[] {
  const sayings: readonly { readonly facts: EditionFacts; readonly source: Source }[] = [
    ...(declared === undefined ? [] : [{ facts: declared, source: { place: `events.yml:${declared.line}` } }]),
    ...mentions.map(({ entry, event }) => ({ facts: event, source: sourceOf(entry.file, "date") })),
  ];
  const right = sayings.find(({ facts: said }) => said.date !== undefined && facts.date === said.date);
  if (right?.facts.date === undefined) return [];
  const { date, endDate } = right.facts;
  return sayings.flatMap(({ facts: said, source: { post, place } }) => {
    if (post === undefined || said.date === undefined || compareDates(said.date, date) === 0) return [];
    const { formerDate } = facts;
    if (formerDate !== undefined && (isWithin(said.date, formerDate) || isWithin(formerDate, said.date))) return [];
    const lacks = isWithin(date, said.date);
    return problemAt(post.check, pathOf(post, "date"), "value", {
      code: "evenement-dates",
      severity: "warning",
      message: `La même édition a deux dates : ${rangeText(said.date, said.endDate)} (${place}) et ${rangeText(date, endDate)} (${right.source.place}).`,
      advice: lacks
        ? "écrivez ici le jour, ou retirez la date : celle de l’autre texte suffit"
        : "écrivez la même date aux deux endroits; si l’événement a été déplacé, ajoutez `formerDate:` suivi de l’ancienne date",
    });
  });
}
