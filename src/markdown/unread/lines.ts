/** Tables, lists and headings that Markdown did not read, line by line. */
import type { Check } from "./check.ts";

const ROW = /^\s*\|.*\|/;
const RULE = /^[\s|:-]*-[\s|:-]*$/;
const BULLET = /^\s*([•·▪◦‣●○■\uf0b7])\s+\S/u;
const MOST_COLUMNS = 8;
/** One « # » alone may be a hashtag; two are a heading without its space. */
const GLUED_HEADING = /^(#{2,6})([^\s#][^\n]*)/gm;
/** Dashes of Word, or hyphens and numbers without their space: one line may be anything, two are a list. */
const GLUED_ITEM = /^(?:([–—])\s|(-)(?=[\p{L}«“"])|(\*)(?=[\p{L}«“"])|(\d{1,2}[.)])(?=\p{L}))/u;

/** Finds the first table without its rule. */
export const unreadTable: Check = (shown) => {
  if (!shown.includes("|")) return [];
  const lines = shown.split("\n");
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
