/** Events as the texts and `events.yml` speak of them together, before they have pages. Types only. */
import type { EventRef, PostEntry } from "../model.ts";
import type { DeclaredEdition, DeclaredEvent, EditionFacts } from "./declared.ts";

/** A text that names an event. */
export interface EventMention {
  readonly entry: PostEntry;
  readonly event: EventRef;
}

/** One event, whatever the number of its editions. */
export interface EventGroup {
  /** Permanent: the id in `events.yml`, else made from its name. */
  readonly id: string;
  readonly name: string;
  /** What people call it for short, when it is known. */
  readonly acronym?: string;
  readonly declared?: DeclaredEvent;
  /** Newest first. */
  readonly editions: readonly EditionGroup[];
  /** Texts that do not say which edition they are about. */
  readonly loose: readonly EventMention[];
}

export interface EditionGroup {
  /** Permanent within its event once its year is known: its year, followed by its name when the year has several; « a-venir » until then. That of the session, for one of the dates of an event that comes back. */
  readonly id: string;
  /** One of the dates of an event that comes back. */
  readonly isOccurrence?: true;
  /** The rule that gave it. */
  readonly rule?: string;
  readonly year?: number;
  readonly declared?: DeclaredEdition;
  readonly mentions: readonly EventMention[];
  /** What its sources say together: `events.yml` first, then the newest text that says a thing. */
  readonly facts: EditionFacts;
}
