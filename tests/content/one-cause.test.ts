/** One cause, one message: a value that is refused, or a key typed under another name, is not also told as absent. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const HEAD = "title: T\ndate: 2026-11-01\nsummary: S";
const SESSION = "sessions:\n  - date: 2027-01-15\n   ";

/** Lines of a front matter → the codes told. */
const CAUSES: readonly (readonly [lines: string, ...codes: readonly string[]])[] = [
  [`${HEAD}\n${SESSION} start: tôt\n    end: 16 h`, "heure-illisible"],
  [`${HEAD}\nstart: tôt\nend: 16 h\nsessions: [15 janvier 2027, 16 janvier 2027]`, "heure-illisible", "seance-sans-id"],
  [`${HEAD}\n${SESSION} end: 16 h`, "seance-sans-debut"],
  [`${HEAD}\nupdated: 2026-11-02\n${SESSION} status: postponed\n    formerDate: 2027-99-01`, "date-impossible"],
  [`${HEAD}\nupdated: 2026-99-02\n${SESSION} status: cancelled`, "date-impossible"],
  [`${HEAD}\n${SESSION} status: cancelled`, "seance-changee-sans-updated"],
  [`${HEAD}\n${SESSION} seats: dix\n    seatsLeft: 12`, "type-invalide"],
  [`${HEAD}\nregistration: {email: a@}\n${SESSION} seats: 12`, "courriel-invalide"],
  [`${HEAD}\nregistration: {courriel: a@exemple.org}\n${SESSION} seats: 12`, "cle-inconnue"],
  [`titre: T\ndate: 2026-11-01\nsummary: S\n${SESSION} seats: 12`, "cle-inconnue"],
  [`title: T\nDate: 2026-11-01\nsummary: S\n${SESSION} seats: 12`, "cle-inconnue"],
  [`title: T\ndate: 2026-11-01\nrésumé: S\n${SESSION} seats: 12`, "cle-inconnue"],
  [`title: T\ndate: 2026-11-01\nsummary: [S, T]\n${SESSION} seats: 12`, "type-invalide"],
  ["title:\ndate:\nsummary:", "date-manquante", "titre-manquant"],
  [`${HEAD}\ntrainers: {nom: Camille Exemple}\n${SESSION} seats: 12`, "cle-inconnue"],
  [`${HEAD}\nimage: {src: https://exemple.org/a.jpg, texte: La salle}\n${SESSION} seats: 12`, "cle-inconnue"],
];

test("what follows from a fault is not told with it", () => {
  const files = CAUSES.map(([lines], index) => [`formations/f${index}.md`, `---\n${lines}\n---\n\nUn texte.\n`]);
  const { problems } = siteFrom(Object.fromEntries(files), { now: "2026-12-01" });
  const told = CAUSES.map(([lines], index) => [
    lines,
    ...problems.flatMap(({ file, code }) => (file === `formations/f${index}.md` ? [code] : [])).sort(),
  ]);
  expect(told).toEqual(CAUSES);
});
