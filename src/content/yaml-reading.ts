/** YAML lines → plain values, places and problems explained in French; it repairs slips in memory to find the ones behind them. */
import { isMap } from "yaml";
import { excerptAt } from "./excerpt.ts";
import type { Problem } from "./problem.ts";
import {
  type Located,
  locator,
  MAX_ALIASES,
  parseYaml,
  rawAt,
  type YamlDocument,
  type YamlPath,
} from "./yaml-document.ts";

export type { Located, YamlPath };

export interface YamlReading {
  /** Undefined when the text could not be read at all; null when it says nothing. */
  readonly data?: unknown;
  /** Undefined when the path and all its parents are absent. */
  at(path: YamlPath, part: "key" | "value"): Located | undefined;
  raw(path: YamlPath): string | undefined;
  readonly problems: readonly Problem[];
}

/** A whole YAML file: every place is known, the first line at worst. */
export interface YamlFile extends YamlReading {
  at(path: YamlPath, part: "key" | "value"): Located;
}

/** Reads the YAML of a front matter, which must be a list of « clé: valeur ». `firstLine` is the line of the file of `lines[0]`. */
export function readYamlBlock(file: string, lines: readonly string[], firstLine: number): YamlReading {
  const parsed = parseYaml(lines.join("\n"));
  const error = parsed.document.errors[0];
  if (error) return failed(unreadable(file, parsed, lines, firstLine, error.pos[0]));
  if (parsed.document.contents !== null && !isMap(parsed.document.contents)) {
    return failed(unreadable(file, parsed, lines, firstLine, parsed.document.contents.range[0]));
  }
  return reading(file, parsed, lines, firstLine);
}

/** Reads a whole YAML file (`site.yml`, `people.yml`…); its root may be a map or a list. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = text.split("\n");
  const parsed = parseYaml(text);
  const error = parsed.document.errors[0];
  const result = error ? failed(unreadable(file, parsed, lines, 1, error.pos[0])) : reading(file, parsed, lines, 1);
  const first = lines[0] ?? "";
  const top = { line: 1, column: 1, length: Math.max(1, first.length), excerpt: excerptAt(first, 1) };
  return { ...result, at: (path, part) => result.at(path, part) ?? top };
}

function reading(file: string, parsed: YamlDocument, lines: readonly string[], firstLine: number): YamlReading {
  const { document } = parsed;
  const find = locator(parsed, lines, firstLine);
  const at = (path: YamlPath, part: "key" | "value") => find(path, part);
  const raw = (path: YamlPath) => rawAt(document, path);
  try {
    return { data: document.toJS({ maxAliasCount: MAX_ALIASES }) ?? null, at, raw, problems: [] };
  } catch {
    return failed(unreadable(file, parsed, lines, firstLine, 0));
  }
}

function failed(problem: Problem): YamlReading {
  return { at: () => undefined, raw: () => undefined, problems: [problem] };
}

function unreadable(
  file: string,
  parsed: YamlDocument,
  lines: readonly string[],
  firstLine: number,
  offset: number,
): Problem {
  const { line, col } = parsed.lineCounter.linePos(offset);
  return {
    file,
    line: line - 1 + firstLine,
    column: col,
    length: 1,
    excerpt: excerptAt(lines[line - 1] ?? "", col),
    code: "yaml-illisible",
    severity: "error",
    message: "Cette ligne ne se lit pas : on attend « clé: valeur ».",
    advice: "Comparez-la aux lignes voisines et mettez le texte entre guillemets droits s’il contient « : ».",
  };
}
