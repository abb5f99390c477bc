/** Finds YAML that parses but cannot be used: values that contain themselves, or that multiply. One pass over the nodes. */
import { isAlias, isCollection, isMap, type Node } from "yaml";
import type { YamlDocument } from "./yaml-document.ts";

export interface Trap {
  readonly kind: "loop" | "excess";
  /** Offsets in the text. */
  readonly start: number;
  readonly end: number;
  /** The name of the alias that closes the loop. */
  readonly name?: string;
}

/** Maximum number of aliases, and of values that they add to those that were typed. */
const MAX_CALLS = 100;
const MAX_ADDED = 10_000;

/** Returns the first trap of a document; undefined when its values can be used. */
export function trapIn({ document }: YamlDocument): Trap | undefined {
  /** Number of values under each anchor, once its node is closed. */
  const sizes = new Map<string, number>();
  const open = new Set<string>();
  let calls = 0;
  let added = 0;
  let trap: Trap | undefined;
  const found = (node: Node, kind: Trap["kind"], name?: string): number => {
    const [start, end] = node.range ?? [0, 1];
    trap ??= { kind, start, end, ...(name === undefined ? {} : { name }) };
    return 0;
  };

  /** Number of values that a node holds, itself included, aliases resolved. */
  const sizeOf = (node: Node | null): number => {
    if (trap !== undefined || node === null) return 1;
    if (isAlias(node)) {
      if (open.has(node.source)) return found(node, "loop", node.source);
      const size = sizes.get(node.source) ?? 1;
      calls += 1;
      added += size;
      return calls > MAX_CALLS || added > MAX_ADDED ? found(node, "excess") : size;
    }
    if (!isCollection(node)) {
      if ("anchor" in node && node.anchor !== undefined) name(node.anchor, 1);
      return 1;
    }
    const { anchor } = node;
    if (anchor !== undefined) open.add(anchor);
    let size = 1;
    const values = isMap(node) ? node.items.map(({ value }) => value) : node.items;
    for (const value of values) size += sizeOf(value as Node | null);
    if (anchor !== undefined) name(anchor, size);
    return size;
  };
  const name = (anchor: string, size: number): void => {
    open.delete(anchor);
    sizes.set(anchor, size);
  };
  sizeOf(document.contents);
  return trap;
}
