/** What a field says of itself besides its reader: zod keeps it as metadata, and tables, forms, schemas, templates, aliases and open data follow. */
import type { JSONSchemaMeta } from "zod/v4/core";

/** What a value refers to or is made of; a field that says nothing is plain: its value is shown as it was read. */
export type Holds = "person" | "place" | "body" | "picture" | "terms" | "yes or address";

/** The metadata of one field. All words are French, for editors. */
export interface FieldWords extends JSONSchemaMeta {
  /** The form of the value, e.g. « date ou mois »: given by its reader. */
  form?: string;
  /** What the value is looked up as: given by its reader. */
  holds?: Holds;
  /** What the key says: the guide, the JSON Schema and the forms show it. */
  description?: string;
  /** One value as it is typed in YAML; its own reader accepts it. */
  example?: string;
  /** The name of the field in forms, which do not show the key. */
  label?: string;
  /** One element of a list, for a button that adds one: « une séance ». */
  one?: string;
  /** What people type for this key, in the form of `plainKey`. Aliases belong to a kind: `langue` of a training is its own. */
  aliases?: readonly string[];
  /** The French name of each value of a choice. */
  choices?: Readonly<Record<string, string>>;
  /** The form shows a key that comes from elsewhere not at all, a long text in several lines. */
  widget?: "hidden" | "long";
  /** The value that a new post offers in a comment; several lines are a block under the key. */
  template?: string | readonly string[];
  /** A comment above that line. */
  templateHint?: string;
  /** True when `formations.json` holds it; blocks are opened in `publish/open-data.ts`. */
  open?: true;
  /** Why a value changes nothing that is published. */
  unshown?: string;
  /** A block cannot do without it, though its reader accepts its absence. */
  needed?: true;
}

declare module "zod/v4/core" {
  interface GlobalMeta extends FieldWords {}
}
