/** Abbreviations `*[HTML]: …` are found in the same positions as by the plugin, whatever surrounds them. */
import createMarkdownIt from "markdown-it";
import abbr from "markdown-it-abbr";
import { expect, test } from "vitest";
import { abbreviations } from "../../src/markdown/rules/abbreviations.ts";
import { chance } from "../corpus/random.ts";

const PIECES =
  "HTML|HTM|ML|C.|C|É|$|a|1| |  |.|,|«|»|\u00a0|’|'|-|(|)|+|~|\n|**|_|`|\u{10100}|\u{1F600}|\ud800||<|>|[|]|Web 2.0|.C".split(
    "|",
  );
const WORDS = ["HTML", "HTM", "ML", "C.", "C", "É", "Web 2.0", ".C", "$", "constructor", "\u{10100}"];

test("the same words are marked as by the plugin, in random texts", () => {
  const ours = createMarkdownIt().use(abbreviations);
  const plugin = createMarkdownIt().use(abbr);
  const dice = chance(2013);
  let marks = 0;
  for (let n = 0; n < 3000; n += 1) {
    const text = Array.from({ length: dice.between(1, 14) }, () => dice.pick(PIECES)).join("");
    const definitions = Array.from({ length: dice.between(1, 4) }, () => `*[${dice.pick(WORDS)}]: Sens ${n}`).join(
      "\n",
    );
    const source = `${text}\n\n${definitions}\n`;
    const html = plugin.render(source);
    expect(ours.render(source), JSON.stringify(source)).toBe(html);
    marks += html.split("<abbr").length - 1;
  }
  expect(marks).toBeGreaterThan(500);
});
