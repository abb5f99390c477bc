import { expect, test } from "vitest";
import { englishPassages } from "../../../src/locale/fr/english.ts";

const found = (text: string) => englishPassages(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ["The quick brown fox jumps over the lazy dog.", "The quick brown fox jumps over the lazy dog"],
  ["Il disait : « What you see is what you get ».", "What you see is what you get"],
  ["Il répète que the user is always right, et il a raison.", "the user is always right"],
  ["Voir How to write a good page title pour la suite.", "How to write a good page title"],
  ["Ils disent « bring your own device » partout.", "bring your own device"],
  ["Une phrase. We are in this together and it is fine. Une autre.", "We are in this together and it is fine"],
])("finds a passage in « %s »", (text, passage) => {
  expect(found(text)).toEqual([passage]);
});

test.each([
  "Le ministère (Ministry of Health and Social Services) a publié son bilan.",
  "Il faut lire le livre The Elements of Style avant tout.",
  "La méthode Getting Things Done est connue, le Web of Data moins.",
  "Un courriel, une newsletter, un brainstorming, le open data, du peer to peer.",
  "Le best of, le making of et le to do du jour.",
  "« Content is king », disait-on.",
  "L’or du but me plaît; on a un an, car les as font six sons.",
  "Free Software Foundation for the Promotion of a Better Web",
])("finds nothing in « %s »", (text) => {
  expect(found(text)).toEqual([]);
});
