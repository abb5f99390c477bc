/** A session of a training, and what it has in common with an edition of an event. Types only. */
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { LooseDate } from "../../locale/fr/loose-date.ts";
import type { Price } from "../../locale/fr/price/price.ts";
import type { FormationKeys } from "../schema/kinds.ts";
import type { Place } from "./parts.ts";

export type SessionStatus = NonNullable<SessionKeys["status"]>;

/** A session of a training, which inherits from the training what it does not say itself. */
export interface Session extends Readonly<Omit<SessionKeys, SessionMade>> {
  /** Permanent within its formation, used by calendars and anchors: the `id` key, else `seance-1`… */
  readonly id: string;
  readonly idGiven: boolean;
  /** The place in the list of the post, from 0: where its problems are told. */
  readonly listed: number;
  /** The day or the month; undefined when neither is known. */
  readonly date?: CalendarDate;
  /** What is said of the date when neither its day nor its month is known as such. */
  readonly loose?: LooseDate;
  /** The rule that gave it, and the day that the rule gave, which a change of date keeps. */
  readonly rule?: SessionRule;
  /** IANA zone of the clock times. */
  readonly zone: string;
  /** True when that is not the zone of the site: pages must name it. */
  readonly otherZone?: true;
  readonly place?: Place;
  /** URL of the meeting, or true when online without a public address. */
  readonly online?: string | true;
  readonly status: SessionStatus;
  readonly price?: Price;
}

/** What takes place, whether a session of a training or an edition of an event: when, where, at what price, under what conditions. */
export interface Occasion
  extends Pick<
    Session,
    | "date"
    | "loose"
    | "endDate"
    | "formerDate"
    | "start"
    | "end"
    | "hours"
    | "zone"
    | "otherZone"
    | "status"
    | "place"
    | "online"
    | "price"
    | "seats"
    | "seatsLeft"
  > {
  readonly access?: readonly string[] | undefined;
}

export interface SessionRule {
  readonly id: string;
  /** « tous les mardis du 2 février au 30 mars 2027 ». */
  readonly text: string;
  readonly day: CalendarDate;
}

export type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];

type SessionMade = "id" | "date" | "repeat" | "zone" | "place" | "online" | "status" | "price" | "prices";
