/** Applies the repairs of one file in memory, reads it again, and keeps only those that are right: the file parses, nothing typed is lost or moved, no problem appears. */
import type { Diagnostic, Fix } from "../../diagnostics/diagnostic.ts";
import { apart, applyFixes } from "../authoring/fix.ts";
import type { Candidate } from "./candidate.ts";
import { DOUBTS } from "./doubts.ts";
import { misplaced } from "./misplaced.ts";
import { newProblem, problemKey } from "./new-problems.ts";
import type { ReadAgain, Rereading } from "./read-again.ts";
import { type Row, rowsOf, withFixes } from "./rows.ts";
import { isTextual, saysWhatWasTyped } from "./same-text.ts";
import { keepsValues } from "./same-values.ts";

export interface MendedFile {
  /** The text as given when no repair is right. */
  readonly text: string;
  /** Keys of the problems whose repair is made. */
  readonly made: ReadonlySet<string>;
  /** Why a repair was not made, in French, by the key of its problem. */
  readonly doubts: ReadonlyMap<string, string>;
  /** Keys of the problems that remain. */
  readonly left: ReadonlySet<string>;
}

interface State {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly read: Rereading;
  readonly made: readonly Candidate[];
}

const MAX_ROUNDS = 10;
const MAX_REFUSALS = 10;
const MAX_VALUES = 60;

/** Mends a file whose problems are known; `text` is what the disk holds, byte order mark and line ends included. */
export function mendFile(
  file: string,
  text: string,
  problems: readonly Diagnostic[],
  readAgain: ReadAgain,
): MendedFile {
  const read = readAgain(file, text);
  const start: State = { text, rows: rowsOf(read.lines), read, made: [] };
  const doubts = new Map<string, string>();
  const readable = makeReadable(file, start, problems, doubts, readAgain);
  const valid = makeValid(file, start, readable, problems, doubts, readAgain);
  return {
    text: valid.text,
    made: new Set(valid.made.map(({ key }) => key)),
    doubts,
    left: new Set(valid.read.problems.map((problem) => keyIn(valid, problem))),
  };
}

/** Key of a problem in the original file. */
export function keyIn({ rows }: Pick<State, "rows">, problem: Diagnostic): string {
  return problemKey(problem, rows[problem.line - 1]?.origins[0] ?? problem.line - 1);
}

/** First the repairs that only change signs and spaces, all together, since one error hides another. */
function makeReadable(
  file: string,
  start: State,
  problems: readonly Diagnostic[],
  doubts: Map<string, string>,
  readAgain: ReadAgain,
): State {
  for (let refusal = 0; refusal < MAX_REFUSALS; refusal++) {
    const state = withTextualFixes(file, start, problems, doubts, readAgain);
    if (state.made.length === 0) return start;
    const refused = refusedIn(start, state);
    if (refused.length === 0) return state;
    for (const { candidate, doubt } of refused) doubts.set(candidate.key, doubt);
  }
  return start;
}

function withTextualFixes(
  file: string,
  start: State,
  problems: readonly Diagnostic[],
  doubts: Map<string, string>,
  readAgain: ReadAgain,
): State {
  let state = start;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const found = round === 0 ? problems : state.read.problems;
    const candidates = found.flatMap((problem): readonly Candidate[] => {
      const { fix } = problem;
      const key = keyIn(state, problem);
      if (fix === undefined || !(fix.safe || fix.others) || doubts.has(key)) return [];
      if (!isTextual(state.read.lines, fix)) return [];
      const chosen = fix.others === undefined ? fix : onlyReading(file, state, fix, readAgain);
      if (chosen === undefined) {
        doubts.set(key, DOUBTS.twoReadings);
        return [];
      }
      return [{ key, fix: chosen, problem, origins: originsOf(state, chosen) }];
    });
    const kept = apart(
      candidates.map(({ fix }) => fix),
      state.read.lines.length,
    );
    const next = applyFixes(state.text, kept);
    if (next === state.text) break;
    state = {
      text: next,
      rows: withFixes(state.rows, kept),
      read: readAgain(file, next),
      made: [...state.made, ...candidates.filter(({ fix }) => kept.includes(fix))],
    };
  }
  return state;
}

function originsOf({ rows }: State, { line, endLine }: Fix): readonly number[] {
  return rows.slice(line - 1, endLine).flatMap(({ origins }) => origins);
}

/** The lines of the fix that leave the fewest errors in the file; undefined when two would do. */
function onlyReading(file: string, { text }: State, fix: Fix, readAgain: ReadAgain): Fix | undefined {
  const { others = [], ...first } = fix;
  const readings = [first.lines, ...others].map((lines) => {
    const tried: Fix = { ...first, lines };
    const { problems } = readAgain(file, applyFixes(text, [tried]));
    return { fix: tried, errors: problems.filter(({ severity }) => severity === "error").length };
  });
  const fewest = Math.min(...readings.map(({ errors }) => errors));
  const best = readings.filter(({ errors }) => errors === fewest);
  return best.length === 1 ? best[0]?.fix : undefined;
}

interface Refusal {
  readonly candidate: Candidate;
  readonly doubt: string;
}

/** The repairs that the file, read again, does not confirm. */
function refusedIn(start: State, state: State): readonly Refusal[] {
  const all = (doubt: string) => state.made.map((candidate) => ({ candidate, doubt }));
  const at = (origins: ReadonlySet<number>, doubt: string): readonly Refusal[] => {
    const near = state.made.filter((candidate) => candidate.origins.some((origin) => origins.has(origin)));
    return near.length > 0 ? near.map((candidate) => ({ candidate, doubt })) : all(doubt);
  };
  if (state.read.head === undefined || state.read.reading === undefined) return all(DOUBTS.unreadable);
  const stray = misplaced(start.read.lines, state.read, state.rows, state.made);
  if (stray !== undefined) return stray.made.map((candidate) => ({ candidate, doubt: DOUBTS.appears(stray.message) }));
  const lost = saysWhatWasTyped(start.read, state.read, state.rows);
  if (lost !== undefined) return at(lost, DOUBTS.lost);
  const appeared = newProblem(start, state);
  if (appeared === undefined) return [];
  const origins = new Set(state.rows[appeared.line - 1]?.origins ?? []);
  return at(origins, DOUBTS.appears(appeared.message));
}

/** Then the repairs that change a key or a value, one at a time, on a file that parses. */
function makeValid(
  file: string,
  start: State,
  readable: State,
  problems: readonly Diagnostic[],
  doubts: Map<string, string>,
  readAgain: ReadAgain,
): State {
  let state = readable;
  // What was found elsewhere than in the file itself: its picture, its place among the others.
  const own = new Set(start.read.problems.map((problem) => keyIn(start, problem)));
  const outer = problems.filter((problem) => !own.has(keyIn(start, problem)));
  const done = new Set<string>();
  for (let step = 0; step < MAX_VALUES; step++) {
    const known = [...outer.flatMap((problem) => relocated(state, problem)), ...state.read.problems];
    const problem = known.find((other) => {
      const key = keyIn(state, other);
      return other.fix?.safe === true && !done.has(key) && !doubts.has(key) && !isTextual(state.read.lines, other.fix);
    });
    if (problem?.fix === undefined) return state;
    done.add(keyIn(state, problem));
    const next = afterValue(file, state, problem, problem.fix, readAgain);
    if (typeof next === "string") doubts.set(keyIn(state, problem), next);
    else state = next;
  }
  return state;
}

/** True when another repair wanted the same key: two values are never chosen between. */
function losesFix(before: State, after: State): boolean {
  const open = new Set(
    after.read.problems.flatMap((problem) => (problem.fix === undefined ? [keyIn(after, problem)] : [])),
  );
  return before.read.problems.some((problem) => problem.fix !== undefined && open.has(keyIn(before, problem)));
}

/** A problem of the original at its line in the file as it is now; nothing when its lines have changed. */
function relocated({ rows }: State, problem: Diagnostic): readonly Diagnostic[] {
  const { fix } = problem;
  if (fix === undefined) return [];
  const by = rows.findIndex(({ origins }) => origins.includes(fix.line - 1)) - (fix.line - 1);
  const run = rows.slice(fix.line - 1 + by, fix.endLine + by);
  if (run.length === 0 || run.some(({ isTouched }) => isTouched)) return [];
  return [{ ...problem, line: problem.line + by, fix: { ...fix, line: fix.line + by, endLine: fix.endLine + by } }];
}

/** The file with one key or value changed, or why it must not be. */
function afterValue(file: string, state: State, problem: Diagnostic, fix: Fix, readAgain: ReadAgain): State | string {
  if (state.read.reading === undefined) return DOUBTS.unreadable;
  const text = applyFixes(state.text, [fix]);
  const candidate = { key: keyIn(state, problem), fix, problem, origins: originsOf(state, fix) };
  const next: State = {
    text,
    rows: withFixes(state.rows, [fix]),
    read: readAgain(file, text),
    made: [...state.made, candidate],
  };
  if (next.read.reading === undefined) return DOUBTS.unreadable;
  if (!keepsValues(state.read, next.read, problem)) return DOUBTS.lost;
  const appeared = newProblem(state, next);
  if (appeared !== undefined) return DOUBTS.appears(appeared.message);
  if (losesFix(state, next)) return DOUBTS.rivals;
  const isLeft = next.read.problems.some((left) => keyIn(next, left) === candidate.key);
  return isLeft ? DOUBTS.useless : next;
}
