/** What the copy adds to the words of an element, unseen: how readers also call a state, and the kind of a text. */
import { BUILT_IN_KINDS } from "../../content/kinds.ts";
import type { Attributes } from "./copied-elements.ts";

/** A word that is searched but not shown; `written` is what the page has for it. */
interface AddedWords {
  readonly word: string;
  readonly written?: string;
}

/** The box of a session that was moved: « Déplacée du 6 au 13 janvier ». */
const POSTPONED = /(?:^| )state-postponed(?: |$)/;
const TYPE = "type:";
/** Those of every site are sections rather than names: many texts have the words. */
const USUAL: ReadonlySet<string> = new Set(
  [...Object.values(BUILT_IN_KINDS).map(({ label }) => label), "Événement", "Lieu", "Personne"].map(
    (label) => TYPE + label,
  ),
);

/** Undefined when there is nothing to add. */
export function addedWords(attributes: Attributes): AddedWords | undefined {
  if (POSTPONED.test(attributes.class ?? "")) return { word: "reportée", written: "déplacée" };
  const { "data-pagefind-filter": filter = "" } = attributes;
  // « Offre d’emploi » stands above its title.
  if (filter.startsWith(TYPE) && !USUAL.has(filter)) return { word: filter.slice(TYPE.length) };
  return undefined;
}
