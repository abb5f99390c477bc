import { describe, expect, test } from "vitest";
import { readSource } from "../../src/content/collection/read-source.ts";

const bytes = (...parts: readonly (string | number)[]) =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));
const places = (source: ReturnType<typeof readSource>) =>
  source.problems.map(({ code, line, column }) => `${line}:${column} ${code}`);

describe("readSource", () => {
  test("removes the byte order mark, normalises line endings to LF and composes accents", () => {
    const { text, problems } = readSource("a.md", bytes("\ufeffE\u0301te\u0301\r\nun\rdeux\n"));
    expect(text).toBe("Été\nun\ndeux\n");
    expect(problems).toEqual([]);
  });

  test("reports a byte that is not UTF-8 at its line and column, with the probable letter", () => {
    const source = readSource("a.md", bytes("un\nL’", 0xe9, "t", 0xe9, "\n"));
    expect(places(source)).toEqual(["2:3 utf8-invalide"]);
    expect(source.problems[0]?.message).toContain("« é »");
    expect(source.text).toBe("un\nL’\ufffdt\ufffd\n");
  });

  test("reports a UTF-16 file as an error, but decodes its text", () => {
    const source = readSource("a.md", Buffer.from("\ufefftitle: Été", "utf16le"));
    expect(places(source)).toEqual(["1:1 utf8-invalide"]);
    expect(source.text).toBe("title: Été");
  });

  test("refuses a picture renamed to .md without reading it", () => {
    const png = bytes(0x89, "PNG\r\n", 0x1a, 0, 0, 0, 0, 0, 1, 2, 3, 4, 5, 6, 0, 0, 0, 0, "IHDR");
    expect(places(readSource("a.md", png))).toEqual(["1:1 fichier-binaire"]);
  });

  test("removes and reports an isolated invisible character", () => {
    const source = readSource("a.md", bytes("un\nde\u0000ux\n"));
    expect(source.text).toBe("un\ndeux\n");
    expect(places(source)).toEqual(["2:3 caractere-invisible"]);
  });

  test("turns a soft line break of a word processor into a space, without changing the number of lines", () => {
    expect(readSource("a.md", bytes("un\u2028deux\u000btrois\nquatre")).text).toBe("un deux trois\nquatre");
  });

  test("warns of a letter that is already lost", () => {
    expect(places(readSource("a.md", bytes("L’\ufffdté")))).toEqual(["1:3 caractere-perdu"]);
  });

  test("reports nothing for an empty file", () => {
    expect(readSource("a.md", bytes())).toEqual({ text: "", problems: [] });
  });
});
