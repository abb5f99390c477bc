import { describe, expect, test } from "vitest";
import { applyFixes } from "../../src/content/authoring/fix.ts";

const fix = (line: number, lines: readonly string[], endLine = line) => ({ line, endLine, lines, safe: true });

describe("applyFixes", () => {
  test("remplace la ligne et garde les fins de ligne, la marque de début et tout le reste", () => {
    const text = "\ufeff---\r\ntitle: a : b  # note\r\n---\r\n\r\nTexte  \r\nsans fin";
    expect(applyFixes(text, [fix(2, ['title: "a : b"  # note'])])).toBe(
      '\ufeff---\r\ntitle: "a : b"  # note\r\n---\r\n\r\nTexte  \r\nsans fin',
    );
  });

  test("ajoute une ligne avec la fin de ligne de ses voisines, même au bout du fichier", () => {
    expect(applyFixes("title: a\r\nx", [fix(1, ["---", "title: a"])])).toBe("---\r\ntitle: a\r\nx");
    expect(applyFixes("---\ntitle: a", [fix(2, ["title: a", "---"])])).toBe("---\ntitle: a\n---");
    expect(applyFixes("un\rdeux\r", [fix(2, ["2", "3"])])).toBe("un\r2\r3\r");
  });

  test("retire une ligne avec sa fin", () => {
    expect(applyFixes("a\nb\nc\n", [fix(2, [])])).toBe("a\nc\n");
  });

  test("de deux corrections de la même ligne, la première est faite", () => {
    expect(applyFixes("a\nb\nc\n", [fix(2, ["B"]), fix(3, ["C"]), fix(2, ["?"]), fix(1, ["X"], 2)])).toBe("X\nC\n");
  });

  test("appliquée deux fois, une correction ne change rien de plus", () => {
    const fixes = [fix(1, ["---", "title: a"]), fix(3, ["B"])];
    const once = applyFixes("title: a\nx\nb\n", fixes);
    expect(applyFixes(once, [fix(1, ["---", "title: a"])])).toBe(once);
  });

  test("une correction hors du fichier est laissée de côté", () => {
    expect(applyFixes("a\n", [fix(9, ["b"]), fix(2, ["x"], 1)])).toBe("a\n");
  });
});
