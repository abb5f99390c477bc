/** The lists of questions of this folder: each site is built, and asked what readers ask, with the right answer among the first three. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readState } from "../../layouts/assets/search/state.ts";
import { openBuiltSearch } from "../../src/cli/search/built-search.ts";
import { mark, readQuestions, scoreOf } from "../../src/cli/search/questions.ts";
import { built } from "../command.ts";
import { QUESTION_SITES } from "./question-sites.ts";

const FOLDER = join(import.meta.dirname, "questions");
/** The first line of a list says how its site is built. */
const HOW = /^# construire : (.+)$/m;
const ENOUGH = 97;

test.each(readdirSync(FOLDER))(
  "%s",
  async (name) => {
    const text = readFileSync(join(FOLDER, name), "utf8");
    const how = await Promise.all(
      (HOW.exec(text)?.[1]?.trim().split(/\s+/) ?? []).map((word) => QUESTION_SITES[word]?.() ?? word),
    );
    const root = mkdtempSync(join(tmpdir(), "babillard-questions-"));
    await built("--output", join(root, "site"), "--url", "https://babillard.example/blogue", ...how);
    const month = (how[how.indexOf("--now") + 1] ?? "").slice(0, 7);
    const site = await openBuiltSearch(join(root, "site"), month);
    try {
      const marks = [];
      for (const question of readQuestions(text))
        marks.push(mark(question, await site.ask({ ...readState(""), query: question.query }, false), site.siteUrl));
      const { rate, words } = scoreOf(marks);
      expect(rate, words.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
    } finally {
      await site.close();
      rmSync(root, { recursive: true, force: true });
    }
  },
  300_000,
);
