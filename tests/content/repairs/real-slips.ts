/** Slips as people make them: the front matter as typed, and what its author wrote once told. `---` lines are added. */

export interface RealSlip {
  readonly path: string;
  readonly typed: string;
  readonly meant: string;
}

const slip = (path: string, typed: string, meant: string): RealSlip => ({ path, typed, meant });
const ARTICLE = "articles/texte.md";
const FORMATION = "formations/atelier.md";
const CONFERENCE = "conferences/colloque.md";
const GUIDE = "guides/fiche.md";

export const REAL_SLIPS: readonly RealSlip[] = [
  slip(
    ARTICLE,
    "title: Bibliothèques : ouvrir le dimanche\ndate: 2013-04-02",
    'title: "Bibliothèques : ouvrir le dimanche"\ndate: 2013-04-02',
  ),
  slip(
    ARTICLE,
    "title: 'L'heure du conte en ligne'\ndate: 2013-04-02",
    'title: "L\'heure du conte en ligne"\ndate: 2013-04-02',
  ),
  slip(ARTICLE, "titre: Une semaine au musée\ndate: 2013-04-02", "title: Une semaine au musée\ndate: 2013-04-02"),
  slip(ARTICLE, "title:Une semaine au musée\ndate:2013-04-02", "title: Une semaine au musée\ndate: 2013-04-02"),
  slip(ARTICLE, "title : Une semaine au musée\ndate : 2013-04-02", "title: Une semaine au musée\ndate: 2013-04-02"),
  slip(
    ARTICLE,
    "title\u00a0: Une semaine au musée\ndate\u00a0: 2013-04-02",
    "title: Une semaine au musée\ndate: 2013-04-02",
  ),
  slip(
    ARTICLE,
    "title: “Une semaine : au musée”\ndate: 2013-04-02",
    'title: "Une semaine : au musée"\ndate: 2013-04-02',
  ),
  slip(ARTICLE, 'title: "Une semaine au musée\ndate: 2013-04-02', 'title: "Une semaine au musée"\ndate: 2013-04-02'),
  slip(ARTICLE, 'title: Une semaine au musée"\ndate: 2013-04-02', "title: Une semaine au musée\ndate: 2013-04-02"),
  slip(ARTICLE, 'title: "La "grande" visite"\ndate: 2013-04-02', "title: 'La \"grande\" visite'\ndate: 2013-04-02"),
  slip(
    ARTICLE,
    'title: "La grande visite" au musée\ndate: 2013-04-02',
    'title: "La grande visite au musée"\ndate: 2013-04-02',
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags: [musée, visite",
    "title: Une semaine\ndate: 2013-04-02\ntags: [musée, visite]",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags: musée, visite]",
    "title: Une semaine\ndate: 2013-04-02\ntags: [musée, visite]",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags: ['l'art', 'l'été']",
    'title: Une semaine\ndate: 2013-04-02\ntags: ["l\'art", "l\'été"]',
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  -musée\n  -visite",
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  - musée\n  - visite",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags:\n• musée\n• visite",
    "title: Une semaine\ndate: 2013-04-02\ntags:\n- musée\n- visite",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags:\n\t- musée\n\t- visite",
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  - musée\n  - visite",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  - musée\n - visite",
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  - musée\n  - visite",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  - musée\n   - visite",
    "title: Une semaine\ndate: 2013-04-02\ntags:\n  - musée\n  - visite",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ntags: - musée - visite",
    "title: Une semaine\ndate: 2013-04-02\ntags: [musée, visite]",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\nétiquettes: [musée, visite]",
    "title: Une semaine\ndate: 2013-04-02\ntags: [musée, visite]",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ncategorie: Culture",
    "title: Une semaine\ndate: 2013-04-02\ncategories: Culture",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\ncategories: [Culture, @web]",
    'title: Une semaine\ndate: 2013-04-02\ncategories: [Culture, "@web"]',
  ),
  slip(
    ARTICLE,
    "title: Une semaine\n date: 2013-04-02\ntags: [musée]",
    "title: Une semaine\ndate: 2013-04-02\ntags: [musée]",
  ),
  slip(ARTICLE, "title: Une semaine\ndate: 2013-04-02\ntitle: Une semaine", "title: Une semaine\ndate: 2013-04-02"),
  slip(ARTICLE, "title: Une semaine\ntitle: Un mois\ndate: 2013-04-02", "title: Un mois\ndate: 2013-04-02"),
  slip(
    ARTICLE,
    "title: Formation #3 sur le Web\ndate: 2013-04-02",
    'title: "Formation #3 sur le Web"\ndate: 2013-04-02',
  ),
  slip(ARTICLE, "title: @musée, un an après\ndate: 2013-04-02", 'title: "@musée, un an après"\ndate: 2013-04-02'),
  slip(ARTICLE, "title: [Annulé] La visite\ndate: 2013-04-02", 'title: "[Annulé] La visite"\ndate: 2013-04-02'),
  slip(ARTICLE, "title = Une semaine\ndate = 2013-04-02", "title: Une semaine\ndate: 2013-04-02"),
  slip(ARTICLE, "title Une semaine\ndate: 2013-04-02", "title: Une semaine\ndate: 2013-04-02"),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\nsummary: Une semaine de visites,\nde concerts et de contes",
    "title: Une semaine\ndate: 2013-04-02\nsummary: Une semaine de visites,\n  de concerts et de contes",
  ),
  slip(
    ARTICLE,
    'title: Une semaine\ndate: 2013-04-02\nsummary: "Une semaine de visites,\nde concerts et de contes"',
    'title: Une semaine\ndate: 2013-04-02\nsummary: "Une semaine de visites, de concerts et de contes"',
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\nsummary: >-\nUne semaine de visites,\nde concerts et de contes.",
    "title: Une semaine\ndate: 2013-04-02\nsummary: >-\n  Une semaine de visites,\n  de concerts et de contes.",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\nrésumé: À lire : le programme",
    'title: Une semaine\ndate: 2013-04-02\nsummary: "À lire : le programme"',
  ),
  slip(
    ARTICLE,
    'title: Une semaine\ndate: 2013-04-02\nsummary: "Voir « Le musée »',
    'title: Une semaine\ndate: 2013-04-02\nsummary: "Voir « Le musée »"',
  ),
  slip(
    ARTICLE,
    'title: Une semaine\ndate: 2013-04-02\nsummary: "Le dossier C:\\Web et la suite"',
    "title: Une semaine\ndate: 2013-04-02\nsummary: 'Le dossier C:\\Web et la suite'",
  ),
  slip(ARTICLE, 'title: "Une semaine",\ndate: 2013-04-02', 'title: "Une semaine"\ndate: 2013-04-02'),
  slip(
    ARTICLE,
    "sumary: Un résumé.\ntitle: Une semaine\ndate: 2013-04-02",
    "summary: Un résumé.\ntitle: Une semaine\ndate: 2013-04-02",
  ),
  slip(
    ARTICLE,
    "title: Une semaine\ndate: 2013-04-02\nPenser à ajouter une photo",
    "title: Une semaine\ndate: 2013-04-02",
  ),
  slip(
    FORMATION,
    "title: Atelier\ndate: 2013-04-02\nsessions:\n  - id: un\n   date: 2013-05-03\n    start: 9 h",
    "title: Atelier\ndate: 2013-04-02\nsessions:\n  - id: un\n    date: 2013-05-03\n    start: 9 h",
  ),
  slip(
    FORMATION,
    "title: Atelier\ndate: 2013-04-02\nsessions:\n  - id: un\n    date:2013-05-03",
    "title: Atelier\ndate: 2013-04-02\nsessions:\n  - id: un\n    date: 2013-05-03",
  ),
  slip(
    FORMATION,
    "title: Atelier : les bases\ndate: 2013-04-02\nprix: 40 $\nlieu: Salle 2",
    'title: "Atelier : les bases"\ndate: 2013-04-02\nprice: 40 $\nplace: Salle 2',
  ),
  slip(
    FORMATION,
    "title: Atelier\ndate: 2013-04-02\nlangue: français",
    "title: Atelier\ndate: 2013-04-02\nlanguage: français",
  ),
  slip(
    FORMATION,
    "title: Atelier\ndate: 2013-04-02\ninscription: https://exemple.org/i",
    "title: Atelier\ndate: 2013-04-02\nregistration:\n  url: https://exemple.org/i",
  ),
  slip(
    FORMATION,
    "title: Atelier\ndate: 2013-04-02\naudience:\n- Artistes\n -Organismes",
    "title: Atelier\ndate: 2013-04-02\naudience:\n- Artistes\n- Organismes",
  ),
  slip(
    CONFERENCE,
    "title: Colloque\ndate: 2013-04-02\nevent:\n  name: Rendez-vous\n   edition: 3e",
    "title: Colloque\ndate: 2013-04-02\nevent:\n  name: Rendez-vous\n  edition: 3e",
  ),
  slip(
    CONFERENCE,
    "title: Colloque\ndate: 2013-04-02\nevent:\n\tname: Rendez-vous\n\tedition: 3e",
    "title: Colloque\ndate: 2013-04-02\nevent:\n  name: Rendez-vous\n  edition: 3e",
  ),
  slip(
    GUIDE,
    "title: Fiche: bien nommer\ndate: 2013-04-02\ntags: [\n  fichiers,\n  'l'archivage'\n]",
    'title: "Fiche: bien nommer"\ndate: 2013-04-02\ntags: [fichiers, "l\'archivage"]',
  ),
  slip(GUIDE, "title: « Fiche » : bien nommer\ndate: 2013-04-02", 'title: "« Fiche » : bien nommer"\ndate: 2013-04-02'),
];
