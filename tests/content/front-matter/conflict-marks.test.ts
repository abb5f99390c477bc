/** Marks of a conflict: one message names them, in a text, its front matter or a settings file; code that shows them is not one. */
import { expect, test } from "vitest";
import { siteFrom } from "../../site-from.ts";

const HEAD = "---\ntitle: T\ndate: 2013-01-15\nsummary: S\n---\n\n";
const MARKS = "<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> autre";
const told = (files: Readonly<Record<string, string>>) =>
  siteFrom(files).problems.map(({ file, line, code }) => `${file}:${line} ${code}`);

test.each([
  ["in the front matter", `---\n${MARKS}\ndate: 2013-01-15\nsummary: S\n---\n\nTexte.`, 2],
  ["in the text", `${HEAD}Un mot.\n<<<<<<< HEAD\nUn.\n||||||| base\nDeux.\n=======\nTrois.\n>>>>>>> 3f2a1bc`, 8],
  ["around the whole file", `<<<<<<< HEAD\n${HEAD}Un.\n=======\n${HEAD}Deux.\n>>>>>>> autre\n`, 1],
  ["twice", `---\n${MARKS}\n${MARKS}\n---\n\nTexte.`, 2],
  ["of which the first is gone", `${HEAD}Un.\n=======\nDeux.\n>>>>>>> autre\n`, 8],
  ["with the line ends of Windows", `---\n${MARKS}\n---\n\nTexte.`.replaceAll("\n", "\r\n"), 2],
])("a conflict %s has one message, at its first mark", (_where, text, line) => {
  expect(told({ "articles/t.md": text })).toEqual([`articles/t.md:${line} conflit-a-regler`]);
});

test("a settings file is told in the same way", () => {
  const files = {
    "site.yml": "title: S\nurl: https://exemple.org\n<<<<<<< HEAD\nlogo: a.png\n=======\n>>>>>>> autre\n",
    "articles/t.md": `${HEAD}Un texte.`,
  };
  expect(told(files)).toEqual(["site.yml:3 conflit-a-regler"]);
});

test.each([
  ["code that shows a conflict", "```\n<<<<<<< HEAD\nUn.\n=======\nDeux.\n>>>>>>> autre\n```"],
  ["a heading underlined with seven signs", "Un titre de section\n=======\n\nUn mot."],
  ["a quote of a quote", "> > Un mot.\n\n>>>>>>> Un mot cité sept fois."],
  ["signs in a sentence", "On écrit <<<<<<< pour rire."],
])("%s is not a conflict", (_what, body) => {
  expect(told({ "articles/t.md": HEAD + body }).filter((each) => each.includes("conflit"))).toEqual([]);
});
