/** Syntax errors that Markdown renders as typed: each is reported with what to write; what was meant literally is not. */
import { expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const CODES = new Set(["adresse-illisible", "tableau-illisible", "puce-collee"]);

function told(body: string): readonly string[] {
  const text = `---\ntitle: T\ndate: 2013-01-15\nsummary: S\n---\n\n${body}\n`;
  return siteFrom({ "articles/t.md": text })
    .problems.filter(({ code }) => CODES.has(code))
    .map(({ line, advice = "" }) => `${line} ${advice.replace(/[\u00a0\u202f]/g, " ")}`);
}

test.each([
  ["![La salle](La salle.jpg)", "7 Écrivez : `![La salle](<La salle.jpg>)`"],
  ['Un mot.\n![Salle](La salle.jpg "La légende")', '8 Écrivez : `![Salle](<La salle.jpg> "La légende")`'],
  ["[le plan](plan.pdf “Le plan”)", '7 Écrivez : `[le plan](plan.pdf "Le plan")`'],
  ["![a](C:\\Photos\\salle.jpg)", "7 Copiez le fichier à côté du texte et donnez son nom seul : « salle.jpg »."],
  ["[le site] (https://exemple.org)", "7 Retirez l’espace entre le crochet et la parenthèse."],
  [
    "Heures :\n| A | B | C |\n|---|---|\n| 1 | 2 | 3 |",
    "8 La deuxième ligne doit avoir autant de colonnes que la première : `| --- | --- | --- |`.",
  ],
  ["| A | B |\n| 1 | 2 |", "7 Sous la première ligne, ajoutez : `| --- | --- |`."],
  ["•\tUn\n•\tDeux", "7 Commencez chaque ligne par « - » et une espace, après une ligne vide."],
])("%j", (body, expected) => {
  expect(told(body)).toEqual([expected]);
});

test.each([
  "\\[ceci\\](n’est pas un lien)",
  "`[code](avec espace)`",
  "Le tableau [1] (voir plus bas) et f(x).",
  "| A | B |\n|---|---|\n| 1 | 2 |",
  "Musée · Bibliothèque · Archives",
  "- Un\n- Deux",
])("nothing is reported for %j", (body) => {
  expect(told(body)).toEqual([]);
});
