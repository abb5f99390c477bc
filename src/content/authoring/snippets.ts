/** Visual Studio Code snippets for editors: one for each kind, made from the same outline as a new post, and fragments for the text. */
// biome-ignore-all lint/suspicious/noTemplateCurlyInString: « ${1:…} » is how a snippet names what to fill in
import { BUILT_IN_KINDS, type Kind } from "../kinds.ts";
import { newPost } from "./new-post.ts";

export interface Snippet {
  readonly scope: "markdown" | "yaml";
  readonly prefix: string;
  readonly description: string;
  readonly body: readonly string[];
}

const TITLE = "TITRE";
const DATE = "9999-12-31";

/** Returns the snippets by displayed name, in the order of the guide. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const kinds = Object.values(BUILT_IN_KINDS).map((kind) => [
    kind.label,
    piece(kind.id, `${kind.label} : en-tête et plan du texte (${kind.folder}/)`, kindBody(kind)),
  ]);
  return { ...Object.fromEntries(kinds), ...PIECES };
}

/** A new post whose title, date, id and first session are tab stops. */
function kindBody(kind: Kind): readonly string[] {
  const { text } = newPost(
    {
      kind,
      title: TITLE,
      date: DATE,
      categories: [],
      sessions: kind.base === "formation" ? [{ date: DATE, start: "9 h", end: "16 h" }] : [],
      folder: false,
    },
    DATE,
  );
  return text
    .trimEnd()
    .split("\n")
    .map((line) =>
      line
        .replace(/[\\$}]/gu, "\\$&")
        .replace(`title: ${TITLE}`, `title: "\${1:Titre}"`)
        .replace(/^date: 9999-12-31$/u, "date: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE")
        .replace(/^id: .*$/u, `id: ${kind.folder}/\${2:nom-permanent-sans-accent}`)
        .replace(/^summary:$/u, `summary: "\${3:Une ou deux phrases, de 80 à 155 caractères}"`)
        .replace("    date: 9999-12-31", "    date: ${4:$CURRENT_YEAR-12-01}")
        .replace(/9999(?=-\d\d)/gu, "$$CURRENT_YEAR"),
    );
}

function piece(
  prefix: string,
  description: string,
  body: readonly string[],
  scope: Snippet["scope"] = "markdown",
): Snippet {
  return { scope, prefix, description, body };
}

const PIECES: Readonly<Record<string, Snippet>> = {
  Séance: piece("seance", "Une séance de plus, sous « sessions: »", [
    "  - id: ${1:seance-2}",
    "    date: ${2:$CURRENT_YEAR-12-01}",
    "    start: ${3:9 h}",
    "    end: ${4:16 h}",
    "    status: ${5|confirmed,to-confirm,full,cancelled,postponed|}",
  ]),
  Inscription: piece("inscription", "La façon de s’inscrire à une formation", [
    "registration:",
    "  email: ${1:formation@exemple.org}",
    "  phone: ${2:819 555-0123, poste 4}",
    "  deadline: ${3:$CURRENT_YEAR-11-20}",
  ]),
  Image: piece("image", "Une image, son texte de remplacement, sa légende et son crédit", [
    '![${1:Ce que montre l’image}](${2:fichier.jpg} "${3:La légende}. Photo : ${4:Camille Exemple}")',
  ]),
  Encadré: piece("encadre", "Un encadré : note, conseil ou attention", [
    "::: ${1|note,conseil,attention|} ${2:Titre}",
    "${3:Texte.}",
    ":::",
  ]),
  Tableau: piece("tableau", "Un tableau de trois colonnes", [
    "| ${1:Groupe} | ${2:Quand} | ${3:Places} |",
    "|---|---|---:|",
    "| ${4:Arts} | ${5:mars $CURRENT_YEAR} | ${6:12} |",
  ]),
  "Note de bas de page": piece("note", "Un appel de note et sa note", ["[^${1:1}]$0", "", "[^${1:1}]: ${2:La note.}"]),
  "Mot d’une autre langue": piece("langue", "Un mot que la voix doit lire dans une autre langue", [
    "[${1:newsletter}]{lang=${2:en}}",
  ]),
  "Fin de l’extrait": piece("suite", "Ce qui précède est montré dans les listes", ["<!--suite-->"]),
  "Terme du vocabulaire": piece(
    "terme",
    "Un terme de vocabulary.yml",
    ["- label: ${1:Terme}", "  description: ${2:Une phrase qui ouvre sa page.}", "  synonyms: [${3:autre graphie}]"],
    "yaml",
  ),
};

/** Returns the text of `.vscode/babillard.code-snippets`. */
export function snippetsFile(): string {
  return `${JSON.stringify(snippets(), null, 2)}\n`;
}
