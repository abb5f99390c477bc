/** The style sheet and script of the preview's error overlay, served from a path of their own; published pages do not use them. */

export const OVERLAY_PATH = "/__apercu/";

/** Fixed colours, whatever the page's: contrast of at least 4.5:1 in light and dark mode (WCAG 1.4.3). */
export const OVERLAY_CSS = `
.apercu, .apercu-page { --fond: #fffdf9; --encre: #1c1a17; --doux: #5c564c; --filet: #d8d1c2; --erreur: #a3161f; --avis: #8a4b00; --bon: #17633a; --repere: #ffe1a8; }
@media (prefers-color-scheme: dark) {
  .apercu, .apercu-page { --fond: #1d1f25; --encre: #ece7dc; --doux: #b8b2a5; --filet: #45464f; --erreur: #ff9a98; --avis: #f5bd6b; --bon: #86d7a6; --repere: #6b5510; }
}
.apercu { position: fixed; inset: auto 1rem 1rem auto; z-index: 99; box-sizing: border-box; width: min(34rem, calc(100vw - 2rem)); color: var(--encre); background: var(--fond); border: 1px solid var(--filet); border-top: 4px solid var(--avis); border-radius: .5rem; box-shadow: 0 .5rem 2rem rgb(0 0 0 / .25); font: 15px/1.5 system-ui, sans-serif; }
.apercu.apercu-error { border-top-color: var(--erreur); }
.apercu:not(:has(details[open])) { width: auto; }
.apercu summary { padding: .6rem 1rem; font: 700 1rem/1.5 system-ui, sans-serif; cursor: pointer; border-radius: .4rem; }
.apercu summary:focus-visible, .apercu-corps:focus-visible { outline: 3px solid var(--encre); outline-offset: -3px; }
.apercu-corps { max-height: min(60vh, 40rem); overflow: auto; padding: 0 1rem .75rem; overscroll-behavior: contain; }
.apercu h2 { margin: .5rem 0; font: 700 1em/1.4 system-ui, sans-serif; color: var(--doux); }
.apercu p, .apercu-page .apercu-liste p { margin: .2rem 0; max-width: none; }
.apercu-liste { margin: 0; padding: 0; list-style: none; }
.apercu-liste li { margin: 0; padding: .6rem 0; border-top: 1px solid var(--filet); }
.apercu-liste li > p:first-child { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 .6rem; color: var(--doux); }
.apercu-liste strong { color: var(--avis); }
.apercu-liste .apercu-error strong { color: var(--erreur); }
.apercu pre, .apercu-page pre { margin: .3rem 0; padding: .35rem .6rem; overflow-x: auto; white-space: pre-wrap; overflow-wrap: anywhere; color: inherit; background: color-mix(in srgb, var(--encre) 7%, var(--fond)); border: 0; border-left: 3px solid var(--filet); border-radius: .2rem; font: .9em/1.5 ui-monospace, Consolas, monospace; }
.apercu pre.apercu-remede, .apercu-page pre.apercu-remede { border-left-color: var(--bon); }
.apercu code, .apercu-page code { font: .9em ui-monospace, Consolas, monospace; color: inherit; background: none; padding: 0; }
.apercu mark, .apercu-page mark { color: inherit; background: var(--repere); text-decoration: underline wavy var(--erreur) 1px; text-underline-offset: .2em; }
.apercu-page { max-width: 44rem; margin-inline: auto; padding: 2rem 1.25rem; }
.apercu-page .apercu-liste { margin-top: 1.5rem; }
.apercu-seul { margin: 0; color: #1c1a17; background: #faf7f0; font: 17px/1.55 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { .apercu-seul { color: #ece7dc; background: #15161a; } }
@media print { .apercu { display: none; } }
`;

/** Reloads the page on a server event, and when the server comes back after a restart; a closed panel stays closed until its content changes. */
export const OVERLAY_SCRIPT = `const source = new EventSource("${OVERLAY_PATH}evenements");
let lost = false;
source.addEventListener("change", () => location.reload());
source.addEventListener("version", ({ data }) => { if (data !== new URL(import.meta.url).searchParams.get("v")) location.reload(); });
source.addEventListener("error", () => { lost = true; });
source.addEventListener("open", () => { if (lost) location.reload(); });
const details = document.querySelector(".apercu details");
if (details) {
  const words = details.textContent;
  if (sessionStorage.getItem("apercu") === words) details.open = false;
  details.addEventListener("toggle", () => sessionStorage.setItem("apercu", details.open ? "" : words));
  addEventListener("keydown", ({ key }) => { if (key === "Escape" && details.contains(document.activeElement)) details.open = false; });
}
`;
