/** What the rules know and gather about the one text being rendered; it lives in markdown-it's `env` and never outlives a rendering. */
import type { Env, Token } from "markdown-it";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ListItem, TextRequest } from "./model.ts";

/** Lines of the source covered by a block, from 0, end excluded, as markdown-it writes them. */
export type LineRange = readonly [number, number] | null;

/** A link to a part of the same page, checked once every id is known. */
interface FragmentLink {
  readonly id: string;
  readonly typed: string;
  readonly lines: LineRange;
}

export interface TextContext {
  readonly request: TextRequest;
  /** Host of this site, in lower case: links to it are not « external ». */
  readonly host: string | undefined;
  readonly problems: Diagnostic[];
  readonly images: string[];
  readonly items: ListItem[];
  readonly ids: Set<string>;
  /** Last number given to an id that was taken, by id. */
  readonly lastNumbers: Map<string, number>;
  readonly fragments: FragmentLink[];
  /** First address of each link text, in lower case. */
  readonly linkTargets: Map<string, string>;
  /** The lines of the source, split when the first problem needs them. */
  lines: readonly string[] | undefined;
  /** Where the next search for the same words in the same block begins. */
  readonly found: Map<string, number>;
  /** The token that stands where the editor ended the excerpt. */
  excerptEnd: Token | undefined;
  /** True while the excerpt is printed: no ids, no anchors, no note marks. */
  inExcerpt: boolean;
}

const KEY = "text";

/** A fresh context for one text. */
export function createContext(request: TextRequest, host: string | undefined): TextContext {
  return {
    request,
    host,
    problems: [],
    images: [],
    items: [],
    ids: new Set(),
    lastNumbers: new Map(),
    fragments: [],
    linkTargets: new Map(),
    lines: undefined,
    found: new Map(),
    excerptEnd: undefined,
    inExcerpt: false,
  };
}

/** The `env` to give to markdown-it. */
export function environmentOf(context: TextContext): Env {
  return { [KEY]: context };
}

/** The context of a running rule; a bug if the `env` was not made by `environmentOf`. */
export function contextOf(env: Env | undefined): TextContext {
  const context = env?.[KEY];
  if (context === undefined) throw new Error("This markdown-it instance only renders through createMarkdown().");
  return context as TextContext;
}
