/** All that was read and validated. Types only. */
import type { DeclaredEvent } from "../events/declared.ts";
import type { Entry } from "./entry.ts";
import type { Asset, Person, Place } from "./parts.ts";
import type { Identity, Settings } from "./settings.ts";

export interface VocabularyTerm {
  readonly label: string;
  readonly slug?: string;
  readonly description?: string;
  readonly synonyms: readonly string[];
  readonly replacedBy?: string;
}

export interface Vocabulary {
  readonly categories: readonly VocabularyTerm[];
  readonly tags: readonly VocabularyTerm[];
  /** Groups of words that mean one thing, for the search. */
  readonly synonyms: readonly (readonly string[])[];
}

/** The validated content of the site. */
export interface Content {
  readonly root: string;
  readonly settings: Settings;
  readonly identity: Identity;
  readonly vocabulary: Vocabulary;
  readonly people: readonly Person[];
  /** By id, for those who have one. */
  readonly portraits: ReadonlyMap<string, Asset>;
  readonly places: readonly Place[];
  /** Those of `events.yml`. */
  readonly events: readonly DeclaredEvent[];
  /** Those that can be published, sorted by file path. */
  readonly entries: readonly Entry[];
}
