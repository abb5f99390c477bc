/** What YAML reads in a block of lines: its keys, the items of its lists and its values, in the order and on the lines where they stand. */
import { isAlias, isCollection, isMap, isScalar, isSeq, type Node, type Scalar } from "yaml";
import { trapIn } from "../front-matter/traps.ts";
import { parseYaml, troubleOf, type YamlDocument } from "../front-matter/yaml-document.ts";

export interface ReadPiece {
  readonly kind: "key" | "item" | "value";
  /** Empty for an item: its value follows. */
  readonly text: string;
  /** Indexes of its first and last lines in the block. */
  readonly from: number;
  readonly to: number;
  /** True between brackets or braces. */
  readonly flow: boolean;
  /** True for a key of the root. */
  readonly root: boolean;
}

export interface BlockReading {
  readonly pieces: readonly ReadPiece[];
  /** The values alone, in order. */
  readonly leaves: readonly string[];
  /** Lines of the values and of the lists in brackets that fill several lines: they are compared whole. */
  readonly spans: readonly { readonly from: number; readonly to: number }[];
  /** True when YAML has taken a part of the text for a name, a type or a reference. */
  readonly hasMarks: boolean;
}

/** Returns what is read in a block; undefined when YAML refuses it, or when it is a trap. */
export function readBlock(lines: readonly string[], wantsMap: boolean): BlockReading | undefined {
  const parsed = parseYaml(lines.join("\n"));
  if (parsed.cutAt !== undefined) return undefined;
  if (troubleOf(parsed, wantsMap) !== undefined || trapIn(parsed) !== undefined) return undefined;
  const pieces: ReadPiece[] = [];
  const spans: ReadPiece[] = [];
  let hasMarks = false;
  const visit = (node: unknown, flow: boolean, root: boolean): void => {
    if (isAlias(node) || hasMark(node)) hasMarks = true;
    if (isScalar(node) || (isCollection(node) && node.flow === true))
      spans.push(pieceOf(parsed, "value", node, flow, false));
    if (isMap(node)) {
      const inFlow = flow || node.flow === true;
      for (const { key, value } of node.items) {
        pieces.push(pieceOf(parsed, "key", key, inFlow, root));
        visit(value, inFlow, false);
      }
    } else if (isSeq(node)) {
      const inFlow = flow || node.flow === true;
      for (const item of node.items) {
        pieces.push({ ...pieceOf(parsed, "item", item, inFlow, false), text: "" });
        visit(item, inFlow, false);
      }
    } else if (isScalar(node) && node.source !== "") {
      pieces.push(pieceOf(parsed, "value", node, flow, false));
    }
  };
  visit(parsed.document.contents, false, true);
  return {
    pieces,
    spans: spans.filter(({ from, to }) => to > from),
    leaves: pieces.flatMap(({ kind, text }) => (kind === "value" ? [text] : [])),
    hasMarks,
  };
}

function hasMark(node: unknown): boolean {
  if (typeof node !== "object" || node === null) return false;
  const { anchor, tag } = node as { readonly anchor?: string; readonly tag?: string };
  return anchor !== undefined || (tag !== undefined && !tag.startsWith("tag:yaml.org"));
}

function pieceOf(
  { lineCounter }: YamlDocument,
  kind: ReadPiece["kind"],
  node: unknown,
  flow: boolean,
  root: boolean,
): ReadPiece {
  const [start, end] = (node as Node | null)?.range ?? [0, 0];
  const from = lineCounter.linePos(start).line - 1;
  const to = lineCounter.linePos(Math.max(start, end - 1)).line - 1;
  return { kind, text: isScalar(node) ? textOf(node) : "", from, to, flow, root };
}

/** The text of a scalar; of `true`, `false` and `null`, as typed. */
function textOf({ value, source }: Scalar): string {
  return typeof value === "string" ? value : (source ?? String(value));
}
