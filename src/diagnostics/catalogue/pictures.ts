/** Diagnostics of picture files, and of films. */
import type { CatalogueEntry } from "./entry.ts";

export const PICTURE_DIAGNOSTICS: readonly CatalogueEntry[] = [
  {
    code: "image-illisible",
    severity: "error",
    title: "L’image ne peut pas être montrée",
    why: "Le fichier est abîmé, incomplet, ou d’un format que les navigateurs ne montrent pas, comme celui des téléphones d’Apple (HEIC) ou des numériseurs (TIFF).",
    wrong: "![La salle pleine](IMG_2031.heic)",
    right: "![La salle pleine](salle-pleine.jpg)",
  },
  {
    code: "svg-dangereux",
    severity: "error",
    title: "Le dessin contient du code ou demande un fichier à un autre site",
    why: "Un fichier SVG est une page : ouvert seul, il pourrait exécuter un script ou révéler à un tiers qui le regarde. Les logiciels de dessin savent l’enregistrer en « SVG simple », sans rien de tout cela.",
    wrong: '<svg xmlns="http://www.w3.org/2000/svg"><script>…</script></svg>',
    right: '<svg xmlns="http://www.w3.org/2000/svg"><circle r="9"/></svg>',
  },
  {
    code: "icone-petite",
    severity: "warning",
    title: "L’image de l’icône est petite",
    why: "Les icônes des téléphones et des tablettes ont jusqu’à 512 pixels de côté : une image plus petite y est floue. En deçà de 180 pixels, elle est refusée.",
    wrong: "icon: favicon-32.png",
    right: "icon: icone.svg",
  },
  {
    code: "video-sans-sous-titres",
    severity: "warning",
    title: "Une vidéo du site n’a pas de sous-titres",
    why: "Une personne sourde n’en saura rien, ni une personne dans un lieu où l’on doit couper le son. Un fichier WebVTT du même nom que la vidéo, à côté d’elle, est trouvé tout seul; plusieurs logiciels et services en font un, qu’il reste à relire.",
    wrong: "[La visite en trois minutes](visite.mp4)",
    right: "visite.mp4 et visite.vtt dans le dossier du texte",
  },
];
