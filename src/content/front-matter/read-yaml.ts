/** YAML → plain values, and problems explained in French with their positions. Valid text is parsed once; invalid text is repaired in memory and parsed again, to find the errors hidden by the first ones. */
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { conflictMarks } from "./conflict-marks.ts";
import { findSyntaxErrors, type Work } from "./find-syntax-errors.ts";
import { type FindPosition, type Located, positionsIn, type YamlPath } from "./positions.ts";
import { quietErrors } from "./syntax-errors/quiet-errors.ts";
import type { SyntaxIssue } from "./syntax-errors/syntax-error.ts";
import { type Trap, trapIn } from "./traps.ts";
import { parseYaml, type Trouble, troubleOf, valuesOf, type YamlDocument } from "./yaml-document.ts";

export interface YamlReading {
  /** Undefined when the text could not be parsed at all; null when it is empty. */
  readonly data?: unknown;
  /** Undefined when the path and all its parents are absent. */
  readonly at: FindPosition;
  readonly problems: readonly Diagnostic[];
}

/** A whole YAML file: every position is known, the first line by default. */
export interface YamlFile extends YamlReading {
  at(path: YamlPath, part: "key" | "value"): Located;
}

/** A block of YAML and its position in its file. */
interface Block {
  readonly file: string;
  readonly lines: readonly string[];
  /** Line of the file, from 1, of the first of `lines`. */
  readonly firstLine: number;
  /** True when anything but « clé: valeur » at the root is a syntax error. */
  readonly wantsMap: boolean;
}

const MAX_TEXT = 1_048_576;
/** Maximum number of repair rounds, for syntax errors that hide one another. */
const MAX_ROUNDS = 20;
/** Maximum number of characters parsed to find syntax errors and to try repairs. */
const MAX_WORK = 750_000;

/** Returns the values of a text without problems, parsed without positions; undefined for any other. */
export function readFaultless(text: string, wantsMap: boolean): { readonly data: unknown } | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const parsed = parseYaml(text);
  if (troubleOf(parsed, wantsMap) !== undefined || trapIn(parsed) !== undefined) return undefined;
  return quietErrors(parsed, text.split("\n"), text).length > 0 ? undefined : valuesOf(parsed);
}

/** Parses the YAML of a front matter, which must be made of « clé: valeur », and reports its problems. Does not throw. */
export function diagnoseYaml(file: string, lines: readonly string[], firstLine: number): YamlReading {
  return read({ file, lines, firstLine, wantsMap: true });
}

/** Parses a whole YAML file (`site.yml`, `people.yml`…); its root may be a map or a list. Does not throw. */
export function readYaml(file: string, text: string): YamlFile {
  const lines = text.split("\n");
  const conflict = conflictMarks(file, text);
  const faultless = conflict === undefined ? readFaultless(text, false) : undefined;
  const result =
    conflict !== undefined
      ? failed([conflict])
      : faultless === undefined
        ? read({ file, lines, firstLine: 1, wantsMap: false })
        : { ...faultless, at: positionsIn(text, lines, 1), problems: [] };
  const first = lines[0] ?? "";
  const top = { line: 1, column: 1, length: Math.max(1, first.length), excerpt: excerptAt(first, 1), text: first };
  return { ...result, at: (path, part) => result.at(path, part) ?? top };
}

function read(block: Block): YamlReading {
  if (block.lines.reduce((sum, line) => sum + line.length + 1, 0) > MAX_TEXT)
    return failed([problemAt(block, 0, 1, "yaml-demesure")]);
  const problems: Diagnostic[] = [];
  const work: Work = { left: MAX_WORK };
  let lines = block.lines;
  for (let round = 0; ; round++) {
    let text = lines.join("\n");
    let parsed = parseYaml(text);
    if (troubleOf(parsed, block.wantsMap) !== undefined) {
      const found = findSyntaxErrors(lines, block.wantsMap, work);
      for (const issue of found.issues) problems.push(problemOf(block, issue));
      if (found.trouble) return failed([...problems, problemOfTrouble(block, found.trouble)]);
      lines = found.lines;
      text = lines.join("\n");
      parsed = parseYaml(text);
    }
    const quiet = quietErrors(parsed, lines, text);
    const repairedLines = round < MAX_ROUNDS && work.left > 0 ? repairSilentErrors(lines, quiet) : lines;
    const reported = repairedLines === lines ? quiet : quiet.filter(isRepairable);
    for (const issue of reported) problems.push(problemOf(block, issue));
    if (repairedLines === lines) return values(block, parsed, problems);
    work.left -= text.length;
    lines = repairedLines;
  }
}

/** The values of a document that parses, unless it is a trap. */
function values(block: Block, parsed: YamlDocument, problems: readonly Diagnostic[]): YamlReading {
  const trap = trapIn(parsed);
  if (trap !== undefined) return failed([...problems, problemOfTrap(block, parsed, trap)]);
  const found = valuesOf(parsed);
  if (found === undefined) return failed([...problems, problemAt(block, 0, 1, "yaml-demesure")]);
  return { ...found, at: positionsIn(parsed.text, block.lines, block.firstLine), problems };
}

function isRepairable({ repair, severity }: SyntaxIssue): boolean {
  return repair !== undefined && severity !== "warning";
}

/** Returns the lines with every repairable error fixed, so that the errors they hid are found; the same lines when there is none. */
function repairSilentErrors(lines: readonly string[], issues: readonly SyntaxIssue[]): readonly string[] {
  const next = [...lines];
  for (const issue of issues) {
    if (issue.repair && isRepairable(issue))
      next.splice(issue.repair.from, issue.repair.lines.length, ...issue.repair.lines);
  }
  return next.some((line, index) => line !== lines[index]) ? next : lines;
}

function failed(problems: readonly Diagnostic[]): YamlReading {
  return { at: () => undefined, problems };
}

function problemOf(block: Block, issue: SyntaxIssue): Diagnostic {
  const fix = fixOf(block, issue);
  return {
    file: block.file,
    line: block.firstLine + issue.index,
    column: issue.column,
    length: issue.length,
    excerpt: excerptAt(block.lines[issue.index] ?? "", issue.column),
    code: issue.code,
    severity: issue.severity ?? "error",
    message: issue.message,
    advice: issue.advice,
    ...(fix ? { fix } : {}),
  };
}

function fixOf({ firstLine }: Block, { repair, others, removes, tentative, safe }: SyntaxIssue): Fix | undefined {
  if (removes) return { line: firstLine + removes.from, endLine: firstLine + removes.to, lines: [], safe };
  if (!repair || tentative) return undefined;
  const line = firstLine + repair.from;
  return {
    line,
    endLine: line + repair.lines.length - 1,
    lines: repair.lines,
    safe,
    ...(others === undefined ? {} : { others }),
  };
}

function problemOfTrouble(block: Block, { index, column, isTooDeep }: Trouble): Diagnostic {
  return problemAt(block, index, column, isTooDeep ? "yaml-demesure" : "yaml-illisible");
}

/** Reports the position of a trap, which only a person can undo. */
function problemOfTrap(block: Block, { lineCounter }: YamlDocument, { kind, start, end, name }: Trap): Diagnostic {
  const { line, col } = lineCounter.linePos(start);
  if (kind === "excess") return problemAt(block, line - 1, col, "yaml-demesure");
  return {
    ...problemAt(block, line - 1, col, "yaml-illisible"),
    length: end - start,
    code: "renvoi-en-boucle",
    message: `Le renvoi « *${name} » se trouve dans ce qu’il reprend, « &${name} » : on n’en verrait jamais la fin.`,
    advice: `Écrivez à sa place la valeur voulue, et retirez « &${name} ».`,
  };
}

const WORDS = {
  "yaml-illisible": {
    message: "Cette ligne ne se lit pas : on attend une clé, un deux-points, une espace, puis la valeur.",
    advice: "Comparez-la aux lignes voisines; mettez le texte entre guillemets droits s’il contient une ponctuation.",
  },
  "yaml-demesure": {
    message: "Ce bloc est démesuré : le site ne le lit pas.",
    advice: "Gardez-y les renseignements utiles, sans renvois « *nom » ni niveaux emboîtés.",
  },
} as const;

function problemAt(block: Block, index: number, column: number, code: keyof typeof WORDS): Diagnostic {
  return {
    file: block.file,
    line: block.firstLine + index,
    column,
    length: 1,
    excerpt: excerptAt(block.lines[index] ?? "", column),
    code,
    severity: "error",
    ...WORDS[code],
  };
}
