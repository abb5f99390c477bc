/** What to say of a key that its block does not know: its true name, the place where it goes, or the keys that resemble it. */

import type { DiagnosticText } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { listText } from "../../locale/fr/plural.ts";
import type { Shape } from "./blocks.ts";
import { keyMeant } from "./key-aliases.ts";
import { SCHEMAS } from "./kinds.ts";
import { holdersOf, isMeaning, likelyKeys } from "./likely-keys.ts";

export interface KeyRemedy extends DiagnosticText {
  /** The key to type instead, on the same line; `isName` when it is certain. */
  readonly instead?: { readonly key: string; readonly isName: boolean };
}

/** A block with fewer keys is named whole. */
const FEW = 7;

/** The kinds as a sentence names them. */
const IN_A_KIND: Readonly<Record<string, string>> = {
  formation: "d’une formation",
  conference: "d’une conférence",
  guide: "d’un guide",
  article: "d’un article",
};

/** Returns the remedy for a key; `root` is the block at the top of the file, `holder` the key that holds this block when it is another. */
export function remedyOf(typed: string, block: Shape, root: Shape, holder: string | undefined): KeyRemedy {
  const unknown = `La clé \`${typed}\` n’est pas connue ici.`;
  const name = keyMeant(typed, block);
  if (name !== undefined)
    return {
      message: `Ici, on écrit \`${name}\` plutôt que \`${typed}\`.`,
      advice: `\`${name}\``,
      instead: { key: name, isName: true },
    };
  const plural = `${typed}s`;
  if (Object.hasOwn(block, plural))
    return { message: unknown, advice: `vouliez-vous dire \`${plural}\`?`, instead: { key: plural, isName: false } };
  const [inside, ...others] = holdersOf(typed, block);
  if (inside !== undefined) {
    const holders = listText([inside, ...others].map((each) => `\`${each.holder}\``)).replace(
      / et (?=`[^`]*`$)/u,
      " ou ",
    );
    const where = inside.isList ? "dans un élément de" : "sous";
    return {
      message: `La clé \`${typed}\` n’est pas à sa place : elle va ${where} ${holders}.`,
      advice: `Écrivez \`${inside.key}:\` sous la ligne \`${inside.holder}:\`, ${inside.isList ? "dans l’élément voulu, " : ""}décalée de deux espaces de plus.`,
    };
  }
  // A word that a key declares as its own says more than a likeness: « dates » of a training are its sessions, not its `date`.
  const close = isMeaning(typed, block) ? undefined : nearest(typed, Object.keys(block));
  if (close !== undefined)
    return { message: unknown, advice: `vouliez-vous dire \`${close}\`?`, instead: { key: close, isName: false } };
  const outside = holder === undefined ? undefined : Object.hasOwn(root, typed) ? typed : keyMeant(typed, root);
  // Every text has its title: the one of a person or of a place is another.
  if (outside === "title") return chosenAmong(block, unknown);
  if (outside !== undefined)
    return {
      message: `La clé \`${typed}\` n’est pas à sa place : elle ne va pas sous \`${holder}\`.`,
      advice: `Écrivez \`${outside}:\` au début d’une ligne, sans espace devant.`,
    };
  const kinds = holder === undefined ? kindsWith(typed, root) : [];
  if (kinds.length > 0)
    return {
      message: `La clé \`${typed}\` est celle ${listText(kinds)} : elle n’est pas connue ici.`,
      advice: "mettez ce qu’elle dit dans le texte, sous la seconde ligne `---`, et retirez-la",
    };
  const likely = likelyKeys(typed, block);
  if (likely.length > 0) {
    const keys = likely.map((key) => `\`${key}\``);
    return { message: unknown, advice: `vouliez-vous dire ${listText(keys).replace(/ et (?=`[^`]*`$)/u, " ou ")}?` };
  }
  return chosenAmong(block, unknown);
}

function chosenAmong(block: Shape, message: string): KeyRemedy {
  const known = Object.keys(block);
  return {
    message,
    advice:
      known.length <= FEW
        ? `choisissez parmi ${known.map((key) => `\`${key}\``).join(", ")}, ou retirez-la`
        : "retirez-la, et mettez ce qu’elle dit dans le texte s’il faut le lire",
  };
}

/** The other kinds that have the key, when the block is that of a kind. */
function kindsWith(typed: string, root: Shape): readonly string[] {
  if (!Object.hasOwn(root, "ignore")) return [];
  return Object.entries(SCHEMAS).flatMap(([kind, { def }]) => {
    const words = IN_A_KIND[kind];
    return words !== undefined && Object.hasOwn(def.shape, typed) ? [words] : [];
  });
}
