/** Validated keys → keys of the model, by what each field holds: a plain value is copied, a reference is looked up, an absent list is empty. */

import { distinct } from "../distinct.ts";
import type { Base, NamedLink } from "../model.ts";
import type { ResolvedKeys } from "../resolved.ts";
import { isList, itemOf, type Shape, shapeOf, wordsOf } from "../schema/blocks.ts";
import { COMMON } from "../schema/common.ts";
import type { Reference } from "../schema/fields/people.ts";
import { type CommonKeys, SCHEMAS } from "../schema/kinds.ts";
import type { EntryContext } from "./entry-context.ts";
import { pictureOf, type TypedPicture } from "./entry-files.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** `path` is the path of the value in the front matter, for diagnostics. */
type Resolve = (value: unknown, post: ParsedPost, context: EntryContext, path: readonly (string | number)[]) => unknown;

interface Step {
  readonly key: string;
  readonly isList: boolean;
  readonly resolve?: Resolve;
}

/** Returns the resolved keys that every kind has. */
export function resolvedCommonKeys(post: ParsedPost, context: EntryContext): ResolvedKeys<CommonKeys> {
  return follow(PLANS[post.kind.base].common, post.keys, post, context) as unknown as ResolvedKeys<CommonKeys>;
}

/** Returns the resolved keys specific to a kind, except those that its own code computes; `Keys` are those of the kind of the post. */
export function resolvedOwnKeys<Keys extends CommonKeys, Made extends keyof Keys = never>(
  post: ParsedPost,
  context: EntryContext,
  made: readonly Made[] = [],
): ResolvedKeys<Omit<Keys, keyof CommonKeys>, Made> {
  const steps = PLANS[post.kind.base].own.filter(({ key }) => !(made as readonly PropertyKey[]).includes(key));
  const resolved = follow(steps, post.keys, post, context);
  return eventNamed(resolved, context) as ResolvedKeys<Omit<Keys, keyof CommonKeys>, Made>;
}

/** An event named by its identifier in `events.yml` has its name there. */
function eventNamed(keys: object, { events }: EntryContext): object {
  if (!("event" in keys)) return keys;
  const event = keys.event as { readonly name: string };
  const declared = events.find(({ id }) => id === event.name);
  return declared === undefined ? keys : { ...keys, event: { ...event, name: declared.name } };
}

function follow(
  steps: readonly Step[],
  keys: Readonly<Record<string, unknown>>,
  post: ParsedPost,
  context: EntryContext,
): object {
  const resolved: Record<string, unknown> = {};
  for (const { key, isList: many, resolve } of steps) {
    const value = keys[key] ?? (many ? [] : undefined);
    if (value === undefined) continue;
    resolved[key] = resolve === undefined ? value : resolve(value, post, context, [key]);
  }
  return resolved;
}

function planOf(shape: Shape): readonly Step[] {
  return Object.entries(shape).map(([key, field]) => {
    const resolve = resolveOf(field);
    return { key, isList: isList(field), ...(resolve === undefined ? {} : { resolve }) };
  });
}

/** Returns how a value is resolved; undefined for a plain one. */
function resolveOf(field: Shape[string]): Resolve | undefined {
  const { holds } = wordsOf(field);
  const one = holds === undefined ? undefined : RESOLVERS[holds];
  const item = itemOf(field);
  if (item !== undefined) {
    const each = one ?? resolveOf(item);
    return (
      each &&
      ((value, post, context, path) =>
        distinct((value as readonly unknown[]).map((element, index) => each(element, post, context, [...path, index]))))
    );
  }
  return one ?? blockResolver(shapeOf(field));
}

/** A block is resolved when one of its keys is. */
function blockResolver(shape: Shape): Resolve | undefined {
  const steps = Object.entries(shape).flatMap(([key, field]) => {
    const resolve = resolveOf(field);
    return resolve === undefined ? [] : [{ key, resolve }];
  });
  if (steps.length === 0) return undefined;
  return (value, post, context, path) => {
    const block = value as Readonly<Record<string, unknown>>;
    const resolved = steps.flatMap(({ key, resolve }) =>
      block[key] === undefined ? [] : [[key, resolve(block[key], post, context, [...path, key])] as const],
    );
    return { ...block, ...Object.fromEntries(resolved) };
  };
}

const RESOLVERS: Readonly<Record<string, Resolve>> = {
  person: (value, post, context, path) => context.people.find(value as Reference, post.check, path),
  place: (value, post, context, path) => context.places.find(value as Reference, post.check, path),
  body: (value, _, context) => bodyOf(context, value as Reference),
  picture: (value, post, context, path) => pictureOf(post, context, value as TypedPicture, path),
};

/** An organisation may be an entry of `people.yml` or simply a name. */
function bodyOf(context: EntryContext, reference: Reference): NamedLink {
  const { name, url } = context.people.get(reference.typed) ?? reference;
  return { name, ...(url === undefined ? {} : { url }) };
}

/** Computed once: reading a schema costs more than reading a post. */
const PLANS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([base, schema]) => {
    const steps = planOf(schema.def.shape);
    const isCommon = ({ key }: Step): boolean => Object.hasOwn(COMMON, key);
    return [base, { common: steps.filter(isCommon), own: steps.filter((step) => !isCommon(step)) }];
  }),
) as unknown as Readonly<Record<Base, { readonly common: readonly Step[]; readonly own: readonly Step[] }>>;
