/** A rendered text as it is cached: with what it was made from, so that it is used only where rendering would give the same. */
import type { Entry } from "../content/model.ts";
import type { RenderedText } from "../markdown/model.ts";

export interface CachedText {
  /** The last entry with this text; undefined when an earlier process rendered it. */
  readonly entry: Entry | undefined;
  /** URL of the site it was rendered for. */
  readonly site: string;
  /** Hash of what the renderer was given of the entry. */
  readonly key: string;
  /** Link resolver results as JSON, by « method URL », in the order in which they were asked for. */
  readonly answers: ReadonlyMap<string, string>;
  readonly text: RenderedText;
  readonly files: ReadonlySet<string>;
  readonly generatedLinks: ReadonlyMap<string, string>;
}

/** Rendered texts by file, each with a hash of what it depended on when that is known: only what changed is rendered again. */
export type TextCache = Map<string, { readonly text: CachedText; readonly around?: string | undefined }>;

/** One line of JSON for the text of a file. The files and links that a text uses are left out: they are found again with the answers. */
export function serializeText(file: string, { site, key, answers, text }: CachedText): string {
  return JSON.stringify({ file, site, key, answers: [...answers], text });
}

/** What `serializeText` wrote; throws for anything that is not JSON. */
export function parseText(json: string): { readonly file: string; readonly text: CachedText } {
  const { file, site, key, answers, text } = JSON.parse(json);
  const found = { entry: undefined, files: new Set<string>(), generatedLinks: new Map<string, string>() };
  return { file, text: { ...found, site, key, answers: new Map(answers), text } };
}
