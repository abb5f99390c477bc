/** A folder of posts of realistic length and vocabulary, for benchmarks and search: any number, the same for the same seed. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { slug } from "../../src/locale/fr/slug.ts";
import { line, paragraph, sentence, titleText, type Voice, voiceOf } from "./french-text.ts";
import { type Chance, chance } from "./random.ts";
import { rareWord } from "./rare-words.ts";
import { NOUNS, PEOPLE, PLACES } from "./words.ts";

export interface CorpusPost {
  /** Relative to the folder, with `/`. */
  readonly file: string;
  /** Site URL without the base path. */
  readonly url: string;
  readonly kind: "formation" | "conference" | "guide" | "article";
  readonly title: string;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly categories: readonly string[];
  readonly tags: readonly string[];
}

export interface CorpusOptions {
  readonly posts: number;
  readonly seed: number;
  /** Number of rare words that the posts use besides the common ones; 0 by default. */
  readonly rareWords?: number;
}

const CORPUS_CATEGORIES: readonly string[] = [
  "Conférences",
  "Gestion de l’information",
  "Web 2.0",
  "Médias sociaux",
  "Planification stratégique",
  "Formation professionnelle",
  "Données ouvertes",
  "Intranet et collaboration",
  "Aspects légaux",
  "Rédaction et accessibilité",
  "Design et mobilité",
  "Patrimoine et culture",
];

/** 120 tags: sixty nouns alone, sixty with a place or a year. */
const CORPUS_TAGS: readonly string[] = Array.from({ length: 120 }, (_, index) => {
  const word = NOUNS[index * 2 + 1]?.many ?? "textes";
  return index < 60 ? word : `${word} ${index % 2 === 0 ? (PLACES[index % PLACES.length] ?? "") : 2009 + (index % 5)}`;
});

const FOLDERS = { formation: "formations", conference: "conferences", guide: "guides", article: "articles" } as const;

/** Returns the posts that `writeCorpus` writes, without their text. */
export function listCorpus({ posts, seed }: CorpusOptions): readonly CorpusPost[] {
  return Array.from({ length: posts }, (_, index) => {
    const luck = chance(seed * 1_000_003 + index);
    const kind =
      index % 10 === 3 ? "formation" : index % 10 === 6 ? "conference" : index % 20 === 9 ? "guide" : "article";
    const title = titleText(voiceOf(luck));
    const date = isoDay(index, posts);
    const name = `${slug(title).slice(0, 60).replace(/-+$/, "")}-${index + 1}`;
    return {
      file: `${FOLDERS[kind]}/${date}-${name}.md`,
      url: `/${FOLDERS[kind]}/${name}/`,
      kind,
      title,
      date,
      categories: some(luck, CORPUS_CATEGORIES, luck.between(1, 2)),
      tags: some(luck, CORPUS_TAGS, luck.between(2, 6)),
    };
  });
}

/** Writes the posts in `folder` (about 8 KB each, a tenth of them trainings with sessions) and returns their list. */
export async function writeCorpus(folder: string, options: CorpusOptions): Promise<readonly CorpusPost[]> {
  const posts = listCorpus(options);
  for (const name of Object.values(FOLDERS)) await mkdir(join(folder, name), { recursive: true });
  for (const [index, post] of posts.entries()) {
    const luck = chance(options.seed * 7_368_787 + index);
    const path = join(folder, post.file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, `${header(post, luck)}\n${body(luck, posts, index, options.rareWords)}`);
  }
  return posts;
}

/** Days spread from 2009 to 2013, in post order. */
function isoDay(index: number, posts: number): string {
  const span = 5 * 365 - 1;
  return plusDays("2009-01-01", Math.floor((index * span) / Math.max(1, posts - 1)));
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

function some(luck: Chance, items: readonly string[], count: number): readonly string[] {
  return [...new Set(Array.from({ length: count }, () => luck.pickZipf(items)))];
}

function header(post: CorpusPost, luck: Chance): string {
  const voice = voiceOf(luck);
  const lines = [
    `title: ${JSON.stringify(post.title)}`,
    `date: ${post.date}`,
    `summary: ${JSON.stringify(sentence(voice).replaceAll("**", ""))}`,
    `categories: [${post.categories.join(", ")}]`,
    `tags: [${post.tags.join(", ")}]`,
    `authors: [${luck.pick(PEOPLE)}]`,
  ];
  if (post.kind === "formation") lines.push(...training(post, luck));
  if (post.kind === "conference") lines.push(`event: { name: ${JSON.stringify(line(voice))}, date: ${post.date} }`);
  return `---\n${lines.join("\n")}\n---\n`;
}

function training(post: CorpusPost, luck: Chance): readonly string[] {
  const sessions = Array.from({ length: luck.between(1, 4) }, (_, index) => {
    const day = plusDays(post.date, 30 * (index + 1) + luck.between(0, 20));
    const when = luck.often(0.2) ? day.slice(0, 7) : day;
    const place = luck.pick(PLACES);
    return `  - { group: Groupe ${index + 1}, date: ${when}, start: 9 h, end: 16 h 30, place: { name: Salle ${index + 1}, city: ${place} } }`;
  });
  return [`price: ${luck.between(5, 40) * 10} $`, `seats: ${luck.between(8, 40)}`, "sessions:", ...sessions];
}

function body(luck: Chance, posts: readonly CorpusPost[], own: number, rareWords = 0): string {
  const voice = voiceOf(luck);
  const parts = [paragraph(voice, 4)];
  let length = 0;
  const target = luck.between(5_300, 7_900);
  while (length < target) {
    const added = section(voice, posts, own);
    length += added.length;
    parts.push(added);
    if (rareWords > 0) parts.push(rareSentence(luck, rareWords));
  }
  return `${parts.join("\n\n")}\n`;
}

function rareSentence(luck: Chance, rareWords: number): string {
  const words = Array.from({ length: 12 }, () => rareWord(luck.between(0, rareWords - 1)));
  return `On y parle de ${words.slice(0, -1).join(", ")} et de ${words.at(-1)}.`;
}

function section(voice: Voice, posts: readonly CorpusPost[], own: number): string {
  const { chance: luck } = voice;
  const parts = [`## ${line(voice)}`, paragraph(voice, luck.between(3, 6))];
  if (luck.often(0.5)) parts.push(items(voice, "- "));
  if (luck.often(0.3)) parts.push(`### ${line(voice)}`, paragraph(voice, luck.between(3, 5)));
  if (luck.often(0.2)) parts.push(items(voice, "1. "));
  if (luck.often(0.15)) parts.push(`> ${sentence(voice)}`);
  if (luck.often(0.1))
    parts.push(`| ${line(voice)} | Nombre |\n|---|---|\n| ${line(voice)} | ${luck.between(2, 90)} |`);
  const other = posts[luck.between(0, posts.length - 1)];
  if (other !== undefined && other !== posts[own] && luck.often(0.6)) {
    parts.push(`${sentence(voice)} Voir [${other.title.replace(/[[\]]/g, "")}](${other.url}).`);
  }
  parts.push(paragraph(voice, luck.between(3, 5)));
  return parts.join("\n\n");
}

function items(voice: Voice, mark: string): string {
  return Array.from({ length: voice.chance.between(3, 7) }, () => `${mark}${line(voice)};`).join("\n");
}
