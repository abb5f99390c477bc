/** `npm run recherche -- "mots"`: asks the built site what a reader asks, and explains each result; `--lot` scores a list of questions. */
import { readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { readState, type State } from "../../layouts/assets/search/state.ts";
import { clockToday } from "../build/clock.ts";
import { siteZone } from "../build/load-site.ts";
import { recover } from "../build/output-folder.ts";
import { terminalLine } from "../diagnostics/report/safe-text.ts";
import { typeset } from "../diagnostics/report/words.ts";
import { readArguments } from "./arguments.ts";
import { holdsSite } from "./compare/differences.ts";
import { OptionError } from "./options.ts";
import { type BuiltSearch, openBuiltSearch } from "./search/built-search.ts";
import { explainAnswer } from "./search/explain-answer.ts";
import { mark, type Question, readQuestions, scoreOf } from "./search/questions.ts";

const HELP = `npm run recherche -- "mots" [--output DOSSIER] [--now AAAA-MM-JJ]
npm run recherche -- --lot questions.tsv [--seuil 97] [--output DOSSIER]

Demande au site produit (_site) ce qu’un lecteur y chercherait, et explique chaque résultat.
  --lot FICHIER    note une liste, une question par ligne : requête, tabulation, adresse attendue
                   (plusieurs avec une espace entre elles, « - » pour aucune), tabulation, remarque
  --seuil NOMBRE   pourcentage de bonnes réponses dans les trois premières sous lequel la commande échoue (97)`;

const THRESHOLD = "97";

/** Resolves to 0; to 1 when there is no site, or when fewer answers than the threshold are right. */
export async function search(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(
    args,
    {
      output: { type: "string", default: "_site" },
      content: { type: "string", default: "content" },
      lot: { type: "string" },
      seuil: { type: "string", default: THRESHOLD },
    },
    HELP,
  );
  const query = positionals.join(" ");
  if ((query === "") === (values.lot === undefined)) throw new OptionError(HELP);
  const threshold = Number(values.seuil.replace(",", "."));
  if (!(threshold >= 0 && threshold <= 100))
    throw new OptionError("--seuil : écrivez un pourcentage, par exemple --seuil 97");
  const folder = resolve(values.output);
  recover(folder);
  if (!holdsSite(folder))
    return failed(`« ${values.output} » ne contient pas de site : lancez d’abord « npm run build ».`);
  const questions = values.lot === undefined ? [] : questionsIn(values.lot);
  const month = (values.now ?? clockToday(siteZone(values.content))).slice(0, 7);
  const site = await openBuiltSearch(folder, month);
  try {
    if (values.lot === undefined) {
      print(explainAnswer(query, await site.ask(stateOf(query), false), site.siteUrl));
      return 0;
    }
    const score = scoreOf(await marksOf(site, questions));
    print(score.words);
    return score.rate < threshold ? 1 : 0;
  } finally {
    await site.close();
  }
}

async function marksOf(site: BuiltSearch, questions: readonly Question[]): Promise<Parameters<typeof scoreOf>[0]> {
  const marks = [];
  for (const question of questions)
    marks.push(mark(question, await site.ask(stateOf(question.query), false), site.siteUrl));
  return marks;
}

function questionsIn(path: string): readonly Question[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile())
    throw new OptionError(typeset(`« ${path} » ne se lit pas : il n’y a pas de fichier de ce nom.`));
  try {
    return readQuestions(readFileSync(path, "utf8"));
  } catch (error) {
    throw new OptionError(typeset(`« ${path} » ne se lit pas : ${(error as Error).message}`));
  }
}

function stateOf(query: string): State {
  return { ...readState(""), query };
}

function print(lines: readonly string[]): void {
  process.stdout.write(`${lines.map((line) => terminalLine(typeset(line))).join("\n")}\n`);
}

function failed(words: string): number {
  process.stderr.write(`${typeset(words)}\n`);
  return 1;
}
