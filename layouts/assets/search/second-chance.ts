/** Fallbacks when no page has the words as typed: without filters, apart, corrected, only some of them, or what is like them; with the reason. */
import type { Asked } from "../../../src/output/search/spelling.ts";
import { type Chance, type Look, type Searcher, someWords, wordsOf } from "./look.ts";
import { isUnwritten } from "./near.ts";
import type { Hit } from "./pagefind.ts";
import { partly } from "./partly.ts";
import { stemOf } from "./stem.ts";
import { isKnownWord, slipsOf, suggestion } from "./suggest.ts";
import { quoted } from "./words.ts";

/** Returns what to show instead of the pages found first; undefined when they are what was asked after all. `absent` says which words no page has. */
export type SecondChance = (
  first: Look,
  absent: readonly boolean[],
  query: string,
  base: string,
  searcher: Searcher,
) => Promise<Chance | undefined>;

/** A word is derived when its end has as many letters; its root has at least so many. */
const DERIVED = 2;
const SHORTEST_STEM = 4;
/** Pages read for a word of the same family. */
const MOST_KIN = 10;

/** The fallbacks in order: the first that gives results, closest to the query, wins. */
export const secondChance: SecondChance = async (first, absent, query, base, searcher) => {
  const { asked, hits } = first;
  const nothing: Chance = { found: { asked, hits: [], results: [] }, why: NOTHING };
  if (asked.words === "") return query.trim() === "" ? { ...nothing, why: NARROW } : nothing;
  if (asked.exact) {
    if (hits.length > 0) return undefined;
    const apart = { ...asked, exact: false };
    const lost = await searcher.absent(apart);
    const found = lost.includes(true) ? [] : await searcher.find(apart);
    if (found.length > 0) return { found: await searcher.look(apart, found), why: APART };
    return secondChance({ ...first, asked: apart }, lost, query, base, searcher);
  }
  if (absent.includes(true)) return (await withoutAbsent(asked, absent, query, base, searcher)) ?? nothing;
  const lost = await unwritten(first, searcher);
  if (hits.length > 0) {
    const isNowhere = (typed: string): boolean =>
      first.results.every(({ near }) => near.some(({ asked: word, how }) => word === typed && how === "none"));
    const none = asked.typed.filter((typed, at) => lost[at] && isNowhere(typed));
    const meant = (await ofTheFamily(asked, lost, searcher)) ? undefined : await corrected(none, query, base, searcher);
    return meant ?? withUnwritten(first, lost, searcher);
  }
  if (lost.includes(true)) return (await withoutAbsent(asked, lost, query, base, searcher)) ?? nothing;
  return (await unfiltered(asked, searcher)) ?? nothing;
};

/** What the query gives once corrected, or without the words that no page has. */
async function withoutAbsent(
  asked: Asked,
  absent: readonly boolean[],
  query: string,
  base: string,
  searcher: Searcher,
): Promise<Chance | undefined> {
  const lost = asked.typed.filter((_, rank) => absent[rank]);
  // When a part of its index fails to load, Pagefind returns no results instead of an error.
  for (const word of lost) {
    if (await isKnownWord(base, word).catch(() => false)) throw new Error(`${word}: the index is not whole`);
  }
  const none = `Aucune page ne contient ${oneOf(lost.length === asked.typed.length ? [withoutQuotes(query)] : lost)}.`;
  const kin = await ofTheFamily(asked, absent, searcher);
  if (kin !== undefined) return { found: kin, why: `${none} ${CLOSEST}` };
  const meant = await corrected(lost, query, base, searcher, none);
  if (meant !== undefined) return meant;
  const present = someWords(asked, (rank) => !absent[rank]);
  if (present.words === "") return { found: { asked, hits: [], results: [] }, why: `${none} ${NOTHING}` };
  const hits = await searcher.find(present);
  if (hits.length > 0) {
    const found = await partly(await searcher.look(present, hits), searcher);
    if (found.hits.length > 0) return { found, why: none };
  }
  const some = await partly({ asked: present, hits: [], results: [] }, searcher);
  if (some.hits.length > 0) return { found: some, why: `${none} ${SOME}` };
  const chance = await unfiltered(present, searcher);
  if (chance !== undefined) return { ...chance, why: `${none} ${chance.why}` };
  // A page may have a word as a part of a synonym only.
  const parts = await Promise.all(
    wordsOf(asked).map(
      async (_, at) => !absent[at] && !(await searcher.hasWritten(someWords(asked, (rank) => rank === at))),
    ),
  );
  if (!parts.includes(true)) return undefined;
  const all = absent.map((isAbsent, at) => isAbsent || parts[at] === true);
  return withoutAbsent(asked, all, query, base, searcher);
}

/** The pages that have a word of the family of one that no page has: « sevrage » for « sevrer »; then those that have the other words. */
async function ofTheFamily(
  asked: Asked,
  absent: readonly boolean[],
  { find, look }: Searcher,
  first: readonly Hit[] = [],
): Promise<Look | undefined> {
  const hits = await Promise.all(
    wordsOf(asked).map(async (word, at) => {
      if (!absent[at]) return [];
      const alone = someWords(asked, (rank) => rank === at);
      const stem = stemOf(word);
      const isDerived = stem.length >= SHORTEST_STEM && word.length - stem.length >= DERIVED;
      const like = [...(await find(alone)), ...(isDerived ? await find({ ...alone, words: stem }) : [])];
      const pages = [...new Map(like.map((hit) => [hit.id, hit])).values()];
      return (await look(alone, pages.slice(0, MOST_KIN))).hits;
    }),
  );
  if (first.length === 0 && hits.flat().length === 0) return undefined;
  const rest = someWords(asked, (rank) => !absent[rank]);
  const all = [...first, ...hits.flat(), ...(rest.words === "" ? [] : await find(rest))];
  return look(asked, [...new Map(all.map((hit) => [hit.id, hit])).values()]);
}

/** What the query gives once some lost words are corrected; `none` says that no page has them. */
async function corrected(
  lost: readonly string[],
  query: string,
  base: string,
  searcher: Searcher,
  none = `Aucune page ne contient ${oneOf(lost)}.`,
): Promise<Chance | undefined> {
  if (lost.length === 0) return undefined;
  const meant =
    (await suggestion(base, query, lost).catch(() => undefined)) ?? (await withoutSlip(query, lost, searcher));
  if (meant === undefined) return undefined;
  const asked = searcher.parseQuery(meant);
  const found = (await searcher.absent(asked)).includes(true) ? [] : await searcher.find(asked);
  return found.length === 0
    ? undefined
    : { found: await searcher.look(asked, found), why: `${none} Voici ce que donne`, meant };
}

/** The query with its one lost word as pages have it, but for a slip of the keyboard. */
async function withoutSlip(
  query: string,
  lost: readonly string[],
  { parseQuery, hasWritten }: Searcher,
): Promise<string | undefined> {
  const [word = ""] = lost;
  if (lost.length !== 1 || !/^\p{L}{5,}$/u.test(word)) return undefined;
  const slips = slipsOf(word);
  const written = await Promise.all(slips.map((slip) => hasWritten(parseQuery(slip))));
  const meant = slips[written.indexOf(true)];
  return meant && query.replace(word, meant);
}

/** Pages whose words are other ones; when it is sure that no page has a word as asked, those without it are added. */
async function withUnwritten(first: Look, sure: readonly boolean[], searcher: Searcher): Promise<Chance | undefined> {
  const { asked, hits, results } = first;
  if (!sure.includes(true)) {
    return results[0]?.near.some(({ how }) => how === "none") ? { found: first, why: SOME } : undefined;
  }
  const found = (await ofTheFamily(asked, sure, searcher, hits)) ?? first;
  return { found, why: `Aucune page ne contient ${oneOf(asked.typed.filter((_, rank) => sure[rank]))}. ${CLOSEST}` };
}

/** The words that no result has, nor any page that the index holds for them. */
async function unwritten({ asked, results }: Look, { hasWritten }: Searcher): Promise<readonly boolean[]> {
  return Promise.all(
    asked.typed.map(
      async (typed, at) => isUnwritten(results, typed) && !(await hasWritten(someWords(asked, (rank) => rank === at))),
    ),
  );
}

async function unfiltered(asked: Asked, { countUnfiltered }: Searcher): Promise<Chance | undefined> {
  const count = await countUnfiltered(asked);
  if (count === 0) return undefined;
  return {
    found: { asked, hits: [], results: [] },
    why: `Sans les filtres, il y en a ${count.toLocaleString("fr-CA")}.`,
  };
}

const NARROW = "Aucun texte ne répond à tous ces filtres à la fois : retirez-en un.";
const NOTHING = "Vérifiez l’orthographe, essayez un mot plus général, ou passez par les archives ci-dessous.";
const APART = "Aucune page ne contient ces mots dans cet ordre. En voici qui les contiennent séparément.";
const SOME = "Aucune page ne contient tous ces mots. En voici qui en contiennent une partie.";
const CLOSEST = "Voici ce qui s’en approche.";

function withoutQuotes(query: string): string {
  return query.replace(/^["«“\s]+|["»”\s]+$/gu, "");
}

function oneOf(words: readonly string[]): string {
  return words.map(quoted).join(" ni ");
}
