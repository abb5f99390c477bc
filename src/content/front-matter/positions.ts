/** Positions of the keys and values of a YAML block in its file, computed only when there is a problem to report. */
import { type Document, isAlias, isMap, isSeq, type Node, type Pair, type ParsedNode, type YAMLMap } from "yaml";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { keyText, parseYaml } from "./yaml-document.ts";

/** Position of a key or a value, in lines and UTF-16 columns from 1. */
export interface Located {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly excerpt: string;
  /** The whole line as typed, to build a fix. */
  readonly text: string;
}

export type YamlPath = readonly (string | number)[];

/** Returns the position of a key or value, or of its nearest parent; undefined when there is none. */
export type FindPosition = (path: YamlPath, part: "key" | "value") => Located | undefined;

interface Step {
  readonly key?: Node;
  readonly value?: Node;
}

/** Returns the positions in the parsed text. `lines` are the lines as typed, before any repair. */
export function positionsIn(text: string, lines: readonly string[], firstLine: number): FindPosition {
  let find: FindPosition | undefined;
  return (path, part) => {
    find ??= locator(text, lines, firstLine);
    return find(path, part);
  };
}

function locator(typed: string, lines: readonly string[], firstLine: number): FindPosition {
  const { document, lineCounter } = parseYaml(typed);
  const stepInto = stepper();
  const located = (start: number, end: number): Located => {
    const { line, col } = lineCounter.linePos(start);
    const text = lines[line - 1] ?? "";
    const length = Math.max(1, Math.min(end - start, text.length - col + 1));
    return { line: line - 1 + firstLine, column: col, length, excerpt: excerptAt(text, col), text };
  };
  return (path, part) => {
    const { found, whole } = walkPath(document, path, stepInto);
    for (let depth = found.length - 1; depth >= 0; depth--) {
      const { key, value } = found[depth] ?? {};
      const wantsKey = part === "key" || (!whole && key !== undefined) || depth < path.length - 1;
      const node = wantsKey || !value?.range || value.range[1] <= value.range[0] ? (key ?? value) : value;
      if (node?.range) return located(node.range[0], node.range[1]);
    }
    return undefined;
  };
}

/** Follows a path to a node, through aliases; returns the steps that were found when it leads nowhere. */
function walkPath(
  document: Document.Parsed<ParsedNode>,
  path: YamlPath,
  stepInto: ReturnType<typeof stepper>,
): { found: readonly Step[]; whole: boolean } {
  const found: Step[] = [];
  let node: Node | undefined = document.contents ?? undefined;
  for (const name of path) {
    const target: Node | undefined = isAlias(node) ? node.resolve(document) : node;
    const step = stepInto(target, name);
    if (!step) return { found, whole: false };
    found.push(step);
    node = step.value;
  }
  return { found, whole: true };
}

/** Returns a function that steps into a node; the keys of a map are indexed once, since ten thousand may be looked up. */
function stepper() {
  const known = new Map<YAMLMap, ReadonlyMap<string, Pair>>();
  const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
    // The first pair of each key.
    const pairs = known.get(map) ?? new Map(map.items.toReversed().map((pair) => [keyText(pair), pair]));
    known.set(map, pairs);
    return pairs;
  };
  return (node: Node | undefined, name: string | number): Step | undefined => {
    if (isMap(node)) {
      const pair = pairsOf(node).get(String(name));
      return pair && { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
    }
    if (isSeq(node) && typeof name === "number") {
      const value = node.items[name] as Node | undefined;
      return value && { value };
    }
    return undefined;
  };
}
