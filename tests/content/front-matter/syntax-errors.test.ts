/** Each syntax error of `syntax-errors/*.md` is reported at its position with the expected message, and its fix gives the expected file. */
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../src/content/authoring/fix.ts";
import { parsePost } from "../../../src/content/collection/parsed-post.ts";
import { compareDiagnostics, type Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { slipCases } from "./syntax-error-cases.ts";

function check(path: string, text: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  parsePost(path, Buffer.from(text), problems);
  return problems.sort(compareDiagnostics);
}

/** Syntax errors hide one another, and two fixes may change the same line: repair and check again until no fix is proposed. */
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

test("there are at least sixty cases", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
});

describe.each(CASES)("$title ($place)", ({ path, typed, expected, repaired, partly }) => {
  test("the cause is reported at its line and column", () => {
    const found = check(path, typed).map(({ line, column, code, message }) => `${line}:${column} ${code} ${message}`);
    expect(found).toEqual(expected);
  });

  test("the proposed fix gives the expected file", () => {
    expect(repair(path, typed)).toBe(repaired ?? typed);
  });

  if (repaired === undefined || partly) return;
  test("the repaired file has no error", () => {
    expect(check(path, repaired).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});
