/** State of the rules for the text being rendered; it lives in markdown-it's `env`, so nothing is shared between renderings. */
import type { Env, Token } from "markdown-it";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { ListItem, TextRequest } from "./model.ts";
import type { OwnSite } from "./own-site.ts";

/** Source lines of a block as markdown-it gives them: from 0, end excluded. */
export type LineRange = readonly [number, number] | null;

/** A link to a fragment of the same page, checked once every id is known. */
interface FragmentLink {
  readonly id: string;
  readonly typed: string;
  readonly lines: LineRange;
}

export interface TextContext {
  readonly request: TextRequest;
  /** This site: its absolute addresses are local. */
  readonly site: OwnSite;
  readonly problems: Diagnostic[];
  readonly images: string[];
  readonly items: ListItem[];
  readonly ids: Set<string>;
  /** Last numeric suffix given for each id that was already taken. */
  readonly lastNumbers: Map<string, number>;
  readonly fragments: FragmentLink[];
  /** First URL used with each link text (in lower case). */
  readonly linkTargets: Map<string, string>;
  /** The lines of the source, split only when a first diagnostic needs them. */
  lines: readonly string[] | undefined;
  /** Where the next search for the same words in the same block starts. */
  readonly found: Map<string, number>;
  /** The token at which the editor ended the excerpt. */
  excerptEnd: Token | undefined;
  /** True while the excerpt is rendered: no ids, no anchors, no footnote references. */
  inExcerpt: boolean;
}

const KEY = "text";

/** Creates the context of one text. */
export function createContext(request: TextRequest, site: OwnSite): TextContext {
  return {
    request,
    site,
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

/** Returns the `env` to pass to markdown-it. */
export function environmentOf(context: TextContext): Env {
  return { [KEY]: context };
}

/** Returns the context from a rule's `env`; throws when the `env` was not made by `environmentOf`, which is a bug. */
export function contextOf(env: Env | undefined): TextContext {
  const context = env?.[KEY];
  if (context === undefined) throw new Error("This markdown-it instance only renders through createMarkdown().");
  return context as TextContext;
}
