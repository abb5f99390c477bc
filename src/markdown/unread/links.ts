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
    const typed = source.includes(link) ? link : `](${target})`;
    const instead = wrapped(typed, target.trim());
    found.push({
      code: "adresse-illisible",
      typed,
      ...(instead === undefined ? {} : { instead }),
      message: `Ceci n’est pas lu comme ${isPicture ? "une image" : "un lien"}, et serait imprimé tel quel.`,
      advice: adviceOnTarget(link, target.trim()),
    });
  }
  for (const [, link = ""] of shown.matchAll(APART)) {
    found.push({
      code: "adresse-illisible",
      typed: link,
      instead: link.replace(/ \($/u, "("),
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
  const instead = wrapped(link, target);
  return instead === undefined
    ? "Vérifiez les crochets, les parenthèses et les guillemets de la légende."
    : `Écrivez : \`${instead}\``;
}

/** The link with its address between angle brackets and its caption between straight quotes (CommonMark 6.3); undefined where only a person can decide. */
function wrapped(link: string, target: string): string | undefined {
  if (DISK.test(target) || !/\s/.test(target)) return undefined;
  const [, address = target, caption = ""] = /^(.*?)(\s+["“«].*)?$/.exec(target) ?? [];
  const words = caption.replace(/[“”]|«\s*|\s*»/g, '"').trim();
  const inside = words.replace(/^"|"$/g, "").trim();
  if (inside.includes('"')) return undefined;
  const straight = inside === "" ? "" : ` "${inside}"`;
  const inAngles = /\s/.test(address) ? `<${address.replace(/^<|>$/g, "")}>` : address;
  const instead = `${link.slice(0, link.lastIndexOf("(") + 1)}${inAngles}${straight})`;
  return instead === link ? undefined : instead;
}
