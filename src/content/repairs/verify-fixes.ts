/** The step that every repair passes through, whatever found it: it stays « safe » only when the file, repaired and read again, says what was typed. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { DOUBTS } from "./doubts.ts";
import { keyIn, mendFile } from "./mend-file.ts";
import { type RepairedSite, rereader } from "./read-again.ts";
import { rowsOf } from "./rows.ts";

/** Decoding has already lost characters of such a file: writing it back would lose them for good. */
const SPOILT = new Set(["utf8-invalide", "fichier-binaire", "fichier-illisible"]);

/** Returns the same problems, each fix with what reading again says of it: whether it is safe, else why not. */
export function verifyFixes(site: RepairedSite, problems: readonly Diagnostic[]): readonly Diagnostic[] {
  if (!problems.some(({ fix }) => fix !== undefined)) return problems;
  const verified = new Map<Diagnostic, Diagnostic>();
  for (const [file, found] of byFile(problems)) {
    const claims = found.filter(({ fix }) => fix?.safe === true || fix?.others !== undefined);
    const mended = claims.length === 0 ? undefined : mendedFile(site, file, found);
    for (const problem of found) verified.set(problem, withVerdict(problem, mended));
  }
  return problems.map((problem) => verified.get(problem) ?? problem);
}

/** A file once its safe repairs are made, in memory; undefined when it cannot be read, or has lost characters. Without `found`, only what the file itself tells is repaired. */
export function mendedFile(site: RepairedSite, file: string, found?: readonly Diagnostic[]) {
  if (found?.some(({ code }) => SPOILT.has(code))) return undefined;
  try {
    const text = readFileSync(join(site.root, file), "utf8");
    const read = rereader(site);
    const mended = mendFile(file, text, found ?? read(file, text).problems, read);
    return { ...mended, before: text, rows: rowsOf(text.split(/\r\n|\n|\r/u)) };
  } catch {
    return undefined;
  }
}

/** Groups problems by file, in their order. */
export function byFile(problems: readonly Diagnostic[]): ReadonlyMap<string, readonly Diagnostic[]> {
  const files = new Map<string, Diagnostic[]>();
  for (const problem of problems) {
    const list = files.get(problem.file);
    if (list) list.push(problem);
    else files.set(problem.file, [problem]);
  }
  return files;
}

function withVerdict(problem: Diagnostic, mended: ReturnType<typeof mendedFile>): Diagnostic {
  const { fix } = problem;
  if (fix === undefined) return problem;
  const { others, ...rest } = fix;
  const claimed = fix.safe || others !== undefined;
  if (!claimed) return { ...problem, fix: { ...rest, doubt: fix.doubt ?? DOUBTS.yours } };
  if (mended === undefined) return { ...problem, fix: { ...rest, safe: false, doubt: DOUBTS.encoding } };
  const key = keyIn(mended, problem);
  const isMade = mended.made.has(key) || (mended.made.size > 0 && !mended.left.has(key));
  const doubt = mended.doubts.get(key) ?? (isMade ? undefined : DOUBTS.unreadable);
  if (doubt !== undefined) return { ...problem, fix: { ...rest, safe: false, doubt } };
  return { ...problem, fix: { ...rest, safe: true } };
}
