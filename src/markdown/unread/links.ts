/** Links and pictures that Markdown did not read: an address with spaces, a path of a computer, a space before the address. */
import { READ } from "../shown-text.ts";
import type { Check, Unread } from "./check.ts";

const LINK = /!?\[[^[\]\n]*\]\(([^()\n]+)\)/g;
/** « [le site] (https://exemple.org) »: a space between text and URL. */
const APART = /(\[[^[\]\n]+\] \()(?:https?:|www\.)/g;
const DISK = /^(?:[a-z]:[\\/]|file:|\\\\)/i;

/** Finds them, each with what to write. */
export const unreadLinks: Check = (shown, source) => {
  if (!shown.includes("](") && !shown.includes("] (")) return [];
  const found: Unread[] = [];
  for (const [link, target = ""] of shown.matchAll(LINK)) {
    // A template in the address is told by itself.
    if (target.includes(READ)) continue;
    const isPicture = link.startsWith("!");
    found.push({
      code: "adresse-illisible",
      typed: source.includes(link) ? link : `](${target})`,
      message: `Ceci n’est pas lu comme ${isPicture ? "une image" : "un lien"}, et serait imprimé tel quel.`,
      advice: adviceOnTarget(link, target.trim()),
    });
  }
  for (const [, link = ""] of shown.matchAll(APART)) {
    found.push({
      code: "adresse-illisible",
      typed: link,
      message: "Ceci n’est pas lu comme un lien, et serait imprimé tel quel.",
      advice: "Retirez l’espace entre le crochet et la parenthèse.",
    });
  }
  return found;
};

function adviceOnTarget(link: string, target: string): string {
  if (DISK.test(target)) {
    const name = target.split(/[\\/]/).at(-1) ?? "";
    return `Copiez le fichier à côté du texte et donnez son nom seul : « ${name} ».`;
  }
  if (!/\s/.test(target)) return "Vérifiez les crochets, les parenthèses et les guillemets de la légende.";
  const [, address = target, caption = ""] = /^(.*?)(\s+["“«].*)?$/.exec(target) ?? [];
  const straight = caption.replace(/["“”]|«\s*|\s*»/g, '"');
  const wrapped = /\s/.test(address) ? `<${address.replace(/^<|>$/g, "")}>` : address;
  return `Écrivez : \`${link.slice(0, link.lastIndexOf("(") + 1)}${wrapped}${straight})\``;
}
