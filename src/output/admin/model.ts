/** The part of Sveltia CMS's configuration format that this project uses. Types only. */

export interface Field {
  readonly name: string;
  readonly label?: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly hint?: string;
  readonly fields?: readonly Field[];
  /** Options that depend on the widget: `type`, `format`, `pattern`, `options`… */
  readonly [option: string]: unknown;
}

interface Named {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly fields: readonly Field[];
  readonly [option: string]: unknown;
}

/** A collection whose entries are the files of a folder. */
export interface EntryCollection extends Named {
  readonly folder: string;
}

/** One file of a file collection. */
export interface CollectionFile extends Named {
  readonly file: string;
}

export interface CmsConfig {
  readonly collections: readonly EntryCollection[];
  readonly singletons: readonly CollectionFile[];
  readonly [option: string]: unknown;
}
