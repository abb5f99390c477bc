/** Checks that a redirect leads directly to a page: not to another redirect, to itself or to a missing page. */
import type { PageDiagnostic } from "../model.ts";
import type { Output } from "../output.ts";
import type { AuditSubject } from "../subject.ts";

/** Checks the redirects of the site against one another and against its files. */
export function checkRedirects(
  subject: Pick<AuditSubject, "redirects" | "pages">,
  output: Pick<Output, "fileIndexOf">,
): readonly PageDiagnostic[] {
  if (subject.redirects.length === 0) return [];
  const next = new Map(subject.redirects.map(({ from, to }) => [slashed(from), to]));
  const pages = new Set(subject.pages.map(slashed));
  return subject.redirects.flatMap(({ from, to }): readonly PageDiagnostic[] => {
    const way = chain(from, to, next);
    const says = (code: string, message: string, advice: string): readonly PageDiagnostic[] => [
      { code, severity: "error", page: from, message, advice, typed: from },
    ];
    if (way.loop)
      return says(
        "redirection-en-boucle",
        `L’ancienne adresse tourne en rond : ${way.steps.join(" → ")}.`,
        "Retirez l’une de ces adresses des `aliases:` ou de `redirects.txt`.",
      );
    if (pages.has(slashed(from)))
      return says(
        "redirection-masquee",
        `« ${from} » est une page du site : elle ne peut pas aussi mener à « ${to} ».`,
        "Retirez cette ancienne adresse.",
      );
    if (way.steps.length > 2)
      return says(
        "redirection-en-chaine",
        `L’ancienne adresse passe par une autre : ${way.steps.join(" → ")}.`,
        `Faites-la mener directement à « ${way.steps.at(-1)} ».`,
      );
    const path = to.replace(/[?#].*$/su, "");
    if (to.startsWith("/") && output.fileIndexOf(path) === undefined)
      return says(
        "redirection-perdue",
        `« ${from} » mène à « ${to} », qui n’existe pas.`,
        "Corrigez l’adresse d’arrivée.",
      );
    return [];
  });
}

function chain(
  from: string,
  to: string,
  next: ReadonlyMap<string, string>,
): { readonly steps: readonly string[]; readonly loop: boolean } {
  const steps = [from, to];
  const seen = new Set([slashed(from)]);
  for (let at = slashed(to); ; at = slashed(steps.at(-1) ?? "")) {
    if (seen.has(at)) return { steps, loop: true };
    seen.add(at);
    const step = next.get(at);
    if (step === undefined) return { steps, loop: false };
    steps.push(step);
  }
}

/** Hosts serve `/x` and `/x/index.html` as `/x/`. */
function slashed(url: string): string {
  const path = url.replace(/[?#].*$/su, "").replace(/\/index\.html$/u, "/");
  return path.endsWith("/") || /\.[a-z0-9]+$/iu.test(path) ? path : `${path}/`;
}
