/** HTML typed by an attacker: the output is safe for another parser than ours, and sanitising it again changes nothing. */
import { load } from "cheerio";
import { Parser } from "htmlparser2";
import { describe, expect, test } from "vitest";
import { createContext } from "../../src/markdown/context.ts";
import { type HtmlPosition, sanitize } from "../../src/markdown/html/allow-list.ts";
import { RawHtmlReader } from "../../src/markdown/html/read-raw-html.ts";
import { NO_SITE } from "../../src/markdown/own-site.ts";
import { render } from "../markdown/render.ts";
import { chooser, hostileHtml } from "./hostile-html.ts";

const ELEMENTS = new Set(
  "a abbr address b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p picture pre q rp rt ruby s samp section small source span strong sub summary sup table tbody td tfoot th thead time tr u ul var wbr".split(
    " ",
  ),
);
const ATTRIBUTES = new Set(
  "abbr alt aria-label aria-labelledby cite class colspan datetime decoding dir headers height href hreflang id lang loading open rel reversed role rowspan scope sizes span src srcset start tabindex title type value width".split(
    " ",
  ),
);
const ADDRESSES = new Set(["href", "src", "cite", "srcset"]);
const SAFE = /^(?:[^:]*(?:[/?#].*)?|(?:https?|mailto|tel|webcal):.*)$/s;

/** What is wrong with some HTML, parsed as browsers parse it. */
function faults(html: string): readonly string[] {
  const $ = load(html, null, false);
  const found: string[] = [];
  for (const element of $("*").toArray()) {
    const tagName = String($(element).prop("tagName")).toLowerCase();
    if (!ELEMENTS.has(tagName)) found.push(`<${tagName}>`);
    for (const [name, value] of Object.entries($(element).attr() ?? {})) {
      if (!ATTRIBUTES.has(name)) found.push(`<${tagName} ${name}>`);
      // Browsers skip these in an address.
      const address = [...value].filter((sign) => sign > " ").join("");
      if (ADDRESSES.has(name) && !SAFE.test(address)) found.push(`${name}=${value}`);
    }
  }
  return linkInLink(html) ? [...found, "a link in a link"] : found;
}

/** Compares tag by tag: a browser would separate nested links, and hide the defect. */
function linkInLink(html: string): boolean {
  let depth = 0;
  let nested = false;
  const parser = new Parser({
    onopentag: (name) => {
      if (name === "a") depth += 1;
      nested ||= depth > 1;
    },
    onclosetag: (name) => {
      if (name === "a") depth -= 1;
    },
  });
  parser.end(html);
  return nested;
}

function written(fragments: readonly string[], position: HtmlPosition, gaps: (index: number) => boolean): string {
  const context = createContext(
    { source: "", file: "x.md", line: 1, resolveLink: (href) => `/base/${href}`, resolveImage: () => undefined },
    NO_SITE,
  );
  const reader = new RawHtmlReader(context, position);
  fragments.forEach((html, index) => {
    reader.read(html, null);
    if (gaps(index)) reader.gap();
  });
  return reader.end().parts.join("");
}

const SEEDS = Array.from({ length: 500 }, (_, index) => (index + 1) * 7919);

describe.each<HtmlPosition>(["block", "inline", "link"])("in the position « %s »", (position) => {
  test("sanitising sanitised HTML changes nothing", () => {
    for (const seed of SEEDS) {
      const choose = chooser(seed);
      const fragments = [hostileHtml(choose), hostileHtml(choose), hostileHtml(choose)];
      const html = written(fragments, position, () => choose([true, false]));
      expect(sanitize(html, position), JSON.stringify(fragments)).toBe(html);
    }
  });
});

/** Positions of raw HTML in a text. */
const AROUND: readonly ((html: string, other: string) => string)[] = [
  (html) => html,
  (html, other) => `Un ${html} mot ${other} fin.`,
  (html, other) => `${html}\n\nUn **mot ${other}** fin.\n\n${other}`,
  (html, other) => `> ${html.replaceAll("\n", " ")}\n>\n> - ${other.replaceAll("\n", " ")}\n\nFin ${html}`,
  (html, other) => `[${html}](y) *[${other}](z)* ![${html}](a.png "${other}")`,
  (html, other) =>
    `## ${html.replaceAll("\n", " ")}\n\n| ${html.replaceAll("\n", " ")} | b |\n|---|---|\n| ${other} | c[^1] |\n\n[^1]: ${other}`,
  (html, other) =>
    `::: note ${html.replaceAll("\n", " ")}\n${other}\n:::\n\n<a href="x">${html}[lien](y)${other}</a>[^1]\n\n[^1]: ${html}`,
];

test("whatever is typed, another parser finds only what is allowed, and no link in a link", () => {
  for (const seed of SEEDS) {
    const choose = chooser(seed);
    const source = choose(AROUND)(hostileHtml(choose), hostileHtml(choose));
    const { html, excerptHtml = "" } = render(source);
    expect(faults(html), source).toEqual([]);
    expect(faults(excerptHtml), source).toEqual([]);
  }
});

test.each([
  ['<details title="&#xE000; ontoggle=alert(1) x=" open><summary>x</summary></details>', "<details "],
  ['<p>&#xE000;<b title="&#xE000;">x</b></p>\n\n<p class="&#57344;">y</p>', "<b "],
])("a private use character typed as an entity is an ordinary character: %s", (source, tag) => {
  const { html } = render(source);
  expect(faults(html)).toEqual([]);
  expect(html).toContain(`${tag}title="\ue000`);
});

test("control characters typed as entities are not rendered", () => {
  const { html } = render('<p title="a&#x1b;b">c&#x1b;[31m&#x7f;d&#x9b;e</p>\n\nf <i>&#x1b;</i>');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
  expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
  expect(html).toContain("c[31md");
});
