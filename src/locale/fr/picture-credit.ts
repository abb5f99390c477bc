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
  String.raw`(?:^|[.!?…:;,|»)\]]\s+|\s[–—-]\s+|[(\[])((?:${WORDS.join("|")}|source)${OF_PHOTOS}\s*:\s*\S.*)$`,
  "isu",
);
const CAPITAL = new RegExp(
  String.raw`\s((?:${[...WORDS, "source"].map(capital).join("|")})${OF_PHOTOS}\s*:\s*\S.*)$`,
  "su",
);
const COPYRIGHT = /(?:^|[\s([])(©\s*\S.*)$/su;

/** Cuts a caption at its first credit; one that announces none is whole. */
export function creditedCaption(text: string): CreditedCaption {
  const found = [IN_ANY_CASE, CAPITAL, COPYRIGHT]
    .map((pattern) => pattern.exec(text))
    .filter((match) => match !== null)
    .sort((a, b) => startOf(a) - startOf(b))[0];
  if (found === undefined) return { caption: text };
  const before = text.slice(0, startOf(found));
  const opening = /[([]\s*$/u.test(before);
  const words = found[1] ?? "";
  return {
    caption: before
      .trim()
      .replace(/(?:\s[–—|-]|[([,;:|])$/u, "")
      .trim(),
    credit: bareCredit(opening ? words.replace(/[)\]]\.?$/u, "") : words),
  };
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
