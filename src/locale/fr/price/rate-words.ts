// DATA: the words for whom a rate is, and for what is bought with it.

/** « e », « ·e·s », « (e)s » after a noun; parentheses stand as two private signs while a sentence is cut at its own. */
const ENDING = "(?:e|·e|-e|\uE000e\uE001)?(?:s|·s|-s)?";
const NOUNS = [
  "membre",
  "adhérent",
  "abonné",
  "étudiant",
  "élève",
  "aîné",
  "enfant",
  "bébé",
  "adulte",
  "jeune",
  "ado",
  "adolescent",
  "résident",
  "employé",
  "bénévole",
  "retraité",
  "artiste",
  "enseignant",
  "individu",
  "particulier",
  "famille",
  "couple",
  "groupe",
  "organisme",
  "entreprise",
  "obnl",
  "osbl",
  "citoyen",
  "citoyenne",
  "parent",
].join("|");
const OF = "(?: (?:de la |de l['’]|du |des |de |d['’])[\\p{L}’-]+)?";

/** The source of a pattern for people that everybody calls so: « membres », « non-résidents », « étudiant·e·s de l’UQAM ». */
export const PEOPLE = `(?:(?:non[- ]?)?(?:${NOUNS})${ENDING}${OF}|réguliers?)`;

/** Where, when or how one pays: « en prévente », « à la porte ». */
export const TICKETS =
  "(?:en |à la )?pré-?vente|(?:à la )?porte|à l['’]entrée|à l['’]avance|en ligne|sur place|lève-tôt|(?:tarif )?(?:hâtif|tardif|réduit)|vip";

/** « 12 ans et moins », « enfants de moins de 5 ans », « 18-30 ans », « 65+ », « groupes de 10 et plus ». */
export const BY_NUMBER = `(?:groupes? de \\d{1,3}(?: personnes?)?(?: et plus| ?\\+)|(?:(?:${NOUNS})${ENDING} (?:de |âgée?s de )?)?(?:(?:moins|plus) de \\d{1,3} ans|\\d{1,3} ?(?:à|-|–) ?\\d{1,3} ans|\\d{1,3} ans et (?:moins|plus|\\+)|\\d{1,3} (?:ans )?\\+|\\d{1,3}\\+))`;

/** A small number, in words or in figures. */
export const NUMBER_NAME = "(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|\\d{1,3})";

/** What is bought by number or as a whole: « 6 cours », « la journée ». */
export const COUNTED =
  "(?:ateliers?|cours|séances?|rencontres?|semaines?|fin de semaine|mois|jours?|journées?|soirs?|soirées?|sessions?|saison|série|année|formations?|personnes?|billets?|leçons?|modules?|blocs?|heures?|ensemble)";

/** Words that change an amount, deny it or name another thing: what has them is no name of people. */
const OTHER =
  /(?<![\p{L}])(?:rabais|remise|escompte|crédit|dépôt|caution|acompte|valeur|suggér\p{L}*|contributions?|dons?|participation|pas|non|presque|seulement|moins|plus|près|environ|minimum|maximum|frais|matériel|repas|dîner|souper|lunch|livres?|transport|stationnement|vestiaire|hébergement|location|ensuite|puis|après|avant|premi[eè]re?s?|derni[eè]re?s?|supplément|pourboire|bourse|gagner|lieu|sauf|si|total|économ\p{L}*|pénalité|journée|soirée|session|saison|série|séances?|ateliers?|cours|semaines?|année|un|une|deux|trois|quatre|cinq|six|c['’]est|activité)(?![\p{L}])/u;

/** False for what cannot be the name of those who pay a rate. */
export function isOfPeople(group: string): boolean {
  return !OTHER.test(group.replace(/non[- ](?=\p{L})/gu, ""));
}
