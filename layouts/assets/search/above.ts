/** The lines above the results: the pages that the query names, and the words that became filters, with a way back. */
import { element } from "./results.ts";
import { turnWords } from "./turn-words.ts";
import type { Understood } from "./understanding.ts";
import { quoted } from "./words.ts";

/** « Aller à : Agenda (rubrique) », then « Filtres tirés de vos mots : à venir, gratuit. »; nothing when there is neither. `undo` searches the words as words. */
export function linesAbove(
  { destinations, turns, given, dropped }: Pick<Understood, "destinations" | "turns" | "given" | "dropped">,
  base: string,
  undo: () => void,
): readonly HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (destinations.length > 0) {
    const line = element("p", "search-go", "Aller à\u00a0: ");
    for (const [at, [label, url, what]] of destinations.entries()) {
      const link = element("a", "", label);
      link.href = addressOf(url, base);
      line.append(at === 0 ? "" : ", ", link, element("span", "", ` (${what})`));
    }
    lines.push(line);
  }
  if (turns.length > 0) {
    const line = element("p", "search-understood");
    const words = element("span", "", "Filtres tirés de vos mots\u00a0: ");
    words.append(element("strong", "", [...new Set(turns.flatMap(turnWords))].join(", ")));
    const button = element("button", "search-undo", "Chercher plutôt ces mots");
    button.type = "button";
    button.addEventListener("click", undo);
    line.append(words, button);
    lines.push(line);
  }
  if (given.length > 0)
    lines.push(
      givenUp(given, "Rien ne répond au filtre", ["est cherché comme des mots", "sont cherchés comme des mots"]),
    );
  if (dropped.length > 0)
    lines.push(
      givenUp(dropped, "Rien de ce qui a les autres mots ne répond au filtre", [
        "est laissé de côté",
        "sont laissés de côté",
      ]),
    );
  return lines;
}

/** « Rien ne répond au filtre « Gratuit » : « gratuit » est laissé de côté. »; `fate` is what becomes of one filter, then of several. */
function givenUp(turns: Understood["turns"], why: string, [one, several]: readonly [string, string]): HTMLElement {
  const words = turns.map((turn) => quoted(turn.words)).join(" et ");
  const said = turns.flatMap(turnWords).join(", ");
  const fate = turns.length > 1 ? several : one;
  return element("p", "search-understood", `${why} «\u00a0${said}\u00a0»\u00a0: ${words} ${fate}.`);
}

/** A site URL under the base path; that of another site unchanged. */
function addressOf(url: string, base: string): string {
  return url.startsWith("/") ? base + url.slice(1) : url;
}
