/** The report for people: grouped by file, each diagnostic with its line, a caret and what to type; or, when they are many, by code. */
import { styleText } from "node:util";
import { numberText } from "../../locale/fr/number-text.ts";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import { columnInExcerpt } from "../excerpt.ts";
import { terminalLine } from "./safe-text.ts";
import { adviceSentence, countSentence, SEVERITY_WORDS, shownPath, titleOf, typeset } from "./words.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

const MARGIN = "        ";
const MAX_FIX_LINES = 5;

/** The whole report, empty when all is well; each diagnostic starts with « file:line:column », which terminals make clickable. */
export function humanReport(problems: readonly Diagnostic[], root: string, colour: boolean): string {
  if (problems.length === 0) return "";
  const paint = painter(colour);
  const blocks: string[] = [];
  let file: string | undefined;
  for (const problem of problems) {
    if (file !== undefined && problem.file !== file) blocks.push("\n");
    file = problem.file;
    blocks.push(problemText(inTerminal(problem), terminalLine(shownPath(file, root)), paint));
  }
  return `${blocks.join("")}\n${summary(problems, paint)}\n`;
}

/** How many of each code are shown when there are many. */
const SHOWN = 2;

/** The first two of each code, errors first, then a table of the codes with their counts; `whole` is the command that shows everything. */
export function shortReport(problems: readonly Diagnostic[], root: string, colour: boolean, whole: string): string {
  const paint = painter(colour);
  const byCode = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = byCode.get(key);
    if (group === undefined) byCode.set(key, [problem]);
    else group.push(problem);
  }
  const groups = [...byCode.values()].sort(byGravity);
  const shown = groups.map((group) =>
    group
      .slice(0, SHOWN)
      .map((problem) => problemText(inTerminal(problem), terminalLine(shownPath(problem.file, root)), paint))
      .join(""),
  );
  const rows = groups.map(([first, ...others]) => tableRow(first as Diagnostic, others.length + 1, paint));
  const more = typeset(`Seuls les ${SHOWN} premiers de chaque sorte sont montrés : « ${whole} » les montre tous.`);
  return `${shown.join("\n")}\n${rows.join("")}\n${summary(problems, paint)}\n${more}\n`;
}

/** Errors first, then the most frequent, then by code. */
function byGravity(a: readonly Diagnostic[], b: readonly Diagnostic[]): number {
  const [first, second] = [a[0] as Diagnostic, b[0] as Diagnostic];
  return (
    Number(second.severity === "error") - Number(first.severity === "error") ||
    b.length - a.length ||
    (first.code < second.code ? -1 : 1)
  );
}

function tableRow({ code, severity }: Diagnostic, count: number, paint: Paint): string {
  const word = paint(severity === "error" ? "red" : "yellow", SEVERITY_WORDS[severity].padEnd(13));
  return `${String(count).padStart(6)}  ${word}  ${paint("bold", code.padEnd(28))}  ${titleOf(code)}\n`;
}

function painter(colour: boolean): Paint {
  return (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
}

/** The diagnostic with everything it quotes made safe for a terminal. */
function inTerminal({ message, excerpt, advice, fix, ...rest }: Diagnostic): Diagnostic {
  return {
    ...rest,
    message: terminalLine(message),
    ...(excerpt === undefined ? {} : { excerpt: terminalLine(excerpt) }),
    ...(advice === undefined ? {} : { advice: terminalLine(advice) }),
    ...(fix === undefined ? {} : { fix: { ...fix, lines: fix.lines.map(terminalLine) } }),
  };
}

function problemText(problem: Diagnostic, path: string, paint: Paint): string {
  const { line, column, severity, code, message, excerpt } = problem;
  const position = paint("bold", `${path}:${line}:${column}`);
  const word = paint(severity === "error" ? "red" : "yellow", SEVERITY_WORDS[severity]);
  const lines = [`${position}  ${word}  ${typeset(message)}  ${paint("dim", code)}`];
  if (excerpt !== undefined && excerpt.trim() !== "") lines.push(...underlined(problem, excerpt, paint));
  lines.push(...remedyLines(problem, paint));
  return `${lines.join("\n")}\n`;
}

function underlined({ column, length, severity }: Diagnostic, excerpt: string, paint: Paint): readonly string[] {
  const start = columnInExcerpt(excerpt, column) - 1;
  const shown = `${MARGIN}${paint("dim", "│")} ${excerpt}`;
  if (length === undefined || start >= excerpt.length + 1) return [shown];
  const carets = "^".repeat(Math.max(1, Math.min(length, excerpt.length - start)));
  return [
    shown,
    `${MARGIN}${paint("dim", "│")} ${" ".repeat(start)}${paint(severity === "error" ? "red" : "yellow", carets)}`,
  ];
}

function remedyLines({ fix, advice }: Diagnostic, paint: Paint): readonly string[] {
  const words = advice === undefined ? [] : [`${MARGIN}${adviceSentence(advice)}`];
  if (fix === undefined || fix.lines.length === 0) return words;
  return fix.safe ? proposal(fix, paint) : [...words, ...proposal(fix, paint)];
}

function proposal(fix: Fix, paint: Paint): readonly string[] {
  const verb = typeset(fix.safe ? "Écrivez :" : "Par exemple :");
  const [first = ""] = fix.lines;
  if (fix.lines.length === 1 && !/^\s/.test(first)) return [`${MARGIN}${verb} ${paint("green", first)}`];
  const shown = fix.lines
    .slice(0, MAX_FIX_LINES)
    .map((line) => `${MARGIN}${paint("dim", "│")} ${paint("green", line)}`);
  return [
    `${MARGIN}${verb}`,
    ...shown,
    ...(fix.lines.length > MAX_FIX_LINES ? [`${MARGIN}${paint("dim", "│")} …`] : []),
  ];
}

function summary(problems: readonly Diagnostic[], paint: Paint): string {
  const mendable = problems.filter(({ fix }) => fix?.safe).length;
  const counts = paint("bold", `${countSentence(problems)}.`);
  if (mendable === 0) return counts;
  return `${counts} ${typeset(`« npm run corriger » peut en régler ${numberText(mendable)}.`)}`;
}
