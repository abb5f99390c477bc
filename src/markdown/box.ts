/** The kinds of boxes, under the names that this site and other tools give them. */

/** What the style sheet tells apart. */
type Style = "note" | "conseil" | "attention";

export interface BoxKind {
  readonly style: Style;
  /** « Conseil »: the French word that begins the box, in a text of any language. */
  readonly label: string;
}

const KINDS: readonly (readonly [style: Style, label: string, names: string])[] = [
  ["note", "Note", "note info"],
  ["note", "Important", "important"],
  ["note", "Résumé", "abstract summary tldr"],
  ["note", "À faire", "todo"],
  ["note", "Question", "question faq help"],
  ["note", "Exemple", "example exemple"],
  ["note", "Citation", "quote cite"],
  ["conseil", "Conseil", "conseil astuce tip hint"],
  ["conseil", "Réussi", "success check done"],
  ["attention", "Attention", "attention avertissement warning"],
  ["attention", "Prudence", "caution prudence"],
  ["attention", "Danger", "danger error"],
  ["attention", "Échec", "failure fail missing"],
  ["attention", "Anomalie", "bug"],
];
const NAMES: ReadonlyMap<string, BoxKind> = new Map(
  KINDS.flatMap(([style, label, names]) => names.split(" ").map((name) => [name, { style, label }] as const)),
);

/** The kind of box of that name, whatever its capitals; undefined when no tool knows it. */
export function boxKind(name: string): BoxKind | undefined {
  return NAMES.get(name.toLowerCase());
}
