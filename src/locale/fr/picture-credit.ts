/** Finds the credit that French captions end with: « La salle. Photo : Camille Exemple ». */

export interface CreditedCaption {
  /** Without the credit; empty when the caption says nothing else. */
  readonly caption: string;
  /** Who made the picture, without the word that announces it; « © » and « Source » stay, since they say more. */
  readonly credit?: string;
}

const WORDS = ["crédits?", "photos?", "photographies?", "photographes?", "illustrations?", "dessins?"];
const OF_PHOTOS = String.raw`(?:\s(?:de\s)?photos?|\sphotographiques?)?`;
const LABEL = new RegExp(String.raw`^(?:${WORDS.join("|")})${OF_PHOTOS}\s*:\s*`, "iu");
/** A small letter announces a credit only at the start of a part: « on voit sur la photo : la salle » credits no one. */
const IN_ANY_CASE = new RegExp(
  String.raw`(?:^|[.!?…:;,|»)\]]\s+|\s[–—-]\s+|[(\[])((?:${WORDS.join("|")}|source)${OF_PHOTOS}\s*:\s*)(?=\S)`,
  "giu",
);
const CAPITAL = new RegExp(
  String.raw`\s((?:${[...WORDS, "source"].map(capital).join("|")})${OF_PHOTOS}\s*:\s*)(?=\S)`,
  "gu",
);
const COPYRIGHT = /(?:^|[\s([])(©\s*)(?=\S)/gu;

/** « Photo : » announces who made it or what it shows; these words only ever announce who. */
const NAMES_WHO = /^(?:crédit|photographe|source|©)/iu;
/** « de la scène au public », « 120 personnes »: what follows « Photo : » describes, unless its noun is a name (« La Presse ») or someone who makes pictures (« l’autrice »). */
const DETERMINER =
  "(?:les?|la|une?|des|du|de|aux?|à|en|ces?|cet|cette|nos|notre|leurs?|sur|sous|dans|devant|derrière|avec|pendant|lors|chez|vers|voici|[0-9]+)\\s+|[dl][’']";
const MAKERS = "au(?:teur|trice)|photographe|illustrat|dessinat|graphiste|rédact";
const DESCRIPTION = new RegExp(`^(?:${DETERMINER})+(?!${DETERMINER}|${MAKERS}|\\p{Lu})[\\p{L}\\p{N}]`, "u");

/** Letters that tell a description. */
const OPENING = 60;

/** Cuts a caption at its first credit; one that announces none is whole. */
export function creditedCaption(text: string): CreditedCaption {
  const found = [IN_ANY_CASE, CAPITAL, COPYRIGHT]
    .map((pattern) => [...text.matchAll(pattern)].find((match) => namesSomeone(text, match)))
    .filter((match) => match !== undefined)
    .sort((a, b) => startOf(a) - startOf(b))[0];
  if (found === undefined) return { caption: text };
  const before = text.slice(0, startOf(found));
  const opening = /[([]\s*$/u.test(before);
  const words = text.slice(startOf(found));
  return {
    caption: before
      .trim()
      .replace(/(?:\s[–—|-]|[([,;:|])$/u, "")
      .trim(),
    credit: bareCredit(opening ? words.replace(/[)\]]\.?$/u, "") : words),
  };
}

function namesSomeone(text: string, match: RegExpExecArray): boolean {
  const end = match.index + match[0].length;
  const words = text.slice(end, end + OPENING);
  const uncapitalised = words.charAt(0).toLowerCase() + words.slice(1);
  return NAMES_WHO.test(match[1] ?? "") || !DESCRIPTION.test(uncapitalised);
}

/** The credit without its label, whether it comes from a caption or from a key: « photo : Camille Exemple » → « Camille Exemple ». */
export function bareCredit(text: string): string {
  const bare = text.trim().replace(LABEL, "").trim();
  return bare.replace(/^source\s*:\s*/iu, "Source\u00a0: ") || text.trim();
}

/** What readers see: « Crédit : Camille Exemple », « © Musée Exemple », « Source : Institut Exemple ». */
export function creditText(credit: string): string {
  return /^(?:©|Source\s*:)/u.test(credit) ? credit : `Crédit\u00a0: ${credit}`;
}

function startOf(match: RegExpExecArray): number {
  return match.index + match[0].length - (match[1]?.length ?? 0);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
