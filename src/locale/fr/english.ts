// Finds English passages in a French text by their function words; names are ignored, since they belong to no language.

export interface EnglishPassage {
  readonly start: number;
  /** Excluded. */
  readonly end: number;
}

/** English function words that no French word is spelled like: without « on », « an », « or », « but » and « plus ». */
const ENGLISH = new Set(
  "about after again all also and any are as at be because been before being both by can cannot could did didn does doesn doing don each every for from get gets had has have having he her here him his how in into is isn it its just let like make makes many more most must my never no not of off only other our out over own same she should so some such than that the their them then there these they this those through to too under until up very was wasn we were what when where which while who whom whose why will with would wouldn you your yours yourself".split(
    " ",
  ),
);
/** Those that are also French words, numbers or units: they support a match but do not make one. */
const WEAK = new Set(
  "all any as at can get has in just let like make most no she so some such was were will".split(" "),
);

/** Function words that stand between two other words. */
const JOINING = new Set(
  "and are can cannot could did does has have into is must of shall should was were will would".split(" "),
);

/** Function words of both languages. */
const SHARED = new Set("a an but do if me on or".split(" "));

/** French function words: one of them ends a passage. */
const FRENCH = new Set(
  "à ai au aussi aux avec avoir ça car ce cela ces cet cette ceux chaque chez ci comme comment contre dans de des dès deux donc du dont elle elles en encore entre est et étaient était été être eux fait faut hors ici il ils je jusque la là laquelle le lequel les lesquelles lesquels leur leurs lui lorsque lors ma mais même mêmes mes mieux moi moins mon ne ni nos notre nous ou où par parce pas peu peut plus pour pourquoi puis quand que quel quelle quelles quels qui quoi sa sans se selon sera ses si soi sont sous sur ta tes toi tous tout toute toutes très trois trop tu un une vers voici voilà vos votre vous y".split(
    " ",
  ),
);

/** Every passage contains one of these; a fast test, since most French texts do not. */
const HINT = /[ \n](?:and|are|by|for|from|how|is|it|not|of|that|the|this|to|what|with|you|your)[ \n]/;
const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;
/** What ends a sentence, a quotation or an aside; a passage does not cross it. */
const BREAK = /[.!?…;:«»“”"()[\]{}\u2013\u2014\ufffc]/u;
const ACCENT = /[àâäæçéèêëîïôöœùûüÿ]/iu;
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’]/iu;
const SURE = 2;
/** Fewer words are a term, not a passage; inside a French sentence, one more is required. */
const LEAST_WORDS = 4;

interface Word {
  readonly start: number;
  readonly end: number;
  readonly kind: "english" | "weak" | "shared" | "french" | "unknown";
  readonly capital: boolean;
  /** True for a function word that never starts a sentence: the word before it is English too. */
  readonly joins: boolean;
}

/** Returns the passages of at least four words (five inside a longer French sentence) with at least two words only English has, no French word, and a lower-case content word (so not only names or titles). */
export function englishPassages(text: string): readonly EnglishPassage[] {
  if (!HINT.test(text)) return [];
  const found: EnglishPassage[] = [];
  let run: Word[] = [];
  let pure = true;
  let last = 0;
  const endRun = (next: boolean) => {
    const stretch = stretchOf(run, pure && next);
    if (stretch !== undefined) found.push(stretch);
    run = [];
  };
  for (const match of text.matchAll(WORD)) {
    const word = wordOf(match[0], match.index);
    if (BREAK.test(text.slice(last, word.start))) {
      endRun(true);
      pure = true;
    }
    last = word.end;
    if (word.kind === "french") {
      endRun(false);
      pure = false;
    } else run.push(word);
  }
  endRun(true);
  return found;
}

/** `pure`: the run is the whole sentence or quotation; otherwise it starts one word before the first certainly English one. */
function stretchOf(run: readonly Word[], pure: boolean): EnglishPassage | undefined {
  const first = pure ? 0 : run.findIndex(isLittle);
  const words = run.slice(run[first]?.joins ? Math.max(0, first - 1) : Math.max(0, first));
  const [start, end] = [words.at(0), words.at(-1)];
  const sure = words.filter(({ kind }) => kind === "english").length;
  const weak = words.filter(({ kind }) => kind === "weak").length;
  if (start === undefined || end === undefined || sure === 0) return undefined;
  if (words.length < LEAST_WORDS + (pure ? 0 : 1) || sure + weak / 2 < SURE) return undefined;
  // In a long run of otherwise unknown words, two function words may be chance.
  if (sure + weak < words.length / 5) return undefined;
  const inside = words.slice(1, pure ? undefined : -1);
  if (inside.every((word) => word.capital || isLittle(word))) return undefined;
  return { start: start.start, end: end.end };
}

function isLittle({ kind }: Word): boolean {
  return kind !== "unknown";
}

function wordOf(text: string, start: number): Word {
  const lower = text.toLowerCase().replaceAll("’", "'");
  const bare = lower.replace(/'(?:s|t|re|ll|ve|d|m)$/u, "");
  const kind =
    ACCENT.test(lower) || FRENCH.has(lower) || ELISION.test(lower)
      ? "french"
      : WEAK.has(bare)
        ? "weak"
        : ENGLISH.has(bare)
          ? "english"
          : SHARED.has(bare)
            ? "shared"
            : "unknown";
  return { start, end: start + text.length, kind, capital: /^\p{Lu}/u.test(text), joins: JOINING.has(bare) };
}
