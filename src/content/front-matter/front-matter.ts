/** Text of a post → its front matter as data, read by gray-matter; where keys stand is looked for when there is a problem to place. It never executes anything nor throws. */
import matter from "gray-matter";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { type FindPlace, type Located, placesIn, type YamlPath } from "./positions.ts";
import { diagnoseYaml, readFaultless } from "./read-yaml.ts";
import { type FrontMatterBlock, splitText } from "./split.ts";

export interface FrontMatter {
  /** Plain JSON values: every scalar as typed, but for null, true and false. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where a key or a value stands; falls back to the nearest parent, then to the opening « --- ». */
  at(path: YamlPath, part: "key" | "value"): Located;
  /** What follows the closing « --- », LF line ends. */
  readonly body: string;
  /** Line of the file, from 1, on which `body` begins. */
  readonly bodyLine: number;
}

/** Reads the front matter of a text made by `readSource`. No front matter at all is legal: `data` is then empty. */
export function readFrontMatter(
  file: string,
  text: string,
): { readonly frontMatter?: FrontMatter; readonly problems: readonly Diagnostic[] } {
  const { block, problems } = splitText(file, text);
  if (!block) return { problems };
  const { lines, firstLine, body, bodyLine } = block;
  const top = openingOf(text, firstLine);
  const answer = (data: unknown, find: FindPlace): FrontMatter => ({
    data: (data ?? {}) as Record<string, unknown>,
    at: (path, part) => find(path, part) ?? top,
    body,
    bodyLine,
  });
  if (lines.length === 0) return { frontMatter: answer({}, () => undefined), problems };

  const data = readWithGrayMatter(block);
  if (data !== undefined) return { frontMatter: answer(data, placesIn(lines.join("\n"), lines, firstLine)), problems };
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

/** gray-matter keeps a cache, which hides errors, unless it is given options: it always is. Its own engines, one of which runs code, are all replaced. */
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

/** The data of a front matter in which there is nothing to tell; undefined for any other, and for one that gray-matter would end elsewhere. */
function readWithGrayMatter({ lines, body }: FrontMatterBlock): Readonly<Record<string, unknown>> | undefined {
  if (lines.some((line) => line.startsWith("---"))) return undefined;
  const { data } = matter(`---\n${lines.join("\n")}\n---\n${body}`, OPTIONS);
  // Nothing was read: whether there is nothing, or something to tell, is looked at by the line.
  return Object.keys(data).length > 0 ? data : undefined;
}

/** The place of what has none of its own: the line that opens the front matter. */
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
