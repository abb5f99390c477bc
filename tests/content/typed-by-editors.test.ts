/** What people type who never read the list of keys: each slip has one message, which says what to write instead. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const SESSIONS = "sessions:\n  - date: 2027-01-15";

/** Lines of a front matter → words of the one message; none for what is understood. */
const SLIPS: readonly (readonly [lines: string, ...words: readonly string[]])[] = [
  ["tags: web, médias sociaux; formation"],
  ["tags: Recherche &amp; développement; web"],
  ["publier le: 15 janvier 2027"],
  ["brouillon: oui", "`draft` plutôt que `brouillon`", "draft: true"],
  ["Tags: web", "`tags` plutôt que `Tags`", "tags: web"],
  ["Titre: Un autre", "dit la même chose que `title`", "une seule des deux lignes"],
  ["résumé: Un autre", "dit la même chose que `summary`"],
  ["place: [Salle 205, Salle 206]", "un seul nom", "Salle 205"],
  ["trainers: {nom: Camille Exemple}", "`name` plutôt que `nom`"],
  ["image: C:\\Photos\\salle.jpg", "d’un ordinateur", "`salle.jpg`"],
  ["image: file:///Users/exemple/salle.jpg", "d’un ordinateur", "`salle.jpg`"],
  ["image: {src: https://exemple.org/a.jpg, texte: La salle}", "`texte`", "`alt`"],
  ["image: [a.jpg, b.jpg]", "un bloc de clés", "sans tiret"],
  ["photo: salle.jpg", "`image`"],
  ["registration: {url: exemple.org/inscription}", "`https://exemple.org/inscription`"],
  ['registration: {url: "https://exemple,org"}', "n’est pas une adresse Web complète", "ni virgule"],
  ["registration: {email: a @exemple.org}", "n’est pas une adresse de courriel", "`a@exemple.org`"],
  ["registration: {courriel: a@exemple}", "`email` plutôt que `courriel`", "n’est pas une adresse de courriel"],
  ["registration:\n  - email: a@exemple.org", "un bloc de clés", "sans tiret"],
  ["inscription: oui", "`registration` plutôt que `inscription`", "{email: "],
  ["documents: plan.pdf", "`title: Plan de la journée`", "`file: plan.pdf`"],
  ["document: plan.pdf", "`documents`"],
  ["seats: illimité", "nombre entier", "retirez cette ligne"],
  ["seats: 15 max", "nombre entier", "`15`"],
  ["places: 15 max", "`seats` plutôt que `places`", "`15`"],
  ["lien: https://exemple.org", "`online`"],
  ["duration: 3 h", "`start` ou `end`"],
  ["registration: {lien: https://exemple.org/inscription}", "`lien` n’est pas connue ici", "`url`"],
  ["registration: {tel: 819 555-0123}", "`phone` plutôt que `tel`"],
  ["dates:\n  - 3 mars 2027", "vouliez-vous dire `sessions`"],
  ["access: rampe, LSQ, 12 ans et plus"],
  ["seatsLeft: -1", "nombre entier", "par exemple `15`"],
  ["prices: {Membres: 100 $, Autres: 150 $}"],
  ["price: [150 $, 100 $]", "un seul prix ici", "`- Membres : 100 $`"],
  ["event: {name: Salon, date: fin mars ou début avril 2027}"],
  ["event: {name: Salon, date: quand il fera beau}", "si le mois non plus n’est pas connu, `printemps 2027`"],
  ["event: {name: Salon, date: printemps}", "par exemple `printemps 2027`"],
  ["event: {name: Salon, date: en mars ou plus tard, price: gratuit}", "n’est pas une date que l’on sait lire"],
];

const IN_A_SESSION: readonly (readonly [line: string, ...words: readonly string[]])[] = [
  ["état: complète", "`status` plutôt que `état`", "status: full"],
  ["status: plein", "status: full"],
  ["seats: 15\n  - 8 mars, 9 h, Québec", "Il manque l’année dans `8 mars`", "`8 mars 2027, 9 h, Québec`"],
  ["note: Un mot\n  - 3, 10 et 17 mars 2027, 9 h", "plusieurs séances", "`- 2027-03-03`", "`- 2027-03-17`"],
  [
    "id: a\n  - id: b\n    date: [2027-03-03, 2027-03-10]",
    "une seule date, et on lit une liste",
    "une séance par date",
  ],
  ["start: 9 h\n    hours:"],
  ["hours: de 9 à 12", "`9 h à 12 h`"],
  ["start: 9", "`9` n’est pas une heure", "`9 h`"],
  ["où: Salle 2", "`place`"],
  ["start: [9 h, 16 h]", "une seule heure, et on lit une liste"],
  ["hours: [9 h à 12 h, 13 h à 16 h]"],
  ["places restantes: 3", "`seatsLeft`"],
];

const OF_SESSIONS: readonly (readonly [lines: string, ...words: readonly string[]])[] = [
  [
    "sessions:\n  groupe-1: 3 mars 2027, 9 h\n  groupe-2: 10 mars 2027, 9 h",
    "sous un nom",
    "`- 3 mars 2027, 9 h`, puis",
  ],
];

const ALL = [
  ...OF_SESSIONS.map(([lines, ...words]) => ({ lines, words })),
  ...SLIPS.map(([lines, ...words]) => ({ lines: `${lines}\n${SESSIONS}`, words })),
  ...IN_A_SESSION.map(([line, ...words]) => ({ lines: `${SESSIONS}\n    ${line}`, words })),
];

test("each slip has one message, which says what to write", () => {
  const files = ALL.map(({ lines }, index) => [
    `formations/f${index}.md`,
    `---\ntitle: Un titre ${index}\ndate: 2026-11-01\nsummary: Un résumé.\n${lines}\n---\n\nUn texte.\n`,
  ]);
  const { problems } = siteFrom(Object.fromEntries(files), { now: "2026-12-01" });
  for (const [index, { lines, words }] of ALL.entries()) {
    const found = problems.filter(({ file }) => file === `formations/f${index}.md`);
    expect(found.length, `${lines}: ${found.map(({ message }) => message).join(" / ")}`).toBe(
      words.length === 0 ? 0 : 1,
    );
    const [{ message = "", advice = "", fix } = {}] = found;
    const said = `${message} ${advice} ${fix?.lines.join("\n") ?? ""}`.replace(/[\u00a0\u202f]/gu, " ");
    for (const word of words) expect(said, lines).toContain(word);
  }
});
