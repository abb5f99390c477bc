/** The model: what every entry is once the content loader has validated and resolved it. Types only. */
export type { Kind } from "./kinds.ts";
export type * from "./model/content.ts";
export type * from "./model/entry.ts";
export type { Asset, FileBeside, FileDiagnostic, NamedLink, Person, Picture, Place, Recording } from "./model/parts.ts";
export type * from "./model/session.ts";
export type * from "./model/settings.ts";
export type { Base } from "./schema/kinds.ts";
