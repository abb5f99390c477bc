/** Whatever the bytes, the reader answers: it never throws, its places are in the file, and repairs come to an end. */
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

/** Reads bytes as posts and as YAML files are read; answers the problems. */
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

describe("la lecture ne plante jamais", () => {
  test("sur des signes tirés au sort", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const dice = chance(seed);
      const length = dice.between(0, 120);
      const noise = Array.from({ length }, () => dice.pick(ALPHABET)).join("");
      const { text } = readAll(Buffer.from(dice.often(0.7) ? `---\n${noise}\n---\nTexte.\n` : noise));
      expect(() => repaired(text), `seed ${seed}`).not.toThrow();
    }
  });

  test("sur des octets tirés au sort", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const dice = chance(seed);
      const bytes = Uint8Array.from({ length: dice.between(0, 300) }, () => dice.between(0, 255));
      readAll(dice.often(0.5) ? bytes : Buffer.concat([Buffer.from("---\ntitle: "), bytes, Buffer.from("\n---\n")]));
    }
  });

  test("sur des en-têtes fautifs tronqués, mélangés et abîmés", () => {
    for (const [index, { typed }] of slipCases().entries()) {
      const dice = chance(index + 1);
      for (let round = 0; round < 3; round++) {
        const cut = dice.between(0, typed.length);
        const hurt =
          typed.slice(0, cut) + (dice.often(0.5) ? dice.pick(ALPHABET) : "") + typed.slice(cut + dice.between(0, 3));
        const { text } = readAll(Buffer.from(dice.often(0.3) ? hurt.slice(0, cut) : hurt));
        expect(() => repaired(text), JSON.stringify(hurt)).not.toThrow();
      }
    }
  });
});

describe("le travail est borné", () => {
  const post = (yaml: string) => `---\n${yaml}\n---\nTexte.\n`;
  const codes = (text: string) => [...new Set(readFrontMatter("a.md", text).problems.map(({ code }) => code))];

  test("une bombe de renvois est refusée", () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) => `k${level}: &k${level} [${level === 0 ? "x" : `*k${level - 1}`.concat(", ").repeat(9)}]`,
    );
    expect(codes(post(levels.join("\n")))).toEqual(["yaml-demesure"]);
  });

  test("dix mille clés se lisent, et dix mille clés en double sont dites", () => {
    const keys = Array.from({ length: 10_000 }, (_, index) => `key${index}: ${index}`).join("\n");
    expect(Object.keys(readFrontMatter("a.md", post(keys)).frontMatter?.data ?? {}).length).toBe(10_000);
    expect(readFrontMatter("a.md", post(`${"a: 1\n".repeat(10_000)}`)).problems.length).toBe(9_999);
  });

  test("mille lignes fautives donnent des problèmes, pas mille lectures", () => {
    const { problems } = readFrontMatter(
      "a.md",
      post(Array.from({ length: 1_000 }, (_, index) => `key${index}: a : b`).join("\n")),
    );
    expect(problems.length).toBeGreaterThan(50);
    expect(problems.length).toBeLessThan(300);
  });

  test.each([
    ["une ligne de dix millions de signes dans le texte", `---\ntitle: Guide\n---\n${"a".repeat(10_000_000)}`, []],
    [
      "une ligne de dix millions de signes dans l’en-tête",
      post(`title: ${"a : ".repeat(2_500_000)}`),
      ["front-matter-demesure"],
    ],
    ["trois cent mille lignes vides", post("\n".repeat(300_000)), ["front-matter-demesure"]],
    ["des crochets emboîtés sans fin", post(`a: ${"[".repeat(20_000)}`), undefined],
    ["des accolades emboîtées sans fin", post(`a: ${"{".repeat(20_000)}`), undefined],
    ["des tirets emboîtés sans fin", post("- ".repeat(20_000)), undefined],
    ["des points d’interrogation sans fin", post("? ".repeat(10_000)), undefined],
    [
      "des retraits qui croissent",
      post(Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")),
      undefined,
    ],
    ["des apostrophes sans fin", post(`a: ${"'x".repeat(50_000)}`), undefined],
    ["des deux-points sans fin", post(`a: ${": ".repeat(20_000)}`), undefined],
    [
      "des ancres sans fin",
      post(Array.from({ length: 5_000 }, (_, index) => `k${index}: &a${index} x`).join("\n")),
      undefined,
    ],
  ])("%s", (_, text, expected) => {
    const found = codes(text);
    if (expected) expect(found).toEqual(expected);
    readYaml("a.yml", text);
  });
});
