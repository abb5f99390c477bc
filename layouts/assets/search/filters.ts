/** The search filters: one group of checkboxes per filter, each value with its number of results. */

import type { Counts } from "./pagefind.ts";
import { element } from "./results.ts";
import { GROUPS, type Group, type State } from "./state.ts";
import { monthWords } from "./turn-words.ts";

const LEGENDS: Readonly<Record<Group, string>> = {
  type: "Type",
  categorie: "Catégorie",
  prix: "Prix",
  annee: "Année",
  mois: "Mois",
  lieu: "Lieu",
  personne: "Personne",
  etiquette: "Étiquette",
};
/** Values shown initially in a group; the others are behind a button. */
const FEW = 8;

/** Draws every group inside `container`; counts are those of the whole site, most frequent values first, years from the latest. */
export function drawFilters(container: HTMLElement, counts: Counts, state: State): void {
  container.replaceChildren(...GROUPS.flatMap((group) => drawGroup(group, counts[group] ?? {}, state.filters[group])));
}

function drawGroup(group: Group, counts: Readonly<Record<string, number>>, ticked: readonly string[]): HTMLElement[] {
  const inOrder = new Intl.Collator("fr-CA", { numeric: true }).compare;
  const values = Object.keys({ ...counts, ...Object.fromEntries(ticked.map((value) => [value, 0])) }).sort((a, b) =>
    group === "annee" || group === "mois" ? inOrder(b, a) : (counts[b] ?? 0) - (counts[a] ?? 0) || inOrder(a, b),
  );
  if (values.length === 0) return [];
  const set = element("fieldset", "search-group");
  set.append(element("legend", "", LEGENDS[group]));
  const labels = values.map((value, at) => {
    const label = drawValue(group, value, ticked.includes(value));
    label.hidden = at >= FEW && !ticked.includes(value);
    return label;
  });
  set.append(...labels);
  const hidden = labels.filter((label) => label.hidden);
  if (hidden.length > 0) {
    const more = element("button", "search-more-values", `${hidden.length} de plus`);
    more.type = "button";
    more.append(element("span", "hidden", ` dans « ${LEGENDS[group]} »`));
    more.addEventListener("click", () => {
      for (const label of hidden) label.hidden = false;
      more.remove();
      hidden[0]?.querySelector("input")?.focus();
    });
    set.append(more);
  }
  return [set];
}

function drawValue(group: Group, value: string, ticked: boolean): HTMLLabelElement {
  const label = element("label", "search-value");
  const box = element("input", "");
  box.type = "checkbox";
  box.name = group;
  box.value = value;
  box.checked = ticked;
  label.append(box, element("span", "", group === "mois" ? monthWords(value) : value), " ", element("span", "count"));
  return label;
}

/** Updates the number of results next to each value. */
export function countValues(container: HTMLElement, counts: ReadonlyMap<Group, Counts[string]> | undefined): void {
  for (const box of boxesIn(container)) {
    const count = box.parentElement?.querySelector(".count");
    if (count) count.textContent = String(counts?.get(box.name as Group)?.[box.value] ?? 0);
  }
}

/** Returns the ticked values. */
export function tickedFilters(container: HTMLElement): State["filters"] {
  const boxes = boxesIn(container).filter(({ checked }) => checked);
  const groups = GROUPS.map((group) => [group, boxes.filter(({ name }) => name === group).map(({ value }) => value)]);
  return Object.fromEntries(groups) as State["filters"];
}

/** Ticks the boxes of a state; values not yet drawn are ticked when drawn. */
export function tickFilters(container: HTMLElement, { filters }: State): void {
  for (const box of boxesIn(container)) box.checked = filters[box.name as Group].includes(box.value);
}

function boxesIn(container: HTMLElement): readonly HTMLInputElement[] {
  return [...container.querySelectorAll<HTMLInputElement>("input[type=checkbox]")];
}
