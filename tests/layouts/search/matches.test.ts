import { expect, test } from "vitest";
import { readPage } from "../../../layouts/assets/search/excerpt.ts";
import type { FoundPage } from "../../../layouts/assets/search/pagefind.ts";
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

test("no excerpt is taken from the categories and tags", () => {
  const anchors = [{ element: "div", id: "pied", location: 4 }];
  expect(marked(page("Titre Un texte court. Balado Design", [4], anchors), "balado")).toBe(
    "Un texte court. Balado Design",
  );
});
