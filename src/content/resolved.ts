/** What the keys of a schema become in the model: references are persons, venues and organisations, pictures have their file, absent lists are empty. Types only. */

import type { NamedLink, Person, Picture, Place } from "./model/parts.ts";
import type { Reference } from "./schema/fields/people.ts";

/** A value of the schema as the model has it; a plain value is unchanged. */
export type Resolved<T> =
  T extends Reference<"person">
    ? Person
    : T extends Reference<"place">
      ? Place
      : T extends Reference<"body">
        ? NamedLink
        : T extends { readonly src: string }
          ? Picture
          : T extends readonly (infer Item)[]
            ? readonly Resolved<Item>[]
            : { readonly [Key in keyof T]: Resolved<T[Key]> };

type ListKeys<Keys> = {
  [Key in keyof Keys]-?: NonNullable<Keys[Key]> extends readonly unknown[] ? Key : never;
}[keyof Keys];

/** The keys of a kind as the model has them: a list is always present. `Made` are those computed by code of their own. */
export type ResolvedKeys<Keys, Made extends PropertyKey = never> = {
  readonly [Key in Exclude<ListKeys<Keys>, Made>]: Resolved<NonNullable<Keys[Key]>>;
} & {
  readonly [Key in keyof Keys as Exclude<Key, ListKeys<Keys> | Made>]: Resolved<Keys[Key]>;
};
