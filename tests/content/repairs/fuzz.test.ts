/** A good file broken in one way, then two: the repair gives back the values of the good file, or nothing is written and an error stays. */
import { expect, test } from "vitest";
import { parsePost } from "../../../src/content/collection/parsed-post.ts";
import { BUILT_IN_KINDS } from "../../../src/content/kinds.ts";
import { mendFile } from "../../../src/content/repairs/mend-file.ts";
import { rereader } from "../../../src/content/repairs/read-again.ts";
import type { Diagnostic } from "../../../src/diagnostics/diagnostic.ts";
import { chance } from "../../corpus/random.ts";
import { GOOD_FILES, type GoodFile } from "./good-files.ts";
import { FILE_SLIPS, type Lines, SLIPS } from "./slips.ts";

const SITE = { root: "/no-such-folder", kinds: Object.values(BUILT_IN_KINDS) };
const NAMES = Object.keys(SLIPS);

/** Slips after which a person may have meant what the file then says: the values are checked for what was typed. */
const ADDS: Readonly<Record<string, readonly [RegExp, string]>> = {
  "a value begins with a reserved sign": [/^[@%*`&!|>,]/u, ""],
  "an item begins with a reserved sign": [/^[@%*`&!]/u, ""],
  "a colon is typed in a value": [/ : (?=\S+$)/u, " "],
  "a sharp is typed in a value": [/ #(?=\S+$)/u, " "],
  "an item of a list has apostrophes": [/^l'(?=\p{L})/u, ""],
  "guillemets surround a value with a colon": [/^«[ \u00a0](.*)[ \u00a0]»$/u, "$1"],
  "a backslash is typed between quotes": [/\\d /u, " "],
};

/** Keys, items and values in order, as one text; `undo` takes away what a slip has added to a value. */
function valuesOf(path: string, text: string, undo = (said: string) => said): string {
  const { reading } = rereader(SITE)(path, text);
  return (reading?.pieces ?? [])
    .map(({ kind, text: said, root }) => `${root ? "\n" : ""}${kind}:${undo(said)}`)
    .join(" ");
}

/** What the site takes from the file: a list may be typed in several ways. */
function keysOf(path: string, text: string): string {
  const problems: Diagnostic[] = [];
  const post = parsePost(path, Buffer.from(text), SITE.kinds, problems, "2013-02-01");
  return JSON.stringify([post?.keys, problems.length]);
}

function headOf({ text }: GoodFile): Lines {
  return text.split("\n---\n")[0]?.split("\n").slice(1) ?? [];
}

function broken({ text }: GoodFile, head: Lines): string {
  return `---\n${head.join("\n")}\n---\n${text.split("\n---\n").slice(1).join("\n---\n")}`;
}

function mended(path: string, text: string) {
  const read = rereader(SITE);
  return mendFile(path, text, read(path, text).problems, read);
}

/** What went wrong with a repair; undefined when it is right. */
function fault(good: GoodFile, text: string, slips: readonly string[]): string | undefined {
  const { text: after, left } = mended(good.path, text);
  const undo = (said: string) =>
    slips.reduce((value, slip) => (ADDS[slip] === undefined ? value : value.replace(...ADDS[slip])), said);
  if (valuesOf(good.path, good.text) === valuesOf(good.path, after, undo)) return undefined;
  if (keysOf(good.path, good.text) === keysOf(good.path, after)) return undefined;
  const told = `${slips.join(" + ")}\n${text}\n→\n${after}`;
  if (after !== text) return `A wrong repair: ${told}`;
  return left.size === 0 ? `A slip in silence: ${told}` : undefined;
}

test("at least twenty ways of breaking a file, each with a place in a good file", () => {
  expect(NAMES.length).toBeGreaterThanOrEqual(20);
  const placed = NAMES.filter((name) =>
    GOOD_FILES.some((good) => SLIPS[name]?.(headOf(good), chance(1)) !== undefined),
  );
  expect(placed).toEqual(NAMES);
});

test("the good files are good", () => {
  for (const { path, text } of GOOD_FILES) {
    const { problems, reading } = rereader(SITE)(path, text);
    expect([path, problems.map(({ message }) => message)]).toEqual([path, []]);
    expect(reading).toBeDefined();
  }
});

test.each(NAMES)("%s: the values of the good file, or nothing", (name) => {
  const faults: string[] = [];
  for (const good of GOOD_FILES) {
    for (let seed = 1; seed <= 2; seed++) {
      const head = SLIPS[name]?.(headOf(good), chance(seed * 7919));
      if (head === undefined) continue;
      const found = fault(good, broken(good, head), [name]);
      if (found !== undefined) faults.push(found);
    }
  }
  expect([...new Set(faults)].slice(0, 3).join("\n\n=====\n")).toBe("");
});

test("two slips in the same file: the values of the good file, or something remains to be told", () => {
  const faults: string[] = [];
  for (let seed = 1; seed <= 50; seed++) {
    const dice = chance(seed);
    const good = dice.pick(GOOD_FILES);
    const [first, second] = [dice.pick(NAMES), dice.pick(NAMES)];
    const head = SLIPS[first]?.(headOf(good), dice);
    const twice = head && SLIPS[second]?.(head, dice);
    if (twice === undefined) continue;
    const text = broken(good, twice);
    const { left } = mended(good.path, text);
    const found = left.size === 0 ? fault(good, text, [first, second]) : undefined;
    if (found !== undefined) faults.push(found);
  }
  expect(faults.slice(0, 3).join("\n\n=====\n")).toBe("");
});

test.each(Object.keys(FILE_SLIPS))("%s: the values of the good file, or nothing", (name) => {
  const faults = GOOD_FILES.flatMap((good) => {
    const text = FILE_SLIPS[name]?.(good.text) ?? "";
    return name.startsWith("Windows") ? [] : (fault(good, text, [name]) ?? []);
  });
  expect(faults.slice(0, 2).join("\n\n=====\n")).toBe("");
});

test("in a file that Windows has written, a repair keeps the line ends and the byte order mark", () => {
  let count = 0;
  for (const good of GOOD_FILES) {
    const head = SLIPS["the space after a colon is missing"]?.(headOf(good), chance(5)) ?? [];
    const text = FILE_SLIPS["Windows has written the file"]?.(broken(good, head)) ?? "";
    const { text: after } = mended(good.path, text);
    expect(valuesOf(good.path, after)).toBe(valuesOf(good.path, good.text));
    expect([after.startsWith("\ufeff---\r\n"), /(?<!\r)\n/u.test(after)]).toEqual([true, false]);
    count += 1;
  }
  expect(count).toBe(GOOD_FILES.length);
});
