/** Positions of the categories and tags of a post in its file on disk, to the character, so that they can be counted and renamed. */
import { isMap, isScalar, isSeq, type Node, Scalar } from "yaml";
import type { Taxonomy } from "../collection/taxonomies.ts";
import { keyText, parseYaml } from "../front-matter/yaml-document.ts";

export interface TermPosition {
  readonly typed: string;
  /** Offsets in the file, in UTF-16 units, quotes included. */
  readonly start: number;
  readonly end: number;
  readonly style: "plain" | "single" | "double";
}

/** One list of terms; a post may have several for one taxonomy (`tags` and `keywords`). */
export interface TermList {
  readonly taxonomy: Taxonomy;
  readonly form: "flow" | "block" | "commas";
  readonly positions: readonly TermPosition[];
}

const KEYS: Readonly<Record<string, Taxonomy>> = {
  categories: "categories",
  category: "categories",
  tags: "tags",
  tag: "tags",
  keywords: "tags",
};

const BLOCK = /^\uFEFF?(?:[ \t]*\r?\n)*---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/u;

/** Returns the lists of terms of a post, whatever its line endings; none when its front matter cannot be parsed. */
export function termLists(text: string): readonly TermList[] {
  const found = BLOCK.exec(text);
  const yaml = found?.[1];
  if (yaml === undefined) return [];
  const offset = found?.[0].indexOf("\n", found[0].indexOf("---")) ?? 0;
  const { document } = parseYaml(yaml);
  if (document.errors.length > 0 || !isMap(document.contents)) return [];
  return document.contents.items.flatMap((pair) => {
    const taxonomy = KEYS[keyText(pair)];
    const list = taxonomy === undefined ? undefined : listOf(pair.value as Node | null, yaml, offset + 1);
    return taxonomy === undefined || list === undefined ? [] : [{ taxonomy, ...list }];
  });
}

function listOf(node: Node | null, yaml: string, offset: number): Omit<TermList, "taxonomy"> | undefined {
  if (isSeq(node)) {
    const positions = node.items.flatMap((item) => (isScalar(item) ? (positionOf(item, offset) ?? []) : []));
    return { form: node.flow ? "flow" : "block", positions };
  }
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const quoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
  const inner = quoted ? yaml.slice(start + 1, end - 1) : yaml.slice(start, end);
  // A folded or escaped value has no character-for-character source.
  if (inner.trim() !== String(node.value).trim() && inner !== node.source) return undefined;
  return { form: "commas", positions: commaPositions(inner, offset + start + (quoted ? 1 : 0)) };
}

function positionOf(node: Scalar, offset: number): TermPosition | undefined {
  if (!node.range || node.value === null) return undefined;
  const style = node.type === Scalar.QUOTE_DOUBLE ? "double" : node.type === Scalar.QUOTE_SINGLE ? "single" : "plain";
  const typed = style === "plain" ? (node.source ?? String(node.value)) : String(node.value);
  return { typed, style, start: offset + node.range[0], end: offset + node.range[1] };
}

function commaPositions(inner: string, offset: number): readonly TermPosition[] {
  return [...inner.matchAll(/[^,]+/gu)].flatMap((part) => {
    const typed = part[0].trim();
    const start = offset + part.index + part[0].indexOf(typed);
    return typed === "" ? [] : [{ typed, style: "plain" as const, start, end: start + typed.length }];
  });
}
