/** The text of a new post: complete, valid, with permanent ids and every optional key ready in a comment. */
import { slug } from "../../locale/fr/slug.ts";
import { urlOf } from "../collection/naming.ts";
import { yamlFlowList, yamlFlowScalar, yamlScalar } from "../front-matter/yaml-scalar.ts";
import type { Kind } from "../kinds.ts";
import { shapeOf } from "../schema/blocks.ts";
import { inYearOf } from "../schema/fields/example-dates.ts";
import { session } from "../schema/session.ts";
import type { SessionWords } from "../schema/session-sentence.ts";
import { optionalLines, requiredLines, templateLines } from "./new-post-outline.ts";

/** A session, with values as they are typed. */
export type NewSession = SessionWords;

export interface NewPostAnswers {
  readonly kind: Kind;
  readonly title: string;
  /** `YYYY-MM-DD`; pages have no date. */
  readonly date?: string;
  readonly categories: readonly string[];
  /** For trainings (`formation`) only. */
  readonly sessions: readonly NewSession[];
  /** True to create a folder, so that pictures can be put next to the text. */
  readonly folder: boolean;
}

export interface NewPost {
  /** Relative to the content folder, with `/`. */
  readonly path: string;
  readonly text: string;
  /** The URL the post will have. */
  readonly url: string;
}

/**
 * The file of a new post, with examples of the year of `now` (`YYYY-MM-DD`). `isTaken` says whether a path of the content folder or a URL of the site is already used: the
 * name then gets the year, then a number. Throws a RangeError when the title has no letter or figure to make a name of.
 */
export function newPost(
  answers: NewPostAnswers,
  now: string,
  isTaken: (pathOrUrl: string) => boolean = () => false,
): NewPost {
  const wanted = slug(answers.title);
  if (wanted === "") throw new RangeError(`No file name can be made of this title: ${answers.title}`);
  for (const name of candidates(wanted, answers.date)) {
    const path = pathOf(answers, name);
    const url = urlOf(answers.kind, name);
    if (isTaken(path) || isTaken(url)) continue;
    return { path, url, text: textOf(answers, `${answers.kind.folder}/${name}`, now) };
  }
  throw new RangeError(`No free name for ${wanted}`);
}

function* candidates(name: string, date: string | undefined): Generator<string> {
  yield name;
  const dated = date === undefined ? name : `${name}-${date.slice(0, 4)}`;
  if (dated !== name) yield dated;
  for (let n = 2; n < 1000; n += 1) yield `${dated}-${n}`;
}

function pathOf({ kind, date, folder }: NewPostAnswers, name: string): string {
  const parent = `${kind.folder}/`;
  if (folder) return `${parent}${name}/index.md`;
  return `${parent}${date === undefined ? "" : `${date}-`}${name}.md`;
}

function textOf(answers: NewPostAnswers, id: string, now: string): string {
  const { kind, title, date, categories, sessions } = answers;
  const lines = [
    "---",
    `title: ${yamlScalar(title.replace(/\s+/gu, " ").trim())}`,
    ...(date === undefined ? [] : [`date: ${date}`]),
    "# Brouillon : le texte paraît quand la ligne suivante est retirée.",
    "draft: true",
    "# Identifiant permanent : ne le changez jamais, même si le titre change.",
    `id: ${id}`,
    "# Une ou deux phrases, de 80 à 155 caractères, à écrire sur la ligne suivante.",
    "summary:",
    ...requiredLines(kind),
    ...(!kind.isDated
      ? []
      : [categories.length === 0 ? "# categories: []" : `categories: ${yamlFlowList(categories)}`]),
    ...(kind.base === "formation" ? sessionLines(sessions, now) : []),
    "# Ce qui suit est facultatif : pour vous servir d’une ligne, retirez son « # » et l’espace qui le suit.",
    ...optionalLines(kind, now),
    "---",
    "",
    kind.outline,
  ];
  return `${lines.join("\n")}\n`;
}

function sessionLines(sessions: readonly NewSession[], now: string): readonly string[] {
  if (sessions.length === 0)
    return [
      "# sessions:",
      "#   - id: seance-1",
      `#     date: ${inYearOf(now, "2026-12-01")}`,
      "#     start: 9 h",
      "#     end: 16 h",
    ];
  const taken = new Set<string>();
  const blocks = sessions.map((said, index) => {
    const wanted = (said.group && slug(said.group)) || `seance-${index + 1}`;
    const id = taken.has(wanted) ? `${wanted}-${index + 1}` : wanted;
    taken.add(id);
    return [
      `  - id: ${yamlScalar(id)}`,
      ...SESSION_KEYS.flatMap((key) => {
        const value = Object.entries(said).find(([name]) => name === key)?.[1];
        return value === undefined ? [] : [`    ${key}: ${lineOf(value)}`];
      }),
    ];
  });
  return [
    "# L’identifiant (id) d’une séance est permanent : les agendas des gens s’y fient.",
    "sessions:",
    ...blocks.flat(),
    ...templateLines(Object.entries(shapeOf(session)), now).map((line) => `    # ${line}`),
  ];
}

/** The keys of a session, in the order of its schema. */
const SESSION_KEYS = Object.keys(shapeOf(session));

function lineOf(value: unknown): string {
  return typeof value === "object" && value !== null
    ? `{ ${Object.entries(value)
        .map(([key, each]) => `${key}: ${yamlFlowScalar(String(each))}`)
        .join(", ")} }`
    : typeof value === "string" && !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(value)
      ? yamlScalar(value)
      : String(value);
}
