/** Whatever the bytes, the parser returns without throwing, its positions are in the file, and repairs terminate. */
import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../src/content/authoring/fix.ts";
import { readSource } from "../../../src/content/collection/read-source.ts";
import { readFrontMatter } from "../../../src/content/front-matter/front-matter.ts";
import { readYaml } from "../../../src/content/front-matter/read-yaml.ts";
import { chance } from "../../corpus/random.ts";
import { slipCases } from "./syntax-error-cases.ts";

const ALPHABET = [
  ..."---\n\n\n   \t:::\"\"''[]{}#&*!|>%@`,?-éÉœ«»“”\u00a0\u2028\ufeff\u0000\r\\~01aZ<",
  "title: ",
  "\n- ",
  "\n---\n",
  "&a ",
  "*a",
];

/** Parses bytes as a post and as a YAML file; returns the problems. */
function readAll(bytes: Uint8Array) {
  const { text, problems } = readSource("a.md", bytes);
  const post = readFrontMatter("a.md", text);
  const file = readYaml("a.yml", text);
  const lines = text.split("\n").length;
  for (const { line, column, message, code } of [...problems, ...post.problems, ...file.problems]) {
    expect(line >= 1 && line <= lines, `${code} ${line}/${lines}`).toBe(true);
    expect(column).toBeGreaterThanOrEqual(1);
    expect(message).toMatch(/^[\p{Lu}«].*[.?»]$/su);
  }
  if (post.frontMatter) {
    const { bodyLine, body, data, at } = post.frontMatter;
    expect(
      text
        .split("\n")
        .slice(bodyLine - 1)
        .join("\n"),
    ).toBe(body);
    for (const key of Object.keys(data).slice(0, 20)) expect(at([key], "value").line).toBeLessThanOrEqual(lines);
    expect(() => JSON.stringify(data)).not.toThrow();
  }
  return { text, problems: post.problems };
}

function repaired(text: string): string {
  for (let round = 0; round < 30; round++) {
    const { problems } = readFrontMatter("a.md", text);
    const next = applyFixes(
      text,
      problems.flatMap(({ fix }) => (fix?.safe ? [fix] : [])),
    );
    if (next === text) return text;
    text = next;
  }
  throw new Error("repairs never end");
}

describe("parsing does not throw", () => {
  test("on random characters", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const dice = chance(seed);
      const length = dice.between(0, 120);
      const noise = Array.from({ length }, () => dice.pick(ALPHABET)).join("");
      const { text } = readAll(Buffer.from(dice.often(0.7) ? `---\n${noise}\n---\nTexte.\n` : noise));
      expect(() => repaired(text), `seed ${seed}`).not.toThrow();
    }
  });

  test("on random bytes", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const dice = chance(seed);
      const bytes = Uint8Array.from({ length: dice.between(0, 300) }, () => dice.between(0, 255));
      readAll(dice.often(0.5) ? bytes : Buffer.concat([Buffer.from("---\ntitle: "), bytes, Buffer.from("\n---\n")]));
    }
  });

  test("on truncated, mixed and damaged front matter", () => {
    for (const [index, { typed }] of slipCases().entries()) {
      const dice = chance(index + 1);
      for (let round = 0; round < 3; round++) {
        const cut = dice.between(0, typed.length);
        const hurt =
          typed.slice(0, cut) + (dice.often(0.5) ? dice.pick(ALPHABET) : "") + typed.slice(cut + dice.between(0, 3));
        const { text } = readAll(Buffer.from(dice.often(0.3) ? hurt.slice(0, cut) : hurt));
        expect(() => repaired(text), JSON.stringify(text)).not.toThrow();
      }
    }
  });
});

describe("the work is bounded", () => {
  const post = (yaml: string) => `---\n${yaml}\n---\nTexte.\n`;
  const codes = (text: string) => [...new Set(readFrontMatter("a.md", text).problems.map(({ code }) => code))];

  test("an alias bomb is refused", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `k${level}: &k${level} [${level === 0 ? "x" : `*k${level - 1}`.concat(", ").repeat(9)}]`,
    );
    expect(codes(post(levels.join("\n")))).toEqual(["yaml-demesure"]);
  });

  test("ten thousand keys are parsed, and ten thousand duplicate keys are reported", () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: ${index}`).join("\n");
    expect(Object.keys(readFrontMatter("a.md", post(keys)).frontMatter?.data ?? {}).length).toBe(10_000);
    expect(readFrontMatter("a.md", post(`${"a: 1\n".repeat(10_000)}`)).problems.length).toBe(9_999);
  });

  test("a thousand invalid lines give problems, without a thousand parses", () => {
    const { problems } = readFrontMatter(
      "a.md",
      post(Array.from({ length: 1_000 }, (_, index) => `key${index}: a : b`).join("\n")),
    );
    expect(problems.length).toBeGreaterThan(50);
    expect(problems.length).toBeLessThan(300);
  });

  test.each([
    ["a line of ten million characters in the body", `---\ntitle: Guide\n---\n${"a".repeat(10_000_000)}`, []],
    [
      "a line of ten million characters in the front matter",
      post(`title: ${"a : ".repeat(2_500_000)}`),
      ["front-matter-demesure"],
    ],
    ["three hundred thousand empty lines", post("\n".repeat(300_000)), ["front-matter-demesure"]],
    ["deeply nested brackets", post(`a: ${"[".repeat(20_000)}`), undefined],
    ["deeply nested braces", post(`a: ${"{".repeat(20_000)}`), undefined],
    ["deeply nested dashes", post("- ".repeat(20_000)), undefined],
    ["endless question marks", post("? ".repeat(10_000)), undefined],
    [
      "growing indentation",
      post(Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")),
      undefined,
    ],
    ["endless apostrophes", post(`a: ${"'x".repeat(50_000)}`), undefined],
    ["endless colons", post(`a: ${": ".repeat(20_000)}`), undefined],
    [
      "endless anchors",
      post(Array.from({ length: 5_000 }, (_, index) => `k${index}: &a${index} x`).join("\n")),
      undefined,
    ],
  ])("%s", (_, text, expected) => {
    const found = codes(text);
    if (expected) expect(found).toEqual(expected);
    readYaml("a.yml", text);
  });
});
