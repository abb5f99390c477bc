/** Good files of each kind, in several styles of YAML, that the fuzz of repairs breaks. */

export interface GoodFile {
  readonly path: string;
  readonly text: string;
}

const file = (path: string, head: string): GoodFile => ({
  path,
  text: `---\n${head}\n---\n\nLe texte, avec deux phrases. Voici la seconde.\n\n- un\n- deux\n`,
});

export const GOOD_FILES: readonly GoodFile[] = [
  file(
    "articles/guide-des-visites.md",
    `title: Guide des visites
date: 2013-02-01
categories: [Web 2.0, Culture]
tags:
  - musée
  - visite libre
summary: "Dix étapes pour préparer une visite utile à tous."
authors: [equipe]`,
  ),
  file(
    "articles/l-accueil.md",
    `title: "L'accueil, pas à pas"
date: 2013-03-04
updated: 2013-05-06
tags: [accueil, "arts, culture", patrimoine]
summary: >-
  L'accueil des visiteurs demande du temps,
  de la patience et des moyens.
image:
  src: accueil.jpg
  alt: Le comptoir d'accueil
related: [guide-des-visites]
lang: fr`,
  ),
  file(
    "formations/ecrire-pour-le-web.md",
    `title: Écrire pour le Web
date: 2013-01-10
categories: [Rédaction]
tags: [écriture, accessibilité]
sessions:
  - id: groupe-1
    date: 2013-03-12
    start: 9 h
    end: 16 h
    place: Salle des fêtes, Plessisville
  - id: groupe-2
    date: 2013-03-19
    status: full
price: 150 $
seats: 15
language: français
audience:
  - Artistes
  - Organismes culturels
registration:
  email: formation@exemple.org
  url: https://exemple.org/inscription
summary: Une journée pour apprendre à écrire des pages claires.`,
  ),
  file(
    "formations/photo.md",
    `title: 'La photo au musée'
date: 2014-01-10
tags:
- photo
- musée
trainers: [Camille Exemple]
sessions:
  - date: 2014-03-12
    place:
      name: Maison des arts
      city: Drummondville
    price: 45 $
summary: Photographier sans nuire aux œuvres.
online: https://exemple.org/salle`,
  ),
  file(
    "conferences/colloque.md",
    `title: Colloque sur le patrimoine
date: 2013-02-20
event:
  name: Rendez-vous du patrimoine
  edition: 3e
  date: 2013-02-19
  place:
    name: Centre des congrès
    city: Québec
categories: Culture
tags: [patrimoine, congrès]
summary: "Ce qu'il faut retenir : trois idées et un chantier."
speakers:
  - Camille Exemple
  - Dominique Exemple`,
  ),
  file(
    "guides/nommer-ses-documents.md",
    `title: Nommer ses documents
date: 2015-06-01
summary: |-
  Un nom clair se trouve vite.
  Un nom flou se perd.
categories:
  - Gestion
tags: [fichiers, classement]
series: {title: Bien classer, part: 1}
draft: true`,
  ),
  file(
    "pages/a-propos.md",
    `title: À propos de nous
summary: Qui nous sommes, et pourquoi ce site.
url: /qui-nous-sommes/
noindex: true`,
  ),
];
