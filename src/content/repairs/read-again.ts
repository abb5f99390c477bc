/** Reads one file of the content again, as typed or once repaired, with its own problems: what a repair is judged by. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SETTINGS_FILES } from "../collection/list-files.ts";
import { parsePost } from "../collection/parsed-post.ts";
import { readSource } from "../collection/read-source.ts";
import { readSettings } from "../collection/settings.ts";
import { splitText } from "../front-matter/split.ts";
import type { Kind } from "../model.ts";
import { type BlockReading, readBlock } from "./values-read.ts";

export interface Rereading {
  readonly lines: readonly string[];
  readonly problems: readonly Diagnostic[];
  /** The lines of YAML: indexes in `lines`, the last one excluded. Undefined without a well-formed front matter. */
  readonly head?: { readonly from: number; readonly to: number };
  /** Undefined when YAML refuses these lines. */
  readonly reading?: BlockReading;
  /** True when values were found, even through repairs in memory. */
  readonly hasValues: boolean;
}

export type ReadAgain = (file: string, text: string) => Rereading;

/** The folder of a site, and the kinds of its texts. */
export interface RepairedSite {
  readonly root: string;
  readonly kinds: readonly Kind[];
}

/** How often a file is read again, at most, and how much text that may be: a trap must not take minutes. */
const MAX_READINGS = 60;
const MAX_TEXT = 400_000;

/** What is compared has no date of today. */
const ANY_DAY = "1970-01-01";

/** Returns the reader of one file: posts, and settings with their neighbours. Once it has read too much, it finds every text unreadable. */
export function rereader({ root, kinds }: RepairedSite): ReadAgain {
  let readings = 0;
  let characters = 0;
  return (file, text) => {
    const bytes = Buffer.from(text);
    const lines = readSource(file, bytes).text.split("\n");
    readings += 1;
    characters += headLength(file, lines);
    if (readings > MAX_READINGS || characters > MAX_TEXT) return { lines, problems: [], hasValues: false };
    if (!isSettings(file)) return rereadPost(file, bytes, kinds, lines);
    const read = (name: string) => (name === file ? bytes : bytesOf(join(root, name)));
    const problems = readSettings(read, ANY_DAY).problems.filter((problem) => problem.file === file);
    const reading = readBlock(lines, false);
    return {
      lines,
      problems,
      head: { from: 0, to: lines.length },
      hasValues: reading !== undefined,
      ...(reading === undefined ? {} : { reading }),
    };
  };
}

function isSettings(file: string): boolean {
  return (SETTINGS_FILES as readonly string[]).includes(file);
}

/** Only the YAML costs: a body is not parsed. */
function headLength(file: string, lines: readonly string[]): number {
  const head = isSettings(file) ? lines : (splitText(file, lines.join("\n")).block?.lines ?? []);
  return head.reduce((sum, line) => sum + line.length + 1, 0);
}

function rereadPost(file: string, bytes: Uint8Array, kinds: readonly Kind[], lines: readonly string[]): Rereading {
  const problems: Diagnostic[] = [];
  const post = parsePost(file, bytes, kinds, problems, ANY_DAY);
  const { block, problems: fences } = splitText(file, lines.join("\n"));
  const whole = { lines, problems, hasValues: post !== undefined };
  if (block === undefined || fences.length > 0) return whole;
  const from = block.firstLine - 1;
  const reading = readBlock(block.lines, true);
  return {
    ...whole,
    head: { from, to: from + block.lines.length },
    ...(reading === undefined ? {} : { reading }),
  };
}

function bytesOf(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
