/** What the preview adds to a page and a published build never has: the problems of the file, and the link that reloads the page. */
import { escapeText } from "entities";
import { plural } from "../../french/plural.ts";
import type { Problem } from "../../content/problem.ts";

export const OVERLAY_PATH = "/__apercu/";

/** A page with the problems of its own file first; errors of other files are counted, then listed. */
export function withOverlay(html: string, problems: readonly Problem[], file: string | undefined): string {
  const own = problems.filter((problem) => problem.file === file);
  const elsewhere = problems.filter((problem) => problem.file !== file && problem.severity === "error");
  const head = `<link rel="stylesheet" href="${OVERLAY_PATH}apercu.css"><script type="module" src="${OVERLAY_PATH}apercu.js"></script></head>`;
  const body = own.length + elsewhere.length === 0 ? "" : panel(own, elsewhere);
  return html.replace("</head>", () => head).replace(/<\/body>(?![\s\S]*<\/body>)/u, () => `${body}</body>`);
}

function panel(own: readonly Problem[], elsewhere: readonly Problem[]): string {
  const parts = [
    own.length > 0 ? `<h2>Dans ce texte : ${plural(own.length, "point à revoir", "points à revoir")}</h2>${list(own)}` : "",
    elsewhere.length > 0 ? `<h2>Ailleurs : ${plural(elsewhere.length, "erreur")}</h2>${list(elsewhere)}` : "",
  ];
  return `<aside class="apercu-problemes" aria-label="Points à revoir (aperçu seulement)"><details open><summary>Points à revoir</summary>${parts.join("")}</details></aside>`;
}

function list(problems: readonly Problem[]): string {
  const items = problems.slice(0, 30).map((problem) => {
    const where = `${problem.file}:${problem.line}:${problem.column}`;
    const excerpt = problem.excerpt === undefined ? "" : `<pre>${escapeText(problem.excerpt)}</pre>`;
    const advice = problem.advice === undefined ? "" : `<p>Écrivez : ${escapeText(problem.advice)}</p>`;
    return `<li class="${problem.severity}"><p><strong>${problem.severity === "error" ? "Erreur" : "Avertissement"}</strong> <code>${escapeText(where)}</code></p>${excerpt}<p>${escapeText(problem.message)}</p>${advice}</li>`;
  });
  return `<ol>${items.join("")}</ol>`;
}

export const OVERLAY_CSS = `.apercu-problemes{position:fixed;inset:auto 0 0 auto;max-width:34rem;max-height:60vh;overflow:auto;margin:1rem;padding:.75rem 1rem;background:#fff8e6;color:#1f2a37;border:2px solid #b45309;border-radius:.4rem;font:15px/1.45 system-ui,sans-serif;z-index:99}
.apercu-problemes h2{font:700 1rem/1.3 system-ui,sans-serif;margin:.75rem 0 .25rem}.apercu-problemes ol{margin:0;padding-left:1.25rem}.apercu-problemes p{margin:.15rem 0}.apercu-problemes pre{white-space:pre-wrap;background:#fff;padding:.25rem .5rem;margin:.25rem 0}.apercu-problemes .error strong{color:#b91c1c}.apercu-problemes summary{cursor:pointer;font-weight:700}@media print{.apercu-problemes{display:none}}
`;

/** Reloads the page when the preview says so, and again when it comes back after a restart. */
export const OVERLAY_SCRIPT = `const source = new EventSource("${OVERLAY_PATH}evenements");
let lost = false;
source.addEventListener("change", () => location.reload());
source.addEventListener("error", () => { lost = true; });
source.addEventListener("open", () => { if (lost) location.reload(); });
`;
