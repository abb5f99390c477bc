/** The events of `events.yml`, once their people and venues are looked up, and what any source says of an edition. Types only. */
import type { z } from "zod";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { LooseDate } from "../../locale/fr/loose-date.ts";
import type { NamedLink, Place } from "../model/parts.ts";
import type { Resolved } from "../resolved.ts";
import type { eventsSchema } from "../schema/events.ts";

export type EventKeys = z.output<typeof eventsSchema>[number];
export type EditionKeys = NonNullable<EventKeys["editions"]>[number];

/** What one source says of an edition. */
export interface EditionFacts extends Omit<Resolved<EditionKeys>, "date" | "prices"> {
  /** The first day, or the month; undefined when neither is known. */
  readonly date?: CalendarDate | undefined;
  /** What is said of the date when neither its day nor its month is known as such. */
  readonly loose?: LooseDate | undefined;
  readonly organizer?: NamedLink | undefined;
}

export interface DeclaredEdition extends EditionFacts {
  /** Line of `events.yml`, from 1. */
  readonly line: number;
}

/** An event that is declared once for several texts. */
export interface DeclaredEvent {
  /** Permanent; also the end of the address of its page. */
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly summary?: string;
  readonly organizer?: NamedLink;
  readonly place?: Place;
  readonly url?: string;
  readonly editions: readonly DeclaredEdition[];
  /** Line of `events.yml`, from 1. */
  readonly line: number;
}
