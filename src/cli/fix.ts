/** `npm run corriger`: applies the safe fixes and shows the others as a diff; other lines are left untouched. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { styleText } from "node:util";
import { today } from "../build/clock.ts";
import { loadSite, siteZone } from "../build/load-site.ts";
import { applyFixes } from "../content/authoring/fix.ts";
import type { Diagnostic, Fix } from "../diagnostics/diagnostic.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { countSentence, shownPath, typeset } from "../diagnostics/report/words.ts";
import { plural } from "../locale/fr/plural.ts";
import { readBuildOptions } from "./options.ts";

/** Syntax errors hide one another: files are read again after each round of fixes, at most this many times. */
const MAX_ROUNDS = 10;
const DRY_RUN = "--simulation";

/** Resolves to 1 when errors remain. With `--simulation` nothing is written: the safe fixes are shown too. */
export async function fix(args: readonly string[]): Promise<number> {
  const dryRun = args.includes(DRY_RUN);
  const options = readBuildOptions(args.filter((arg) => arg !== DRY_RUN));
  const { now } = today(siteZone(options.content), options.content, options.now);
  const read = () => loadSite({ ...options, now, drafts: true }).problems;
  const print = (text: string) => process.stdout.write(text);

  let problems = read();
  const made = new Map<string, number>();
  for (let round = 0; !dryRun && round < MAX_ROUNDS; round++) {
    const changed = applySafe(options.content, problems);
    if (changed.size === 0) break;
    for (const [file, count] of changed) made.set(file, (made.get(file) ?? 0) + count);
    problems = read();
  }

  for (const [file, count] of made)
    print(`${terminalLine(shownPath(file, options.content))}\u00a0: ${plural(count, "correction")}\n`);
  const proposals = problems.filter(({ fix: proposal }) => proposal !== undefined && (dryRun || !proposal.safe));
  if (proposals.length > 0) print(`\n${typeset(dryRun ? "Corrections possibles :" : "À vérifier vous-même :")}\n\n`);
  const colour = process.stdout.isTTY === true;
  for (const problem of proposals) print(diff(options.content, problem, colour));
  if (made.size === 0 && proposals.length === 0) print("Rien à corriger.\n");
  if (problems.length > 0)
    print(`\n${typeset("Il reste")} ${countSentence(problems)}. ${typeset("« npm run verifier » les montre.")}\n`);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Applies the safe fixes of every file; returns the number of fixes of each file that changed. */
function applySafe(root: string, problems: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const changed = new Map<string, number>();
  for (const [file, found] of byFile(problems)) {
    // Decoding has already lost characters of this file: writing it back would lose them for good.
    if (found.some(({ code }) => code === "utf8-invalide" || code === "fichier-binaire")) continue;
    const fixes = found.flatMap(({ fix: proposal }) => (proposal?.safe ? [proposal] : []));
    const path = join(root, file);
    const before = fixes.length > 0 ? readFileSync(path, "utf8") : "";
    const after = applyFixes(before, fixes);
    if (after === before) continue;
    writeFileSync(path, after);
    changed.set(file, countMade(fixes));
  }
  return changed;
}

function byFile(problems: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list) list.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}

/** Number of fixes that do not overlap an earlier one. */
function countMade(fixes: readonly Fix[]): number {
  let last = 0;
  let count = 0;
  for (const { line, endLine } of [...fixes].sort((a, b) => a.line - b.line)) {
    if (line <= last) continue;
    last = endLine;
    count++;
  }
  return count;
}

function diff(root: string, { file, line, message, fix: proposal }: Diagnostic, colour: boolean): string {
  if (proposal === undefined) return "";
  const paint = (style: Parameters<typeof styleText>[0], text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const typed = readFileSync(join(root, file), "utf8")
    .replace(/^\ufeff/, "")
    .split(/\r\n|\n|\r/);
  const removed = typed
    .slice(proposal.line - 1, proposal.endLine)
    .map((text) => paint("red", `- ${terminalLine(text)}`));
  const added = proposal.lines.map((text) => paint("green", `+ ${terminalLine(text)}`));
  return [
    paint("bold", `${terminalLine(shownPath(file, root))}:${line}`),
    `  ${terminalLine(typeset(message))}`,
    ...removed,
    ...added,
    "",
    "",
  ].join("\n");
}
