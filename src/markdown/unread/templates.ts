/** Templates of other tools, `{{ … }}` and `{% … %}`: they are never executed here, and readers would see them. */
import type { Token } from "markdown-it";
import type { Unread } from "./check.ts";

const TEMPLATE = /\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\}/gu;
const PICTURE = /^\{\{[<%]\s*(?:figure|img|image)\b|^\{%-?\s*(?:include\s+(?:figure|image|img)|img|picture)\b/;
const PLAYER =
  /^\{\{[<%]\s*(?:youtube|vimeo|tweet|x|instagram|gist|spotify)\b|^\{%-?\s*(?:youtube|vimeo|twitter|gist|include\s+(?:youtube|video))\b/;
const REFERENCE =
  /^\{\{[<%]?\s*(?:rel)?ref\b|^\{%-?\s*(?:post_url|link)\b|site\.(?:baseurl|url)|relative_url|absolute_url/;

/** Finds those among the tokens of a block. */
export function unreadTemplates(children: readonly Token[]): readonly Unread[] {
  return children.flatMap(({ type, content }) => (type === "literal" ? [unreadTemplate(content)] : []));
}

/** Finds those among words without Markdown. */
export function templatesIn(words: string): readonly Unread[] {
  return (words.match(TEMPLATE) ?? []).map(unreadTemplate);
}

function unreadTemplate(content: string): Unread {
  return {
    code: "gabarit-imprime",
    typed: content.split("\n", 1)[0] ?? "",
    message: `\`${content}\` est une instruction d’un autre outil, et serait imprimé tel quel.`,
    advice: adviceOn(content),
  };
}

function adviceOn(template: string): string {
  if (PICTURE.test(template)) return 'Écrivez : `![Ce que montre l’image](image.jpg "La légende")`';
  if (PLAYER.test(template)) return "Écrivez un lien : `[Le titre de la vidéo](https://…)`";
  if (REFERENCE.test(template))
    return "Écrivez l’adresse elle-même, ou le nom du fichier : `[les mots](autre-texte.md)`";
  return "Supprimez-le ou écrivez ce qu’il devait afficher; pour le montrer, mettez-le entre accents graves.";
}
