/** Finds the editor's file behind a rendered page, and the line where a URL was typed. */
import type { Entry } from "../content/model.ts";
import type { Site } from "../site/model.ts";

export interface Source {
  /** Relative to the content folder. */
  readonly file: string;
  readonly entry?: Entry;
}

/** Returns the source of each page that has one, by site URL without the base path. */
export function sourcesOf(site: Pick<Site, "posts" | "pages" | "redirects">): ReadonlyMap<string, Source> {
  return new Map<string, Source>([
    ...site.redirects.map(({ from, file }) => [from, { file }] as const),
    ...[...site.posts, ...site.pages].map(({ url, entry }) => [url, { file: entry.file, entry }] as const),
  ]);
}

/** Returns the position of a URL in the text of an entry (line from 1), or undefined when it was not typed there. */
export function lineOf(
  entry: Entry,
  typed: string,
  base: string,
): { readonly line: number; readonly column: number; readonly excerpt: string } | undefined {
  const [path = "", fragment = ""] = typed.split("#");
  const short = path.startsWith(base) ? `/${path.slice(base.length)}` : path;
  const name = short.split("/").filter(Boolean).at(-1);
  const wanted = [
    typed,
    short + (fragment && `#${fragment}`),
    decoded(short),
    fragment && `#${fragment}`,
    name && `/${name}`,
    name && `${name}.md`,
  ];
  const lines = entry.body.split("\n");
  for (const form of wanted) {
    if (!form || form === "/") continue;
    const index = lines.findIndex((line) => line.includes(form));
    const text = lines[index];
    if (text !== undefined) return { line: entry.bodyLine + index, column: text.indexOf(form) + 1, excerpt: text };
  }
  return undefined;
}

function decoded(text: string): string {
  try {
    return decodeURI(text);
  } catch {
    return text;
  }
}
