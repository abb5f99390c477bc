/** The parts of the search page that the script fills in (`layouts/pages/search.11ty.tsx`). */

/** Those of `#recherche`; each is there. */
export function partsOf(root: HTMLElement) {
  const part = <Found extends HTMLElement>(selector: string): Found => root.querySelector(selector) as Found;
  return {
    status: part("[role=status]"),
    heading: part("#resultats"),
    waiting: part(".search-wait"),
    above: part(".search-above"),
    note: part(".search-note"),
    list: part<HTMLOListElement>(".results"),
    more: part<HTMLButtonElement>(".search-more"),
    coming: part<HTMLInputElement>("input[name=avenir]"),
    newest: part<HTMLInputElement>("input[name=tri][value=date]"),
    relevant: part<HTMLInputElement>("input[name=tri][value=pertinence]"),
    details: part<HTMLDetailsElement>("details"),
    summary: part("summary"),
    count: part("summary .count"),
    groups: part(".search-groups"),
    clear: part<HTMLButtonElement>(".search-clear"),
  } as const;
}
