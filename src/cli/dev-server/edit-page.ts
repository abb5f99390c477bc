/** Edits a rendered page at the elements that htmlparser2 finds; everything else is preserved byte for byte. */
import { Parser } from "htmlparser2";
import { applyEdits, type TextEdit } from "../../content/authoring/text-edits.ts";

export interface PageEdits {
  /** Name of an element → the HTML that replaces the first one, tags included. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** Name of an element → the HTML to add at the end of the first one. */
  readonly appended?: Readonly<Record<string, string>>;
}

/** Returns the page with its edits; an element that the page does not close is left as it is. */
export function editPage(html: string, { replaced = {}, appended = {} }: PageEdits): string {
  const edits: TextEdit[] = [];
  const starts = new Map<string, number>();
  const done = new Set<string>();
  const parser = new Parser({
    onopentag(name) {
      if (!starts.has(name)) starts.set(name, parser.startIndex);
    },
    onclosetag(name, isImplied) {
      const start = starts.get(name);
      if (start === undefined || isImplied || done.has(name)) return;
      done.add(name);
      const [by, added] = [replaced[name], appended[name]];
      if (by !== undefined) edits.push({ start, end: parser.endIndex + 1, text: by });
      else if (added !== undefined) edits.push({ start: parser.startIndex, end: parser.startIndex, text: added });
    },
  });
  parser.end(html);
  return applyEdits(html, edits);
}
