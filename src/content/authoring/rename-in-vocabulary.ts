/** Records a renamed term in the text of `vocabulary.yml`: the old term redirects to the new one; comments and order are preserved. */
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from "yaml";
import { slug } from "../../locale/fr/slug.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import type { Taxonomy } from "../collection/taxonomies.ts";
import { keyText, parseYaml } from "../front-matter/yaml-document.ts";
import { yamlFlowScalar, yamlScalar } from "../front-matter/yaml-scalar.ts";
import { applyEdits, type TextEdit } from "./text-edits.ts";

/** Returns the text of `vocabulary.yml` after `from` has been renamed `to` in one taxonomy; an empty text stands for a missing file. Throws a RangeError when the file cannot be parsed. */
export function renameInVocabulary(text: string, taxonomy: Taxonomy, from: string, to: string): string {
  const own = entryOf(text, taxonomy, from);
  const target = entryOf(text, taxonomy, to);
  if (termKey(from) === termKey(to)) return own === undefined ? text : withValue(text, own, "label", to);
  if (own === undefined) {
    const declared = target === undefined ? addEntry(text, taxonomy, [["label", to]]) : text;
    return addEntry(declared, taxonomy, [
      ["label", from],
      ["replacedBy", to],
    ]);
  }
  if (target !== undefined) return withValue(text, own, "replacedBy", to);
  const oldSlug = fieldOf(own, "slug");
  const renamed = applyEdits(text, [
    ...editOf(text, own, "label", to),
    ...(oldSlug === undefined ? [] : editOf(text, own, "slug", slug(to))),
  ]);
  return addEntry(renamed, taxonomy, [
    ["label", from],
    ...(oldSlug === undefined ? [] : ([["slug", oldSlug]] as const)),
    ["replacedBy", to],
  ]);
}

/** True when the file declares the term in that taxonomy. */
export function declares(text: string, taxonomy: Taxonomy, term: string): boolean {
  return entryOf(text, taxonomy, term) !== undefined;
}

type Fields = readonly (readonly [string, string])[];

function rootOf(text: string): YAMLMap | undefined {
  const { document } = parseYaml(text);
  if (document.errors.length > 0)
    throw new RangeError("vocabulary.yml ne se lit pas : corrigez-le d’abord (npm run verifier).");
  return isMap(document.contents) ? document.contents : undefined;
}

function pairOf(map: YAMLMap | undefined, key: string): Pair | undefined {
  return map?.items.find((pair) => keyText(pair) === key);
}

function entryOf(text: string, taxonomy: Taxonomy, term: string): YAMLMap | undefined {
  const list = pairOf(rootOf(text), taxonomy)?.value;
  if (!isSeq(list)) return undefined;
  return list.items.filter(isMap).find((entry) => termKey(fieldOf(entry, "label") ?? "") === termKey(term));
}

function fieldOf(entry: YAMLMap, key: string): string | undefined {
  const value = pairOf(entry, key)?.value;
  return isScalar(value) && value.value !== null ? String(value.source ?? value.value) : undefined;
}

function withValue(text: string, entry: YAMLMap, key: string, value: string): string {
  return applyEdits(text, editOf(text, entry, key, value));
}

/** The edit that sets a key of an entry: replaces its value, or inserts it after the label. */
function editOf(text: string, entry: YAMLMap, key: string, value: string): readonly TextEdit[] {
  const written = entry.flow ? yamlFlowScalar(value) : yamlScalar(value);
  const own = pairOf(entry, key)?.value;
  if (isScalar(own) && own.range) return [{ start: own.range[0], end: own.range[1], text: written }];
  const label = pairOf(entry, "label");
  const labelKey = (label?.key as Node | undefined)?.range;
  const labelValue = (label?.value as Node | undefined)?.range;
  if (!labelKey || !labelValue) return [];
  if (entry.flow) return [{ start: labelValue[1], end: labelValue[1], text: `, ${key}: ${written}` }];
  const indent = " ".repeat(labelKey[0] - lineStart(text, labelKey[0]));
  const at = lineEnd(text, labelValue[1]);
  return [{ start: at, end: at, text: `${newline(text)}${indent}${key}: ${written}` }];
}

/** Adds an entry at the end of a list, formatted like the last one. */
function addEntry(text: string, taxonomy: Taxonomy, fields: Fields): string {
  const eol = newline(text);
  const pair = pairOf(rootOf(text), taxonomy);
  const list = pair?.value;
  if (isSeq(list) && list.items.length > 0) return applyEdits(text, [appendTo(text, list, fields)]);
  const block = blockEntry(fields, "  ", eol);
  const empty = list as Node | null | undefined;
  if (pair !== undefined && empty?.range) {
    return applyEdits(text, [{ start: empty.range[0], end: empty.range[1], text: eol + block }]);
  }
  const gap = text === "" ? "" : text.endsWith("\n") ? eol : eol + eol;
  return `${text}${gap}${taxonomy}:${eol}${block}${eol}`;
}

function appendTo(text: string, list: YAMLSeq, fields: Fields): TextEdit {
  const eol = newline(text);
  const last = list.items.at(-1) as Node;
  const [start, valueEnd] = last.range ?? [0, 0, 0];
  const flowEntry = `{ ${fields.map(([key, value]) => `${key}: ${yamlFlowScalar(value)}`).join(", ")} }`;
  if (list.flow) return { start: valueEnd, end: valueEnd, text: `, ${flowEntry}` };
  const dash = text.lastIndexOf("-", start - 1);
  const indent = " ".repeat(dash - lineStart(text, dash));
  // The range of a block node includes the line ending after it: go back to its last character.
  const content = text.slice(0, valueEnd).trimEnd().length;
  const at = lineEnd(text, content);
  const entry = isMap(last) && last.flow ? `${indent}- ${flowEntry}` : blockEntry(fields, indent, eol);
  return { start: at, end: at, text: eol + (isAired(text, list) ? eol : "") + entry };
}

function blockEntry(fields: Fields, indent: string, eol: string): string {
  return fields
    .map(([key, value], index) => `${indent}${index === 0 ? "- " : "  "}${key}: ${yamlScalar(value)}`)
    .join(eol);
}

/** True when there is a blank line before the last entry, or before the only one there will be. */
function isAired(text: string, list: YAMLSeq): boolean {
  const [before, last] = list.items.slice(-2) as Node[];
  return /\n[ \t]*\r?\n/u.test(text.slice(before?.range?.[0] ?? 0, last?.range?.[0] ?? 0));
}

function newline(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** Offset of the end of the line, before its line ending. */
function lineEnd(text: string, at: number): number {
  const found = text.indexOf("\n", at);
  const end = found < 0 ? text.length : found;
  return text[end - 1] === "\r" ? end - 1 : end;
}
