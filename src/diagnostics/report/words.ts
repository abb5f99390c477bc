/** French wording shared by all report formats: Quebec spacing, advice as a sentence, counts, paths. */
import { isAbsolute, join, relative } from "node:path";
import { listText, plural } from "../../locale/fr/plural.ts";
import { DIAGNOSTICS } from "../catalogue/catalogue.ts";
import type { Diagnostic, Severity } from "../diagnostic.ts";

/** The page that explains each code, relative to the project. */
export const DIAGNOSTICS_PAGE = "docs/diagnostics.md";

const NBSP = "\u00a0";

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: "erreur", warning: "avertissement" };

/** No-break spaces inside « » and before a colon, as Quebec typography requires; text between backquotes is left alone. */
export function typeset(text: string): string {
  return text
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith("`") ? part : part.replace(/« /g, `«${NBSP}`).replace(/ (?=»|:(?:\s|$))/g, NBSP)))
    .join("");
}

/** The advice of a diagnostic as one sentence; an example to copy follows « Écrivez : ». */
export function adviceSentence(advice: string): string {
  const isSentence = /^\p{Lu}/u.test(advice) || /^(?:\p{L}+ez|vouliez-vous|ce texte)(?![\p{L}])/u.test(advice);
  const isNoun = /^(?:une?|des|les?|la|par exemple) /u.test(advice);
  const text = isSentence ? advice.charAt(0).toUpperCase() + advice.slice(1) : `Écrivez${isNoun ? "" : " :"} ${advice}`;
  return typeset(/[.!?…»]$/.test(text) ? text : `${text}.`);
}

/** What to do about a diagnostic, on one line: the proposed line when there is one, else the advice. */
export function remedy({ fix, advice }: Diagnostic): string | undefined {
  const line = fix?.lines.length === 1 ? fix.lines[0]?.trim() : undefined;
  if (line) return typeset(`${fix?.safe ? "Écrivez" : "Écrivez par exemple"} : \`${line}\``);
  return advice === undefined ? undefined : adviceSentence(advice);
}

/** « 2 erreurs et 1 avertissement dans 2 fichiers ». */
export function countSentence(problems: readonly Diagnostic[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const counts = [
    ...(errors > 0 ? [plural(errors, "erreur")] : []),
    ...(warnings > 0 ? [plural(warnings, "avertissement")] : []),
  ];
  return `${listText(counts)} dans ${plural(new Set(problems.map(({ file }) => file)).size, "fichier")}`;
}

/** The path to show: relative to the working directory when the content is inside it, with `/`; a page without a source file is shown by its address. */
export function shownPath(file: string, root: string, from = process.cwd()): string {
  if (file.startsWith("/")) return file;
  const folder = isAbsolute(root) ? relative(from, root) : root;
  const path = folder.startsWith("..") ? join(root, file) : join(folder, file);
  return path.replaceAll("\\", "/");
}

/** The title of a code in the catalogue, else the code. */
export function titleOf(code: string): string {
  return typeset(DIAGNOSTICS.get(code)?.title ?? code);
}
