/** `npm run nouveau`: asks a few questions, or takes arguments, and writes a new post; existing files are not overwritten. */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { clockToday } from "../build/clock.ts";
import { siteZone } from "../build/load-site.ts";
import { type NewPost, type NewSession, newPost } from "../content/authoring/new-post.ts";
import { loadContent } from "../content/collection/load-content.ts";
import { BUILT_IN_KINDS, type Kind } from "../content/kinds.ts";
import type { Content } from "../content/model.ts";
import { isoDate, parseDate } from "../locale/fr/calendar-date.ts";
import { nearest } from "../locale/fr/nearest.ts";
import { slug } from "../locale/fr/slug.ts";
import { termKey } from "../locale/fr/term-key.ts";
import { readArguments } from "./arguments.ts";
import { type KnownAnswers, type NewPostChoices, promptNewPost } from "./new-questions.ts";
import { readSession, refusalOf } from "./session-argument.ts";

const OPTIONS = {
  sorte: { type: "string" },
  titre: { type: "string" },
  date: { type: "string" },
  categorie: { type: "string", multiple: true },
  seance: { type: "string", multiple: true },
  dossier: { type: "boolean" },
  content: { type: "string", default: "content" },
  aide: { type: "boolean", default: false },
} as const;

const HELP = `npm run nouveau                      pose les questions une à une
npm run nouveau -- --sorte formation --titre "Le titre" [--date 2026-12-01]
                   [--categorie "Médias sociaux"]…
                   [--seance "2026-12-01, 9 h, 16 h 30, Nom du groupe"]…
                   [--dossier]       un dossier, pour des images à côté du texte
                   [--content DIR]   le dossier des textes (content, d’ordinaire)
                   [--now AAAA-MM-JJ]  comme si l’on était ce jour-là
Sortes : ${namesOf(Object.values(BUILT_IN_KINDS))}, et celles que nomme site.yml.`;

/** The answers given as arguments, or the errors in them, each one French sentence; `choices` are those of the site. */
export function readAnswers(
  values: {
    readonly sorte?: string;
    readonly titre?: string;
    readonly date?: string;
    readonly categorie?: readonly string[];
    readonly seance?: readonly string[];
    readonly dossier?: boolean;
  },
  { kinds, categories: known }: NewPostChoices,
  now: string,
): { readonly answers: KnownAnswers; readonly errors: readonly string[] } {
  const errors: string[] = [];
  const kind = values.sorte === undefined ? undefined : kindMeant(kinds, values.sorte);
  if (values.sorte !== undefined && kind === undefined) {
    errors.push(`« ${values.sorte} » n’est pas une sorte de texte. Choisissez parmi : ${namesOf(kinds)}.`);
  }
  if (values.titre !== undefined && slug(values.titre) === "")
    errors.push("Le titre doit avoir au moins une lettre ou un chiffre.");
  let date: string | undefined;
  if (values.date !== undefined) {
    const reading = parseDate(values.date);
    if ("error" in reading) errors.push(refusalOf(values.date, reading.error, now));
    else if (reading.date.day === undefined)
      errors.push(`Il manque le jour dans « ${values.date} »; écrivez par exemple ${now.slice(0, 4)}-12-01.`);
    else date = isoDate(reading.date);
  }
  const sessions: NewSession[] = [];
  for (const line of values.seance ?? []) {
    const reading = readSession(line, now);
    if ("refusal" in reading) errors.push(reading.refusal);
    else sessions.push(reading.session);
  }
  const categories = (values.categorie ?? []).map((typed) => {
    const label = known.find((candidate) => termKey(candidate) === termKey(typed));
    const close = label === undefined ? nearest(typed, known) : undefined;
    if (close !== undefined)
      errors.push(`« ${typed} » n’est pas une catégorie du vocabulaire. Vouliez-vous dire « ${close} »?`);
    return label ?? typed;
  });
  return {
    errors,
    answers: {
      ...(kind === undefined ? {} : { kind }),
      ...(values.titre === undefined ? {} : { title: values.titre }),
      ...(date === undefined ? {} : { date }),
      ...(values.categorie === undefined ? {} : { categories }),
      ...(values.seance === undefined ? {} : { sessions }),
      ...(values.dossier === undefined ? {} : { folder: values.dossier }),
    },
  };
}

function kindMeant(kinds: readonly Kind[], word: string): Kind | undefined {
  const wanted = slug(word);
  return kinds.find(({ id, folder, label }) => [id, folder, slug(label)].includes(wanted));
}

function namesOf(kinds: readonly Kind[]): string {
  return kinds.map(({ id }) => id).join(", ");
}

/** Asks questions on a terminal, otherwise relies on the arguments; resolves to 1 when nothing was written. */
export async function newCommand(args: readonly string[]): Promise<number> {
  const { values } = readArguments(args, OPTIONS, HELP);
  if (values.aide) return tell(HELP);
  if (!existsSync(values.content)) mkdirSync(values.content, { recursive: true });
  const now = values.now ?? clockToday(siteZone(values.content));
  const { content } = loadContent(values.content, now);
  const categories = content.vocabulary.categories
    .filter(({ replacedBy }) => replacedBy === undefined)
    .map(({ label }) => label);
  const choices = { kinds: content.settings.kinds, categories };
  const { answers: given, errors } = readAnswers(values, choices, now);
  if (errors.length > 0) return refuse(errors.join("\n"));
  const complete = given.kind !== undefined && given.title !== undefined;
  if (!complete && !process.stdin.isTTY) return refuse(`Il manque --sorte ou --titre.\n\n${HELP}`);
  const answers = complete
    ? {
        kind: given.kind,
        title: given.title,
        date: given.kind.isDated ? (given.date ?? now) : undefined,
        categories: given.categories ?? [],
        sessions: given.sessions ?? [],
        folder: given.folder ?? false,
      }
    : await promptNewPost(given, choices, now);
  if (answers === undefined) return refuse("Rien n’a été écrit.");
  const post = newPost(withoutUndefined(answers), now, takenIn(content, values.content));
  write(values.content, post);
  return tell(nextSteps(values.content, post));
}

function withoutUndefined<T extends { readonly date?: string | undefined }>({
  date,
  ...rest
}: T): Omit<T, "date"> & { readonly date?: string } {
  return { ...rest, ...(date === undefined ? {} : { date }) };
}

/** A test for paths that exist and URLs that a post already has. */
function takenIn(content: Content, folder: string): (pathOrUrl: string) => boolean {
  const urls = new Set(content.entries.flatMap((entry) => [entry.url, ...entry.aliases]));
  return (pathOrUrl) => (pathOrUrl.startsWith("/") ? urls.has(pathOrUrl) : existsSync(join(folder, pathOrUrl)));
}

function write(folder: string, post: NewPost): void {
  const path = join(folder, post.path);
  mkdirSync(dirname(path), { recursive: true });
  // `wx`: fails rather than overwriting a file created meanwhile.
  writeFileSync(path, post.text, { flag: "wx" });
}

/** What to do once the file exists, in French. */
export function nextSteps(folder: string, post: NewPost): string {
  const path = join(folder, post.path);
  const option = folder === "content" ? "" : ` -- --content ${folder}`;
  return `Le fichier est prêt : ${path}

Ce qu’il reste à faire :
  1. Ouvrez-le, écrivez le résumé après « summary: » et le texte sous la seconde ligne « --- ».
  2. npm run verifier${option}   dit ce qui ne va pas, à quelle ligne, et quoi écrire à la place.
  3. npm start${option}${option === "" ? "       " : ""}   montre le site; le texte y porte la mention « brouillon ».
  4. Quand le texte est prêt, retirez la ligne « draft: true », puis enregistrez (commit).
Son adresse sera ${post.url}`;
}

function tell(text: string): number {
  process.stdout.write(`${text}\n`);
  return 0;
}

function refuse(text: string): number {
  process.stderr.write(`${text}\n`);
  return 1;
}
