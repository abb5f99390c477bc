/** The events of `events.yml`, with their people and venues looked up; two events with one name are reported. */

import { isoDate } from "../../locale/fr/calendar-date.ts";
import type { DeclaredEdition, DeclaredEvent, EditionFacts, EventKeys } from "../events/declared.ts";
import { editionFacts } from "../events/edition-facts.ts";
import { eventNameKey } from "../events/event-name.ts";
import type { NamedLink, Person, Place } from "../model/parts.ts";
import type { Reference } from "../schema/fields/people.ts";
import { isTyped } from "../schema/typed-key.ts";
import { type Check, problemAt } from "../schema/validate.ts";
import { checkEdition } from "./edition-checks.ts";
import { lookUp } from "./look-up.ts";
import { type Located, withOnlinePlace } from "./online-places.ts";

type Path = readonly (string | number)[];

/** Returns the events in the order of the file; a name of another event is reported at the second. */
export function declaredEvents(
  events: readonly EventKeys[],
  check: Check,
  people: readonly Person[],
  places: readonly Place[],
  timezone: string,
): readonly DeclaredEvent[] {
  const venues = lookUp(places, "places.yml");
  const bodies = lookUp(people, "people.yml");
  const venueOf = (reference: Reference<"place"> | undefined, path: Path): { readonly place?: Place } =>
    reference === undefined ? {} : { place: venues.find(reference, check, path) };
  const bodyOf = (reference: Reference<"body"> | undefined): { readonly organizer?: NamedLink } => {
    if (reference === undefined) return {};
    const { name, url } = bodies.get(reference.typed) ?? reference;
    return { organizer: { name, ...(url === undefined ? {} : { url }) } };
  };
  reportTwins(events, check);
  return events.map(
    ({ organizer, place: typed, editions = [], synonyms = [], summary, url, ...event }, index): DeclaredEvent => {
      const { place, online } = withOnlinePlace<Located>({ place: typed });
      return {
        ...event,
        synonyms,
        ...bodyOf(organizer),
        ...venueOf(place, [index, "place"]),
        ...(summary === undefined ? {} : { summary }),
        ...(url === undefined ? {} : { url }),
        line: check.at([index], "value").line,
        editions: editions.map(withOnlinePlace).map(({ place: venue, ...own }, at): DeclaredEdition => {
          const isPlaced = venue !== undefined || own.online !== undefined;
          const edition = isPlaced || online === undefined ? own : { ...own, online };
          const path = [index, "editions", at];
          const facts = editionFacts(edition);
          check.problems.push(...checkEdition(check, { facts, keys: edition, path }, timezone));
          reportUndatedChange(facts, check, path);
          return { ...facts, ...venueOf(venue, [...path, "place"]), line: check.at(path, "value").line };
        }),
      };
    },
  );
}

/** A change that no day dates cannot be told by feeds, and calendars may not follow it; one that is over is told to nobody. */
function reportUndatedChange(facts: EditionFacts, check: Check, path: Path): void {
  const { status, date, endDate, formerDate, updated } = facts;
  const isCancelled = status === "cancelled" || status === "postponed";
  if (updated !== undefined || !(isCancelled || formerDate !== undefined)) return;
  const last = endDate ?? date ?? formerDate;
  if (last !== undefined && isoDate(last) < check.now.slice(0, isoDate(last).length)) return;
  const key = isCancelled ? "status" : "formerDate";
  if (isTyped(check, [...path, "updated"])) return;
  check.problems.push(
    problemAt(check, [...path, key], "value", {
      code: "evenement-change-sans-updated",
      severity: "warning",
      message:
        "L’événement est annulé, reporté ou déplacé, mais rien ne dit depuis quand : les fils ne l’annonceraient pas, et des calendriers pourraient ne pas suivre.",
      advice: "ajoutez `updated:` suivi de la date du changement",
    }),
  );
}

function reportTwins(events: readonly EventKeys[], check: Check): void {
  const owners = new Map<string, string>();
  for (const [index, { id, name, synonyms = [] }] of events.entries()) {
    const keys = new Set([id, name, ...synonyms].map(eventNameKey));
    const twin = [...keys].find((key) => owners.has(key));
    if (twin !== undefined)
      check.problems.push(
        problemAt(check, [index], "value", {
          code: "evenement-en-double",
          message: `L’événement « ${owners.get(twin)} » porte déjà ce nom, cet identifiant ou ce synonyme.`,
          advice: "retirez l’un des deux, ou donnez-leur des noms et des identifiants différents",
        }),
      );
    for (const key of keys) if (!owners.has(key)) owners.set(key, name);
  }
}
