/** `npm run corriger`: applies the repairs that reading again confirms, and shows the others as a diff; other lines are left untouched. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { today } from "../build/clock.ts";
import { loadSite, siteZone } from "../build/load-site.ts";
import { readOwnLayouts } from "../build/own-layouts/own-layouts.ts";
import { DOUBTS } from "../content/repairs/doubts.ts";
import type { RepairedSite } from "../content/repairs/read-again.ts";
import { byFile, mendedFile } from "../content/repairs/verify-fixes.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { countSentence, shownPath, typeset } from "../diagnostics/report/words.ts";
import { plural } from "../locale/fr/plural.ts";
import { proposalText } from "./fix/proposal-text.ts";
import { readBuildOptions } from "./options.ts";

/** A repair may let another problem be found: files are read again after each round, at most this many times. */
const MAX_ROUNDS = 10;
/** Both words are understood; the second is what people try. */
const DRY_RUN: readonly string[] = ["--simulation", "--essai"];

/** What a round wrote in one file. */
interface Written {
  readonly before: string;
  readonly count: number;
}

/** Resolves to 1 when errors remain. With `--simulation` or `--essai` nothing is written: the safe repairs are shown too. */
export async function fix(args: readonly string[]): Promise<number> {
  const dryRun = args.some((arg) => DRY_RUN.includes(arg));
  const options = readBuildOptions(args.filter((arg) => !DRY_RUN.includes(arg)));
  const { now } = today(siteZone(options.content), options.content, options.now);
  const layouts = readOwnLayouts().data;
  const load = () => loadSite({ ...options, now, drafts: true }, undefined, false, { layouts });
  const read = () => load().problems;
  const print = (text: string) => process.stdout.write(text);

  const first = load();
  let problems = first.problems;
  const site = { root: options.content, kinds: first.content.settings.kinds };
  const made = new Map<string, number>();
  const undone = new Map<string, number>();
  for (let round = 0; !dryRun && round < MAX_ROUNDS; round++) {
    const written = applySafe(site, problems, undone);
    if (written.size === 0) break;
    let next = read();
    const wrong = [...written].filter(([file]) => hasNewError(file, problems, next));
    for (const [file, { before }] of wrong) {
      writeFileSync(join(options.content, file), before);
      undone.set(file, (undone.get(file) ?? 0) + 1);
      written.delete(file);
    }
    if (wrong.length > 0) next = read();
    for (const [file, { count }] of written) made.set(file, (made.get(file) ?? 0) + count);
    problems = next;
  }

  const shown = problems.map((problem) => (undone.has(problem.file) ? withDoubt(problem) : problem));
  for (const [file, count] of made)
    print(`${terminalLine(shownPath(file, options.content))}\u00a0: ${plural(count, "correction")}\n`);
  const proposals = shown.filter(({ fix: proposal }) => proposal !== undefined && (dryRun || !proposal.safe));
  if (proposals.length > 0) print(`\n${typeset(dryRun ? "Corrections possibles :" : "À vérifier vous-même :")}\n\n`);
  const colour = process.stdout.isTTY === true;
  for (const problem of proposals) print(proposalText(options.content, problem, colour));
  print(`${summary(made, shown, dryRun)}\n`);
  if (problems.length > 0)
    print(`\n${typeset("Il reste")} ${countSentence(problems)}. ${typeset("« npm run verifier » les montre.")}\n`);
  return problems.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** Writes each file with its safe repairs; returns what each one held, and the number of repairs. */
function applySafe(
  site: RepairedSite,
  problems: readonly Diagnostic[],
  undone: ReadonlyMap<string, number>,
): Map<string, Written> {
  const written = new Map<string, Written>();
  for (const [file, found] of byFile(problems)) {
    const tries = undone.get(file) ?? 0;
    if (tries > 1 || !found.some(({ fix: proposal }) => proposal?.safe)) continue;
    // Once undone, what was found outside the file itself is left alone.
    const mended = mendedFile(site, file, tries === 0 ? found : undefined);
    if (mended === undefined || mended.text === mended.before) continue;
    writeFileSync(join(site.root, file), mended.text);
    written.set(file, { before: mended.before, count: mended.made.size });
  }
  return written;
}

/** True when the file has an error, once written, that nothing told before. */
function hasNewError(file: string, before: readonly Diagnostic[], after: readonly Diagnostic[]): boolean {
  const errors = (problems: readonly Diagnostic[]) =>
    problems.filter((problem) => problem.file === file && problem.severity === "error");
  const known = new Set(errors(before).map(({ code, message }) => `${code}|${message}`));
  const hidesOthers = errors(before).some(({ code }) => UNREAD.test(code));
  return !hidesOthers && errors(after).some(({ code, message }) => !known.has(`${code}|${message}`));
}

/** Errors that leave the rest of the file unread. */
const UNREAD = /^(?:front-matter-|yaml-|bloc-coupe)/u;

function withDoubt(problem: Diagnostic): Diagnostic {
  const { fix: proposal } = problem;
  return proposal?.safe ? { ...problem, fix: { ...proposal, safe: false, doubt: DOUBTS.notKept } } : problem;
}

/** « 3 corrections faites dans 2 fichiers; 1 proposée, à vérifier. » */
function summary(made: ReadonlyMap<string, number>, problems: readonly Diagnostic[], dryRun: boolean): string {
  const fixes = problems.flatMap(({ fix: proposal }) => proposal ?? []);
  const safe = fixes.filter((proposal) => proposal.safe).length;
  const proposed = fixes.length - safe;
  const done = [...made.values()].reduce((sum, count) => sum + count, 0);
  if (done + fixes.length === 0) return "Rien à corriger.";
  const toReview =
    proposed === 0 ? "" : `; ${plural(proposed, "correction proposée", "corrections proposées")}, à vérifier`;
  if (dryRun) return `${plural(safe, "correction sûre", "corrections sûres")}${toReview}. Rien n’a été écrit.`;
  const where = done === 0 ? "" : ` dans ${plural(made.size, "fichier")}`;
  return `${plural(done, "correction faite", "corrections faites")}${where}${toReview}.`;
}
