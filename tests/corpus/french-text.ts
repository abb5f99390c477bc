/** Generates French sentences that agree in gender and number, paragraphs and titles, without much meaning. */
import type { Chance } from "./random.ts";
import { ADJECTIVE_LIST, ADVERB_LIST, NOUNS, type Noun, PEOPLE, PLACES, VERB_LIST } from "./words.ts";

/** The random generator of one text and the few nouns it is about. */
export interface Voice {
  readonly chance: Chance;
  readonly topics: readonly Noun[];
}

/** Creates a voice with six topics of its own. */
export function voiceOf(chance: Chance): Voice {
  return { chance, topics: Array.from({ length: 6 }, () => chance.pick(NOUNS)) };
}

const MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
const LEADS = "D’abord|Ensuite|De plus|Par ailleurs|Enfin|Cette année|En région|Dans les faits|Au fil du temps".split(
  "|",
);

function elides(word: string): boolean {
  return /^[aeiouhâàéèêëîïôöûœ]/i.test(word) && word !== "hiérarchie" && word !== "haut";
}

/** « le site », « l’atelier ». */
function definite(noun: Noun): string {
  if (elides(noun.one)) return `l’${noun.one}`;
  return `${noun.feminine ? "la" : "le"} ${noun.one}`;
}

function of(noun: Noun): string {
  return `${elides(noun.one) ? "d’" : "de "}${noun.one}`;
}

function noun({ chance, topics }: Voice): Noun {
  return chance.often(0.35) ? chance.pick(topics) : chance.pickZipf(NOUNS);
}

interface Group {
  readonly text: string;
  readonly plural: boolean;
  readonly feminine: boolean;
}

/** A noun phrase, article included. */
function group(voice: Voice): Group {
  const { chance } = voice;
  const head = noun(voice);
  const plural = chance.often(0.4);
  const form = (plural ? 2 : 0) + (head.feminine ? 1 : 0);
  const words = [plural ? `${chance.pick(["les", "des", "ces", "nos"])} ${head.many}` : singular(voice, head)];
  if (chance.often(0.45)) words.push(chance.pickZipf(ADJECTIVE_LIST).forms[form as 0 | 1 | 2 | 3]);
  if (chance.often(0.25)) words.push(of(noun(voice)));
  return { text: words.join(" "), plural, feminine: head.feminine };
}

function singular({ chance }: Voice, head: Noun): string {
  return chance.often(0.7) ? definite(head) : `${head.feminine ? "une" : "un"} ${head.one}`;
}

function acts(voice: Voice, subject: Group): string {
  const verb = voice.chance.pickZipf(VERB_LIST);
  return voice.chance.pickZipf(subject.plural ? verb.many : verb.one);
}

function infinitive({ chance }: Voice): string {
  return chance.pickZipf(VERB_LIST).infinitive;
}

function list(voice: Voice): string {
  return `${group(voice).text}, ${group(voice).text} et ${group(voice).text}`;
}

function day({ chance }: Voice): string {
  return `le ${chance.between(2, 28)} ${chance.pick(MONTHS)} ${chance.between(2009, 2014)}`;
}

function figure({ chance }: Voice): string {
  return chance.pick([
    `${chance.between(2, 95)} %`,
    `${chance.between(1, 9)} ${chance.between(100, 999)} personnes`,
    `${chance.between(5, 90) * 10} $`,
    `${chance.between(3, 120)} participants`,
  ]);
}

const PATTERNS: readonly ((voice: Voice) => string)[] = [
  (v) => clause(v),
  (v) => `${clause(v)} pour ${infinitive(v)} ${group(v).text}`,
  (v) => `pour ${infinitive(v)} ${group(v).text}, ${clause(v)}`,
  (v) => `en ${v.chance.pickZipf(VERB_LIST).gerund} ${group(v).text}, ${clause(v)}`,
  (v) => passive(v),
  (v) => `il faut ${infinitive(v)} ${group(v).text} et ${infinitive(v)} ${v.chance.pick(ADVERB_LIST)} ${group(v).text}`,
  (v) => `à ${v.chance.pick(PLACES)}, ${day(v)}, ${clause(v)} : ${list(v)}`,
  (v) => `${v.chance.pick(LEADS)}, ${clause(v)}, car ${clause(v)}`,
  (v) => `selon ${v.chance.pick(PEOPLE)}, ${clause(v)}`,
  (v) => `on compte ${figure(v)} : ${clause(v)}`,
  (v) => `de ${v.chance.between(8, 11)} h à ${v.chance.between(13, 17)} h 30, ${clause(v)}`,
];

function clause(voice: Voice): string {
  const subject = group(voice);
  const adverb = voice.chance.often(0.25) ? ` ${voice.chance.pickZipf(ADVERB_LIST)}` : "";
  return `${subject.text} ${acts(voice, subject)}${adverb} ${group(voice).text}`;
}

function passive(voice: Voice): string {
  const subject = group(voice);
  const form = (subject.plural ? 2 : 0) + (subject.feminine ? 1 : 0);
  const participle = voice.chance.pickZipf(VERB_LIST).participle[form as 0 | 1 | 2 | 3];
  return `${subject.text} ${subject.plural ? "sont" : "est"} ${participle} par ${group(voice).text}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Returns one sentence with its full stop; sometimes a question typed as in France, or emphasis. */
export function sentence(voice: Voice): string {
  const { chance } = voice;
  if (chance.often(0.06))
    return `Comment ${infinitive(voice)} ${group(voice).text} sans ${infinitive(voice)} ${group(voice).text} ?`;
  const text = capital(chance.pickZipf(PATTERNS)(voice));
  return chance.often(0.05) ? `${text.replace(/(\S+)$/, "**$1**")}.` : `${text}.`;
}

/** Returns sentences on one line. */
export function paragraph(voice: Voice, sentences: number): string {
  return Array.from({ length: sentences }, () => sentence(voice)).join(" ");
}

/** Returns a short line for a list item or heading, without a full stop. */
export function line(voice: Voice): string {
  return capital(voice.chance.often(0.5) ? `${infinitive(voice)} ${group(voice).text}` : group(voice).text);
}

/** Returns a title with straight apostrophes and ordinary spaces as people type them; the site sets the typography. */
export function titleText(voice: Voice): string {
  const { chance } = voice;
  const title = chance.pick([
    (v: Voice) => `Comment ${infinitive(v)} ${group(v).text}`,
    (v: Voice) => `${capital(group(v).text)} : ${infinitive(v)} ${group(v).text}`,
    (v: Voice) => `${chance.between(3, 15)} conseils pour ${infinitive(v)} ${group(v).text}`,
    (v: Voice) => capital(clause(v)),
    (v: Voice) => `${capital(definite(noun(v)))} et ${definite(noun(v))} à ${chance.pick(PLACES)}`,
  ])(voice);
  return chance.often(0.5) ? title.replaceAll("’", "'") : title;
}
