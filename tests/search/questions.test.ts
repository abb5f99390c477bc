/** What readers ask of the sample, of 300 posts and of a new site; `npm run preuves` asks longer lists. */
import { join } from "node:path";
import { expect, test } from "vitest";
import { askLists } from "./ask-lists.ts";
import { silentWords } from "./silent-words.ts";

askLists(join(import.meta.dirname, "questions"));

test.each([
  ["responsive", "Un site responsable.", "", ["responsive"]],
  ["responsive", "Un site responsable.", "Contient « responsable », non « responsive ».", []],
  ["les jeux d’été gratuits", "Le jeu de l’été.", "", ["gratuits"]],
  ["jeux gratuits", "Un jeu.", "Filtres tirés de vos mots : Gratuit", []],
  ["sous titrer 9h30", "Sous-titres, à 9 h 30", "", []],
])("« %s » on « %s », of which « %s » is said, lacks %s", (query, text, said, lost) => {
  expect(silentWords(query, text, said)).toEqual(lost);
});
