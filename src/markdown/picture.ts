/** Checks common to all pictures, in Markdown or HTML: alternative text, and no hotlinking. */
import type { LineRange, TextContext } from "./context.ts";
import { hostOf } from "./link-target.ts";
import { report } from "./report.ts";

const REMOTE = /^(?:https?:)?\/\//i;
const FILE_NAME = /^[^\s/]+\.(?:jpe?g|png|gif|svg|webp|avif)$/i;

/** True for a picture hosted on another site. */
export function isRemote(src: string): boolean {
  return REMOTE.test(src);
}

/** Warns when the alternative text is missing or is a file name (WCAG 1.1.1); `typed` locates the warning. */
export function reportAlt(context: TextContext, alt: string, src: string, typed: string, lines: LineRange): void {
  if (alt === "") {
    report(context, {
      code: "image-sans-alt",
      lines,
      typed,
      message: "Cette image n’a pas de texte de remplacement pour les personnes qui ne la voient pas.",
      advice:
        "Écrivez ce qu’elle montre : ![Deux courbes qui montent](image.png), ou ![](image.png){.decor} si elle ne dit rien.",
    });
  } else if (alt === src || FILE_NAME.test(alt)) {
    report(context, {
      code: "image-alt-fichier",
      lines,
      typed,
      message: "Le texte de remplacement de cette image est un nom de fichier.",
      advice: "Écrivez ce que l’image montre.",
    });
  }
}

interface RemoteImage {
  readonly src: string;
  readonly alt: string;
  readonly lines: LineRange;
  /** True inside a link, which then keeps its own URL. */
  readonly inLink: boolean;
}

/** Warns about a picture on another site and returns the text of the link that replaces it: pages load nothing from third parties. */
export function remoteImageWords(context: TextContext, { src, alt, lines, inLink }: RemoteImage): string {
  const host = hostOf(src);
  report(context, {
    code: "image-externe",
    lines,
    typed: src,
    message: `Cette image est sur un autre site (${host}); elle est remplacée par ${inLink ? "ses mots, dans le lien qui l’entoure" : "un lien"}.`,
    advice:
      "Copiez l’image à côté du texte et donnez le nom de son fichier; `npm run images -- --rapatrier` le fait pour toutes celles que vous avez le droit de montrer.",
  });
  const words = alt === "" ? "Voir l’image" : `Voir l’image\u00a0: ${alt}`;
  return inLink ? words : `${words} (${host})`;
}
