/** Front matter of a post as data, parsed by gray-matter; the text is parsed again for positions only when there is a problem to report. It does not execute anything or throw. */
import matter from "gray-matter";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { conflictMarks } from "./conflict-marks.ts";
import { type FindPosition, type Located, positionsIn, type YamlPath } from "./positions.ts";
import { diagnoseYaml, readFaultless } from "./read-yaml.ts";
import { type FrontMatterBlock, splitText } from "./split.ts";

export interface FrontMatter {
  /** Plain JSON values: every scalar as typed, except null, true and false. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Position of a key or a value; falls back to the nearest parent, then to the opening « --- ». */
  at(path: YamlPath, part: "key" | "value"): Located;
  /** What follows the closing « --- », with LF line endings. */
  readonly body: string;
  /** Line of the file, from 1, on which `body` begins. */
  readonly bodyLine: number;
}

/** Parses the front matter of a text returned by `readSource`. A text without front matter is valid: `data` is then empty. */
export function readFrontMatter(
  file: string,
  text: string,
): { readonly frontMatter?: FrontMatter; readonly problems: readonly Diagnostic[] } {
  const conflict = conflictMarks(file, text);
  if (conflict !== undefined) return { problems: [conflict] };
  const { block, problems } = splitText(file, text);
  if (!block) return { problems };
  const { lines, firstLine, body, bodyLine } = block;
  const top = openingOf(text, firstLine);
  const answer = (data: unknown, find: FindPosition): FrontMatter => ({
    data: (data ?? {}) as Record<string, unknown>,
    at: (path, part) => find(path, part) ?? top,
    body,
    bodyLine,
  });
  if (lines.length === 0) return { frontMatter: answer({}, () => undefined), problems };

  const data = readWithGrayMatter(block);
  if (data !== undefined)
    return { frontMatter: answer(data, positionsIn(lines.join("\n"), lines, firstLine)), problems };
  const reading = diagnoseYaml(file, lines, firstLine);
  const all = [...problems, ...reading.problems];
  if (reading.data === undefined) return { problems: all };
  return { frontMatter: answer(reading.data, reading.at), problems: all };
}

const refuse = {
  parse(): object {
    throw new Error("front matter is never executed");
  },
};

/** Without options, gray-matter uses a cache that hides errors, so options are always given. Its built-in engines, one of which executes code, are all replaced. */
const OPTIONS = {
  language: "yaml",
  engines: {
    yaml: (text: string): object => readFaultless(text, true)?.data ?? {},
    json: refuse,
    javascript: refuse,
    js: refuse,
    toml: refuse,
    coffee: refuse,
  },
};

/** Returns the data of a front matter without problems; undefined for any other, and for one that gray-matter would end at another line. */
function readWithGrayMatter({ lines, body }: FrontMatterBlock): Readonly<Record<string, unknown>> | undefined {
  if (lines.some((line) => line.startsWith("---"))) return undefined;
  const { data } = matter(`---\n${lines.join("\n")}\n---\n${body}`, OPTIONS);
  // No data: the line-based reader decides whether the front matter is empty or faulty.
  return Object.keys(data).length > 0 ? data : undefined;
}

/** Default position: the line that opens the front matter. */
function openingOf(text: string, firstLine: number): Located {
  const opening = firstLine > 1 ? (text.split("\n", firstLine - 1).at(-1) ?? "") : "";
  return {
    line: Math.max(1, firstLine - 1),
    column: 1,
    length: Math.max(1, opening.length),
    excerpt: excerptAt(opening, 1),
    text: opening,
  };
}
