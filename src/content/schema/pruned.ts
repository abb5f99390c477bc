/** Plain values without some of them, and the path that each remaining one had: elements of lists move when one is left out. */

export type ValuePath = readonly (string | number)[];

export interface Pruned {
  readonly data: unknown;
  /** The path, before, of what is now at a path. */
  readonly typedPath: (path: ValuePath) => ValuePath;
}

/** Returns a copy without the values that `isDropped` says, at any depth; a block or a list is asked about once its own values are pruned. */
export function pruned(data: unknown, isDropped: (value: unknown) => boolean): Pruned {
  const indexes = new WeakMap<object, readonly number[]>();
  const visit = (value: unknown): unknown => {
    if (Array.isArray(value)) {
      const kept = value.map((item, index) => [visit(item), index] as const).filter(([item]) => !isDropped(item));
      const list = kept.map(([item]) => item);
      if (list.length < value.length)
        indexes.set(
          list,
          kept.map(([, index]) => index),
        );
      return list;
    }
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, item]) => {
        const kept = visit(item);
        return isDropped(kept) ? [] : [[key, kept]];
      }),
    );
  };
  const rest = visit(data);
  return { data: rest, typedPath: (path) => pathBefore(path, rest, indexes) };
}

function pathBefore(path: ValuePath, data: unknown, indexes: WeakMap<object, readonly number[]>): ValuePath {
  let node = data;
  return path.flatMap((part) => {
    // One value typed for a list of one, or one text for a block: what is inside is the value itself.
    if (typeof node !== "object" || node === null) return node === undefined ? [part] : [];
    if (typeof part === "number" && !Array.isArray(node)) return [];
    const before = indexes.get(node)?.[part as number];
    node = (node as Readonly<Record<string | number, unknown>>)[part];
    return [before ?? part];
  });
}

/** True for what a form leaves when nothing was typed: no value, an empty text, an empty list or block. */
export function isBlank(value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value === "string") return value.trim() === "";
  return typeof value === "object" && Object.keys(value).length === 0;
}
