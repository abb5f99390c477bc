import { load } from "cheerio";
import { expect, test } from "vitest";
import type { GuideList } from "../../src/content/model.ts";
import { problems, render } from "./render.ts";

const announce = (title: string, kind: string, count: number): GuideList => ({ title, kind, count, line: 4 });
const LISTS = {
  line: 10,
  lists: [announce("Deux conditions", "conditions", 2), announce("Trois conseils", "conseils", 3)],
};
const TEXT = `1. Une liste qui n’est pas annoncée

## Trois conseils

1. **Écoutez.** Avant de parler.
2. Répondez :
   - vite
   - bien

![Un filet](filet.svg)

3. Recommencez.

## Deux conditions

1. Une vision

2. Des ressources
`;

test("each item has an id with its kind and number, under the heading that announces it, and an anchor link", () => {
  const $ = load(render(TEXT, LISTS).html);
  const ids = $("li[id]")
    .toArray()
    .map((item) => $(item).attr("id"));
  expect(ids).toEqual(["conseil-1", "conseil-2", "conseil-3", "condition-1", "condition-2"]);
  expect($("#conseil-2 > a.ancre").attr("href")).toBe("#conseil-2");
  expect($("#condition-2 > p > a.ancre").attr("aria-label")).toBe("Lien vers la condition 2");
  expect($("ol").eq(1).attr("start")).toBeUndefined();
  expect($("ol").eq(2).attr("start")).toBe("3");
});

test("items are returned with their text, in the order of the announcements; a list continues after a picture", () => {
  const { items, problems } = render(TEXT, LISTS);
  expect(problems).toEqual([]);
  expect(items).toEqual([
    { id: "condition-1", number: 1, kind: "conditions", text: "Une vision" },
    { id: "condition-2", number: 2, kind: "conditions", text: "Des ressources" },
    { id: "conseil-1", number: 1, kind: "conseils", text: "Écoutez. Avant de parler." },
    { id: "conseil-2", number: 2, kind: "conseils", text: "Répondez\u00a0:\nvite\nbien" },
    { id: "conseil-3", number: 3, kind: "conseils", text: "Recommencez." },
  ]);
});

test("without a heading of the same title, lists are taken in order", () => {
  const { items } = render("1. a\n2. b\n\nPuis :\n\n1. c", {
    lists: [announce("X", "facteurs", 2), announce("Y", "conseils", 1)],
  });
  expect(items.map(({ id }) => id)).toEqual(["facteur-1", "facteur-2", "conseil-1"]);
});

test("a list with a different number of items is reported on its line, a missing one on its announcement", () => {
  const lists = [
    announce("Deux conditions", "conditions", 3),
    announce("Trois conseils", "conseils", 3),
    announce("Ailleurs", "facteurs", 1),
    announce("Nulle part", "facteurs", 5),
  ];
  expect(problems(TEXT, { line: 10, lists })).toEqual(["4:1 liste-incomplete", "25:1 liste-incomplete"]);
  const [absent, short] = render(TEXT, { line: 10, lists }).problems;
  expect(absent?.message).toBe("La liste «\u00a0Nulle part\u00a0» annonce 5\u00a0facteurs; le texte n’en a pas.");
  expect(short?.message).toContain("annonce 3\u00a0conditions; le texte en compte 2.");
});

test("a heading does not take the id of an item, and a text without announced lists is unchanged", () => {
  const text = "## Conseil 1\n\n1. Écoutez.\n";
  const html = render(text, { lists: [announce("Un conseil", "conseils", 1)] }).html;
  expect(html).toContain('<li id="conseil-1">');
  expect(html).toContain('<h2 id="conseil-1-2">');
  expect(render(text).html).toContain('<h2 id="conseil-1">');
  expect(render(text).items).toEqual([]);
});

test("a list may have any name, and its items their address in the singular", () => {
  const text = "## Étapes\n\n1. a\n2. b\n\n## Choix\n\n1. c\n\n## Ce qui coince\n\n1. d";
  const { items, problems, html } = render(text, {
    lists: [
      announce("Étapes", "étapes", 2),
      announce("Choix", "choix", 1),
      announce("Ce qui coince", "erreurs fréquentes", 1),
    ],
  });
  expect(problems).toEqual([]);
  expect(items.map(({ id }) => id)).toEqual(["etape-1", "etape-2", "choix-1", "erreur-frequente-1"]);
  const labels = load(html)("a.ancre")
    .toArray()
    .map((link) => load(html)(`a[href="${link.attribs.href}"]`).attr("aria-label"));
  expect(labels).toContain("Lien vers l’étape 2");
  expect(labels).toContain("Lien vers choix 1");
});

test.each([
  ["Quinze conseils", "consiels", "conseils"],
  ["Quinze conseils", "conseil", "conseils"],
  ["Pour réussir", "condtions", "conditions"],
  ["Les trois volets", "volts", "volets"],
])("under « %s », the name « %s » is probably misspelt", (title, kind, meant) => {
  const { problems } = render(`## ${title}\n\n1. a`, { lists: [announce(title, kind, 1)] });
  expect(problems).toMatchObject([{ code: "liste-mal-nommee", severity: "warning", line: 4 }]);
  expect(problems[0]?.advice).toContain(meant);
});

test("a name that the title has is right, however near another one", () => {
  const { problems } = render("## Cinq acteurs\n\n1. a", { lists: [announce("Cinq acteurs", "acteurs", 1)] });
  expect(problems).toEqual([]);
});
