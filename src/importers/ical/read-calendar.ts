/** Reads an iCalendar (RFC 5545): one event for each UID, its overrides (RECURRENCE-ID) with it. */
import ICAL from "ical.js";
import { DateTime } from "luxon";
import { decodeEntities } from "../../locale/fr/entities.ts";
import { hasZoneComponent, zoneComponent } from "../../output/calendar/timezone.ts";
import { addressOf, fingerprintOf, lineOf, paragraphsOf } from "../imported-text.ts";
import type { Imported, ImportedEvent, ImportOptions } from "../model.ts";
import { isCalledTraining } from "../partner-sort.ts";
import { LONGEST_SERIES, sessionsOf } from "./sessions.ts";
import { ianaZone } from "./zone-names.ts";

/** Properties that change without anything that a draft says. */
const VOLATILE = /^(?:dtstamp|created|last-modified|sequence|x-.*|class|transp|priority|attendee)$/u;

/** Returns the events of a calendar, or `refusal` when it cannot be parsed at all. */
export function readCalendar(text: string, options: ImportOptions): Imported | { readonly refusal: string } {
  let roots: readonly ICAL.Component[];
  try {
    roots = rootsOf(text);
  } catch (error) {
    return { refusal: `cet agenda ne se lit pas (${lineOf((error as Error).message) ?? "iCalendar invalide"})` };
  }
  const problems: string[] = [];
  const events: ImportedEvent[] = [];
  for (const [uid, components] of byUid(roots, problems)) {
    try {
      events.push(eventOf(uid, components, options, problems));
    } catch {
      const title = (components[0] && titleOf(components[0])) ?? uid;
      problems.push(`« ${title} » est laissé de côté : sa date ou sa répétition ne se lit pas.`);
    }
  }
  const name = roots.map((root) =>
    lineOf(root.getFirstPropertyValue("x-wr-calname") ?? root.getFirstPropertyValue("name")),
  );
  const [called] = name.filter((each) => each !== undefined);
  return { ...(called === undefined ? {} : { name: called }), events, problems };
}

/** Exchange writes « TZID=(UTC-05:00) Eastern Time (US & Canada):… » without the quotation marks that its colon needs (RFC 5545 §3.2). */
const BARE_ZONE = /;TZID=(\(UTC[^"\r\n]*\)):(?=\d{8})/giu;

type Tree = ConstructorParameters<typeof ICAL.Component>[0];

/** Several calendars in one file are allowed. */
function rootsOf(text: string): readonly ICAL.Component[] {
  const parsed = ICAL.parse(text.replace(BARE_ZONE, ';TZID="$1":')) as unknown as readonly unknown[];
  const roots = (Array.isArray(parsed[0]) ? parsed : [parsed]).map((tree) => new ICAL.Component(tree as Tree));
  for (const root of roots) addMissingZones(root);
  return roots;
}

/** Some calendars name a zone of Canada without defining it: hours in UTC could then not be compared with its hours. */
function addMissingZones(root: ICAL.Component): void {
  const starts = root.getAllSubcomponents("vevent").map((component) => component.getFirstProperty("dtstart"));
  for (const zone of new Set(starts.map((start) => lineOf(start?.getFirstParameter("tzid"))))) {
    if (zone === undefined || !hasZoneComponent(zone)) continue;
    if (root.getTimeZoneByID(zone) === null)
      root.addSubcomponent(new ICAL.Component(zoneComponent(zone) as unknown as Tree));
  }
}

/** The components of each UID, in the order of the file. */
function byUid(roots: readonly ICAL.Component[], problems: string[]): ReadonlyMap<string, readonly ICAL.Component[]> {
  const groups = new Map<string, ICAL.Component[]>();
  for (const component of roots.flatMap((root) => root.getAllSubcomponents("vevent"))) {
    const title = titleOf(component);
    const uid = lineOf(component.getFirstPropertyValue("uid"));
    if (title === undefined)
      problems.push(`Un événement sans titre (SUMMARY) est laissé de côté${uid === undefined ? "" : ` : ${uid}`}.`);
    else if (uid === undefined)
      problems.push(
        `« ${title} » est laissé de côté : il n’a pas d’identifiant (UID), on ne saurait pas le reconnaître la fois suivante.`,
      );
    else groups.set(uid, [...(groups.get(uid) ?? []), component]);
  }
  return groups;
}

function eventOf(
  uid: string,
  components: readonly ICAL.Component[],
  options: ImportOptions,
  problems: string[],
): ImportedEvent {
  const current = latestOnly(components);
  const main = current.find((component) => !component.hasProperty("recurrence-id")) ?? current[0];
  if (main === undefined || current.some(isImpossible)) throw new RangeError(`No component for ${uid}`);
  const title = titleOf(main) ?? uid;
  const { sessions, isCut } = sessionsOf(main, current, options);
  if (sessions.length === 0) throw new RangeError(`No session for ${uid}`);
  if (isCut)
    problems.push(`« ${title} » se répète plus de ${LONGEST_SERIES} fois : ${LONGEST_SERIES} séances sont reprises.`);
  const zone = lineOf(main.getFirstProperty("dtstart")?.getFirstParameter("tzid"));
  if (zone !== undefined && ianaZone(zone) === undefined && main.getTimeZoneByID(zone) === null)
    problems.push(
      `« ${title} » : son fuseau horaire, « ${zone} », n’est pas défini; ses heures sont lues comme celles du site. Vérifiez-les.`,
    );
  const description = paragraphsOf(main.getFirstPropertyValue("description"));
  const url = addressOf(main.getFirstPropertyValue("url"));
  const categories = main.getAllProperties("categories").flatMap((property) => property.getValues().map(String));
  const isTraining = isCalledTraining([title, ...categories]);
  return {
    uid,
    fingerprint: fingerprintOf(components.map(markOf).sort()),
    title,
    ...(description === undefined ? {} : { description }),
    ...(url === undefined ? {} : { url }),
    ...(isTraining ? { isTraining } : {}),
    sessions,
  };
}

/** Some calendars of Web sites write « &amp; » in a title. */
function titleOf(component: ICAL.Component): string | undefined {
  return lineOf(decodeEntities(String(component.getFirstPropertyValue("summary") ?? "")));
}

/** Of two versions of one event or of one of its dates, the one of the highest SEQUENCE (RFC 5546 §2.1.5), else the last. */
function latestOnly(components: readonly ICAL.Component[]): readonly ICAL.Component[] {
  const versions = new Map<string, ICAL.Component>();
  const revision = (component: ICAL.Component): number => Number(component.getFirstPropertyValue("sequence") ?? 0);
  for (const component of components) {
    const key = String(component.getFirstPropertyValue("recurrence-id") ?? "");
    const known = versions.get(key);
    if (known === undefined || revision(component) >= revision(known)) versions.set(key, component);
  }
  return [...versions.values()];
}

/** « 20270231 »: the parser would make it 3 March. */
function isImpossible(component: ICAL.Component): boolean {
  return ["dtstart", "dtend", "recurrence-id"].some((name) => {
    const typed: unknown = component.getFirstProperty(name)?.toJSON()[3];
    return typed !== undefined && !DateTime.fromISO(String(typed)).isValid;
  });
}

function markOf(component: ICAL.Component): string {
  const [, properties] = component.toJSON() as unknown as readonly [
    string,
    readonly (readonly [string, ...unknown[]])[],
  ];
  return JSON.stringify(
    properties
      .filter(([name]) => !VOLATILE.test(name))
      .map((each) => JSON.stringify(each))
      .sort(),
  );
}
