/** Finds the block between the two « --- » lines of a post, line by line, without parsing the YAML inside. */
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { tomlHead } from "./toml-head.ts";

export interface FrontMatterBlock {
  /** Lines between the two « --- ». */
  readonly lines: readonly string[];
  /** Line of the file, from 1, of the first of `lines`. */
  readonly firstLine: number;
  readonly body: string;
  /** Line of the file, from 1, on which the body begins. */
  readonly bodyLine: number;
  /** A missing or misspelt « --- ». */
  readonly problems: readonly Diagnostic[];
}

/** Above these limits, a file is a trap or a mistake, not a post, and is not parsed. */
const MAX_LENGTH = 262_144;
const MAX_BLANK_RUN = 1_000;

const FENCE = /^---[ \t]*$/;
/** What a word processor or a typo makes of `---`. */
const NEAR_FENCE = /^\s*(?:[-–—_*=]{2,}|[–—])\s*$/;
const KEY_LINE = /^\s*(?:-\s+)?["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \u00a0\u202f]*:(?:\s|$)/u;
const INSIDE_LINE = /^(?:\s*$|\s+\S|-\s|-$|\s*#[^#\s]|\s*# |[\]}])/;
/** Keys that often open a post; enough to recognise a first line as front matter. */
const OPENING_KEY =
  /^(?:title|titre|date|layout|categories|category|tags|summary|author|authors|lang|draft|type):(?:\s|$)/;

/** Splits a text into front matter and body, and reports faulty fences. A text without front matter gives an empty block and the whole text as body. */
export function splitText(
  file: string,
  text: string,
): { readonly block?: FrontMatterBlock; readonly problems: readonly Diagnostic[] } {
  const lines = text.split("\n");
  let first = lines.findIndex((line) => line.trim() !== "");
  if (first === -1) first = 0;
  const opening = lines[first] ?? "";
  const next = lines[first + 1] ?? "";
  const problems: Diagnostic[] = [];

  if (/^---[ \t]*[^-\s]/.test(opening)) return { problems: [codeFrontMatter(file, first, opening)] };

  const toml = tomlHead(file, lines, first);
  if (toml !== undefined) return { problems: [toml] };

  let start: number;
  if (FENCE.test(opening) && (first === 0 || KEY_LINE.test(next))) {
    start = first + 1;
  } else if (NEAR_FENCE.test(opening) && KEY_LINE.test(next)) {
    problems.push(badFence(file, first, opening, "front-matter-non-ouvert"));
    start = first + 1;
  } else if (OPENING_KEY.test(opening) && closingAfter(lines, first) !== -1) {
    problems.push(notOpened(file, first, opening));
    start = first;
  } else {
    return { block: { lines: [], firstLine: 1, body: text, bodyLine: 1, problems }, problems };
  }

  const end = closingOf(file, lines, start, problems);
  const inside = lines.slice(start, end.line);
  const tooLong = inside.reduce((sum, line) => sum + line.length + 1, 0) > MAX_LENGTH;
  if (tooLong || hasBlankRun(inside)) return { problems: [...problems, tooBig(file, first, opening)] };
  const block = {
    lines: inside,
    firstLine: start + 1,
    body: text.slice(lines.slice(0, end.bodyFrom).reduce((sum, line) => sum + line.length + 1, 0)),
    bodyLine: end.bodyFrom + 1,
    problems,
  };
  return { block, problems };
}

/** Index of the first exact « --- » after `start` when all lines before it look like front matter; -1 otherwise. */
function closingAfter(lines: readonly string[], start: number): number {
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (FENCE.test(line)) return index;
    if (!KEY_LINE.test(line) && !INSIDE_LINE.test(line)) return -1;
  }
  return -1;
}

/** Finds where the front matter ends: at its fence, at a misspelt fence, or where prose seems to begin. */
function closingOf(file: string, lines: readonly string[], start: number, problems: Diagnostic[]) {
  const prose = proseAt(lines, start);
  const exact = lines.findIndex((line, index) => index >= start && FENCE.test(line));
  if (exact !== -1 && (prose === -1 || exact <= prose)) return { line: exact, bodyFrom: exact + 1 };

  const limit = prose === -1 ? lines.length : prose;
  const near = lines.findIndex((line, index) => index >= start && index <= limit && isMistypedFence(line));
  if (near !== -1) {
    problems.push(badFence(file, near, lines[near] ?? "", "front-matter-non-ferme"));
    return { line: near, bodyFrom: near + 1 };
  }
  // A stray line in a closed block is a syntax error, reported when the YAML is parsed; a blank line before prose means that the block was not closed.
  if (exact !== -1 && !(prose > start && (lines[prose - 1] ?? "").trim() === "")) {
    return { line: exact, bodyFrom: exact + 1 };
  }
  problems.push(notClosed(file, lines, start, limit));
  return { line: limit, bodyFrom: limit };
}

function isMistypedFence(line: string): boolean {
  return (NEAR_FENCE.test(line) || /^\.\.\.\s*$/.test(line)) && !/^\s*[*_=]/.test(line);
}

/** Index of the first line, after a blank one, that can only be the body; -1 when there is none. */
function proseAt(lines: readonly string[], start: number): number {
  for (let index = start; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (FENCE.test(line)) return -1;
    if (KEY_LINE.test(line) || INSIDE_LINE.test(line)) {
      const heading = /^#{1,6} \S/.test(line) && (lines[index - 1] ?? "").trim() === "";
      if (!heading || !restIsProse(lines, index + 1)) continue;
      return index;
    }
    if ((lines[index - 1] ?? "").trim() === "" || isMistypedFence(line)) return index;
    if (/^\S+(?:\s+\S+){4,}/.test(line) && !/^\S*:/.test(line)) return index;
  }
  return -1;
}

/** True when the next non-empty line is not a key: a « # » line before it is then a heading, not a comment. */
function restIsProse(lines: readonly string[], from: number): boolean {
  const next = lines.slice(from).find((line) => line.trim() !== "");
  return next === undefined || (!KEY_LINE.test(next) && !FENCE.test(next));
}

function hasBlankRun(lines: readonly string[]): boolean {
  let run = 0;
  for (const line of lines) {
    run = line.trim() === "" ? run + line.length + 1 : 0;
    if (run > MAX_BLANK_RUN || /\s{1000}/.test(line)) return true;
  }
  return false;
}

function base(file: string, index: number, line: string) {
  return {
    file,
    line: index + 1,
    column: 1,
    length: Math.max(1, line.length),
    excerpt: excerptAt(line, 1),
    severity: "error" as const,
  };
}

function replaceLine(index: number, lines: readonly string[], safe: boolean): Fix {
  return { line: index + 1, endLine: index + 1, lines, safe };
}

function codeFrontMatter(file: string, index: number, line: string): Diagnostic {
  const isYaml = /^--- *ya?ml\s*$/.test(line);
  return {
    ...base(file, index, line),
    code: "front-matter-code",
    message: isYaml
      ? "La première ligne doit être faite d’exactement trois traits d’union."
      : "La première ligne demande d’exécuter du code; le site ne le fait jamais.",
    advice: "Écrivez « --- » seul sur cette ligne.",
    ...(isYaml ? { fix: replaceLine(index, ["---"], true) } : {}),
  };
}

function badFence(
  file: string,
  index: number,
  line: string,
  code: "front-matter-non-ouvert" | "front-matter-non-ferme",
): Diagnostic {
  const role = code === "front-matter-non-ouvert" ? "ouvre" : "ferme";
  return {
    ...base(file, index, line),
    code,
    message: `La ligne qui ${role} l’en-tête doit être faite d’exactement trois traits d’union.`,
    advice: "Écrivez « --- ».",
    fix: replaceLine(index, ["---"], true),
  };
}

function notOpened(file: string, index: number, line: string): Diagnostic {
  return {
    ...base(file, index, line),
    code: "front-matter-non-ouvert",
    message: "La ligne « --- » qui ouvre l’en-tête manque.",
    advice: "Ajoutez une ligne « --- » avant celle-ci.",
    fix: replaceLine(index, ["---", line], true),
  };
}

function notClosed(file: string, lines: readonly string[], start: number, limit: number): Diagnostic {
  // The fence belongs right after the last line of the front matter, not after the blank lines that follow it.
  let last = limit - 1;
  while (last > start && (lines[last] ?? "").trim() === "") last--;
  const line = lines[last] ?? "";
  return {
    ...base(file, last, line),
    code: "front-matter-non-ferme",
    message: "L’en-tête n’est pas fermé : la ligne « --- » manque après celle-ci.",
    advice: "Ajoutez une ligne « --- » sous celle-ci, avant le texte.",
    fix: replaceLine(last, [line, "---"], true),
  };
}

function tooBig(file: string, index: number, line: string): Diagnostic {
  return {
    ...base(file, index, line),
    code: "front-matter-demesure",
    message: "L’en-tête est démesuré : le site ne le lit pas.",
    advice:
      "Gardez dans l’en-tête le titre, la date et les autres renseignements ; mettez le texte sous la seconde ligne « --- ».",
  };
}
