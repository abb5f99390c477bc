/** Finds a picture of the site by the address typed, and reports a missing one; it never reads the file. */
import type { LineRange, TextContext } from "./context.ts";
import { decodedPath } from "./link-target.ts";
import type { ResolvedImage } from "./model.ts";
import { report } from "./report.ts";

/** The picture, noted among those of the text; undefined, with an error, when there is none. */
export function localImage(context: TextContext, src: string, lines: LineRange): ResolvedImage | undefined {
  const end = src.search(/[?#]/);
  const path = decodedPath(end < 0 ? src : src.slice(0, end), decodeURIComponent);
  const found = context.request.resolveImage(path);
  if (found !== undefined) {
    context.images.push(path);
    if (found.fault !== undefined) {
      report(context, { code: "image-illisible", severity: "error", lines, typed: path, ...found.fault });
    }
    // The site may give the address as its file is named.
    return found.src.includes(" ") ? { ...found, src: found.src.replaceAll(" ", "%20") } : found;
  }
  const close = context.request.suggest?.(path);
  report(context, {
    code: "image-introuvable",
    severity: "error",
    lines,
    typed: path,
    message: `L’image « ${path} » n’existe pas.`,
    advice:
      close === undefined
        ? "Vérifiez le nom du fichier (accents, majuscules, extension) ou ajoutez l’image à côté du texte."
        : `Vouliez-vous dire « ${close} »?`,
  });
  return undefined;
}
