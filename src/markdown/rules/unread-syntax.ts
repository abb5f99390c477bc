/** Reports links, tables and lists that Markdown did not recognize and that would appear as typed. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { contextOf, type TextContext } from "../context.ts";
import { report } from "../report.ts";

const LINK = /!?\[[^[\]\n]*\]\(([^()\n]+)\)/g;
/** « [le site] (https://exemple.org) »: a space between text and URL. */
const APART = /(\[[^[\]\n]+\] \()(?:https?:|www\.)/g;
const DISK = /^(?:[a-z]:[\\/]|file:|\\\\)/i;
const ROW = /^\s*\|.*\|/;
const RULE = /^[\s|:-]*-[\s|:-]*$/;
const BULLET = /^\s*([•·▪◦‣●○■\uf0b7])\s+\S/u;
const BULLET_SIGN = /[•·▪◦‣●○■\uf0b7]/;
const MOST_COLUMNS = 8;

/** Adds the rule; it runs before typography changes characters. */
export function unrecognizedSyntax(md: MarkdownIt): void {
  md.core.ruler.push("unread_syntax", (state: StateCore) => {
    const context = contextOf(state.env);
    for (const token of state.tokens) {
      if (token.type !== "inline") continue;
      if (token.content.includes("](") || token.content.includes("] (")) reportLinks(context, token);
      if (token.content.includes("|")) reportTable(context, token, token.content.split("\n"));
      if (BULLET_SIGN.test(token.content)) reportBullets(context, token, token.content.split("\n"));
    }
  });
}

function reportLinks(context: TextContext, inline: Token): void {
  for (const { type, content } of inline.children ?? []) {
    if (type !== "text") continue;
    // Escaped syntax is not in the source in this form, and was meant to be shown.
    for (const [typed, target = ""] of content.matchAll(LINK)) {
      if (!inline.content.includes(typed)) continue;
      const isPicture = typed.startsWith("!");
      report(context, {
        code: "adresse-illisible",
        lines: inline.map,
        typed,
        message: `Ceci n’est pas lu comme ${isPicture ? "une image" : "un lien"}, et serait imprimé tel quel.`,
        advice: adviceOnTarget(typed, target.trim()),
      });
    }
  }
  const texts = (inline.children ?? []).filter(({ type }) => type === "text");
  for (const [, typed = ""] of inline.content.matchAll(APART)) {
    if (!texts.some(({ content }) => content.includes(typed))) continue;
    report(context, {
      code: "adresse-illisible",
      lines: inline.map,
      typed,
      message: "Ceci n’est pas lu comme un lien, et serait imprimé tel quel.",
      advice: "Retirez l’espace entre le crochet et la parenthèse.",
    });
  }
}

function adviceOnTarget(typed: string, target: string): string {
  if (DISK.test(target)) {
    const name = target.split(/[\\/]/).at(-1) ?? "";
    return `Copiez le fichier à côté du texte et donnez son nom seul : « ${name} ».`;
  }
  if (!/\s/.test(target)) return "Vérifiez les crochets, les parenthèses et les guillemets de la légende.";
  const [, address = target, caption = ""] = /^(.*?)(\s+["“«].*)?$/.exec(target) ?? [];
  const straight = caption.replace(/["“”]|«\s*|\s*»/g, '"');
  const wrapped = /\s/.test(address) ? `<${address.replace(/^<|>$/g, "")}>` : address;
  return `Écrivez : \`${typed.slice(0, typed.lastIndexOf("(") + 1)}${wrapped}${straight})\``;
}

function reportTable(context: TextContext, inline: Token, lines: readonly string[]): void {
  const first = lines.findIndex((line) => ROW.test(line));
  if (first < 0 || !ROW.test(lines[first + 1] ?? "")) return;
  const head = lines[first] as string;
  const columns = head
    .trim()
    .replace(/^\||\|$/g, "")
    .split("|").length;
  const rule = `|${" --- |".repeat(Math.min(columns, MOST_COLUMNS))}`;
  report(context, {
    code: "tableau-illisible",
    lines: inline.map,
    typed: head.trim(),
    message: "Ces lignes ne sont pas lues comme un tableau, et seraient imprimées telles quelles.",
    advice: RULE.test(lines[first + 1] as string)
      ? `La deuxième ligne doit avoir autant de colonnes que la première : \`${rule}\`.`
      : `Sous la première ligne, ajoutez : \`${rule}\`.`,
  });
}

function reportBullets(context: TextContext, inline: Token, lines: readonly string[]): void {
  const bullet = lines.map((line) => BULLET.exec(line)?.[1]).find((sign) => sign !== undefined);
  if (bullet === undefined) return;
  report(context, {
    code: "puce-collee",
    lines: inline.map,
    typed: bullet,
    message: `Une puce « ${bullet} » ne fait pas une liste : les éléments seraient imprimés à la file.`,
    advice: "Commencez chaque ligne par « - » et une espace, après une ligne vide.",
  });
}
