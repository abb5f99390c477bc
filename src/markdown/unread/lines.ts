/** Tables, lists and headings that Markdown did not read, line by line. */
import type { Check } from "./check.ts";

const ROW = /^\s*\|.*\|/;
const RULE = /^[\s|:-]*-[\s|:-]*$/;
const BULLET = /^\s*([•·▪◦‣●○■\uf0b7])\s+\S/u;
/** The frame of a table drawn with signs: « +-----+-----+ ». */
const FRAME = /^\s*\+(?:[-=]{2,}\+)+\s*$/;
const MOST_COLUMNS = 8;
/** One « # » alone may be a hashtag; two are a heading without its space. */
const GLUED_HEADING = /^(#{2,6})([^\s#][^\n]*)/gm;
/** Dashes of Word, or hyphens and numbers without their space: one line may be anything, two are a list. */
const GLUED_ITEM = /^(?:([–—])\s|(-)(?=[\p{L}«“"])|(\*)(?=[\p{L}«“"])|(\d{1,2}[.)])(?=\p{L}))/u;

/** Finds the first table without its rule, or drawn with signs. */
export const unreadTable: Check = (shown) => {
  if (!shown.includes("|")) return [];
  const lines = shown.split("\n");
  const frame = lines.find((line) => FRAME.test(line));
  if (frame !== undefined)
    return [
      {
        code: "tableau-illisible",
        typed: frame.trim(),
        message: "Ce tableau dessiné avec des signes n’est pas lu comme un tableau, et serait imprimé tel quel.",
        advice:
          "Retirez les lignes « +---+ », gardez une rangée par ligne (`| Lundi | 9 h |`), et sous la première écrivez `| --- | --- |`.",
      },
    ];
  const first = lines.findIndex((line) => ROW.test(line));
  if (first < 0 || !ROW.test(lines[first + 1] ?? "")) return [];
  const head = lines[first] as string;
  const columns = head
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
  const rule = `|${" --- |".repeat(Math.min(columns, MOST_COLUMNS))}`;
  return [
    {
      code: "tableau-illisible",
      typed: head.trim(),
      message: "Ces lignes ne sont pas lues comme un tableau, et seraient imprimées telles quelles.",
      advice: RULE.test(lines[first + 1] as string)
        ? `La deuxième ligne doit avoir autant de colonnes que la première : \`${rule}\`.`
        : `Sous la première ligne, ajoutez : \`${rule}\`.`,
    },
  ];
};

/** « a) », « (b) », « 2. », « 3) » at the start of a line. */
const LETTER_OR_NUMBER = /^\s*\(?(?:([a-z])\)|(\d{1,2})[.)])\s+\S/u;

/** Finds the first of the lettered lines, or of the numbered ones that follow other words, when the next goes on and no line break is kept between them. */
export const unreadSeries: Check = (_shown, source) => {
  const lines = source.split("\n");
  let before: { readonly mark: string; readonly rank: number } | undefined;
  for (const [index, line] of lines.entries()) {
    const [, letter, number] = LETTER_OR_NUMBER.exec(line) ?? [];
    const isKept = /(?: {2,}|\\)$/u.test(lines[index - 1] ?? "");
    const rank = letter === undefined ? Number(number) : letter.charCodeAt(0);
    if (Number.isNaN(rank)) continue;
    if (before?.rank === rank - 1 && !isKept) {
      return [
        {
          code: "puce-collee",
          typed: before.mark,
          message: "Ces lignes ne font pas une liste : elles seraient imprimées à la file.",
          advice:
            letter === undefined
              ? "Mettez une ligne vide avant la première."
              : "Commencez chaque ligne par « 1. » ou « - » et une espace, après une ligne vide; pour garder les lettres, mettez une ligne vide entre les lignes.",
        },
      ];
    }
    before = { mark: line.trim().split(/\s/u, 1)[0] ?? "", rank };
  }
  return [];
};

/** Finds the first of the bullets pasted from a word processor, or of the items whose sign is not followed by a space. */
export const unreadList: Check = (shown) => {
  const lines = shown.split("\n");
  const bullet = lines.map((line) => BULLET.exec(line)?.[1]).find((sign) => sign !== undefined);
  if (bullet !== undefined) {
    return [
      {
        code: "puce-collee",
        typed: bullet,
        message: `Une puce « ${bullet} » ne fait pas une liste : les éléments seraient imprimés à la file.`,
        advice: "Commencez chaque ligne par « - » et une espace, après une ligne vide.",
      },
    ];
  }
  const signs = lines.map((line) => GLUED_ITEM.exec(line)?.slice(1).find(Boolean));
  const first = signs.findIndex((sign, index) => sign !== undefined && isNext(sign, signs[index + 1]));
  const sign = signs[first];
  if (sign === undefined) return [];
  const isDash = /[–—]/.test(sign);
  return [
    {
      code: "puce-collee",
      typed: sign,
      message: `Ces lignes ne font pas une liste : elles seraient imprimées à la file.`,
      advice: isDash
        ? "Pour une liste, commencez chaque ligne par « - » et une espace, après une ligne vide; pour un dialogue, séparez les répliques par une ligne vide."
        : `Mettez une espace après « ${sign} », et une ligne vide avant la première.`,
    },
  ];
};

function isNext(sign: string, next: string | undefined): boolean {
  return next === sign || (next !== undefined && /^\d/.test(sign) && /^\d/.test(next));
}

/** Finds headings whose « ## » is not followed by a space. */
export const unreadHeadings: Check = (shown) =>
  [...shown.matchAll(GLUED_HEADING)].map(([line, signs = "", words = ""]) => ({
    code: "titre-colle",
    typed: line,
    message: "Ce titre n’est pas lu comme un titre : il manque une espace après les « # ».",
    advice: `Écrivez : \`${signs} ${words}\``,
  }));
