/** What an importer finds in a partner’s calendar or spreadsheet, before it is written as drafts to review. */
import type { SESSION_STATUSES } from "../content/schema/session-statuses.ts";

export interface ImportedPlace {
  readonly name: string;
  readonly address?: string;
  readonly city?: string;
  readonly postalCode?: string;
}

export interface ImportedSession {
  /** Stable from one import to the next: lower-case letters, figures and hyphens. */
  readonly id: string;
  /** Whom it is for, or which edition it is. */
  readonly group?: string;
  /** `YYYY-MM-DD`, `YYYY-MM`, or words that content accepts as a date. */
  readonly date: string;
  readonly endDate?: string;
  /** Clock times as editors type them, « 9 h 30 ». */
  readonly start?: string;
  readonly end?: string;
  /** Hours in one sentence, instead of `start` and `end`. */
  readonly hours?: string;
  /** IANA name, when it is not the zone of the site. */
  readonly zone?: string;
  readonly place?: ImportedPlace;
  readonly online?: true | string;
  /** « sur Zoom »: the tool that the partner names. */
  readonly access?: readonly string[];
  readonly status?: (typeof SESSION_STATUSES)[number];
}

export interface ImportedEvent {
  /** Identifies the event at the partner’s; one line. */
  readonly uid: string;
  /** Under which an earlier import may have known it. */
  readonly otherUids?: readonly string[];
  /** Tells it apart from another of the same title: « 5 mars 2027 ». */
  readonly edition?: string;
  /** Changes only when the partner changes something that a draft says; the day of the import does not matter. */
  readonly fingerprint: string;
  readonly title: string;
  /** Plain text; paragraphs are separated by blank lines. */
  readonly description?: string;
  /** Page about the event, `http` or `https`. */
  readonly url?: string;
  /** As typed by the partner. */
  readonly price?: string;
  /** True when the partner calls it a training. */
  readonly isTraining?: true;
  /** In order of date; never empty. */
  readonly sessions: readonly ImportedSession[];
}

export interface Imported {
  /** What the calendar calls itself. */
  readonly name?: string;
  readonly events: readonly ImportedEvent[];
  /** What could not be taken, in French, each a whole sentence. */
  readonly problems: readonly string[];
  /** How something was read that could have been read otherwise, each a whole sentence. */
  readonly notes?: readonly string[];
}

export interface ImportOptions {
  /** `YYYY-MM-DD`: of an endless series, days from this one on are taken. */
  readonly now: string;
  /** IANA zone of the site. */
  readonly zone: string;
}
