/** Explains in French what a query found: what was understood, where it leads, and why each result is there. */

import type { Result } from "../../../layouts/assets/search/look.ts";
import type { Near } from "../../../layouts/assets/search/near.ts";
import { turnWords } from "../../../layouts/assets/search/turn-words.ts";
import type { Understood } from "../../../layouts/assets/search/understanding.ts";
import { countWords, quoted } from "../../../layouts/assets/search/words.ts";
import { numberText } from "../../locale/fr/number-text.ts";
import { plural } from "../../locale/fr/plural.ts";
import { restoreText } from "../../output/search/shown-text.ts";
import { parseQuery } from "../../output/search/spelling.ts";
import type { BuiltSearch } from "./built-search.ts";

/** Words found that are shown. */
const MOST_WORDS = 6;

/** The lines to print for one query. */
export function explainAnswer(
  query: string,
  { outcome, turns, given, dropped, destinations }: Understood,
  siteUrl: BuiltSearch["siteUrl"],
): readonly string[] {
  const { results, hits, chance } = outcome;
  const understood = turns.map((turn) => `${turnWords(turn).join(", ")} (de ${quoted(turn.words)})`);
  const givenUp = [...given, ...dropped].map((turn) => `${turnWords(turn).join(", ")} (de ${quoted(turn.words)})`);
  const { typed } = hits[0]?.asked ?? parseQuery(outcome.query);
  return [
    quoted(query),
    ...destinations.map(([label, url, what]) => `Aller à : ${label} (${what}), ${url}`),
    ...(understood.length > 0 ? [`Filtres : ${understood.join("; ")}`] : []),
    ...(givenUp.length > 0 ? [`Filtres abandonnés, rien n’y répond : ${givenUp.join("; ")}`] : []),
    ...(typed.length === 0 ? [] : [`Mots cherchés : ${typed.join(" ")}`]),
    ...(chance ? [[chance.why, ...(chance.meant === undefined ? [] : [quoted(chance.meant)])].join(" ")] : []),
    countWords(hits.length, outcome.query, false),
    ...results.flatMap((result, at) => explainResult(result, at + 1, hits[at]?.score, typed, siteUrl)),
    ...(hits.length > results.length ? [`… et ${plural(hits.length - results.length, "autre")}`] : []),
  ];
}

function explainResult(
  { page, reading, near }: Result,
  rank: number,
  score: number | undefined,
  typed: readonly string[],
  siteUrl: BuiltSearch["siteUrl"],
): readonly string[] {
  const facts = [
    ...(page.filters.type ?? []),
    ...(page.meta.date === undefined ? [] : [restoreText(page.meta.date)]),
    ...(score === undefined || typed.length === 0 ? [] : [`pointage ${numberText(Math.round(score * 10) / 10)}`]),
  ];
  const places = page.weighted_locations.length;
  return [
    "",
    `${String(rank).padStart(2)}. ${restoreText(page.meta.title).trim()}`,
    `    ${siteUrl(page.url)}`,
    `    ${facts.join(", ")}`,
    ...(typed.length === 0 ? [] : [`    ${typed.map((word) => explainWord(word, near)).join("; ")}`]),
    ...(reading.words.length > 0
      ? [
          `    trouvé : ${unique(reading.words.map((found) => found.trim()))
            .slice(0, MOST_WORDS)
            .join(", ")} (${plural(places, "fois", "fois")})`,
        ]
      : []),
  ];
}

/** « intranet : exact », « entrevue : synonyme de « entretien » », « poterie : absent ». */
function explainWord(word: string, near: readonly Near[]): string {
  const found = near.find(({ asked }) => asked === word);
  if (found === undefined) return `${word} : exact`;
  const { how, written } = found;
  return `${word} : ${HOW[how]}${written === undefined ? "" : ` ${quoted(written)}`}`;
}

const HOW: Readonly<Record<Near["how"], string>> = {
  synonym: "synonyme de",
  begun: "début de",
  other: "approché,",
  none: "absent",
};

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
