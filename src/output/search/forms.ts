/**
 * French forms of one word that Pagefind’s stemmer (Snowball) takes for several: plurals in -x, feminines, the spellings
 * of before and after 1990, some verbs. Each is indexed, and searched, as one of them. Accents are folded by Pagefind.
 */

/** How such words start, how they end, and the end under which they are indexed; regular expressions, except the last. */
type Form = readonly [start: string, end: string, indexed: string];

const PLURALS: readonly Form[] = [
  ["bij|caill|ch|gen|hib|jouj|p", "oux", "ou"],
  ["(?:en)?j|f|li|mili|adi|di|chev|nev|av|vo|essi", "eux", "eu"],
  ["al|bo|jo|no|tu", "yaux", "yau"],
  ["[eé]t|fl[eé]|land|mat[eé]ri|pr[eé]|sarr", "aux", "au"],
  ["b|cor|[eé]m|trav|vitr", "aux", "ail"],
  ["", "a[iï]eux", "aïeul"],
  ["", "cieux", "ciel"],
  ["", "yeux", "oeil"],
];

/** The stemmer takes no -s off after a, i, o and u: « photos », « contenus », « agendas ». Words of which it is no plural, or that have a feminine in -se or a verb in -ser, keep it. */
const NO_PLURAL =
  "[ntv]ous|plus|(?:des)?sous|dessus|jus|[ctpblr]as|repas|gras|tas|bras|cas|verglas|amas|(?:gr|cl|en?cl|d|rep|prop|disp|[eé]cl)os|" +
  "(?:ab|conc|conf|diff|excl|f|incl|intr|obt|perc|ref|rec)us|[a-z]+eus";
const VOWEL_PLURALS: readonly Form[] = [
  [`(?!(?:${NO_PLURAL})(?![a-zà-ÿ]))[a-zà-ÿ]{2,}[aou]`, "s", ""],
  [
    "abr|am|appu|d[eé]f|ennem|mid|part|suiv|tax|(?:lun|mar|mercre|jeu|vendre|same)d|essa|d[eé]la|bala|emplo|lo|tourno|envo|convo|alo",
    "is",
    "i",
  ],
];

const FEMININES: readonly Form[] = [
  ["[a-zà-ÿ]+", "trices?", "teur"],
  [
    "annonc|balad|blogu|chant|cherch|coach|coiff|coordonn|dans|employ|entra[iî]n|entrepren|interview|jou|march|nag|patin|plong|programm|recrut|serv|travaill|vend|visit|vulgaris|voyag",
    "euses?",
    "eur",
  ],
  ["(?:inter|pro|r[eé])?act|capt|cr[eé]at|fest|fict|h[aâ]t|mass|nat|pass|sport|tard", "ives?", "if"],
  ["bouch|[eé]trang|l[eé]g|m[eé]nag|messag|passag|conseill|[eé]cuy", "[eè]res?", "er"],
  ["la[iï]|publi|tur", "ques?", "c"],
  ["gre", "cques?", "c"],
  ["blan|fran", "ches?", "c"],
  ["fra[iî]", "ches?", "s"],
  ["lon", "gues?", "g"],
  ["dou", "ces?", "x"],
  ["jalou", "ses?", "x"],
  ["fau|rou", "sses?", "x"],
  ["gentil", "les?", ""],
  ["nouve", "aux?|lles?", "l"],
  ["vie", "ux|illes?", "il"],
];

/** What dropping accents and hyphens does not cover. */
const SPELLINGS: readonly Form[] = [
  ["", "ognons?", "oignon"],
  ["n[eé]nu", "fars?", "phar"],
  ["char", "riots?", "iot"],
  ["combat", "ti(?:fs?|ves?)", "if"],
  ["imb[eé]cil", "lit[eé]s?", "ité"],
  ["bonhom", "mies?", "ie"],
  ["rela", "is", "i"],
  ["e", "cz[eé]mas?", "xéma"],
  ["joaill|quincaill", "iers?", "er"],
  ["cuill", "[eè]res?", "er"],
  ["renouvel", "lements?", "ement"],
  ["cl", "efs?", "é"],
  ["pa", "yements?", "iement"],
  ["bistro", "ts?", ""],
];

const VERBS: readonly Form[] = [
  // With « inscri » in front, « inscription » is found as well, after what is exact.
  [
    "(?:d[eé]|[eé]|ins|pres|r[eé][eé]|r[eé]ins|sous|trans)cri",
    "re|s|ts?|tes?|vez|vons|vent|vant|vait|vaient|r[ae]|ront|rez",
    "",
  ],
  ["appr", "ends?|enez|enons|ennent|is|ises?", "endre"],
  ["(?:re)?li", "sez|sons|sent|sant|sait", "re"],
  ["(?:con|pro|intro|r[eé]|tra)dui|construi|instrui", "sez|sons|sent|sant|sait", "re"],
  ["of", "frir|fr(?:es?|ez|ons|ent|ant)|fert(?:e?s?)", "fr"],
  ["(?:d[eé]c|re)?ou", "vrir|vr(?:es?|ez|ons|ent|ant)|vert(?:e?s?)", "vr"],
];

/** Once accents are folded, « annulée » is « annulee » to the stemmer: another word than « annulé ». Nouns whose verb is another word keep their end: « données » is not « donner ». */
const NOUNS_IN_EE =
  "all|ann|arm|coul|donn|entr|fum|gel|journ|mar|matin|pass|plong|port|pouss|rang|soir|tourn|tranch|trav|travers|vall|veill|vol";
const PARTICIPLES: readonly Form[] = [[`(?!(?:${NOUNS_IN_EE})[eé]es?(?![a-zà-ÿ]))[a-zà-ÿ]{3,}[eé]`, "es?", ""]];

/** Every form, with the ends that it has; the whole word is matched, of which the hyphen is an end. */
export const FORMS: readonly Form[] = [
  ...PLURALS,
  ...VOWEL_PLURALS,
  ...FEMININES,
  ...SPELLINGS,
  ...VERBS,
  ...PARTICIPLES,
];
