/** Reads one file of the content again, as typed or once repaired, with its own problems: what a repair is judged by. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { SETTINGS_FILES } from "../collection/list-files.ts";
import { parsePost } from "../collection/parsed-post.ts";
import { readSource } from "../collection/read-source.ts";
import { readSettings } from "../collection/settings.ts";
import { splitText } from "../front-matter/split.ts";
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

/** Returns the reader of the files of a folder: posts, and settings with their neighbours. */
export function rereader(root: string): ReadAgain {
  return (file, text) => {
    const bytes = Buffer.from(text);
    const lines = readSource(file, bytes).text.split("\n");
    if (!isSettings(file)) return rereadPost(file, bytes, lines);
    const read = (name: string) => (name === file ? bytes : bytesOf(join(root, name)));
    const problems = readSettings(read).problems.filter((problem) => problem.file === file);
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

function rereadPost(file: string, bytes: Uint8Array, lines: readonly string[]): Rereading {
  const problems: Diagnostic[] = [];
  const post = parsePost(file, bytes, problems);
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
