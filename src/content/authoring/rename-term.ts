/** Renames or merges a term in the text of one post; comments, order, quotes and line endings are preserved. */
import { termKey } from "../../locale/fr/term-key.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import type { Taxonomy } from "../collection/taxonomies.ts";
import { yamlFlowScalar } from "../front-matter/yaml-scalar.ts";
import { type TermList, type TermPosition, termLists } from "./term-positions.ts";
import { applyEdits, type TextEdit } from "./text-edits.ts";

/** Returns the key of a term as the content loader computes it, after typography. */
export function typedKey(typed: string): string {
  return termKey(applyTypography(typed.replace(/\s+/gu, " ").trim()));
}

/** Returns the post with `from` replaced by `to` in the lists of those taxonomies; a list that already had `to` loses `from`. Returns the same text when there is nothing to change. */
export function renameTerm(text: string, from: string, to: string, taxonomies: readonly Taxonomy[]): string {
  const before = termLists(text);
  const edits = before
    .filter(({ taxonomy }) => taxonomies.includes(taxonomy))
    .flatMap((list) => editsOf(text, list, from, to));
  if (edits.length === 0) return text;
  const after = applyEdits(text, edits);
  // A term whose characters would break the line (« x: y » in a comma-separated list) is not written there.
  return termLists(after).length === before.length ? after : text;
}

function editsOf(text: string, list: TermList, from: string, to: string): readonly TextEdit[] {
  // A term with a comma would become two terms in « tags: un, deux ».
  if (list.form === "commas" && to.includes(",")) return [];
  const { positions } = list;
  const isOld = (position: TermPosition): boolean =>
    typedKey(position.typed) === typedKey(from) && position.typed !== to;
  const existing = positions.findIndex((position) => !isOld(position) && typedKey(position.typed) === typedKey(to));
  const renamed = existing < 0 ? positions.findIndex(isOld) : -1;
  const edits: TextEdit[] = [];
  for (let first = 0; first < positions.length; first += 1) {
    const position = positions[first];
    if (position === undefined || !isOld(position)) continue;
    let last = first;
    if (first !== renamed) while (isDouble(last + 1)) last += 1;
    const removal = first === renamed ? undefined : removalOf(text, list, first, last);
    if (removal !== undefined) edits.push(removal);
    else
      for (const old of positions.slice(first, last + 1))
        edits.push({ start: old.start, end: old.end, text: written(to, old, list) });
    first = last;
  }
  return edits;

  function isDouble(index: number): boolean {
    const position = positions[index];
    return position !== undefined && index !== renamed && isOld(position);
  }
}

function written(term: string, position: TermPosition, list: TermList): string {
  if (list.form === "commas") return term;
  if (position.style === "single") return `'${term.replaceAll("'", "''")}'`;
  if (position.style === "double") return JSON.stringify(term);
  return yamlFlowScalar(term);
}

/** The range to remove for items `first` to `last`, with their commas or their lines; undefined when a comment would be removed with them. */
function removalOf(text: string, list: TermList, first: number, last: number): TextEdit | undefined {
  const { positions, form } = list;
  const inner = positions.slice(first, last + 1);
  let start = inner[0]?.start ?? 0;
  let end = inner.at(-1)?.end ?? 0;
  const next = positions[last + 1];
  const previous = positions[first - 1];
  if (form === "block") {
    start = text.lastIndexOf("\n", start - 1) + 1;
    const lineEnd = text.indexOf("\n", end);
    end = lineEnd < 0 ? text.length : lineEnd + 1;
  } else if (previous !== undefined) start = previous.end;
  else if (next !== undefined) end = next.start;
  const around = inner.reduceRight(
    (left, position) => left.slice(0, position.start - start) + left.slice(position.end - start),
    text.slice(start, end),
  );
  return /^[\s,-]*$/u.test(around) ? { start, end, text: "" } : undefined;
}
