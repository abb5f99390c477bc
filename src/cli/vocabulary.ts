/** `npm run vocabulaire`: suggests what to tidy in categories and tags; with `--renommer`, renames or merges a term in all posts and adds the redirect. */
import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { declares, renameInVocabulary } from "../content/authoring/rename-in-vocabulary.ts";
import { renameTerm, typedKey } from "../content/authoring/rename-term.ts";
import { termLists } from "../content/authoring/term-positions.ts";
import { type TermUse, vocabularyReport } from "../content/authoring/vocabulary-report.ts";
import { listFiles } from "../content/collection/list-files.ts";
import { readSettings } from "../content/collection/settings.ts";
import type { Taxonomy } from "../content/collection/taxonomies.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { nearest } from "../locale/fr/nearest.ts";
import { plural } from "../locale/fr/plural.ts";
import { readArguments } from "./arguments.ts";
import { OptionError } from "./options.ts";
import { vocabularyText } from "./vocabulary-text.ts";

const HELP = `npm run vocabulaire                                   dit ce qui cloche
npm run vocabulaire -- --renommer "ancien" "nouveau"  remplace un terme dans tous les textes
                       [--dans categories|etiquettes]  dans les unes seulement
                       [--simulation]                 montre sans rien écrire
                       [--content DOSSIER]            le dossier des textes (content)`;

const OPTIONS = {
  renommer: { type: "boolean", default: false },
  dans: { type: "string" },
  simulation: { type: "boolean", default: false },
  content: { type: "string", default: "content" },
  aide: { type: "boolean", default: false },
} as const;

const FILE = "vocabulary.yml";

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Every term of the posts, as typed. */
export function termUses(posts: readonly TextFile[]): readonly TermUse[] {
  return posts.flatMap(({ path, text }) =>
    termLists(text).flatMap(({ taxonomy, positions }) =>
      positions.map(({ typed }) => ({ taxonomy, typed, file: path })),
    ),
  );
}

/** The files that change when `from` becomes `to`, with their new text; undefined when no post uses the term. */
export function renameEverywhere(
  posts: readonly TextFile[],
  vocabulary: string,
  from: string,
  to: string,
  among: readonly Taxonomy[],
): readonly TextFile[] | undefined {
  const uses = termUses(posts).filter(({ typed }) => typedKey(typed) === typedKey(from));
  const concerned = among.filter(
    (taxonomy) => uses.some((use) => use.taxonomy === taxonomy) || declares(vocabulary, taxonomy, from),
  );
  if (concerned.length === 0) return undefined;
  const recorded = concerned.reduce((text, taxonomy) => renameInVocabulary(text, taxonomy, from, to), vocabulary);
  const changed = posts.map(({ path, text }) => ({ path, before: text, text: renameTerm(text, from, to, concerned) }));
  return [
    ...changed.filter(({ before, text }) => before !== text).map(({ path, text }) => ({ path, text })),
    ...(recorded === vocabulary ? [] : [{ path: FILE, text: recorded }]),
  ];
}

/** Only the values are used, not the messages and their examples. */
const NO_DAY = "1970-01-01";

/** Reports, or renames; resolves to 1 when no term has that name. */
export async function vocabulary(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, HELP);
  const { content: folder } = values;
  if (values.aide) return tell(`${HELP}\n`);
  if (!existsSync(folder)) throw new OptionError(`Le dossier « ${folder} » n’existe pas.`);
  const posts = readPosts(folder);
  if (!values.renommer) {
    const settings = readSettings(
      (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : undefined),
      NO_DAY,
    );
    return tell(vocabularyText(vocabularyReport(termUses(posts), settings.vocabulary)));
  }
  const [from, to, ...more] = positionals.map((term) => term.trim());
  if (!from || !to || more.length > 0)
    throw new OptionError(`Donnez l’ancien terme et le nouveau, chacun entre guillemets.\n\n${HELP}`);
  const text = existsSync(join(folder, FILE)) ? readFileSync(join(folder, FILE), "utf8") : "";
  const files = changesOf(posts, text, from, to, taxonomiesOf(values.dans));
  if (files === undefined) {
    const close = nearest(from, [...new Set(termUses(posts).map(({ typed }) => typed))]);
    process.stderr.write(
      `Aucun texte ne porte le terme « ${from} ».${close === undefined ? "" : ` Vouliez-vous dire « ${terminalLine(close)} »?`}\n`,
    );
    return 1;
  }
  if (!values.simulation) for (const file of files) writeFileSync(join(folder, file.path), file.text);
  return tell(summaryOf(files, from, to, values.simulation));
}

function changesOf(posts: readonly TextFile[], text: string, from: string, to: string, among: readonly Taxonomy[]) {
  try {
    return renameEverywhere(posts, text, from, to, among);
  } catch (error) {
    if (error instanceof RangeError) throw new OptionError(error.message);
    throw error;
  }
}

function taxonomiesOf(word: string | undefined): readonly Taxonomy[] {
  if (word === undefined) return ["categories", "tags"];
  if (/^cat[eé]gories?$/iu.test(word)) return ["categories"];
  if (/^([eé]tiquettes?|tags)$/iu.test(word)) return ["tags"];
  throw new OptionError(`--dans : choisissez categories ou etiquettes.\n\n${HELP}`);
}

/** The posts as they are on disk, without those that are not UTF-8, which `npm run verifier` reports. */
function readPosts(folder: string): readonly TextFile[] {
  return listFiles(folder).posts.flatMap((path) => {
    const bytes = readFileSync(join(folder, path));
    return isUtf8(bytes) ? [{ path, text: bytes.toString("utf8") }] : [];
  });
}

function summaryOf(files: readonly TextFile[], from: string, to: string, trial: boolean): string {
  if (files.length === 0) return `« ${to} » est déjà la seule graphie : rien à changer.\n`;
  const verb = trial ? "à modifier" : files.length > 1 ? "modifiés" : "modifié";
  const lines = files.map(({ path }) => `  ${terminalLine(path)}\n`).join("");
  const redirect = files.some(({ path }) => path === FILE)
    ? `L’adresse de « ${from} » mène à celle de « ${to} » (${FILE}).\n`
    : "";
  return `${plural(files.length, "fichier")} ${verb} : « ${from} » devient « ${to} ».\n${lines}${redirect}`;
}

function tell(text: string): number {
  process.stdout.write(text);
  return 0;
}
