/** Reads in a query the turns that ask for a filter: « à venir », « gratuit », « en ligne », a month, a year. The rest are words to search. */
import { type AskedFilter, plainText, type Turn, type TurnContext } from "./turn.ts";
import { isoMonth, listedMonth, MONTH_KEYS, months, monthsFrom, thatMonth, thatYear, years } from "./turn-months.ts";

export interface TurnReading {
  readonly turns: readonly Turn[];
  /** What is left to search; empty when everything was understood. */
  readonly rest: string;
}

interface Word {
  readonly typed: string;
  /** Lower case, without accents or punctuation. */
  readonly key: string;
}

interface Form {
  /** One pattern a word. */
  readonly words: readonly RegExp[];
  /** `year` is that of a list of months: « avril et mai 2013 »; empty without one. */
  readonly read: (keys: readonly string[], context: TurnContext, year: string) => AskedFilter | undefined;
  /** The word that follows must not be one of these. */
  readonly unlessBefore?: RegExp;
  /** True when the words follow a noun, and may belong to it. */
  readonly isAfterNoun?: true;
}

const MONTH_START = /^(?:janv?|fevr?|mars?|avr|mai|juin|juil|aout?|sept?|oct|nov|dec)/;
const MONTH = new RegExp(`^(?:${MONTH_KEYS.join("|")})$`);
const SHORT_MONTH = /^(?:janv?|fevr?|avr|juil|sept?|oct|nov|dec)$/;
const ANY_MONTH = new RegExp(`${MONTH.source}|${SHORT_MONTH.source}`);
const YEAR = /^(?:19|20)\d\d$/;

const COMING = { group: "avenir", values: ["oui"] } as const;
const FREE = { group: "prix", values: ["Gratuit"] } as const;
const ONLINE = { group: "lieu", values: ["En ligne"] } as const;

/** What follows « prochaine » without being an activity. */
const NOT_PLANNED =
  /^(?:articles?|billets?|chapitres?|etapes?|fois|generations?|numeros?|pages?|pas|parties?|questions?|textes?)$/;
/** Between the months of a list. */
const LISTED = new RegExp(`${ANY_MONTH.source}|^(?:et|ou|puis)$`);

/** The longest first. */
const FORMS: readonly Form[] = [
  {
    words: [ANY_MONTH, /^(?:a|au)$/, ANY_MONTH, YEAR],
    read: ([from = "", , to = "", year = ""], known) => monthsFrom(known, year, from, to),
  },
  { words: [ANY_MONTH, YEAR], read: ([month = "", year = ""], known) => months(known, year, month) },
  { words: [/^ce$/, /^mois$/, /^ci$/], read: (_, known) => thatMonth(known, 0) },
  { words: [/^ce$/, /^mois(?:ci)?$/], read: (_, known) => thatMonth(known, 0) },
  { words: [/^mois$/, /^prochain$/], read: (_, known) => thatMonth(known, 1) },
  { words: [/^mois$/, /^dernier$/], read: (_, known) => thatMonth(known, -1) },
  { words: [/^cette$/, /^annee$/], read: (_, known) => thatYear(known, 0) },
  { words: [/^an(?:nee)?$/, /^prochaine?$/], read: (_, known) => thatYear(known, 1) },
  { words: [/^an(?:nee)?$/, /^derni(?:er|ere)$/], read: (_, known) => thatYear(known, -1) },
  { words: [/^(?:semaine|saison|session)$/, /^prochaine$/], read: () => COMING },
  { words: [/^a$/, /^venir$/], read: () => COMING, isAfterNoun: true },
  { words: [/^sans$/, /^frais$/], read: free },
  { words: [/^entree$/, /^libre$/], read: free },
  { words: [/^en$/, /^ligne$/], read: online, isAfterNoun: true },
  { words: [/^a$/, /^distance$/], read: online, isAfterNoun: true },
  { words: [/^(?:19|20)\d\d(?:0[1-9]|1[0-2])$/], read: ([digits = ""], known) => isoMonth(known, digits) },
  { words: [/^prochaine?s?$/], read: () => COMING, unlessBefore: NOT_PLANNED },
  { words: [/^(?:prochainement|bientot)$/], read: () => COMING },
  { words: [/^(?:gratuite?s?|gratuitement|gratis)$/], read: free, isAfterNoun: true },
  { words: [/^webinaires?$/], read: online },
  { words: [MONTH], read: ([month = ""], known, year) => listedMonth(known, year, month), unlessBefore: YEAR },
  { words: [YEAR], read: ([year = ""], known) => years(known, year) },
];

/** Words that only join a turn to the others. */
const JOINING =
  /^(?:a|au|aux|d|de|des|du|en|et|l|la|le|les|ou|mes|nos|vos|un|une|dans|durant|pendant|pour|courant|mois|annee|qui|ont|a|lieu|sont|est|se|tient|tiennent|y|il|quelles?|quels?|quoi|faire|passe|trouver|voir)$/;
/** Nouns that say nothing more beside a turn: « prochaines activités ». */
const EMPTY_NOUN = /^(?:activites?|dates?|seances?|sessions?|agenda|calendrier|horaire|programmation|rendezvous)$/;
/** Nouns after which a turn is about what takes place. */
const ACTIVITY =
  /^(?:activites?|ateliers?|causeries?|colloques?|conferences?|cours|dates?|evenements?|formations?|rencontres?|seances?|sessions?|webinaires?|perfectionnements?)$/;
/** What with a year is a date in words, searched as it is written: « automne 2027 », « début 2027 ». */
const PERIOD = new RegExp(
  `${ANY_MONTH.source}|^(?:printemps|ete|automne|hiver|rentree|(?:tri|se)mestre|saison|debut|mi|fin)$`,
);
const DAY = /^(?:[12]?\d|3[01]|1er)$/;

/** Reads the turns of a query; a phrase in quotation marks and a whole date (« 18 février 2013 ») have none. */
export function readTurns(query: string, context: TurnContext): TurnReading {
  const words = wordsIn(query);
  if (/^["«“]/.test(query.trim())) return { turns: [], rest: query };
  const turns: Turn[] = [];
  const rest: Word[] = [];
  /** The word before, unless it is part of a turn. */
  let before: Word | undefined;
  for (let at = 0; at < words.length; ) {
    const found = turnAt(words, at, before, context);
    // « prochaines dates du club » asks of the club.
    const isEmpty = at > 0 && before === undefined && EMPTY_NOUN.test(words[at]?.key ?? "");
    if (found === undefined && isEmpty && turns.at(-1)?.group === "avenir") at += 1;
    else if (found === undefined) {
      before = words[at] as Word;
      rest.push(before);
      at += 1;
    } else {
      turns.push(found.turn);
      before = undefined;
      // « conférence de mars sur… » is « conférence sur… ».
      while (JOINING.test(rest.at(-1)?.key ?? "")) rest.pop();
      at += found.length;
    }
  }
  const set = turns.filter(({ values }) => values.length > 0);
  if (set.length === 0) return { turns: [], rest: query };
  return { turns: set, rest: trimmed(rest).join(" ") };
}

/** True when a query may hold a date, for which the values of the filters are needed. */
export function mayNameDate(query: string): boolean {
  return wordsIn(query).some(({ key }) => MONTH_START.test(key) || /^(?:19|20)\d\d/.test(key) || /^an|^mois/.test(key));
}

function turnAt(
  words: readonly Word[],
  at: number,
  before: Word | undefined,
  context: TurnContext,
): { readonly turn: Turn; readonly length: number } | undefined {
  for (const { words: pattern, read, isAfterNoun, unlessBefore } of FORMS) {
    const taken = words.slice(at, at + pattern.length);
    if (taken.length < pattern.length || !pattern.every((form, rank) => form.test(taken[rank]?.key ?? ""))) continue;
    const next = at + pattern.length;
    if (unlessBefore?.test(words[next]?.key ?? "")) continue;
    const asked = read(
      taken.map(({ key }) => key),
      context,
      yearOfList(words.slice(next)),
    );
    // « 18 février 2013 » is searched as it is written in texts.
    if (asked === undefined || (asked.group === "mois" && before !== undefined && DAY.test(before.key))) continue;
    if (asked.group === "annee" && before !== undefined && PERIOD.test(before.key)) continue;
    const typed = taken.map((word) => word.typed).join(" ");
    const doubtful = isAfterNoun && before !== undefined && !JOINING.test(before.key) && !ACTIVITY.test(before.key);
    const turn = { words: typed, ...asked, ...(doubtful && { phrase: `${before.typed} ${typed}` }) };
    return { turn, length: pattern.length };
  }
  return undefined;
}

/** The year at the end of a list of months; empty when something else comes first. */
function yearOfList(words: readonly Word[]): string {
  const end = words.find(({ key }) => !LISTED.test(key))?.key ?? "";
  return YEAR.test(end) ? end : "";
}

/** The words left to search, without those that joined the turns, nor a noun that is empty alone. */
function trimmed(rest: readonly Word[]): readonly string[] {
  const isSaying = ({ key }: Word): boolean => !JOINING.test(key);
  const kept = rest.filter(isSaying);
  if (kept.every(({ key }) => EMPTY_NOUN.test(key))) return [];
  const first = rest.findIndex(isSaying);
  const last = rest.findLastIndex(isSaying);
  return rest.slice(first, last + 1).map(({ typed }) => typed);
}

function free(): typeof FREE {
  return FREE;
}

function online(): typeof ONLINE {
  return ONLINE;
}

function wordsIn(query: string): readonly Word[] {
  return query
    .normalize("NFC")
    .split(/\s+/)
    .filter((typed) => /[\p{L}\p{N}]/u.test(typed))
    .map((typed) => ({
      typed,
      key: plainText(typed)
        .replace(/^(?:d|l|qu)['’]/, "")
        .replace(/[^a-z0-9]/g, ""),
    }));
}
