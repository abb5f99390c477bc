/** Slips with two readings, or whose obvious repair would change the meaning: the file is left to a person. */
import { expect, test } from "vitest";
import { BUILT_IN_KINDS } from "../../../src/content/kinds.ts";
import { mendFile } from "../../../src/content/repairs/mend-file.ts";
import { rereader } from "../../../src/content/repairs/read-again.ts";

const SITE = { root: "/no-such-folder", kinds: Object.values(BUILT_IN_KINDS) };
const HEAD = "title: T\ndate: 2013-02-01";

test.each([
  ["two items without a comma", `${HEAD}\ntags: ["a" "b"]`],
  ["semicolons in a list", `${HEAD}\ntags: [a; b; c`],
  ["a remark, or the end of a text that no quote closes", 'title: "Atelier # 3\ndate: 2013-02-01'],
  ["a remark that holds the closing apostrophe", "title: 'L'atelier # 3'\ndate: 2013-02-01"],
  ["a text over two lines, of which the second looks like a key", `${HEAD}\nsummary: "Un texte\nNote: la suite"`],
  ["two keys on one line", "title: T date: 2013-02-01"],
  ["text after a closing quote", 'title: "Guide" du Web\ndate: 2013-02-01'],
  ["text after a closing apostrophe", "title: 'Guide' du Web\ndate: 2013-02-01"],
  ["two values of one key", "title: T\ntitle: U\ndate: 2013-02-01"],
  ["two values of one key under other names", `${HEAD}\nprix: 10 $\ncout: 20 $`],
  [
    "a line that has a place in two blocks",
    `${HEAD}\nevent:\n  name: N\n  place:\n    name: S\n   url: https://exemple.org`,
  ],
  ["a list under a sign of text", `${HEAD}\nsummary: |-\n- un\n- deux`],
  ["a sentence after a text that is in its place", `${HEAD}\nsummary: >-\n  Un texte.\nUne autre ligne.`],
  ["a text that the schema refuses", `${HEAD}\nduration: 12" : 3 ou 4`],
])("%s: nothing is written", (_, head) => {
  const text = `---\n${head}\n---\n\nLe texte.\n`;
  const read = rereader(SITE);
  const mended = mendFile("formations/essai.md", text, read("formations/essai.md", text).problems, read);
  expect(mended.text).toBe(text);
  expect(mended.left.size).toBeGreaterThan(0);
});
