/** On slips as people make them, the safe repairs give what their author wrote once told, or leave the file to them; none is made worse. */
import { expect, test } from "vitest";
import { parsePost } from "../../../src/content/collection/parsed-post.ts";
import { BUILT_IN_KINDS } from "../../../src/content/kinds.ts";
import { mendFile } from "../../../src/content/repairs/mend-file.ts";
import { rereader } from "../../../src/content/repairs/read-again.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { REAL_SLIPS } from "./real-slips.ts";

const SITE = { root: "/no-such-folder", kinds: Object.values(BUILT_IN_KINDS) };
const GOAL = 0.7;

/** What readers see first, with the errors of the file. */
function facts(path: string, text: string): string {
  const problems: Diagnostic[] = [];
  const keys = parsePost(path, Buffer.from(text), SITE.kinds, problems, "2013-02-01")?.keys;
  const errors = problems.filter(({ severity }) => severity === "error").length;
  return JSON.stringify([keys?.title, keys?.date, keys?.categories, keys?.tags, keys?.summary, errors]);
}

function asFile(head: string): string {
  return `---\n${head}\n---\n\nLe texte.\n`;
}

const outcomes = REAL_SLIPS.map(({ path, typed, meant }) => {
  const read = rereader(SITE);
  const text = asFile(typed);
  const { text: after } = mendFile(path, text, read(path, text).problems, read);
  return { typed, after, isEqual: facts(path, after) === facts(path, asFile(meant)), isTouched: after !== text };
});

test("at least forty slips are described, and what was meant is good", () => {
  expect(REAL_SLIPS.length).toBeGreaterThanOrEqual(40);
  for (const { path, meant } of REAL_SLIPS)
    expect([meant, facts(path, asFile(meant)).endsWith(",0]")]).toEqual([meant, true]);
});

test("seven in ten are repaired as their author did", () => {
  const left = outcomes.filter(({ isEqual }) => !isEqual).map(({ typed }) => typed);
  expect(1 - left.length / outcomes.length, left.join("\n\n")).toBeGreaterThanOrEqual(GOAL);
});

test("none is made worse: what is not repaired as its author did is left as typed", () => {
  expect(outcomes.filter(({ isEqual, isTouched }) => isTouched && !isEqual)).toEqual([]);
});
