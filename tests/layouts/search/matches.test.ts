import { expect, test } from "vitest";
import { readPage } from "../../../layouts/assets/search/excerpt.ts";
import type { FoundPage } from "../../../layouts/assets/search/pagefind.ts";
import { FACT_END } from "../../../src/output/search/shown-text.ts";
import { indexText, parseQuery, unseenWords } from "../../../src/output/search/spelling.ts";

/** A page found for the words at some ranks of its text. */
function page(content: string, ranks: readonly number[], anchors: FoundPage["anchors"] = []): FoundPage {
  return {
    url: "/x/",
    content,
    meta: { title: "Titre" },
    filters: {},
    anchors,
    weighted_locations: ranks.map((location) => ({ location, balanced_score: 1 })),
  };
}
const marked = (found: FoundPage, query: string): string =>
  readPage(found, 3, parseQuery(query))
    .excerpt.map(({ words, found: isFound }) => (isFound ? `[${words}]` : words))
    .join("")
    .trim();

test("an excerpt is made of whole sentences, and shows words as they were written", () => {
  const text = indexText(
    "Titre Une phrase avant. Les travaux de l’été (2027) coûtent 150\u00a0$ à l’élève. Une autre.",
  );
  const at = text.split(" ").findIndex((word) => word.startsWith("trava") || word.includes("trava"));
  expect(marked(page(text, [at]), "travail")).toBe(
    "Une phrase avant. Les [travaux] de l’été (2027) coûtent 150\u00a0$ à l’élève. Une autre.",
  );
});

test("words that only start like the one asked are marked only where the page has not the word itself", () => {
  const text = "Titre Un mot, un moteur.";
  expect(marked(page(text, [2, 4]), "mot")).toBe("Un [mot], un moteur.");
  expect(marked(page("Titre Un moteur.", [2]), "mot")).toBe("Un [moteur].");
});

test("for a synonym, what the page has is marked; for a part of a synonym, nothing", () => {
  const unseen = unseenWords({ word: "données libres", written: "données ouvertes" });
  const text = `Titre ${unseen} Publier des données ouvertes.`;
  expect(marked(page(indexText(text).replace(indexText(unseen), unseen), [1, 2, 5]), "données libres")).toContain(
    "[données] [ouvertes]",
  );
  expect(marked(page(indexText(text).replace(indexText(unseen), unseen), [1]), "libre")).not.toContain("[");
});

test("a word that only an address has is marked there", () => {
  const text = indexText("Titre Écrivez à g.roy@exemple.org. Fin.");
  const at = text.split(" ").findIndex((token) => token.includes("@"));
  expect(marked(page(text, [at]), "roy")).toContain("[g.roy@exemple.org]");
});

test("a synonym is told whole, with its small words", () => {
  const unseen = unseenWords({ word: "heures d’ouverture", written: "horaire" });
  const found = page(`Titre ${unseen} Notre horaire.`, [1, 2]);
  expect(readPage(found, 3, parseQuery("heures d'ouverture")).found.map(({ shown }) => shown)).toContain(
    "heures d’ouverture",
  );
});

test("a sentence is shown rather than a fact; facts stand between dots, and apart from sentences", () => {
  const text = indexText(
    `Titre Une salle, dit-on. Lieu\u00a0: Salle des pas${FACT_END} Accès\u00a0: rampe${FACT_END} vingt places${FACT_END} On y danse dans la salle. Fin.`,
  );
  const at = (word: string): number => text.split(" ").findIndex((token) => token.startsWith(word));
  expect(marked(page(text, [at("Salle")]), "salle")).toBe("Une [salle], dit-on.");
  expect(marked(page(text, [at("rampe")]), "rampe")).toBe(
    "Lieu\u00a0: Salle des pas\u00a0· Accès\u00a0: [rampe]\u00a0· vingt places.",
  );
});

test("the blank after a word is not marked", () => {
  expect(marked(page(indexText("Titre Le «\u00a0jeu\u00a0» dure."), [2]), "jeu")).toBe("Le «\u00a0[jeu]\u00a0» dure.");
});

test("all the words asked that a page has are found in it, whichever it was found for", () => {
  const { found } = readPage(page("Titre Une nuit blanche.", [3]), 3, parseQuery("nuits blanches"));
  expect(found.map(({ shown }) => shown)).toEqual(["blanche", "nuit"]);
});

test("a word of an address is not the word", () => {
  expect(marked(page("Titre Une formation. Écrire à formation@exemple.org.", [2, 5]), "formation")).toBe(
    "Une [formation]. Écrire à formation@exemple.org.",
  );
});

test("the name of an item leads to its text", () => {
  const name = (rank: string): string => unseenWords({ word: `conseil ${rank}` });
  const filler = "Un mot. ".repeat(40);
  const text = `Titre Un conseil utile. ${filler}${name("1")} Parlez fort. ${name("2")} Lisez bas.`;
  const ranks = text.split(" ").flatMap((token, at) => (/conseil|2/.test(token) ? [at] : []));
  expect(marked(page(text, ranks), "conseil 2")).toContain("Lisez bas.");
});

test("what stands before the title is no part of it", () => {
  expect(marked(page("Pianiste, Salle Haute. Titre Elle accorde.", [0]), "pianiste")).toBe("[Pianiste], Salle Haute.");
});

test("no excerpt is taken from the categories and tags", () => {
  const anchors = [{ element: "div", id: "pied", location: 4 }];
  expect(marked(page("Titre Un texte court. Balado Design", [4], anchors), "balado")).toBe("Un texte court.");
});
