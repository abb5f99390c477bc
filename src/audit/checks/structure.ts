/** Checks of a single page: one main heading, unique ids, described pictures (WCAG 1.1.1, 1.3.1, 2.4.6). */
import type { PageCheck } from "../model.ts";

/** A page has exactly one `<h1>`: its title. */
export const checkHeading: PageCheck = ({ headings, refresh }, page) => {
  if (headings === 1 || refresh !== undefined) return [];
  return [
    {
      code: headings === 0 ? "grand-titre-manquant" : "grand-titre-en-double",
      severity: "error",
      page,
      message:
        headings === 0
          ? "La page n’a pas de titre `<h1>`."
          : `La page a ${headings} titres \`<h1>\` au lieu d’un seul.`,
      advice: "Le titre de la page vient de `title:`; dans le texte, les titres commencent par « ## ».",
    },
  ];
};

/** An id occurs once in a page (HTML §3.2.6). */
export const checkIds: PageCheck = ({ repeatedIds }, page) =>
  [...repeatedIds].map((id) => ({
    code: "identifiant-repete",
    severity: "error" as const,
    page,
    message: `L’identifiant « ${id} » est donné à plusieurs endroits de la page.`,
    advice: "Donnez à chaque titre son propre identifiant : « ## Titre {#autre-mot} ».",
  }));

/** A picture has an `alt` attribute, empty when it is decorative. */
export const checkPictures: PageCheck = ({ undescribed }, page) =>
  undescribed.map((address) => ({
    code: "image-sans-description",
    severity: "error" as const,
    page,
    message: `L’image « ${address} » n’a pas d’attribut \`alt\`.`,
    advice: "Décrivez-la entre les crochets : `![Ce que montre l’image](schema.png)`.",
    typed: address,
  }));
