import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePost } from "../../src/content/collection/parsed-post.ts";
import { BUILT_IN_KINDS } from "../../src/content/kinds.ts";
import { CATALOGUE, DIAGNOSTICS } from "../../src/diagnostics/catalogue/catalogue.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (file) => /\.tsx?$/.test(file) && !file.includes("catalogue"),
);
const SOURCES = FILES.map((file) => readFileSync(`src/${file}`, "utf8"));

/** Codes used in diagnostics: `code: "x"`, `code: y ? "x" : "z"`, and the code argument of the few functions that take one. */
function usedCodes(): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const source of SOURCES) {
    for (const [, expression = ""] of source.matchAll(/\bcode: ([^,;\n}]*)/g)) {
      for (const [, code = ""] of expression.matchAll(/(?<!=== )"([a-z0-9]+(?:-[a-z0-9]+)*)"/g)) codes.add(code);
    }
    for (const [, code = ""] of source.matchAll(/\b(?:say|badFence|problemAt)\([^"`]*"([a-z0-9]+(?:-[a-z0-9]+)+)"/g))
      codes.add(code);
  }
  // zod's own code for an error of a custom rule.
  codes.delete("custom");
  return codes;
}

describe("the catalogue", () => {
  test("explains every code in use", () => {
    expect([...usedCodes()].filter((code) => !DIAGNOSTICS.has(code))).toEqual([]);
    expect(usedCodes().size).toBeGreaterThan(60);
  });

  test("explains only codes in use", () => {
    const text = SOURCES.join("\n");
    expect([...DIAGNOSTICS.keys()].filter((code) => !text.includes(`"${code}"`))).toEqual([]);
  });

  test("explains each code once, in plain words, with two different examples", () => {
    const all = CATALOGUE.flatMap(({ diagnostics }) => diagnostics);
    expect(all.length).toBe(DIAGNOSTICS.size);
    for (const { code, title, why, wrong, right } of all) {
      expect(code).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(title, code).not.toMatch(/[.!?]$/);
      expect(why, code).toMatch(/[.!?]$/);
      expect(`${title} ${why}`, code).not.toMatch(/\b(?:yaml|parse|token|scalar|null|undefined)\b/i);
      expect(wrong, code).not.toBe(right);
    }
  });

  test("the wrong example of each syntax error causes it, and the right example does not", () => {
    const typing = CATALOGUE.find(({ title }) => title.startsWith("L’en-tête"))?.diagnostics ?? [];
    const codes = (example: string) => {
      const problems: Diagnostic[] = [];
      const text = example.replaceAll("[espace insécable]", "\u00a0").replaceAll("[tabulation]", "\t");
      parsePost(
        "conferences/2013-02-01-essai.md",
        Buffer.from(`---\n${text}\n---\n`),
        Object.values(BUILT_IN_KINDS),
        problems,
        "2013-02-01",
      );
      return problems.map(({ code }) => code);
    };
    for (const { code, wrong, right } of typing) {
      if (code === "yaml-illisible" || code === "yaml-demesure") continue;
      expect(codes(wrong), wrong).toContain(code);
      expect(codes(right), right).not.toContain(code);
    }
  });
});
