/** Diagnostics as HTML for editors: what is wrong, where, and what to type; the same information as the terminal report. */
import { escapeText } from "entities";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { columnInExcerpt } from "../../diagnostics/excerpt.ts";
import { adviceSentence, SEVERITY_WORDS, typeset } from "../../diagnostics/report/words.ts";
import { plural } from "../../locale/fr/plural.ts";

const MOST = 40;

/** An ordered list; beyond forty diagnostics, only the count of the others. `showFile` when they come from several files. */
export function diagnosticList(problems: readonly Diagnostic[], showFile: boolean): string {
  const items = problems.slice(0, MOST).map((problem) => item(problem, showFile));
  const more = problems.length - MOST;
  const rest = more > 0 ? `<p>Et ${plural(more, "autre")} : <code>npm run verifier</code> les montre.</p>` : "";
  return `<ol class="apercu-liste">${items.join("")}</ol>${typeset(rest)}`;
}

/** « 2 erreurs et 1 avertissement ». */
export function countText(problems: readonly Diagnostic[]): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const warnings = problems.length - errors;
  const parts = [errors > 0 ? plural(errors, "erreur") : "", warnings > 0 ? plural(warnings, "avertissement") : ""];
  return parts.filter((part) => part !== "").join(" et ");
}

function item(problem: Diagnostic, showFile: boolean): string {
  const { severity, file, line, code } = problem;
  const where = showFile ? `${file}, ligne ${line}` : `Ligne ${line}`;
  return `<li class="apercu-${severity}"><p><strong>${capital(SEVERITY_WORDS[severity])}</strong> <span>${escapeText(where)}</span> <code>${escapeText(code)}</code></p>${[excerpt(problem), `<p>${words(problem.message)}</p>`, remedy(problem)].join("")}</li>`;
}

function excerpt({ excerpt: text, column, length }: Diagnostic): string {
  if (text === undefined || text.trim() === "") return "";
  const start = columnInExcerpt(text, column) - 1;
  const end = length === undefined ? start : Math.min(text.length, start + length);
  const marked = end > start ? `<mark>${escapeText(text.slice(start, end))}</mark>` : "";
  return `<pre>${escapeText(text.slice(0, start))}${marked}${escapeText(text.slice(end))}</pre>`;
}

function remedy({ advice, fix }: Diagnostic): string {
  const sentence = advice === undefined ? "" : `<p>${words(adviceSentence(advice))}</p>`;
  if (fix === undefined || fix.lines.length === 0) return sentence;
  const lines = escapeText(fix.lines.slice(0, 8).join("\n"));
  return `${fix.safe ? "" : sentence}<p>${typeset(fix.safe ? "Écrivez :" : "Par exemple :")}</p><pre class="apercu-remede">${lines}</pre>`;
}

/** Text between backquotes is what people type. */
function words(text: string): string {
  return typeset(escapeText(text)).replace(/`([^`]+)`/g, "<code>$1</code>");
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
