/** Resolves a picture of the site from the path typed, and reports a missing or unreadable one. */
import type { LineRange, TextContext } from "./context.ts";
import { decodedPath } from "./link-target.ts";
import type { ResolvedImage } from "./model.ts";
import { report } from "./report.ts";

/** The path of a picture typed with the address of this site, when the file is in the content folder; else the address as typed. */
export function ownPicture(context: TextContext, address: string): string {
  const path = context.site.pathOf(address)?.replace(/[?#].*$/su, "");
  if (path === undefined) return address;
  return context.request.resolveImage(decodedPath(path, decodeURIComponent)) === undefined ? address : path;
}

/** Returns the picture and records it among those of the text; undefined, with an error reported, when the file does not exist. */
export function localImage(context: TextContext, src: string, lines: LineRange): ResolvedImage | undefined {
  const end = src.search(/[?#]/);
  const path = decodedPath(end < 0 ? src : src.slice(0, end), decodeURIComponent);
  // Decoded once already: a « # » that is in the name is not the start of a fragment.
  const cut = escaped(path);
  const whole = end < 0 ? cut : escaped(decodedPath(src, decodeURIComponent));
  const asked = context.request.resolveImage(cut) === undefined ? whole : cut;
  const found = context.request.resolveImage(asked);
  if (found !== undefined) {
    context.images.push(asked);
    if (found.fault !== undefined) {
      report(context, { code: "image-illisible", severity: "error", lines, typed: path, ...found.fault });
    }
    // The resolver may return the path as the file is named, spaces included.
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

function escaped(path: string): string {
  return path.replace(/[%#?]/gu, encodeURIComponent);
}
