/** Turns a local address typed by an editor into the page's own, and reports one that leads nowhere; the address then stays as typed. */
import type { LineRange, TextContext } from "./context.ts";
import { decodedPath } from "./link-target.ts";
import { report } from "./report.ts";

const LOOKS_LIKE_HOST = /^(?:www\.|[a-z0-9-]+\.(?:ca|com|org|net|fr|info|quebec)(?:\/|$))/i;

/** The final href of a local link. */
export function resolveLocalLink(context: TextContext, href: string, lines: LineRange): string {
  const typed = decodedPath(href);
  const resolved = context.request.resolveLink(typed);
  if (resolved !== undefined) return resolved;
  report(context, {
    code: "lien-interne-casse",
    lines,
    typed,
    message: typed === "" ? "Ce lien n’a pas d’adresse." : `Le lien « ${typed} » ne mène à aucune page de ce site.`,
    advice: LOOKS_LIKE_HOST.test(typed)
      ? `Pour un autre site, écrivez l’adresse entière : « https://${typed} ».`
      : "Vérifiez le nom du fichier ou l’adresse de la page.",
  });
  return href;
}
