/** Each slip of `syntax-errors/*.md` is told at its place, in the words expected, and its repair gives the file expected. */
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../src/content/authoring/fix.ts";
import { parsePost } from "../../../src/content/collection/parsed-post.ts";
import { BUILT_IN_KINDS } from "../../../src/content/kinds.ts";
import { compareDiagnostics, type Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { slipCases } from "./syntax-error-cases.ts";

function check(path: string, text: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  parsePost(path, Buffer.from(text), Object.values(BUILT_IN_KINDS), problems, "2013-02-01");
  return problems.sort(compareDiagnostics);
}

/** Slips hide one another, and two fixes may want the same line: repair and read again until nothing is proposed. */
function repair(path: string, text: string): string {
  for (let round = 0; round < 10; round++) {
    const fixed = applyFixes(
      text,
      check(path, text).flatMap(({ fix }) => (fix ? [fix] : [])),
    );
    if (fixed === text) return text;
    text = fixed;
  }
  return text;
}

const CASES = slipCases();

test("at least sixty faulty files are described", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
});

describe.each(CASES)("$title ($place)", ({ path, typed, expected, repaired, partly }) => {
  test("the cause is told at its line and column", () => {
    const found = check(path, typed).map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
    expect(found).toEqual(expected);
  });

  test("the proposed repair gives the expected file", () => {
    expect(repair(path, typed)).toBe(repaired ?? typed);
  });

  if (repaired === undefined || partly) return;
  test("the repaired file has no error left", () => {
    expect(check(path, repaired).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
