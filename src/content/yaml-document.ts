/** YAML text → a document that knows where each of its nodes stands; the only file that knows the `yaml` package's options. */
import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { excerptAt } from "./excerpt.ts";

/** Where a key or a value stands, in lines and UTF-16 columns from 1. */
export interface Located {
  readonly line: number;
  readonly column: number;
  readonly length: number;
  readonly excerpt: string;
  /** The whole line as typed, for whoever proposes another. */
  readonly text: string;
}

export type YamlPath = readonly (string | number)[];

export interface YamlDocument {
  readonly document: Document.Parsed<ParsedNode>;
  readonly lineCounter: LineCounter;
  /** False when no « * » stands in the text: then it has no alias to resolve. */
  readonly mayHaveAliases: boolean;
}

/** Aliases resolved in all: beyond, the file is a trap, not a post. */
export const MAX_ALIASES = 50;

/** Parses YAML 1.2, core schema: no dates, no `yes`/`no`, no base 60. Duplicate keys are left to `duplicateKeys`, which is linear. */
export function parseYaml(text: string): YamlDocument {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    version: "1.2",
    schema: "core",
    // `.nan` and `.inf` are no JSON values: they stay text.
    customTags: (tags) => tags.filter((tag) => typeof tag === "string" || !tag.test?.test(".nan")),
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    lineCounter,
  });
  return { document, lineCounter, mayHaveAliases: text.includes("*") };
}

interface Step {
  readonly key?: Node;
  readonly value?: Node;
}

function stepInto(node: Node | undefined, name: string | number): Step | undefined {
  if (isMap(node)) {
    const pair = pairsOf(node).get(String(name));
    return pair && { key: pair.key as Node, value: (pair.value ?? undefined) as Node | undefined };
  }
  if (isSeq(node) && typeof name === "number") {
    const value = node.items[name] as Node | undefined;
    return value && { value };
  }
  return undefined;
}

const pairs = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

/** The pairs of a map by key, the first one of each: a map of ten thousand keys is asked for each of them. */
function pairsOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  let known = pairs.get(map);
  if (known === undefined) {
    known = new Map(map.items.toReversed().map((pair) => [keyText(pair), pair]));
    pairs.set(map, known);
  }
  return known;
}

/** The key of a pair as text; an empty string for a key that is not a scalar. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

/** The node that a path leads to, through aliases; the steps that were found when it leads nowhere. */
function walkPath(document: Document.Parsed<ParsedNode>, path: YamlPath): { found: readonly Step[]; whole: boolean } {
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

/** Finds where keys and values stand, or their nearest parent, in a text whose first line is line `firstLine` of the file. */
export function locator(parsed: YamlDocument, lines: readonly string[], firstLine: number) {
  const place = (start: number, end: number): Located => {
    const { line, col } = parsed.lineCounter.linePos(start);
    const text = lines[line - 1] ?? "";
    const length = Math.max(1, Math.min(end - start, text.length - col + 1));
    return { line: line - 1 + firstLine, column: col, length, excerpt: excerptAt(text, col), text };
  };
  return (path: YamlPath, part: "key" | "value"): Located | undefined => {
    const { found, whole } = walkPath(parsed.document, path);
    for (let depth = found.length - 1; depth >= 0; depth--) {
      const { key, value } = found[depth] ?? {};
      const wantsKey = part === "key" || (!whole && key !== undefined) || depth < path.length - 1;
      const node = wantsKey || !value?.range || value.range[1] <= value.range[0] ? (key ?? value) : value;
      if (node?.range) return place(node.range[0], node.range[1]);
    }
    return undefined;
  };
}

/** The scalar at a path as it was typed (quotes removed), undefined when it is no scalar or is absent. */
export function rawAt(document: Document.Parsed<ParsedNode>, path: YamlPath): string | undefined {
  const { found, whole } = walkPath(document, path);
  const last = found.at(-1)?.value;
  const node = isAlias(last) ? last.resolve(document) : last;
  return whole && isScalar(node) ? (node.source ?? (node.value === null ? "" : String(node.value))) : undefined;
}
