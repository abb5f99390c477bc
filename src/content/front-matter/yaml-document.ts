/** The only YAML parser configuration of the project: YAML 1.2, failsafe schema. Every scalar stays as typed, except the unquoted words for null, true and false. */
import {
  Composer,
  type CST,
  type Document,
  isMap,
  isScalar,
  LineCounter,
  type Node,
  type Pair,
  type ParsedNode,
  Parser,
  visit,
} from "yaml";

export interface YamlDocument {
  /** Empty when the text is nested too deep. */
  readonly document: Document.Parsed<ParsedNode>;
  readonly text: string;
  /** Offset of the first level beyond the limit. */
  readonly tooDeepAt?: number;
  /** Offset of the `---` or `...` line that splits the text into two documents: the second one would be ignored. */
  readonly cutAt?: number;
  /** Converts offsets into lines and columns, computed on first use: a text without problems does not need it. */
  readonly lineCounter: LineCounter;
}

/** The first position where a text does not parse. */
export interface Trouble {
  /** Index of the line. */
  readonly index: number;
  readonly column: number;
  readonly isTooDeep: boolean;
}

/** Maximum nesting: no post has half as many levels. Close to the stack limit, V8 may stop the whole process. */
const DEEPEST = 50;
/** How often one anchor may be referenced (`*name`), counting what it holds: beyond that, the file is a trap, not a post. */
const MAX_ALIASES = 50;

/** Parses a text; errors are in `document.errors`. Duplicate keys are left to `duplicateKeys`, which is linear. */
export function parseYaml(text: string): YamlDocument {
  const found = tokensOf(text);
  const tokens = found ?? [];
  const tooDeepAt = found === undefined ? 0 : firstTooDeep(found);
  const composer = new Composer({
    version: "1.2",
    schema: "failsafe",
    // Quoted, these words are text, which only the library can tell. `007`, `1.0` and `9:30` stay text.
    customTags: ["null", "bool"],
    // No binary data, sets or timestamps: an explicit `!!binary` is refused like any other unknown tag.
    resolveKnownTags: false,
    stringKeys: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
  });
  const documents = [...composer.compose(tooDeepAt === undefined ? tokens : [], true, text.length)];
  const cutAt = documents.slice(1).some(saysSomething) ? secondDocument(tokens) : undefined;
  let counted: LineCounter | undefined;
  return {
    document: documents[0] as Document.Parsed<ParsedNode>,
    text,
    ...(tooDeepAt === undefined ? {} : { tooDeepAt }),
    ...(cutAt === undefined ? {} : { cutAt }),
    get lineCounter() {
      counted ??= countLines(text);
      return counted;
    },
  };
}

/** Undefined when tens of thousands of levels overflow the stack of the lexer; the RangeError can be caught safely, since no code is compiled meanwhile. */
function tokensOf(text: string): readonly CST.Token[] | undefined {
  try {
    return [...new Parser().parse(text)];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Returns the first token nested beyond the limit, without recursion. */
function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  let level: readonly CST.Token[] = tokens.flatMap((token) => (token.type === "document" ? (token.value ?? []) : []));
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return level[0]?.offset;
    level = level.flatMap(insideOf);
  }
  return undefined;
}

function insideOf(token: CST.Token): readonly CST.Token[] {
  if (!("items" in token)) return [];
  return token.items.flatMap(({ key, value }) => [key ?? [], value ?? []].flat());
}

/** False for the empty document that a `---` at the end of a file begins. */
function saysSomething({ contents }: Document.Parsed<ParsedNode>): boolean {
  return contents !== null && !(isScalar(contents) && contents.source === "");
}

function secondDocument(tokens: readonly CST.Token[]): number | undefined {
  const first = tokens.findIndex((token) => token.type === "document");
  return tokens.slice(first + 1).find(({ type }) => type === "doc-end" || type === "document")?.offset;
}

/** Returns the values of a document without errors; undefined when its aliases multiply. */
export function valuesOf({ document }: YamlDocument): { readonly data: unknown } | undefined {
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null };
  } catch (error) {
    if (error instanceof ReferenceError) return undefined;
    throw error;
  }
}

/** Returns the key of a pair as text; an empty string for a key that is not a scalar. */
export function keyText(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : "";
}

/** Returns the first position that YAML refuses or that has no meaning here; undefined when there is none. `anchors` are names defined elsewhere in the file. */
export function troubleOf(parsed: YamlDocument, wantsMap: boolean, anchors?: ReadonlySet<string>): Trouble | undefined {
  const isTooDeep = parsed.tooDeepAt !== undefined;
  const starts = isTooDeep ? [parsed.tooDeepAt ?? 0] : troublesOf(parsed, wantsMap, anchors);
  if (starts.length === 0) return undefined;
  const { line, col } = parsed.lineCounter.linePos(Math.min(...starts.slice(0, 1_000)));
  return { index: line - 1, column: col, isTooDeep };
}

function troublesOf(parsed: YamlDocument, wantsMap: boolean, anchors?: ReadonlySet<string>): readonly number[] {
  const { document } = parsed;
  const starts = document.errors.map((error) => error.pos[0]);
  for (const warning of document.warnings) starts.push(warning.pos[0]);
  const root = document.contents;
  const nameless = isMap(root) ? root.items.find((pair) => keyText(pair) === "") : undefined;
  if (nameless) starts.push((nameless.key as Node | null)?.range?.[0] ?? 0);
  if (starts.length > 0) return starts;
  return wantsMap && root !== null && !isMap(root) ? [root.range[0]] : callsOfNothing(parsed, anchors);
}

/** Offsets of the aliases whose anchor is not defined before them. */
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
