/** The one YAML grammar of the house: YAML 1.2, failsafe schema. Every scalar stays as it was typed, but for the bare words that say « nothing », « true » and « false ». */
import {
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";

export interface YamlDocument {
  readonly document: Document.Parsed<ParsedNode>;
  readonly text: string;
  /** Lines and columns of offsets, counted when first asked for: a text with nothing to tell is never counted. */
  readonly lineCounter: LineCounter;
}

/** The first place where a text does not read. */
export interface Trouble {
  /** Index of the line. */
  readonly index: number;
  readonly column: number;
}

/** How often one name may be called (`*name`), what it holds included: beyond, the file is a trap, not a post. */
const MAX_ALIASES = 50;

/** Parses a text; errors are in `document.errors`. Duplicate keys are left to `duplicateKeys`, which is linear. */
export function parseYaml(text: string): YamlDocument {
  const document = parseDocument(text, {
    version: "1.2",
    schema: "failsafe",
    // Between quotes, these words are text: only the library still knows. `007`, `1.0` and `9:30` are no words of YAML here.
    customTags: ["null", "bool"],
    // No bytes, sets nor instants of time: an explicit `!!binary` is refused like any other unknown tag.
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  let counted: LineCounter | undefined;
  return {
    document,
    text,
    get lineCounter() {
      counted ??= countLines(text);
      return counted;
    },
  };
}

/** The values of a document without errors; undefined when its aliases multiply. */
export function valuesOf({ document }: YamlDocument): { readonly data: unknown } | undefined {
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** The key of a pair as text; an empty string for a key that is not a scalar. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

/** The first place that YAML refuses or that has no meaning here; undefined when all is well. `anchors` are names given elsewhere in the file. */
export function troubleOf(parsed: YamlDocument, wantsMap: boolean, anchors?: ReadonlySet<string>): Trouble | undefined {
  const { document } = parsed;
  const starts = document.errors.map((error) => error.pos[0]);
  for (const warning of document.warnings) if (warning.code === "TAG_RESOLVE_FAILED") starts.push(warning.pos[0]);
  const root = document.contents;
  const nameless = isMap(root) ? root.items.find((pair) => keyText(pair) === "") : undefined;
  if (nameless) starts.push((nameless.key as Node | null)?.range?.[0] ?? 0);
  if (starts.length === 0 && wantsMap && root !== null && !isMap(root)) starts.push(root.range[0]);
  if (starts.length === 0) starts.push(...callsOfNothing(parsed, anchors));
  if (starts.length === 0) return undefined;
  const { line, col } = parsed.lineCounter.linePos(Math.min(...starts.slice(0, 1_000)));
  return { index: line - 1, column: col };
}

/** Offsets of the aliases whose name is given nowhere before them. */
function callsOfNothing({ document, text }: YamlDocument, anchors?: ReadonlySet<string>): readonly number[] {
  if (!text.includes("*")) return [];
  const named = new Set<string>(anchors);
  const lost: number[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      if (!named.has(source)) lost.push(range?.[0] ?? 0);
    },
    Value: (_, { anchor }) => {
      if (anchor !== undefined) named.add(anchor);
    },
  });
  return lost;
}

function countLines(text: string): LineCounter {
  const counter = new LineCounter();
  counter.addNewLine(0);
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) counter.addNewLine(at + 1);
  return counter;
}
