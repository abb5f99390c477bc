/** Marks that other tools read and this site does not: attributes, tables of contents, boxes, links of Obsidian, highlights. */
import type { Check } from "./check.ts";

interface Mark {
  readonly code: string;
  /** Tells quickly that a text has none. */
  readonly sign: RegExp;
  readonly pattern: RegExp;
  readonly what: string;
  readonly advice: (typed: string) => string;
}

const MARKS: readonly Mark[] = [
  {
    code: "sommaire-imprime",
    sign: /\[toc|\{:/i,
    pattern: /^(?:\[\[?toc\]\]?|\{:\s*toc\s*\}|@\[toc\][^\n]*)$/gim,
    what: "ne fait pas une table des matières",
    advice: () => "Supprimez cette ligne : la table des matières se fait toute seule, avec les titres.",
  },
  {
    code: "attributs-illisibles",
    sign: /\{/,
    pattern:
      /\{:(?!\s*toc\s*\})[^{}\n]*\}|\{\.\p{L}[^{}\n]*\}|\{#[\p{L}\p{N}][^{}\n]*\}|(?<=\uFFFC)\{[^{}\n]*=[^{}\n]*\}/giu,
    what: "n’est pas lu comme des attributs",
    advice: () =>
      "Les seuls attributs lus sont `{#identifiant}`, `{.classe}` et `{lang=en}`, contre un lien, une image, un titre ou la fin d’un paragraphe.",
  },
  {
    code: "encadre-inconnu",
    sign: /!!!/,
    pattern: /^!!!\s+\p{Ll}[\p{L}-]*(?:\s+["“«][^\n]*)?$/gmu,
    what: "n’est pas un encadré connu",
    advice: () => "Écrivez `::: note`, le texte sur les lignes suivantes sans le décaler, puis `:::` pour finir.",
  },
  {
    code: "encadre-inconnu",
    sign: /\?\?\?/,
    pattern: /^\?\?\?\+?\s+\p{Ll}[\p{L}-]*(?:\s+["“«][^\n]*)?$/gmu,
    what: "n’est pas un encadré connu",
    advice: () => "Écrivez `::: note`, le texte sur les lignes suivantes sans le décaler, puis `:::` pour finir.",
  },
  {
    code: "lien-wiki",
    sign: /\[\[/,
    pattern: /!?\[\[(?!toc\]\])[^[\]\n]+\]\]/gi,
    what: "n’est pas lu comme un lien",
    advice: adviceOnWikiLink,
  },
  {
    code: "marque-etrangere",
    sign: /==/,
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^=\n]*[^\s=]==(?![=\p{L}\p{N}])/gu,
    what: "n’est pas surligné",
    advice: (typed) => `Écrivez : \`<mark>${typed.slice(2, -2)}</mark>\`, ou \`**${typed.slice(2, -2)}**\`.`,
  },
  {
    code: "marque-etrangere",
    sign: /%%/,
    pattern: /%%(?=[^\s%])[^%\n]*%%|^%%[^%\n]+%%$/gm,
    what: "n’est pas un commentaire : les lecteurs le liraient",
    advice: (typed) => `Écrivez : \`<!-- ${typed.slice(2, -2).trim()} -->\``,
  },
  {
    code: "marque-etrangere",
    sign: /:[a-z]/,
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9]*(?:[_+-][a-z0-9]+)*:(?![\p{L}\p{N}:/])/gu,
    what: "ne devient pas un dessin",
    advice: () => "Collez le dessin lui-même (😀), ou supprimez ces signes.",
  },
  {
    code: "marque-etrangere",
    sign: /<\/?[mosvw]/i,
    pattern: /<\/?(?:m|o|st1|v|w):[a-z]+[^<>\n]*>/gi,
    what: "est une balise de Word",
    advice: () => "Supprimez-la, ou collez le texte sans sa mise en forme.",
  },
];

/** Finds the marks, each with what to write. */
export const unreadMarks: Check = (shown) =>
  MARKS.filter(({ sign }) => sign.test(shown)).flatMap(({ code, pattern, what, advice }) =>
    [...shown.matchAll(pattern)].map(([typed]) => ({
      code,
      typed,
      message: `\`${typed}\` ${what}, et serait imprimé tel quel.`,
      advice: advice(typed),
    })),
  );

function adviceOnWikiLink(typed: string): string {
  const inside = typed.replace(/^!?\[\[|\]\]$/g, "");
  const [page = "", words = page] = inside.split("|");
  return typed.startsWith("!")
    ? `Écrivez : \`![Ce que montre l’image](${page.includes(" ") ? `<${page}>` : page})\``
    : `Écrivez : \`[${words}](nom-du-fichier.md)\``;
}
