/** gray-matter returns the same values as the YAML library, whatever is typed and wherever the fences are. */
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readSource } from "../../../src/content/collection/read-source.ts";
import { readFrontMatter } from "../../../src/content/front-matter/front-matter.ts";
import { type Chance, chance } from "../../corpus/random.ts";

const WORDS = [
  "L’été",
  "9:30",
  "007",
  "1.0",
  "2013-01",
  "0x1F",
  "true",
  "null",
  "~",
  "C#",
  "à",
  "http://exemple.org/a#b",
];
const SPACES = ["", " ", "   "];

/** A scalar on one line, quoted or not. */
function scalar(dice: Chance): string {
  const words = Array.from({ length: dice.between(1, 3) }, () => dice.pick(WORDS)).join(" ");
  const style = dice.between(1, 3);
  if (style === 1) return words;
  return style === 2 ? `"${words}: # --- \\n"` : `'${words} l''an: --- '`;
}

function value(dice: Chance, indent: string): string {
  const inside = `${indent}  `;
  switch (dice.between(1, 7)) {
    case 1:
      return ` [${scalar(dice)}, "a, b", {k: ${scalar(dice)}}]`;
    case 2:
      return ` |\n${inside}--- pas une fin\n${inside}---\n\n${inside}suite: #1`;
    case 3:
      return ` >-\n${inside}une ligne\n${inside}puis une autre`;
    case 4:
      return `\n${inside}- ${scalar(dice)}\n${inside}- ${scalar(dice)}`;
    case 5:
      return `\n${inside}nom: ${scalar(dice)}\n${inside}vide:`;
    case 6:
      return ` "une ligne\n${inside}--- et\n\n${inside}la suite"`;
    default:
      return ` ${scalar(dice)}${dice.pick(SPACES)}`;
  }
}

const BODIES = ["", "\n", "\n\nTexte.\n", "Texte.\n---\nSuite.\n", "---\n", "--- \n---js\n", "\u00a0\n  Texte.  \n\n"];

/** The values of a text in YAML 1.2, parsed by the library alone. */
const sayings = (yaml: string) =>
  parse(yaml, { schema: "failsafe", customTags: ["null", "bool"], stringKeys: true }) ?? {};

test("values and body are as typed, with any line endings, spaces after fences and end of file", () => {
  for (let seed = 1; seed <= 400; seed += 1) {
    const dice = chance(seed);
    const yaml = Array.from({ length: dice.between(0, 6) }, (_, key) => `k${key}:${value(dice, "")}`).join("\n");
    const body = dice.pick(BODIES);
    const closed = `---${dice.pick(SPACES)}\n${yaml}${yaml === "" ? "" : "\n"}---`;
    const text = body === "" && dice.often(0.5) ? closed : `${closed}${dice.pick(SPACES)}\n${body}`;
    const typed = `${dice.often(0.2) ? "\ufeff" : ""}${dice.often(0.3) ? text.replaceAll("\n", "\r\n") : text}`;
    const { frontMatter, problems } = readFrontMatter("a.md", readSource("a.md", Buffer.from(typed)).text);
    expect({ typed, problems, data: frontMatter?.data, body: frontMatter?.body }).toEqual({
      typed,
      problems: [],
      data: sayings(yaml),
      body,
    });
  }
});

test("an empty front matter, comments only and a single line without line ending are parsed", () => {
  const read = (text: string) => readFrontMatter("a.md", text).frontMatter;
  expect(read("---\n---\nTexte.")).toMatchObject({ data: {}, body: "Texte.", bodyLine: 3 });
  expect(read("---\n# rien\n#\n---\nTexte.")).toMatchObject({ data: {}, body: "Texte.", bodyLine: 5 });
  expect(read("---\ntitle: Guide\n---")).toMatchObject({ data: { title: "Guide" }, body: "" });
});
