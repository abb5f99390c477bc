/** References whose other half is missing: a note that is not written, a link whose address is not given, bold that does not end. */
import type { Check, Unread } from "./check.ts";

const NOTE = /\[\^([^\]\s[]+)\](:?)/g;
/** « [texte][ref] »; « t[i][j] » and « [1][2] » are words. */
const REFERENCE = /(?<![\p{L}\p{N}\])])\[([^[\]\n]+)\]\[([^[\]\n]*)\]/gu;
const PAIR = /(?<!\*)\*\*(?!\*)[^*\n]+\*\*(?!\*)/g;
const OPENER = /(?<![\p{L}\p{N}*])\*\*(?=[\p{L}\p{N}«“"'’([])[^\s\uFFFC*]*/gu;

/** Finds calls of notes that the text does not have. */
export const unreadNotes: Check = (shown) => {
  if (!shown.includes("[^")) return [];
  return [...shown.matchAll(NOTE)].map(([typed, name = "", colon]) =>
    colon === ":"
      ? {
          code: "note-introuvable",
          typed,
          message: `La note « ${name} » n’est pas lue comme une note, et serait imprimée telle quelle.`,
          advice: "Mettez-la au début d’une ligne, après une ligne vide.",
        }
      : {
          code: "note-introuvable",
          typed,
          message: `La note « ${name} » n’est écrite nulle part : son appel serait imprimé tel quel.`,
          advice: `Ajoutez à la fin du texte, après une ligne vide : \`[^${name}]: Le texte de la note.\``,
        },
  );
};

/** Finds reference links without their address. */
export const unreadReferences: Check = (shown) => {
  if (!shown.includes("][")) return [];
  return [...shown.matchAll(REFERENCE)].flatMap(([typed, words = "", name = ""]) =>
    !/\p{L}/u.test(words)
      ? []
      : [
          {
            code: "reference-introuvable",
            typed,
            message: "L’adresse de ce lien n’est donnée nulle part : il serait imprimé tel quel.",
            advice: `Écrivez l’adresse après les mots, \`[${words}](https://…)\`, ou ajoutez après une ligne vide \`[${name || words}]: https://…\`.`,
          },
        ],
  );
};

/** Finds `**` that would be printed: never closed, or with a space on the inner side. */
export const unreadBold: Check = (shown) => {
  if (!shown.includes("**")) return [];
  const found: Unread[] = [];
  const rest = shown.replace(PAIR, (typed) => {
    const words = typed.slice(2, -2).trim();
    if (words !== "") found.push(openBold(typed, `Écrivez, sans espace contre les astérisques : \`**${words}**\``));
    return " ";
  });
  for (const [typed] of rest.matchAll(OPENER)) {
    found.push(
      openBold(typed, "Ajoutez « ** » à la fin des mots en gras; pour montrer des astérisques, écrivez `\\*\\*`."),
    );
  }
  return found;
};

function openBold(typed: string, advice: string): Unread {
  return {
    code: "gras-ouvert",
    typed,
    message: "Ces deux astérisques ne font pas de gras, et seraient imprimés tels quels.",
    advice,
  };
}
