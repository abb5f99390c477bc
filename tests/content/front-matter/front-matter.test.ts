import { describe, expect, test } from "vitest";
import { applyFixes } from "../../../src/content/authoring/fix.ts";
import { readFrontMatter } from "../../../src/content/front-matter/front-matter.ts";
import { readYaml } from "../../../src/content/front-matter/read-yaml.ts";

function read(text: string) {
  const { frontMatter, problems } = readFrontMatter("a.md", text);
  if (!frontMatter) throw new Error(problems.map(({ message }) => message).join("\n"));
  return frontMatter;
}

describe("readFrontMatter", () => {
  test("every value is as it was typed: dates, hours, leading zeros, decimals, « non »", () => {
    const { data } = read(
      "---\ndate: 2013-01-15\nmonth: 2013-01\nstart: 13:30\npostal: 0123\nprice: 42.50\nversion: 1.0\nhex: 0x1F\nhuge: 1e400\ndraft: non\n---\n",
    );
    expect(data).toEqual({
      date: "2013-01-15",
      month: "2013-01",
      start: "13:30",
      postal: "0123",
      price: "42.50",
      version: "1.0",
      hex: "0x1F",
      huge: "1e400",
      draft: "non",
    });
  });

  test("true, false and null have their meaning, unless they are quoted", () => {
    const { data } = read(
      "---\na: true\nb: False\nc:\nd: ~\ne: null\nf: \"true\"\ng: 'null'\nh: \"\"\ni: [~, 'no', false]\n---\n",
    );
    expect(data).toEqual({
      a: true,
      b: false,
      c: null,
      d: null,
      e: null,
      f: "true",
      g: "null",
      h: "",
      i: [null, "no", false],
    });
  });

  test("a Jekyll list over several lines is parsed", () => {
    expect(read("---\ncategories: [web,\n  culture,\n  médias\n]\n---\n").data).toEqual({
      categories: ["web", "culture", "médias"],
    });
  });

  test("each key and each value has its line and column; a missing key has those of its parent", () => {
    const { at } = read("---\ntitle: Atelier\nsessions:\n  - id: un\n    date: 2013-03\n  - id: deux\n---\n");
    expect(at(["title"], "value")).toMatchObject({ line: 2, column: 8, length: 7, text: "title: Atelier" });
    expect(at(["sessions", 0, "date"], "key")).toMatchObject({ line: 5, column: 5, length: 4 });
    expect(at(["sessions", 1, "date"], "value")).toMatchObject({ line: 6, column: 5 });
    expect(at(["absent"], "value")).toMatchObject({ line: 1, column: 1, length: 3, excerpt: "---" });
  });

  test("the body begins after the closing fence, and its line is known", () => {
    expect(read("---\ntitle: Guide\n---\n\nLe texte.\n")).toMatchObject({ body: "\nLe texte.\n", bodyLine: 4 });
    expect(read("\n\n---\ntitle: Guide\n---\nLe texte.")).toMatchObject({ body: "Le texte.", bodyLine: 6 });
  });

  test("a text without front matter is all body, even with a thematic break or a setext heading", () => {
    for (const text of ["Le texte.\n", "", "Le texte : voici\n---\n\nLa suite.\n", "# Titre\n\n---\n\nLe texte.\n"]) {
      expect(read(text)).toMatchObject({ data: {}, body: text, bodyLine: 1 });
    }
  });

  test("a multi-line text keeps its colons and its apostrophes", () => {
    const { data } = read("---\nsummary: |\n  L'art : 'oui'\n  #culture -web\ntitle: Guide\n---\n");
    expect(data).toEqual({ summary: "L'art : 'oui'\n#culture -web\n", title: "Guide" });
  });

  test.each(["---js\n", "---json\n", "---coffee\n", "--- javascript\n", "---toml\n"])(
    "%j executes nothing",
    (opening) => {
      const { frontMatter, problems } = readFrontMatter("a.md", `${opening}process.exit(1)\n---\nLe texte.\n`);
      expect(frontMatter).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(["front-matter-code"]);
    },
  );

  test("a key « __proto__ » does not change any prototype", () => {
    const { data } = read('---\n__proto__: {polluted: true}\n"constructor": x\n---\n');
    expect(Object.keys(data).sort()).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("parsing an invalid front matter twice gives the same problems twice", () => {
    const text = "---\ntitle: [Guide\n  x: }\n---\n";
    expect(readFrontMatter("a.md", text).problems).toEqual(readFrontMatter("a.md", text).problems);
    expect(readFrontMatter("a.md", text).problems.length).toBeGreaterThan(0);
  });
});

describe("readYaml", () => {
  test("parses a list as well as a block of keys, with positions", () => {
    const file = readYaml("people.yml", "- id: camille\n  name: Camille Exemple\n");
    expect(file.data).toEqual([{ id: "camille", name: "Camille Exemple" }]);
    expect(file.at([0, "name"], "value")).toMatchObject({ line: 2, column: 9 });
  });

  test("a list less indented than its key is moved under it", () => {
    const { data, problems } = readYaml(
      "vocabulary.yml",
      "categories:\n  - label: Web\n    synonyms:\n   - Internet\n   - Toile\n",
    );
    expect(problems.map(({ line, code, fix }) => [line, code, fix?.lines])).toEqual([
      [4, "liste-mal-alignee", ["    - Internet", "    - Toile"]],
    ]);
    expect(data).toEqual({ categories: [{ label: "Web", synonyms: ["Internet", "Toile"] }] });
  });

  test("an empty file or one of comments gives null", () => {
    expect(readYaml("site.yml", "# rien\n")).toMatchObject({ data: null, problems: [] });
    expect(readYaml("site.yml", "").at(["title"], "value")).toMatchObject({ line: 1, column: 1 });
  });
});

describe("a front matter in TOML", () => {
  test("is reported with the same keys in YAML, and is not parsed", () => {
    const text =
      '+++\ntitle = "L’été : \\"guide\\""\ndate = 2014-01-01\ndraft = true # plus tard\ntags = ["a", \'b\']\n+++\n\nCorps.\n';
    const { frontMatter, problems } = readFrontMatter("a.md", text);
    expect(frontMatter).toBeUndefined();
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[1, "front-matter-toml"]]);
    const fixed = applyFixes(
      text,
      [problems[0]?.fix].flatMap((fix) => fix ?? []),
    );
    expect(read(fixed)).toMatchObject({
      data: { title: 'L’été : "guide"', date: "2014-01-01", draft: true, tags: ["a", "b"] },
      body: "\nCorps.\n",
    });
  });

  test("is named when nothing closes it, with the head closed where the text begins", () => {
    const text = '+++\ntitle = "L’été"\ndate = 2014-01-01\n\nUn mot.\n';
    const { frontMatter, problems } = readFrontMatter("a.md", text);
    expect(frontMatter).toBeUndefined();
    expect(problems.map(({ line, code }) => [line, code])).toEqual([[1, "front-matter-toml"]]);
    expect(problems[0]?.message).toContain("qui le ferme manque");
    const fixed = applyFixes(
      text,
      problems.flatMap(({ fix }) => fix ?? []),
    );
    expect(read(fixed)).toMatchObject({ data: { title: "L’été", date: "2014-01-01" }, body: "\nUn mot.\n" });
    expect(readFrontMatter("a.md", "+++\n\nUn texte qui s’ouvre par trois plus.\n").problems).toEqual([]);
  });

  test.each(["[params]\na = 1", 'a = """\nb"""', "a = {b = 1}", "a.b = 1"])("%j has no automatic fix", (toml) => {
    const [problem] = readFrontMatter("a.md", `+++\n${toml}\n+++\n`).problems;
    expect(problem).toMatchObject({ code: "front-matter-toml" });
    expect(problem?.fix).toBeUndefined();
  });
});
