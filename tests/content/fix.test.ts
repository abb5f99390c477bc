import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/content/authoring/fix.ts";

const fix = (line: number, lines: readonly string[], endLine = line) => ({ line, endLine, lines, safe: true });

describe("applyFixes", () => {
  test("replaces the line and preserves line endings, the byte order mark and everything else", () => {
    const text = "\ufeff---\r\ntitle: a : b  # note\r\n---\r\n\r\nTexte  \r\nsans fin";
    expect(applyFixes(text, [fix(2, ['title: "a : b"  # note'])])).toBe(
      '\ufeff---\r\ntitle: "a : b"  # note\r\n---\r\n\r\nTexte  \r\nsans fin',
    );
  });

  test("adds a line with the line ending of its neighbours, even at the end of the file", () => {
    expect(applyFixes("title: a\r\nx", [fix(1, ["---", "title: a"])])).toBe("---\r\ntitle: a\r\nx");
    expect(applyFixes("---\ntitle: a", [fix(2, ["title: a", "---"])])).toBe("---\ntitle: a\n---");
    expect(applyFixes("un\rdeux\r", [fix(2, ["2", "3"])])).toBe("un\r2\r3\r");
  });

  test("removes a line with its line ending", () => {
    expect(applyFixes("a\nb\nc\n", [fix(2, [])])).toBe("a\nc\n");
  });

  test("applies the first of two fixes of the same line", () => {
    expect(applyFixes("a\nb\nc\n", [fix(2, ["B"]), fix(3, ["C"]), fix(2, ["?"]), fix(1, ["X"], 2)])).toBe("X\nC\n");
  });

  test("changes nothing more when a fix is applied twice", () => {
    const fixes = [fix(1, ["---", "title: a"]), fix(3, ["B"])];
    const once = applyFixes("title: a\nx\nb\n", fixes);
    expect(applyFixes(once, [fix(1, ["---", "title: a"])])).toBe(once);
  });

  test("ignores a fix outside the file", () => {
    expect(applyFixes("a\n", [fix(9, ["b"]), fix(2, ["x"], 1)])).toBe("a\n");
  });
});
