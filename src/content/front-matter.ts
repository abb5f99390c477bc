/** Text of a post → its front matter as data, with the place of every key and value; it never executes anything nor throws. */
import matter from "gray-matter";
import { excerptAt } from "./excerpt.ts";
import { findBlock } from "./front-matter-block.ts";
import { readPlainFrontMatter } from "./plain-front-matter.ts";
import type { Problem } from "./problem.ts";
import type { Located, YamlPath } from "./yaml-document.ts";
import { readYamlBlock, type YamlReading } from "./yaml-reading.ts";

export interface FrontMatter {
  /** Plain JSON values, as YAML 1.2 (core schema) reads them. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where a key or a value stands; falls back to the nearest parent, then to the opening « --- ». */
  at(path: YamlPath, part: "key" | "value"): Located;
  /** The line that a value begins on, as `at` would say. */
  lineOf(path: YamlPath): number;
  /** The scalar as typed (`2013-01`, `0123`, `1.0`, `9:30`), undefined when it is absent or no scalar. */
  raw(path: YamlPath): string | undefined;
  /** What follows the closing « --- », LF line ends. */
  readonly body: string;
  /** Line of the file, from 1, on which `body` begins. */
  readonly bodyLine: number;
}

const refuse = {
  parse(): object {
    throw new Error("front matter is never executed");
  },
};

/** Reads the front matter of a text made by `readSource`. No front matter at all is legal: `data` is then empty. */
export function readFrontMatter(
  file: string,
  text: string,
): { readonly frontMatter?: FrontMatter; readonly problems: readonly Problem[] } {
  const { block, problems } = findBlock(file, text);
  if (!block) return { problems };
  const { body, bodyLine } = block;
  const opening = block.firstLine > 1 ? (text.split("\n", block.firstLine - 1).at(-1) ?? "") : "";
  const top = {
    line: Math.max(1, block.firstLine - 1),
    column: 1,
    length: Math.max(1, opening.length),
    excerpt: excerptAt(opening, 1),
    text: opening,
  };
  if (block.lines.length === 0) {
    return {
      frontMatter: { data: {}, at: () => top, lineOf: () => top.line, raw: () => undefined, body, bodyLine },
      problems,
    };
  }

  const plain = readPlainFrontMatter(block.lines);
  if (plain !== undefined) {
    // Places are asked for only when there is a problem to tell.
    let known: YamlReading | undefined;
    const whole = (): YamlReading => {
      known ??= readYamlBlock(file, block.lines, block.firstLine);
      return known;
    };
    const at = (path: YamlPath, part: "key" | "value") => whole().at(path, part) ?? top;
    const lineOf = (path: YamlPath) => {
      const line = plain.itemLines.get(valueAt(plain.data, path.slice(0, -1)))?.[Number(path.at(-1))];
      return line === undefined ? at(path, "value").line : block.firstLine + line;
    };
    const raw = (path: YamlPath) => {
      const value = valueAt(plain.data, path);
      // A number of a plain front matter is written as it was typed.
      return typeof value === "number" ? String(value) : whole().raw(path);
    };
    return { frontMatter: { data: plain.data, at, lineOf, raw, body, bodyLine }, problems };
  }

  // gray-matter keeps a cache, which hides errors, unless it is given options: it always is.
  const { data } = matter(`---\n${block.lines.join("\n")}\n---\n`, {
    delimiters: ["---", "---\n"],
    engines: {
      yaml: () => ({ reading: readYamlBlock(file, block.lines, block.firstLine) }),
      js: refuse,
      javascript: refuse,
      json: refuse,
      toml: refuse,
      coffee: refuse,
    },
  });
  const reading: YamlReading = data.reading ?? readYamlBlock(file, [], block.firstLine);
  const all = [...problems, ...reading.problems];
  if (reading.data === undefined) return { problems: all };
  const at = (path: YamlPath, part: "key" | "value") => reading.at(path, part) ?? top;
  const record = (reading.data ?? {}) as Record<string, unknown>;
  return {
    frontMatter: { data: record, at, lineOf: (path) => at(path, "value").line, raw: reading.raw, body, bodyLine },
    problems: all,
  };
}

function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const part of path) value = (value as Record<string | number, unknown> | undefined)?.[part];
  return value;
}
