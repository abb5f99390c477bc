/** Shortcodes of WordPress and of forums: `[caption …]`, `[gallery]`, `[embed]…[/embed]`, `[b]…[/b]`. */
import type { Check, Unread } from "./check.ts";

const CODE = /\[(\/?)([a-z][a-z0-9_-]*)(=[^\]\n]*|\s+[a-z_][\w-]*=[^\]\n]*|\s*\/)?\](?!\()/g;
/** Known by their name alone, on a line of their own; « [vidéo] » among words is an editor's remark. */
const KNOWN = new Set(
  "archives audio button caption code column contact-form contact-form-7 embed embedyt gallery googlemaps map playlist polldaddy more nextpage read_more slideshare soundcloud toc tweet video vimeo wp_caption youtube".split(
    " ",
  ),
);
const PLAYERS = /^(?:audio|embed|embedyt|playlist|slideshare|soundcloud|tweet|video|vimeo|youtube)$/;
/** Forums write an address or a value right after the name. */
const WITH_VALUE = /^(?:color|font|img|quote|size|url)$/;

/** Finds them; of a pair in the same block, only the opening one. */
export const unreadShortcodes: Check = (shown) => {
  if (!shown.includes("[")) return [];
  const codes = [...shown.matchAll(CODE)];
  const closed = new Set(codes.flatMap(([, slash, name]) => (slash === "/" && name !== undefined ? [name] : [])));
  const open = new Set<string>();
  const found: Unread[] = [];
  for (const code of codes) {
    const [typed, slash = "", name = "", rest = ""] = code;
    const isCode =
      slash === "/"
        ? !open.has(name)
        : closed.has(name) ||
          (rest.startsWith("=") ? WITH_VALUE.test(name) : rest.includes("=")) ||
          (KNOWN.has(name) && isAlone(shown, code.index, typed.length));
    if (!isCode) continue;
    open.add(name);
    found.push({
      code: "code-court",
      typed,
      message: `\`${typed}\` est un code d’un autre outil, et serait imprimé tel quel.`,
      advice: adviceOn(name),
    });
  }
  return found;
};

function isAlone(shown: string, from: number, length: number): boolean {
  return (from === 0 || shown[from - 1] === "\n") && /^\s*(?:\n|$)/.test(shown.slice(from + length));
}

function adviceOn(name: string): string {
  if (name === "caption" || name === "wp_caption")
    return 'Écrivez : `![Ce que montre l’image](image.jpg "La légende")`';
  if (name === "gallery")
    return "Copiez les images à côté du texte et écrivez-les l’une sous l’autre, elles feront une galerie : `![Ce que montre l’image](image.jpg)`";
  if (PLAYERS.test(name)) return "Écrivez un lien : `[Le titre de l’enregistrement](https://…)`";
  if (name === "toc") return "Supprimez-le : la table des matières se fait toute seule.";
  if (name === "more" || name === "read_more") return "Écrivez `<!--suite-->`, seul sur sa ligne.";
  return "Supprimez-le, ou écrivez la même chose en Markdown; le guide de rédaction dit comment.";
}
