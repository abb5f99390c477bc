/** Cuts what is between brackets into items, and writes each one as YAML reads it. */
import { quoted } from "./cut-line.ts";

/** Returns the items, trimmed; a comma between quotes does not separate. Empty items are left out. */
export function itemsOf(inside: string): readonly string[] {
  const items: string[] = [];
  let rest = inside.trim();
  while (rest !== "") {
    const item = /^(["'])[\s\S]*?\1(?=\s*(?:,|$))/u.exec(rest)?.[0] ?? /^[^,]*/u.exec(rest)?.[0] ?? rest;
    if (item.trim() !== "") items.push(item.trim());
    rest = rest.slice(item.length).replace(/^\s*,?\s*/u, "");
  }
  return items;
}

/** An item as YAML reads it: in quotes when it needs them. */
export function itemText(item: string): string {
  if (/^"(?:[^"\\]|\\["\\/])*"$|^'(?:[^']|'')*'$/u.test(item)) return item;
  const bare = item.replace(/^["'“«‘]\s*|\s*["'”»’]$/gu, "");
  const isQuoted = /^["'].*["']$/u.test(item);
  return isQuoted || /^[@`%&*!|>?#"'-]|[[\]{}"]|:(?:\s|$)|\s#/u.test(item) ? quoted(bare) : item;
}
