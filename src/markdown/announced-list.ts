/** Finds the numbered lists that a guide announces in its front matter among the tokens of its text: under the heading with the same title, or else in order. */
import type { Token } from "markdown-it";
import type { GuideList } from "../content/model.ts";
import { termKey } from "../locale/fr/term-key.ts";
import { closingIndex } from "./inline-tokens.ts";
import { plainText } from "./plain-text.ts";

export interface FoundItem {
  readonly number: number;
  readonly open: Token;
  /** All the tokens of the item, from its opening to its closing. */
  readonly tokens: readonly Token[];
}

export interface FoundList {
  readonly announced: GuideList;
  /** Undefined when the text has no such list. */
  readonly open: Token | undefined;
  readonly items: readonly FoundItem[];
}

/** A numbered list at the top level of the text, not inside a box, a quotation or another list. */
interface NumberedList {
  readonly open: Token;
  readonly items: readonly FoundItem[];
  /** Keys of the headings that enclose the list, outermost first. */
  readonly under: readonly string[];
  readonly section: Token | undefined;
}

/** Returns one result per announced list, in the same order. A list interrupted by a picture continues when its numbering does. */
export function findAnnouncedLists(tokens: readonly Token[], announced: readonly GuideList[]): readonly FoundList[] {
  const lists = numberedLists(tokens);
  const taken = new Set<NumberedList>();
  const take = (list: NumberedList | undefined): readonly NumberedList[] => {
    if (list === undefined) return [];
    const parts = [list];
    for (const next of lists.slice(lists.indexOf(list) + 1)) {
      const last = parts.at(-1)?.items.at(-1);
      if (next.section === list.section && last !== undefined && next.items[0]?.number === last.number + 1)
        parts.push(next);
    }
    for (const part of parts) taken.add(part);
    return parts;
  };
  const named = announced.map(({ title }) =>
    take(lists.find((list) => !taken.has(list) && list.under.includes(termKey(title)))),
  );
  return announced.map((announcement, index) => {
    const byTitle = named[index] ?? [];
    const parts = byTitle.length > 0 ? byTitle : take(lists.find((list) => !taken.has(list)));
    return { announced: announcement, open: parts[0]?.open, items: parts.flatMap(({ items }) => items) };
  });
}

function numberedLists(tokens: readonly Token[]): readonly NumberedList[] {
  const lists: NumberedList[] = [];
  let headings: { readonly level: number; readonly key: string; readonly open: Token }[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index] as Token;
    if (open.level !== 0) continue;
    if (open.type === "heading_open") {
      const level = Number(open.tag.slice(1));
      const key = termKey(plainText(tokens[index + 1]?.children ?? null).trim());
      headings = [...headings.filter((heading) => heading.level < level), { level, key, open }];
    }
    if (open.type !== "ordered_list_open") continue;
    const end = closingIndex(tokens, index);
    lists.push({
      open,
      items: itemsOf(tokens.slice(index + 1, end), Number(open.attrGet("start") ?? 1)),
      under: headings.map(({ key }) => key),
      section: headings.at(-1)?.open,
    });
    index = end;
  }
  return lists;
}

/** Numbers as browsers show them: consecutive from the first, whatever the editor typed (CommonMark §5.3). */
function itemsOf(tokens: readonly Token[], start: number): readonly FoundItem[] {
  const items: FoundItem[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const open = tokens[index] as Token;
    if (open.type !== "list_item_open") continue;
    const end = closingIndex(tokens, index);
    items.push({ number: start + items.length, open, tokens: tokens.slice(index, end + 1) });
    index = end;
  }
  return items;
}
