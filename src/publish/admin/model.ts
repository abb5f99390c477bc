/** The part of the configuration of Sveltia CMS that we write. Types only. */

export interface Field {
  readonly name: string;
  readonly label?: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly fields?: readonly Field[];
  /** Options of one widget or another: `type`, `format`, `pattern`, `options`… */
  readonly [option: string]: unknown;
}

interface Named {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** A folder of entries. */
export interface EntryCollection extends Named {
  readonly folder: string;
}

/** One file. */
export interface CollectionFile extends Named {
  readonly file: string;
}

export interface CmsConfig {
  readonly collections: readonly EntryCollection[];
  readonly singletons: readonly CollectionFile[];
  readonly [option: string]: unknown;
}
