/** A list of questions with their right answers, one a line: query, tab, addresses separated by spaces (« - » for none), tab, remark. */
import type { Understood } from "../../../layouts/assets/search/understanding.ts";
import { quoted } from "../../../layouts/assets/search/words.ts";
import { numberText } from "../../locale/fr/number-text.ts";
import { plural } from "../../locale/fr/plural.ts";
import type { BuiltSearch } from "./built-search.ts";

export interface Question {
  /** In the file, from 1. */
  readonly line: number;
  readonly query: string;
  /** Any of them is right; empty when nothing must be found. */
  readonly expected: readonly string[];
}

export interface Mark {
  readonly question: Question;
  /** Site URLs of the first answers, where the query leads included. */
  readonly given: readonly string[];
  readonly isFirst: boolean;
  readonly isRight: boolean;
}

export interface Score {
  /** From 0 to 100. */
  readonly rate: number;
  readonly words: readonly string[];
}

/** A right answer is one of these. */
const FIRST = 3;
const NONE = "-";

/** The questions of a file, without its blank lines, its comments (`#`) and its line of titles; a line without an answer is an Error in French. */
export function readQuestions(text: string): readonly Question[] {
  return text
    .replace(/^\uFEFF/u, "")
    .split(/\r?\n/u)
    .flatMap((row, at) => {
      const [query = "", expected = ""] = row.split("\t").map((cell) => cell.trim());
      if (query === "" || row.startsWith("# ") || query.toLowerCase() === "requête") return [];
      if (expected === "")
        throw new Error(`ligne ${at + 1} : écrivez l’adresse attendue après une tabulation, ou « - » pour aucune.`);
      return [{ line: at + 1, query, expected: expected === NONE ? [] : expected.split(/\s+/u) }];
    });
}

/** Whether what was found answers a question. */
export function mark(
  question: Question,
  { outcome, destinations }: Pick<Understood, "outcome" | "destinations">,
  siteUrl: BuiltSearch["siteUrl"],
): Mark {
  return markAnswers(question, {
    led: destinations.map(([, url]) => url),
    found: outcome.results.map(({ page }) => siteUrl(page.url)),
  });
}

/** Whether some site URLs answer a question: those where the query leads, and those of the results, best first. */
export function markAnswers(
  question: Question,
  { led, found: results }: { readonly led: readonly string[]; readonly found: readonly string[] },
): Mark {
  const found = results.slice(0, FIRST);
  const given = [...led, ...found];
  const isExpected = (url: string | undefined): boolean => url !== undefined && question.expected.includes(url);
  if (question.expected.length === 0)
    return { question, given, isFirst: given.length === 0, isRight: given.length === 0 };
  return {
    question,
    given,
    isFirst: led.some(isExpected) || isExpected(found[0]),
    isRight: given.some(isExpected),
  };
}

/** The rate, and what to print: the failures, then the sum. */
export function scoreOf(marks: readonly Mark[]): Score {
  const right = marks.filter(({ isRight }) => isRight).length;
  const first = marks.filter(({ isFirst }) => isFirst).length;
  const rate = marks.length === 0 ? 0 : (100 * right) / marks.length;
  const failures = marks.filter(({ isRight }) => !isRight);
  return {
    rate,
    words: [
      ...failures.map(({ question: { line, query, expected }, given }) => {
        const wanted = expected.length === 0 ? "rien" : expected.join(" ou ");
        return `✗ ligne ${line}, ${quoted(query)} : attendu ${wanted}; donné ${given.join(", ") || "rien"}`;
      }),
      `${plural(marks.length, "question")} : ${right} avec la bonne réponse dans les ${FIRST} premières (${percent(rate)}), ${first} en tête (${percent(marks.length === 0 ? 0 : (100 * first) / marks.length)}).`,
    ],
  };
}

function percent(rate: number): string {
  return `${numberText(Math.floor(rate * 10) / 10)} %`;
}
