/** Metadata of a field besides its reader, stored in zod's registry: tables, forms, schemas, templates, aliases and open data are generated from it. */
import type { JSONSchemaMeta } from "zod/v4/core";

/** What a value refers to or is made of; a field without it is plain: its value is rendered as parsed. */
export type Holds = "person" | "place" | "body" | "picture" | "terms" | "yes or address";

/** The metadata of one field. All words are French, for editors. */
export interface FieldWords extends JSONSchemaMeta {
  /** The form of the value, e.g. « date ou mois »: given by its reader. */
  form?: string;
  /** What the value is looked up as: given by its reader. */
  holds?: Holds;
  /** What the key means: shown in the guide, the JSON Schema and the forms. */
  description?: string;
  /** One value as typed in YAML, valid for its own reader. */
  example?: string;
  /** The name of the field in forms, which do not show the key. */
  label?: string;
  /** One element of a list, for a button that adds one: « une séance ». */
  one?: string;
  /** What people type for this key, in the form of `plainKey`. Aliases are specific to a kind: `langue` of a training is its own. */
  aliases?: readonly string[];
  /** Other words, in the same form, of people who may want this key: it is proposed, never put in their place. */
  meanings?: readonly string[];
  /** The French name of each value of a choice. */
  choices?: Readonly<Record<string, string>>;
  /** How the form shows the key: not at all when it is set elsewhere, or as a multi-line text. */
  widget?: "hidden" | "long";
  /** The value that a new post offers in a comment; several lines are a block under the key. */
  template?: string | readonly string[];
  /** A comment above that line. */
  templateHint?: string;
  /** True when it is part of `formations.json`; blocks are converted in `output/open-data.ts`. */
  open?: true;
  /** Why a value changes nothing in what is published. */
  unshown?: string;
  /** Required in its block, though its reader accepts its absence. */
  needed?: true;
}

declare module "zod/v4/core" {
  interface GlobalMeta extends FieldWords {}
}
