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

  test("true, false and nothing are what they say, unless they stand between quotes", () => {
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

  test("la liste de Jekyll sur plusieurs lignes se lit", () => {
    expect(read("---\ncategories: [web,\n  culture,\n  médias\n]\n---\n").data).toEqual({
      categories: ["web", "culture", "médias"],
    });
  });

  test("chaque clé et chaque valeur a sa ligne et sa colonne; une clé absente a celles de son parent", () => {
    const { at } = read("---\ntitle: Atelier\nsessions:\n  - id: un\n    date: 2013-03\n  - id: deux\n---\n");
    expect(at(["title"], "value")).toMatchObject({ line: 2, column: 8, length: 7, text: "title: Atelier" });
    expect(at(["sessions", 0, "date"], "key")).toMatchObject({ line: 5, column: 5, length: 4 });
    expect(at(["sessions", 1, "date"], "value")).toMatchObject({ line: 6, column: 5 });
    expect(at(["absent"], "value")).toMatchObject({ line: 1, column: 1, length: 3, excerpt: "---" });
  });

  test("le texte commence sous la seconde ligne de traits, et sa ligne est connue", () => {
    expect(read("---\ntitle: Guide\n---\n\nLe texte.\n")).toMatchObject({ body: "\nLe texte.\n", bodyLine: 4 });
    expect(read("\n\n---\ntitle: Guide\n---\nLe texte.")).toMatchObject({ body: "Le texte.", bodyLine: 6 });
  });

  test("un texte sans en-tête se lit tel quel, même s’il contient un filet ou un titre souligné", () => {
    for (const text of ["Le texte.\n", "", "Le texte : voici\n---\n\nLa suite.\n", "# Titre\n\n---\n\nLe texte.\n"]) {
      expect(read(text)).toMatchObject({ data: {}, body: text, bodyLine: 1 });
    }
  });

  test("un texte de plusieurs lignes garde ses deux-points et ses apostrophes", () => {
    const { data } = read("---\nsummary: |\n  L'art : 'oui'\n  #culture -web\ntitle: Guide\n---\n");
    expect(data).toEqual({ summary: "L'art : 'oui'\n#culture -web\n", title: "Guide" });
  });

  test.each(["---js\n", "---json\n", "---coffee\n", "--- javascript\n", "---toml\n"])(
    "%j n’exécute rien",
    (opening) => {
      const { frontMatter, problems } = readFrontMatter("a.md", `${opening}process.exit(1)\n---\nLe texte.\n`);
      expect(frontMatter).toBeUndefined();
      expect(problems.map(({ code }) => code)).toEqual(["front-matter-code"]);
    },
  );

  test("une clé « __proto__ » ne change rien à rien", () => {
    const { data } = read('---\n__proto__: {polluted: true}\n"constructor": x\n---\n');
    expect(Object.keys(data).sort()).toEqual(["__proto__", "constructor"]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test("lire deux fois un en-tête fautif donne deux fois les mêmes problèmes", () => {
    const text = "---\ntitle: [Guide\n  x: }\n---\n";
    expect(readFrontMatter("a.md", text).problems).toEqual(readFrontMatter("a.md", text).problems);
    expect(readFrontMatter("a.md", text).problems.length).toBeGreaterThan(0);
  });
});

describe("readYaml", () => {
  test("lit une liste comme un bloc de clés, avec les places", () => {
    const file = readYaml("people.yml", "- id: camille\n  name: Camille Exemple\n");
    expect(file.data).toEqual([{ id: "camille", name: "Camille Exemple" }]);
    expect(file.at([0, "name"], "value")).toMatchObject({ line: 2, column: 9 });
  });

  test("une liste moins décalée que sa clé se replace sous elle", () => {
    const { data, problems } = readYaml(
      "vocabulary.yml",
      "categories:\n  - label: Web\n    synonyms:\n   - Internet\n   - Toile\n",
    );
    expect(problems.map(({ line, code, fix }) => [line, code, fix?.lines])).toEqual([
      [4, "liste-mal-alignee", ["    - Internet", "    - Toile"]],
    ]);
    expect(data).toEqual({ categories: [{ label: "Web", synonyms: ["Internet", "Toile"] }] });
  });

  test("un fichier vide ou fait de remarques ne dit rien", () => {
    expect(readYaml("site.yml", "# rien\n")).toMatchObject({ data: null, problems: [] });
    expect(readYaml("site.yml", "").at(["title"], "value")).toMatchObject({ line: 1, column: 1 });
  });
});

describe("a front matter in TOML", () => {
  test("is named as such, with the same keys in YAML, and nothing of it is read", () => {
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

  test.each(["[params]\na = 1", 'a = """\nb"""', "a = {b = 1}", "a.b = 1"])("%j is left to a person", (toml) => {
    const [problem] = readFrontMatter("a.md", `+++\n${toml}\n+++\n`).problems;
    expect(problem).toMatchObject({ code: "front-matter-toml" });
    expect(problem?.fix).toBeUndefined();
  });
});
