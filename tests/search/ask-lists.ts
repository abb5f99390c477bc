/** Asks lists of questions: each of their sites is built once and asked what readers ask, in the terminal and in a browser. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readState } from "../../layouts/assets/search/state.ts";
import { type BuiltSearch, openBuiltSearch } from "../../src/cli/search/built-search.ts";
import { markAnswers, readQuestions, scoreOf } from "../../src/cli/search/questions.ts";
import { answerOnPage, type PageAnswer } from "./answer-on-page.ts";
import { QUESTION_SITES } from "./question-sites.ts";
import { openSearchSite, type SearchSite } from "./search-page.ts";
import { silentWords } from "./silent-words.ts";

/** The first line of a list says how its site is built. */
const HOW = /^# construire : (.+)$/m;
const ENOUGH = 97;
const FIRST = 3;
const NOTHING: PageAnswer = { led: [], found: [], said: "", excerpts: [] };

const doubtful = readFileSync(join(import.meta.dirname, "doubtful-queries.txt"), "utf8")
  .split("\n")
  .slice(1, -1);
/** Defines the tests of the lists of a folder, and of the queries that no page quite answers. */
export function askLists(folder: string): void {
  const lists = readdirSync(folder).map((name) => {
    const text = readFileSync(join(folder, name), "utf8");
    return { name, how: HOW.exec(text)?.[1]?.trim() ?? "", questions: readQuestions(text) };
  });
  const sites = [...new Set(lists.map(({ how }) => how))];
  describe.each(sites)("the site built with %s", (how) => {
    const asked = lists.filter((list) => list.how === how);
    const queries = [...asked.flatMap(({ questions }) => questions.map(({ query }) => query)), ...doubtful];
    const answers = new Map<string, PageAnswer>();
    let site: Awaited<ReturnType<typeof openSearchSite>>;
    let terminal: BuiltSearch;

    beforeAll(async () => {
      const words = await Promise.all(how.split(/\s+/).map((word) => QUESTION_SITES[word]?.() ?? word));
      const now = words[words.indexOf("--now") + 1] ?? "";
      site = await openSearchSite(...words);
      terminal = await openBuiltSearch(site.folder, now.slice(0, 7));
      const page = await readerOn(site, now);
      for (const query of queries) answers.set(query, await answerOnPage(page, query));
    }, 300_000);
    afterAll(async () => {
      await terminal?.close();
      await site?.close();
    });

    test.each(asked)("$name: the right answer is among the first three, in a browser", ({ questions }) => {
      const marks = questions.map((question) => markAnswers(question, answers.get(question.query) ?? NOTHING));
      const { rate, words } = scoreOf(marks);
      expect(rate, words.join("\n")).toBeGreaterThanOrEqual(ENOUGH);
    });

    test("the terminal gives the same answers as the browser", async () => {
      for (const query of queries) {
        const { outcome, destinations } = await terminal.ask({ ...readState(""), query }, false);
        const { led, found } = answers.get(query) ?? NOTHING;
        expect(
          [
            destinations.map(([, url]) => url),
            outcome.results.slice(0, FIRST).map(({ page }) => terminal.siteUrl(page.url)),
          ],
          query,
        ).toEqual([led, found.slice(0, FIRST)]);
      }
    });

    test("no first result lacks a word of the query without saying so", () => {
      const silent = queries.flatMap((query) => {
        const { found, said } = answers.get(query) ?? NOTHING;
        const [first] = found;
        const lost = first === undefined ? [] : silentWords(query, textOf(site.folder, first), said);
        return lost.length === 0 ? [] : [`${query} → ${first}: ${lost.join(", ")}`];
      });
      expect(silent).toEqual([]);
    });
  });
}

/** A search page whose reader’s clock shows the day for which the site was built. */
async function readerOn(site: SearchSite, now: string): Promise<Page> {
  const { page } = await site.visit();
  await page.clock.setFixedTime(`${now}T12:00:00-05:00`);
  return page;
}

/** The words of what is searched of a published page. */
function textOf(folder: string, url: string): string {
  const $ = load(readFileSync(join(folder, url, "index.html"), "utf8"));
  return $("[data-pagefind-body]")
    .find("*")
    .addBack()
    .contents()
    .toArray()
    .flatMap((node) => (node.type === "text" ? [node.data] : []))
    .join(" ");
}
