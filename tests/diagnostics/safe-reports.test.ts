/** Whatever the content, a report only displays it: nothing is interpreted by a terminal, a GitHub runner, Markdown, JSON, SARIF or a review tool. */
import MarkdownIt from "markdown-it";
import { describe, expect, test } from "vitest";
import type { Differences } from "../../src/cli/compare/differences.ts";
import { asMarkdown, asText } from "../../src/cli/compare/words.ts";
import { explanation } from "../../src/cli/explanation.ts";
import { linkDiagnostics } from "../../src/cli/links/report-links.ts";
import { vocabularyText } from "../../src/cli/vocabulary-text.ts";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.ts";
import { markdownCode, markdownSentence, markdownText, terminalLine } from "../../src/diagnostics/report/safe-text.ts";
import { formatReport, REPORT_FORMATS } from "../../src/diagnostics/report.ts";
import { chance } from "../corpus/random.ts";
import { siteFrom } from "../site-from.ts";

const PIECES = [
  "\u001b[31m",
  "\u001b]0;titre\u0007",
  "\u009b31m",
  "\u0000",
  "\u007f",
  "\n",
  "\r",
  "\r\n",
  "\u0085",
  "\u2028",
  "\t",
  "\u202e",
  "\ufeff",
  "\ud800",
  "::error file=x::y",
  "\n::set-output name=x::y",
  "##[error]z",
  "%0A::warning::",
  "%",
  "`",
  "``",
  "```\n",
  "~~~",
  "|",
  "<script>alert(1)</script>",
  "<!--",
  "</details>",
  "<img src=x onerror=y>",
  "@personne",
  "@org/equipe",
  "[lien](https://autre.example/)",
  "![image](https://autre.example/x.png)",
  "https://autre.example/",
  "www.autre.example",
  "personne@autre.example",
  "&lt;b&gt;",
  "&#64;personne",
  "\\",
  "*gras*",
  "__gras__",
  "# titre",
  "- ",
  "1. ",
  "===",
  "$x$",
  "{0}",
  '"',
  "'",
  ",",
  ":",
  " ",
  "mot",
  "été",
] as const;

/** Some hundred strings, the same at each run: each piece alone, then random combinations. */
function nasty(seed: number): readonly string[] {
  const { pick, between } = chance(seed);
  const mixed = Array.from({ length: 250 }, () => Array.from({ length: between(1, 8) }, () => pick(PIECES)).join(""));
  return [...PIECES, ...mixed];
}

const STRINGS = nasty(7);
const problemOf = (text: string): Diagnostic => ({
  code: "lien-vague",
  severity: "error",
  file: `articles/${text}.md`,
  line: 3,
  column: 2,
  length: 4,
  excerpt: text,
  message: `\`${text}\` et « ${text} » : ${text}`,
  advice: `vouliez-vous dire \`${text}\`?`,
  fix: { line: 3, endLine: 3, lines: [text, text], safe: false },
});

// biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff]/u;
const COMMAND = /^\s*::|##\[/mu;

/** Approximates GitHub's Markdown: HTML allowed, bare addresses linked. */
const github = new MarkdownIt({ html: true, linkify: true });

function expectWordsOnly(markdown: string, allowed: RegExp): void {
  expect(markdown).not.toMatch(CONTROL);
  const html = github.render(markdown);
  const tags = [...html.matchAll(/<\/?([a-z0-9!-]+)[^>]*>/giu)].map(([tag]) => tag).filter((tag) => !allowed.test(tag));
  expect(tags, markdown).toEqual([]);
  // GitHub looks for mentions in text, not in code.
  expect(html.replace(/<code>[^<]*<\/code>/gu, ""), markdown).not.toMatch(/@[a-z]/iu);
}

const shownBy = (markdown: string): string =>
  github
    .render(markdown)
    .replace(/<[^>]*>/gu, "")
    .replace(/&lt;/gu, "<")
    .replace(/&gt;/gu, ">")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&")
    .replace(/\u200b/gu, "")
    .replace(/\s+/gu, " ")
    .trim();

describe.each(REPORT_FORMATS)("the format « %s »", (format) => {
  test("contains no control character and no command, whatever is quoted", () => {
    for (const text of STRINGS) {
      const report = formatReport([problemOf(text)], format, { colour: false, root: "" });
      expect(report, JSON.stringify(text)).not.toMatch(CONTROL);
      if (format !== "github") expect(report, JSON.stringify(text)).not.toMatch(COMMAND);
    }
  });

  test("has the same number of entries and lines, whatever is quoted", () => {
    const lines = (text: string) =>
      formatReport([problemOf(text), problemOf("second")], format, { colour: false, root: "" }).split("\n").length;
    for (const text of STRINGS.filter((each) => /\S/u.test(each)))
      expect(lines(text), JSON.stringify(text)).toBe(lines("autre"));
  });
});

test("only contains our own colours", () => {
  for (const text of STRINGS) {
    const report = formatReport([problemOf(text)], "humain", { colour: true, root: "" });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours that Node writes
    expect(report.replace(/\u001b\[\d+m/gu, "")).toBe(
      formatReport([problemOf(text)], "humain", { colour: false, root: "" }),
    );
  }
});

test("each diagnostic is one workflow command, with its own properties only", () => {
  for (const text of STRINGS) {
    const [command = "", ...rest] = formatReport([problemOf(text)], "github", { colour: false, root: "" }).split("\n");
    expect(rest).toEqual([""]);
    const [, properties = ""] = /^::error ([^:]*)::/u.exec(command) ?? [];
    expect(properties.split(",").map((each) => each.replace(/=.*/su, ""))).toEqual([
      "file",
      "line",
      "col",
      "endColumn",
      "title",
    ]);
    expect(command.replace(/%(?:25|0A|3A|2C)/gu, "")).not.toContain("%");
  }
});

test("JSON preserves the exact strings", () => {
  for (const text of STRINGS) {
    const { problems } = JSON.parse(formatReport([problemOf(text)], "json", { colour: false, root: "" }));
    expect(problems[0]).toMatchObject({ file: `articles/${text}.md`, excerpt: text, fix: { lines: [text, text] } });
    const { runs } = JSON.parse(formatReport([problemOf(text)], "sarif", { colour: false, root: "" }));
    expect(runs[0].results[0].message.text).not.toMatch(/(?<!\\)\[[^\]]*\]\(/u);
    const { diagnostics } = JSON.parse(formatReport([problemOf(text)], "rdjson", { colour: false, root: "" }));
    expectWordsOnly(diagnostics[0].message, /^<\/?(?:p|code)>$/u);
  }
});

test("Markdown shows the words as they are, without interpreting them", () => {
  for (const text of STRINGS) {
    const plain = terminalLine(text)
      .replace(/\u200b/gu, "")
      .replace(/\s+/gu, " ")
      .trim();
    expectWordsOnly(`x ${markdownText(text)}`, /^<\/?p>$/u);
    expect(shownBy(`x ${markdownText(text)}`)).toBe(`x ${plain}`.trim());
    expectWordsOnly(`x ${markdownCode(text)}`, /^<\/?(?:p|code)>$/u);
    expect(shownBy(`x ${markdownCode(text)} y`)).toBe(`x ${plain} y`.replace(/ +/gu, " "));
    expectWordsOnly(markdownSentence(`\`${text}\` est « ${text} » et \`x\`.`), /^<\/?(?:p|code)>$/u);
  }
});

test("the comparison of two sites shows titles and addresses as plain text", () => {
  for (const text of STRINGS) {
    const page = { url: `/${text}/`, title: text };
    const differences: Differences = {
      added: [page],
      changed: [page],
      removed: [page, { ...page, leadsTo: text }],
      lists: 0,
      dressed: 0,
      announced: [{ id: text, title: text, isNew: true }],
      moved: [{ title: text, from: "2027-12-03", to: "2027-12-08", isUntold: true }],
    };
    expect(asText(differences)).not.toMatch(CONTROL);
    expect(asText(differences)).not.toMatch(COMMAND);
    const markdown = asMarkdown(differences);
    expect(markdown.split("\n").length).toBe(
      asMarkdown({ ...differences, added: [{ url: "/x/", title: "x" }] }).split("\n").length,
    );
    expect(markdown).not.toMatch(COMMAND);
    expectWordsOnly(markdown, /^<\/?(?:p|code|ul|li|h2|h3|ol)>$/u);
  }
});

test("the reports of links, of the vocabulary and of a publication contain nothing that is interpreted", () => {
  for (const text of STRINGS) {
    const at = { file: "a.md", line: 1, column: 1, excerpt: text };
    const dead = { state: "dead", reason: text, asked: "2013-01-01" } as const;
    const links = linkDiagnostics([{ url: text, positions: [at] }], new Map([[text, dead]]), "2013-01-01");
    expect(links).toHaveLength(1);
    const once = [{ text, uses: 1, file: text }];
    const reports = [
      formatReport(links, "humain", { colour: false, root: "" }),
      vocabularyText([
        { taxonomy: "tags", spellings: [once], close: [[...once, ...once]], once, unused: [text] },
      ] as never),
    ];
    for (const report of reports) {
      expect(report).not.toMatch(CONTROL);
      expect(report).not.toMatch(COMMAND);
      // The fence in which the continuous integration script puts them.
      expect(report).not.toMatch(/^ {0,3}`{10,}\s*$/mu);
    }
  }
  const title = "::error::x ##[error]y";
  const { site } = siteFrom({
    "articles/a.md": `---\ntitle: "${title}"\ndate: 2013-01-05\ntags: ["${title}"]\n---\n\nTexte.\n`,
  });
  const [post] = site.posts;
  expect(post?.title).toContain("::error::");
  expect(post === undefined ? "::x" : explanation(post.entry, site, "2013-02-01")).not.toMatch(COMMAND);
});
