/** Formulas, subscripts, superscripts and anchors as other tools write them: `$$x^2$$`, `H~2~O`, `x^2^`, ` ^bloc-1`. */
import type { Check, Unread } from "./check.ts";

/** Prices have the same sign: a formula has one of those that sums of money have not. */
const FORMULA = /\$\$(?=[^$]{0,400}[\\^_={}])(?:\s*\n|(?=[\p{L}\p{N}\\({|+-]))[^$]{1,400}\$\$/gu;
const SHORT_FORMULA =
  /(?<![\p{L}\p{N}$\\])\$(?=[^\s$])(?=[^$\n]{0,200}(?:\\[a-z]|\^|_\{))[^$\n]{1,200}\$(?![\p{N}$])/gu;
const SCRIPT = /(?<=[\p{L}\p{N})\]])([~^])(?!\1)([\p{L}\p{N}+-]{1,8})\1(?!\1)/gu;
const ANCHOR = /(?<=^|[ \t])\^[a-z0-9]+(?:-[a-z0-9]+)*$/gimu;

/** Finds them, each with what to write. */
export const unreadFormulas: Check = (shown) => [
  ...(shown.includes("$") ? formulasIn(shown) : []),
  ...(/[~^]/.test(shown) ? marksIn(shown) : []),
];

function marksIn(shown: string): readonly Unread[] {
  const scripts = [...shown.matchAll(SCRIPT)].map(([typed, sign, words = ""]): Unread => {
    const tag = sign === "~" ? "sub" : "sup";
    return {
      code: "marque-etrangere",
      typed,
      instead: `<${tag}>${words}</${tag}>`,
      message: `\`${typed}\` n’est pas mis en ${tag === "sub" ? "indice" : "exposant"}, et serait imprimé tel quel.`,
      advice: `Écrivez : \`<${tag}>${words}</${tag}>\``,
    };
  });
  const anchors = [...shown.matchAll(ANCHOR)].map(
    ([typed]): Unread => ({
      code: "marque-etrangere",
      typed,
      message: `\`${typed}\` est un repère d’Obsidian, et serait imprimé tel quel.`,
      advice: "Supprimez-le; pour mener à un passage, donnez un identifiant à son titre : `## Le titre {#mon-titre}`.",
    }),
  );
  return [...scripts, ...anchors];
}

function formulasIn(shown: string): readonly Unread[] {
  const rest = shown.replace(FORMULA, "");
  return [...shown.matchAll(FORMULA), ...rest.matchAll(SHORT_FORMULA)].map(([typed]) => ({
    code: "marque-etrangere",
    typed: typed.split("\n", 1)[0] ?? "",
    message: "Ceci n’est pas lu comme une formule, et serait imprimé tel quel.",
    advice: "Écrivez-la en mots et en signes ordinaires (x², ½, √, ≤), ou montrez-en une image.",
  }));
}
