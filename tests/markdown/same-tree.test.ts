/** HTML typed in any order comes out as browsers read it: parsing the output moves, adds and drops nothing, and a validator finds no fault. */
import { load } from "cheerio";
import { type AnyNode, isTag, isText } from "domhandler";
import { HtmlValidate } from "html-validate";
import { expect, test } from "vitest";
import { chooser } from "../security/hostile-html.ts";
import { render } from "./render.ts";

const TAGS =
  "a abbr address b blockquote caption code col colgroup dd del details dfn div dl dt em figcaption figure h2 h3 hr ins kbd li ol p pre q rp rt ruby section small span strong summary table tbody td tfoot th thead time tr ul video audio object iframe".split(
    " ",
  );
const ATTRIBUTES = [
  "",
  "",
  "",
  ' id="x"',
  ' class="y"',
  ' href="/z"',
  ' href="https://autre.example/un fichier|[1].pdf" rel="attachment wp-att-2"',
  ' colspan="0" scope="x" value="trois" span="a"',
  ' lang="fr_CA" dir="gauche" datetime="hier"',
  ' start="b" type="z" hreflang="?"',
  ' src="film.mp4"',
];
const BETWEEN = [
  "mot ",
  "mot ",
  "",
  "",
  "\n",
  "\n\nPara *graphe*.\n\n",
  "\n\n- item\n\n",
  "<br>",
  '<img src="a.png" alt="une image">',
];

/** Tags opened and closed in any order, with words and Markdown between them. */
function typedHtml(seed: number): string {
  const choose = chooser(seed);
  const few = Array.from({ length: 4 }, () => choose(TAGS));
  return Array.from({ length: choose([3, 5, 8, 12, 20]) }, () => {
    const tag = choose([choose(few), choose(few), choose(TAGS)]);
    const piece = choose([true, true, false]) ? `<${tag}${choose(ATTRIBUTES)}>` : `</${tag}>`;
    return piece + choose(BETWEEN);
  }).join("");
}

const SEEDS = Array.from({ length: 1500 }, (_, index) => (index + 1) * 104_729);
const VOID = new Set(["br", "col", "hr", "img", "source", "wbr"]);

/** The tags and words of some HTML, in order, as they are written. */
function written(out: string): string {
  return out
    .replace(/<(\/?[a-z][a-z0-9]*)\b[^>]*>/g, "<$1>")
    .replaceAll("&quot;", '"')
    .replace(/<pre>\n/g, "<pre>");
}

/** The same, as a browser reads them. */
function read(out: string): string {
  const $ = load(`<!DOCTYPE html><html><head></head><body><main>${out}</main></body></html>`);
  const text = (node: AnyNode): string => {
    if (isText(node)) return node.data.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
    if (!isTag(node)) return "";
    const inside = node.children.map(text).join("");
    return VOID.has(node.name) ? `<${node.name}>` : `<${node.name}>${inside}</${node.name}>`;
  };
  expect($("body").children().length).toBe(1);
  return $("main").contents().toArray().map(text).join("");
}

test("a browser reads the output as it is written", () => {
  for (const seed of SEEDS) {
    const source = typedHtml(seed);
    const { html: out, excerptHtml = "" } = render(source);
    expect(read(out), source).toBe(written(out));
    expect(read(excerptHtml), source).toBe(written(excerptHtml));
  }
});

const validator = new HtmlValidate({
  extends: ["html-validate:standard"],
  rules: { "void-style": "off", "no-trailing-whitespace": "off", "no-implicit-input-type": "off" },
});

test("a validator finds no fault in it", async () => {
  for (const seed of SEEDS.slice(0, 40)) {
    const source = typedHtml(seed);
    const page = `<!DOCTYPE html>\n<html lang="fr-CA"><head><title>Essai</title></head><body><main>${render(source).html}</main></body></html>`;
    const report = await validator.validateString(page);
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    );
    expect(faults, `${source}\n→ ${render(source).html}`).toEqual([]);
  }
});
