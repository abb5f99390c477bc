/** YAML that would hang, crash or hide content is reported in French at its line, in front matter and in every settings file. */
import { describe, expect, test } from "vitest";
import { loadContent } from "../../../src/content/collection/load-content.ts";
import { readFrontMatter } from "../../../src/content/front-matter/front-matter.ts";
import { readYaml } from "../../../src/content/front-matter/read-yaml.ts";
import { folderFrom } from "../../site-from.ts";

const SETTINGS = ["site.yml", "vocabulary.yml", "people.yml", "places.yml", "events.yml"];
const calls = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: *a`).join("\n");
const inPost = (yaml: string) => `---\ntitle: Guide\n${yaml}\n---\nTexte.\n`;

/** Each with the line it is reported at, in the YAML. */
const REFUSED: readonly (readonly [title: string, yaml: string, line: number, code: string])[] = [
  ["a list that contains itself", "tags: &a [*a]", 1, "renvoi-en-boucle"],
  ["a block that contains itself", "place: &a\n  name: x\n  city: *a", 3, "renvoi-en-boucle"],
  ["a merge of itself", "place: &a\n  <<: *a", 2, "renvoi-en-boucle"],
  ["an item that contains its list", "tags: &a\n  - x\n  - [y, {k: *a}]", 3, "renvoi-en-boucle"],
  ["an anchor redefined inside itself", "a: &x 1\nb: &x [*x]", 2, "renvoi-en-boucle"],
  ["two hundred aliases", `a: &a [x]\n${calls(200)}`, 102, "yaml-demesure"],
  ["five thousand brackets", `a: ${"[".repeat(5_000)}${"]".repeat(5_000)}`, 1, ""],
  ["five thousand colons on a line", `a: ${"b: ".repeat(5_000)}c`, 1, "deux-points"],
  ["five thousand colons and CR line endings", "a: b\r".repeat(5_000), 1, "deux-points"],
  ["five thousand dashes", `a:\n  ${"- ".repeat(5_000)}x`, 2, "yaml-demesure"],
  [
    "three hundred levels of keys",
    Array.from({ length: 300 }, (_, n) => `${" ".repeat(n)}a:`).join("\n"),
    51,
    "yaml-demesure",
  ],
  ["a function", "a: !!js/function x", 1, "caractere-reserve"],
  ["bytes", "a: !!binary aGVsbG8=", 1, "caractere-reserve"],
  ["a set", "a: !!set {x, y}", 1, "caractere-reserve"],
  ["a timestamp", "a: !!timestamp 2013-01-15", 1, "caractere-reserve"],
  ["a key that is a list", "? [a]\n: b", 1, "ligne-sans-cle"],
  ["a key given twice", "a: 1\na: 2", 2, "cle-en-double"],
  ["an undefined anchor", "a: *b", 1, "caractere-reserve"],
  ["a second document after a comment", "a: 1\n--- # suite\ndraft: true", 2, "bloc-coupe"],
  ["a second document on the line of its marker", "a: 1\n--- draft: true", 2, ""],
];

describe.each(REFUSED)("%s", (_, yaml, line, code) => {
  const of = (file: string, problems: ReturnType<typeof loadContent>["problems"]) =>
    problems.filter((problem) => problem.file === file && problem.severity === "error");

  test("is reported at its line in a front matter", () => {
    const [first] = readFrontMatter("a.md", inPost(yaml)).problems;
    expect(first).toMatchObject({ file: "a.md", line: line + 2, ...(code === "" ? {} : { code }) });
    expect(first?.message).toMatch(/^[\p{Lu}«].*\.$/su);
  });

  test("is reported at its line in every settings file, and the other files are still checked", () => {
    const files = Object.fromEntries(SETTINGS.map((name) => [name, yaml.replaceAll("\r", " ")]));
    const { problems } = loadContent(folderFrom({ ...files, "articles/a.md": inPost(yaml) }), "2013-02-01");
    for (const name of SETTINGS) {
      const first = of(name, problems).find((problem) => (code === "" ? problem.line === line : problem.code === code));
      expect(first, name).toMatchObject({ line });
    }
    expect(of("articles/a.md", problems).length).toBeGreaterThan(0);
  });
});

test("what follows a line of dashes is not silently ignored", () => {
  const { frontMatter } = readFrontMatter("a.md", "---\ntitle: Guide\n--- # suite\ndraft: true\n---\nTexte.\n");
  expect(frontMatter?.data).toEqual({ title: "Guide", draft: true });
});

test("dashes around a whole settings file are accepted", () => {
  expect(readYaml("site.yml", "---\ntitle: Guide\n---\n")).toMatchObject({ data: { title: "Guide" }, problems: [] });
});

test("a YAML 1.1 directive changes nothing: values stay as typed", () => {
  const { data, problems } = readYaml("site.yml", "%YAML 1.1\n---\na: yes\nb: 0123\nc: 13:30\n<<: {d: 1}\n");
  expect(problems).toEqual([]);
  expect(data).toEqual({ a: "yes", b: "0123", c: "13:30", "<<": { d: "1" } });
});

test("an anchor may be referenced some tens of times", () => {
  const yaml = `a: &a [x, y]\nb: *a\nc: {d: *a}\n${calls(20)}`;
  const { frontMatter, problems } = readFrontMatter("a.md", inPost(yaml));
  expect(problems).toEqual([]);
  expect(frontMatter?.data.k19).toEqual(["x", "y"]);
});

test("names inherited from Object.prototype are ordinary keys, at every level", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "prototype"];
  const yaml = names.flatMap((name) => [`${name}:`, `  ${name}: {${name}: x}`]).join("\n");
  const { data } = readYaml("a.yml", yaml);
  expect(Object.keys(data as object)).toEqual(names);
  const files = Object.fromEntries(SETTINGS.map((name) => [name, yaml]));
  const { problems } = loadContent(folderFrom({ ...files, "articles/a.md": inPost(yaml) }), "2013-02-01");
  for (const name of [...SETTINGS, "articles/a.md"]) {
    expect(problems.filter(({ file }) => file === name).length, name).toBeGreaterThan(0);
  }
  expect(Object.keys({})).toEqual([]);
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});

const GROWING: readonly (readonly [string, (count: number) => string])[] = [
  ["aliases of one anchor", (n) => `a: &a [x]\n${Array.from({ length: n / 8 }, (_, i) => `k${i}: *a`).join("\n")}`],
  ["undefined aliases", (n) => Array.from({ length: n / 8 }, (_, i) => `k${i}: *z${i}`).join("\n")],
  ["invalid list items", (n) => `a:\n${"  - x : y : z\n".repeat(n / 14)}`],
  ["lists as keys", (n) => "? [a]\n: b\n".repeat(n / 10)],
  ["misaligned lines", (n) => "  a: 1\n b: 2\n".repeat(n / 13)],
  ["commas", (n) => `a: [${",".repeat(n)}]`],
  ["brackets", (n) => `a: ${"[".repeat(n)}`],
  ["duplicate keys", (n) => "a: 1\n".repeat(n / 5)],
  ["tabs", (n) => "\ta: 1\n".repeat(n / 6)],
  ["apostrophes", (n) => "a: 'l'x'\n".repeat(n / 9)],
];

test.each(GROWING)("twice as many %s take at most three times the work", (_, make) => {
  const cost = (length: number) => {
    const yaml = make(length);
    const before = process.cpuUsage();
    readYaml("a.yml", yaml);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1_000;
  };
  // A tenth of a second is measurement noise.
  const isSlow = () => cost(20_000) >= 3 * cost(10_000) + 100;
  cost(4_000);
  // A machine that does other things may be slow for a while: what is slow is slow each time.
  expect(isSlow() && isSlow()).toBe(false);
});
