/** Finds why a YAML text does not parse, given the mistakes editors make, and a repair for each; the meaning of the keys is not considered. */

import { apostrophe } from "./syntax-errors/apostrophe.ts";
import { blankIndent } from "./syntax-errors/blank-indent.ts";
import { bracket } from "./syntax-errors/bracket.ts";
import { colonInText } from "./syntax-errors/colon-in-text.ts";
import { type CutLine, cutLine } from "./syntax-errors/cut-line.ts";
import { firstOutdented, indentation } from "./syntax-errors/indentation.ts";
import { longValue } from "./syntax-errors/long-value.ts";
import { gluedDash, missingSpace } from "./syntax-errors/missing-space.ts";
import { openList } from "./syntax-errors/open-list.ts";
import { reservedStart } from "./syntax-errors/reserved-start.ts";
import { smartQuotes } from "./syntax-errors/smart-quotes.ts";
import { straightQuotes } from "./syntax-errors/straight-quotes.ts";
import { strayLine } from "./syntax-errors/stray-line.ts";
import { atLine, type LineSyntaxIssue, type SyntaxIssue } from "./syntax-errors/syntax-error.ts";
import { parseYaml, type Trouble, troubleOf, type YamlDocument } from "./yaml-document.ts";

export interface Diagnosis {
  readonly issues: readonly SyntaxIssue[];
  /** The lines with every repair applied; the number of lines does not change. */
  readonly lines: readonly string[];
  /** Where it still does not parse, when no cause was found. */
  readonly trouble?: Trouble;
}

/** In this order: the first finder that recognises the value reports its cause. */
const VALUE_FINDERS: readonly ((cut: CutLine) => LineSyntaxIssue | undefined)[] = [
  smartQuotes,
  apostrophe,
  straightQuotes,
  bracket,
  reservedStart,
  colonInText,
];

const MAX_ISSUES_PER_BLOCK = 20;
const MAX_ISSUES = 100;
const MAX_LINES_TRIED = 400;

/** What the search may still cost, in characters given to the parser: twenty kilobytes must not take seconds. */
export interface Work {
  left: number;
}

/** Diagnoses a text that does not parse: block by block (a top-level key and what is indented under it), then as a whole. */
export function findSyntaxErrors(lines: readonly string[], wantsMap: boolean, work: Work): Diagnosis {
  const anchors = new Set(Array.from(lines.join("\n").matchAll(/&([^\s,[\]{}]+)/g), (match) => match[1] ?? ""));
  const issues: SyntaxIssue[] = [];
  const repaired: string[] = [];
  for (const block of blocksOf(lines)) {
    const { issues: found, lines: repairedLines } = repairBlock(
      block.lines,
      wantsMap,
      anchors,
      MAX_ISSUES - issues.length,
      work,
    );
    issues.push(...found.map((issue) => moved(issue, block.from)));
    repaired.push(...repairedLines);
  }
  const whole = repairBlock(repaired, wantsMap, anchors, MAX_ISSUES - issues.length, work);
  issues.push(...whole.issues);
  return { issues, lines: whole.lines, ...(whole.trouble ? { trouble: whole.trouble } : {}) };
}

/** Repairs a block in memory, one syntax error after the other, until it parses, no cause is found or the work limit is reached. */
function repairBlock(
  lines: readonly string[],
  wantsMap: boolean,
  anchors: ReadonlySet<string>,
  budget: number,
  work: Work,
): Diagnosis {
  const troubleIn = (tried: readonly string[]) => troubleOf(parseWithin(work, tried.join("\n")), wantsMap, anchors);
  // Once the limit is reached, no repair is better than the current text.
  const judge = (tried: readonly string[]) => (work.left > 0 ? (troubleIn(tried)?.index ?? -1) : 0);
  const issues: SyntaxIssue[] = [];
  let current = lines;
  let trouble = troubleIn(current);
  while (trouble && work.left > 0 && issues.length < Math.min(MAX_ISSUES_PER_BLOCK, budget)) {
    const issue = issueAt(current, trouble.index, judge, work);
    const repair = issue?.repair;
    if (!issue || !repair) break;
    const next = [
      ...current.slice(0, repair.from),
      ...repair.lines,
      ...current.slice(repair.from + repair.lines.length),
    ];
    if (next.every((line, index) => line === current[index])) break;
    // The same slip at the same line again: its repair does not help.
    if (
      issue.code === "ligne-sans-cle" &&
      issues.some(({ index, code }) => index === issue.index && code === issue.code)
    )
      break;
    issues.push(issue);
    current = next;
    trouble = troubleIn(current);
  }
  return { issues, lines: current, ...(trouble ? { trouble } : {}) };
}

/** What one parse and its error cost, in characters. */
const ONE_PARSE = 50;
const ONE_ERROR = 50;

function parseWithin(work: Work, text: string): YamlDocument {
  const parsed = parseYaml(text);
  work.left -= text.length + ONE_PARSE + ONE_ERROR * parsed.document.errors.length;
  return parsed;
}

/** True when a text does not parse by itself; assumed to parse once the limit is reached. */
function isTroubled(text: string, work: Work): boolean {
  return work.left > 0 && troubleOf(parseWithin(work, text), false) !== undefined;
}

/** Finds the cause of the error detected at line `at`, which is there or above: first wrong indentation, then lines wrong by themselves, then misplaced lines. */
function issueAt(
  lines: readonly string[],
  at: number,
  judge: (lines: readonly string[]) => number,
  work: Work,
): SyntaxIssue | undefined {
  for (const index of [at, at + 1]) {
    const blank = blankIndent(lines, index, judge);
    if (blank) return blank;
  }
  const from = Math.max(0, at - MAX_LINES_TRIED);
  for (let index = from; index <= Math.min(at + 1, lines.length - 1); index++) {
    const next = endOfText(lines, index, work);
    if (next > index + 1) {
      index = next - 1;
      continue;
    }
    const long = longValue(lines, index) ?? openList(lines, index);
    if (long) return long;
    const issue = lineIssue(lines[index] ?? "", work);
    if (issue) return atLine(issue, index);
  }
  for (const index of [at, at + 1]) {
    const dash = gluedDash(cutLine(lines[index] ?? ""));
    if (dash) return atLine(dash, index);
  }
  const outdented = firstOutdented(lines, at, judge);
  if (outdented) return outdented;
  // A list under its key is more likely to be misaligned than the key above it.
  const near = [at, at + 1, at - 1].filter((index) => index >= 0 && index < lines.length);
  const items = near.filter((index) => cutLine(lines[index] ?? "").dashes !== "");
  for (const index of [...items, ...near.filter((other) => !items.includes(other))]) {
    const issue = indentation(lines, index, judge);
    if (issue) return issue;
  }
  for (const index of [at, at + 1]) {
    const cut = cutLine(lines[index] ?? "");
    const issue = strayLine(cut, lines[index - 1]);
    if (issue) return atLine(issue, index);
  }
  return undefined;
}

/** A syntax error visible in the line alone, whatever surrounds it. */
function lineIssue(line: string, work: Work): LineSyntaxIssue | undefined {
  const cut = cutLine(line);
  const separator = missingSpace(cut);
  if (separator) return separator;
  if (cut.value === "" || (cut.key === undefined && cut.dashes === "")) return undefined;
  if (!isTroubled(cut.key === undefined ? `- ${cut.value}` : `k: ${cut.value}`, work)) return undefined;
  for (const find of VALUE_FINDERS) {
    const issue = find(cut);
    if (issue) return issue;
  }
  return undefined;
}

/** Index after a text or a list that correctly continues over the next lines; `index + 1` when the line stands alone. */
function endOfText(lines: readonly string[], index: number, work: Work): number {
  const cut = cutLine(lines[index] ?? "");
  const own = cut.indent.length;
  const deeper = (line: string) => line.trim() === "" || cutLine(line).indent.length > own;
  let end = index + 1;
  if (/^[|>][+-]?\d?[+-]?$/.test(cut.value)) {
    while (end < lines.length && deeper(lines[end] ?? "")) end++;
    return end;
  }
  if (!/^["'[{]/.test(cut.value)) return end;
  const limit = Math.min(lines.length, index + 50);
  for (; end < limit && work.left > 0; end++) {
    const line = lines[end] ?? "";
    if (!deeper(line) && !/^\s*[\]}]/.test(line)) break;
    const joined = [`k: ${cut.value}`, ...lines.slice(index + 1, end + 1).map((text) => ` ${text}`)].join("\n");
    if (!isTroubled(joined, work)) return end + 1;
  }
  return index + 1;
}

/** Splits a text into blocks: each begins with a top-level key. */
function blocksOf(lines: readonly string[]): readonly { readonly from: number; readonly lines: readonly string[] }[] {
  const starts = lines.flatMap((line, index) =>
    index === 0 || /^["']?[\p{L}_][\p{L}\p{N}_-]*["']?\s*:(?!\/\/)/u.test(line) ? [index] : [],
  );
  return starts.map((from, order) => ({ from, lines: lines.slice(from, starts[order + 1]) }));
}

function moved(issue: SyntaxIssue, by: number): SyntaxIssue {
  return {
    ...issue,
    index: issue.index + by,
    ...(issue.repair ? { repair: { ...issue.repair, from: issue.repair.from + by } } : {}),
  };
}
