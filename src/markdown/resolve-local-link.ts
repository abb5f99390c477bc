/** Resolves a local link typed by an editor, and reports a broken link or one to an unpublished page. */
import type { LineRange, TextContext } from "./context.ts";
import { decodedPath } from "./link-target.ts";
import { report } from "./report.ts";

const LOOKS_LIKE_HOST = /^(?:www\.|[a-z0-9-]+\.(?:ca|com|org|net|fr|info|quebec)(?:\/|$))/i;
const LOOKS_LIKE_MAIL = /^[^\s@/]+@[^\s@/]+\.[a-z]{2,}$/i;

/** Returns the final href of a local link, or the href as typed when it is broken; undefined when only the link's text may be rendered. */
export function resolveLocalLink(context: TextContext, href: string, lines: LineRange): string | undefined {
  const { resolveLink, unpublished, suggest } = context.request;
  const path = context.site.pathOf(href);
  const typed = decodedPath(href);
  if (typed.trim() === "") {
    report(context, {
      code: "lien-sans-adresse",
      lines,
      typed: "]()",
      message: "Ce lien n’a pas d’adresse : seuls ses mots sont imprimés.",
      advice: "Écrivez l’adresse entre les parenthèses, ou gardez les mots sans crochets.",
    });
    return undefined;
  }
  const target = path === undefined ? typed : decodedPath(path);
  const resolved = resolveLink(target);
  if (resolved === undefined) {
    report(context, {
      code: "lien-interne-casse",
      lines,
      typed,
      message: `Le lien « ${typed} » ne mène à aucune page de ce site.`,
      advice: (path === undefined ? adviceOnTarget(typed) : undefined) ?? adviceFor(suggest?.(target)),
    });
    return href;
  }
  const state = unpublished?.(target);
  if (state === undefined) return resolved;
  report(context, {
    code: "lien-vers-brouillon",
    lines,
    typed,
    message: `Le lien « ${typed} » mène à un texte qui n’est pas encore publié : d’ici là, seuls ses mots paraissent.`,
    advice: "Publiez les deux textes ensemble, ou retirez le lien.",
  });
  return state === "hidden" ? undefined : resolved;
}

function adviceOnTarget(typed: string): string | undefined {
  if (LOOKS_LIKE_HOST.test(typed)) return `Pour un autre site, écrivez l’adresse entière : « https://${typed} ».`;
  if (LOOKS_LIKE_MAIL.test(typed)) return `Pour un courriel, écrivez « mailto:${typed} ».`;
  return undefined;
}

function adviceFor(suggestion: string | undefined): string {
  return suggestion === undefined
    ? "Vérifiez le nom du fichier ou l’adresse de la page."
    : `Vouliez-vous dire « ${suggestion} »?`;
}
