/** What the preview adds to a page: the diagnostics of its file, and the script that reloads it. */
import { escapeText } from "entities";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { typeset } from "../../diagnostics/report/words.ts";
import { editPage } from "./edit-page.ts";
import { OVERLAY_PATH } from "./overlay-files.ts";
import { countText, diagnosticList } from "./problem-list.ts";

export interface PageDiagnostics {
  readonly problems: readonly Diagnostic[];
  /** The file that the page is made from. */
  readonly file?: string | undefined;
  /** Why the site could not be reloaded: the page shows its former state. */
  readonly failure?: string | undefined;
}

const HEAD = `<link rel="stylesheet" href="${OVERLAY_PATH}apercu.css"><script type="module" src="${OVERLAY_PATH}apercu.js"></script>`;

/** A page with the diagnostics of its own file first, then the errors of the others; unchanged when there are none. */
export function withOverlay(html: string, page: PageDiagnostics): string {
  return editPage(html, { appended: { head: HEAD, body: panel(page) } });
}

/** The page of a post that cannot be rendered, with the diagnostics as its content; `notFound` renders the page « not found » under a title. */
export function brokenPage(
  notFound: (title: string) => string,
  { problems, file = "", failure }: PageDiagnostics,
): string {
  const own = problems.filter((problem) => problem.file === file);
  const title = "Ce texte ne peut pas être affiché";
  const main = `<main id="contenu" tabindex="-1" class="apercu-page"><h1>${title}</h1><p><code>${escapeText(file)}</code>${typeset(" : ")}${countText(own)}. La page revient dès que le fichier est corrigé et enregistré.</p>${diagnosticList(own, false)}</main>`;
  return withOverlay(withMain(notFound(title), main), {
    problems: problems.filter((problem) => problem.file !== file),
    failure,
  });
}

/** A page with another main part. */
export function withMain(html: string, main: string): string {
  return editPage(html, { replaced: { main } });
}

/** A standalone page, for when no site could be loaded. */
export function failurePage(failure: string): string {
  return `<!doctype html><html lang="fr-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>L’aperçu ne peut pas être affiché</title>${HEAD}</head><body class="apercu-seul"><main class="apercu-page"><h1>L’aperçu ne peut pas être affiché</h1>${failureText(failure)}<p>La page revient d’elle-même dès que c’est réglé.</p></main></body></html>`;
}

function panel({ problems, file, failure }: PageDiagnostics): string {
  const own = problems.filter((problem) => problem.file === file);
  const elsewhere = problems.filter((problem) => problem.file !== file && problem.severity === "error");
  if (failure === undefined && own.length + elsewhere.length === 0) return "";
  const parts = [
    failure === undefined ? "" : `<h2>L’aperçu n’est pas à jour</h2>${failureText(failure)}`,
    own.length === 0 ? "" : `<h2>Dans ce texte</h2>${diagnosticList(own, false)}`,
    elsewhere.length === 0 ? "" : `<h2>Ailleurs</h2>${diagnosticList(elsewhere, true)}`,
  ];
  const state = failure !== undefined || [...own, ...elsewhere].some(({ severity }) => severity === "error");
  const summary = [
    countText(own),
    elsewhere.length === 0 ? "" : `${countText(elsewhere)} ailleurs`,
    failure === undefined ? "" : "L’aperçu n’est pas à jour",
  ].filter((part) => part !== "");
  return `<aside class="apercu apercu-${state ? "error" : "warning"}" aria-label="Points à revoir (aperçu seulement)"><details open><summary>${summary.join(", ")}</summary><div class="apercu-corps" tabindex="0" role="group" aria-label="Détail">${parts.join("")}</div></details></aside>`;
}

function failureText(failure: string): string {
  return `<pre>${escapeText(typeset(failure))}</pre>`;
}
