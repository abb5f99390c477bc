/** Whatever a folder holds, the content loader, Markdown, the site and the pages return: problems are data, nothing throws, the work is bounded. */
import { describe, expect, test } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { publishedFiles } from "../../src/output/files.ts";
import { searchCopy } from "../../src/output/search/search-copy.ts";
import { type Chance, chance } from "../corpus/random.ts";
import { type Files, folderFrom } from "../site-from.ts";
import { slipCases } from "./front-matter/syntax-error-cases.ts";

const SETTINGS = ["site.yml", "vocabulary.yml", "people.yml", "places.yml", "events.yml"];
const FOLDERS = ["articles", "formations", "conferences", "guides", "pages", "articles/dossier", "."];
const KEYS =
  "title date updated summary categories tags authors image series related aliases url slug id draft publishOn expires source lang ignore sessions price seats place trainers registration event speakers video photos document lists prix titre layout".split(
    " ",
  );
const VALUES = [
  "2013-02-31",
  "mars 2013",
  "[a, b",
  "{a: 1}",
  "[[[]]]",
  "- x",
  '"',
  "'",
  "",
  "null",
  "true",
  "1e400",
  "-0",
  "*a",
  "&a x",
  "!!js/function x",
  "[{date: 2013-01-15}, {date: }, 3]",
  "{email: x, deadline: 15 janvier 2013}",
  "../../etc/passwd",
  "/",
  "//",
  "javascript:alert(1)",
  "é".repeat(300),
  "9999-12-31",
  "{title: x, part: -1, of: 1e9}",
  "\u0000",
  "\ud800",
  "[<!-- babillard: ignorer",
  "01",
  "0x1F",
  "12:30:45",
  "~",
  "2013-01-15T99:99",
  "{}",
  "[]",
  "| \n  x",
  ">-",
];
const BODIES = [
  "<!-- babillard: ignorer-ligne -->",
  "<!-- babillard: ignorer zzz",
  "[x](../..)",
  "[x](#%)",
  "![](x.png)",
  "<div><p><table>",
  "::: note",
  "[^1]: x",
  "```",
  "lundi 31 février 2013",
  "the user is always right of the",
  "{% x %}{{ y",
  "*[A]: b",
  "| a |\n|---|",
  "<script>",
  "&#x0;",
  "\u2028",
  "# ",
  "[a]: <",
  "1. 1. 1. 1.",
  "> > > > >",
  "<!--suite-->",
];
const BYTES = [0x00, 0xff, 0xfe, 0xef, 0xbb, 0xbf, 0xc3, 0x28, 0x0d, 0x0a, 0x2d, 0x3a, 0x20, 0x7f, 0x80];

function post(dice: Chance): string {
  const keys = Array.from({ length: dice.between(0, 8) }, () => `${dice.pick(KEYS)}: ${dice.pick(VALUES)}`);
  const body = Array.from({ length: dice.between(0, 6) }, () => dice.pick(BODIES)).join(dice.often(0.5) ? "\n\n" : " ");
  const whole = dice.often(0.7) ? ["title: Essai", "date: 2013-01-15"] : [];
  return `---\n${[...whole, ...keys].join("\n")}\n${dice.often(0.9) ? "---\n" : ""}${body}\n`;
}

/** A text unchanged, truncated, with random bytes inserted, or only such bytes. */
function hurt(text: string, dice: Chance): Uint8Array {
  const bytes = Buffer.from(text);
  const noise = Buffer.from(Array.from({ length: dice.between(1, 30) }, () => dice.pick(BYTES)));
  const cut = dice.between(0, bytes.length);
  return dice.pick([
    bytes,
    bytes,
    bytes.subarray(0, cut),
    Buffer.concat([bytes.subarray(0, cut), noise, bytes.subarray(cut)]),
    noise,
  ]);
}

function load(files: Files) {
  const loaded = loadSite({ content: folderFrom(files), now: "2013-02-01", drafts: true }, undefined, true);
  const lost = loaded.problems.filter(({ line, column, message }) => !(line >= 1 && column >= 1 && message !== ""));
  expect(lost).toEqual([]);
  expect(loaded.site).toBeDefined();
  return loaded;
}

const codes = (files: Files) => [...new Set(load(files).problems.map(({ code }) => code))];

describe("any folder loads without a crash", () => {
  test.each(Array.from({ length: 16 }, (_, index) => index + 1))("random folder %i", (seed) => {
    const dice = chance(seed);
    const files: Record<string, Uint8Array> = {};
    for (let n = 0; n < 12; n += 1) {
      const name = dice.pick(["a", "2013-02-31-b", "2013-01-15-c", "é à", "index", "…", "x.y", "con"]);
      files[`${dice.pick(FOLDERS)}/${name}${dice.often(0.5) ? n : ""}.md`] = hurt(post(dice), dice);
    }
    for (const name of SETTINGS)
      if (dice.often(0.5))
        files[name] = hurt(`${dice.pick(KEYS)}: ${dice.pick(VALUES)}\n- ${dice.pick(VALUES)}\n`, dice);
    files["articles/dossier/x.png"] = hurt("\u0089PNG", dice);
    const { site } = load(files);
    if (site === undefined) return;
    const renderer = createPageRenderer(site);
    for (const view of Object.values(site.views).flat()) expect(renderer.render(view.url)?.html).toContain("</html>");
    expect([...publishedFiles(site)].length).toBeGreaterThan(5);
    for (const { url } of [...site.posts, ...site.pages])
      expect(searchCopy(renderer.render(url)?.html ?? "", () => [])).toContain("data-pagefind-body");
  });

  test("all the syntax error cases together", () => {
    const files = Object.fromEntries(
      slipCases().map(({ typed }, index) => [`articles/2013-01-15-n${index}.md`, typed]),
    );
    expect(load(files).problems.length).toBeGreaterThan(50);
  });

  test("files that are not text", () => {
    expect(
      codes({
        "articles/x.md": Buffer.from("PK\u0003\u0004\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0000word/document.xml"),
      }),
    ).toContain("fichier-binaire");
    expect(codes({ "articles/x.md": "", "pages/y.md": "\n", "articles/z.md": "\ufeff" }).length).toBeGreaterThan(0);
  });
});

describe("an oversized folder loads too", () => {
  const head = "title: Essai\ndate: 2013-01-15\nsummary: Un essai.\n";
  const bomb = Array.from(
    { length: 12 },
    (_, level) => `k${level}: &k${level} [${level === 0 ? "x" : `*k${level - 1}, `.repeat(9)}]`,
  ).join("\n");

  test.each<[string, Files]>([
    ["a line of ten million characters", { "articles/x.md": `---\n${head}---\n${"a".repeat(10_000_000)}` }],
    [
      "hundreds of thousands of words on one line",
      { "articles/x.md": `---\n${head}---\n${"the of mot, ".repeat(200_000)}` },
    ],
    [
      "ten thousand keys",
      { "articles/x.md": `---\n${head}${Array.from({ length: 10_000 }, (_, n) => `k${n}: ${n}`).join("\n")}\n---\n` },
    ],
    [
      "an alias bomb in a post and in the settings",
      {
        "articles/x.md": `---\n${bomb}\n---\n`,
        "site.yml": bomb,
        "vocabulary.yml": bomb,
        "people.yml": bomb,
        "places.yml": bomb,
      },
    ],
    [
      "a thousand broken links in a thousand posts",
      Object.fromEntries(
        Array.from({ length: 1_000 }, (_, n) => [`articles/x${n}.md`, `---\n${head}---\n[le texte](y${n * 7919}.md)`]),
      ),
    ],
    [
      "ten thousand ignore directives and as many dates",
      {
        "articles/x.md": `---\n${head}---\n${"<!-- babillard: ignorer zzz --> le 1 et 2 et 3 et 4 mars 2013\n".repeat(10_000)}`,
      },
    ],
    [
      "deeply nested lists and quotes",
      { "articles/x.md": `---\n${head}---\n${"> ".repeat(5_000)}x\n\n${"- ".repeat(5_000)}x\n` },
    ],
    [
      "ten thousand tags",
      { "articles/x.md": `---\n${head}tags: [${Array.from({ length: 10_000 }, (_, n) => `t${n}`).join(", ")}]\n---\n` },
    ],
  ])("%s", (_, files) => {
    load(files);
  });
});
