/** A session may be one sentence: what it says becomes the keys of the session, and what is wrong is told where it stands. */
import { expect, test } from "vitest";
import { readSessionSentence } from "../../src/content/schema/session-sentence.ts";
import { siteFrom } from "../site-from.ts";

test.each([
  ["15 janvier 2027", { date: "2027-01-15" }],
  ["le vendredi 15 janvier 2027", { date: "2027-01-15" }],
  ["vendredi, 15 janvier 2027 de 9h à 16h30", { date: "2027-01-15", start: "9 h", end: "16 h 30" }],
  ["2027-01-15, 9 h à 16 h, Québec", { date: "2027-01-15", start: "9 h", end: "16 h", place: "Québec" }],
  ["15 janvier 2027, de 9 à 16 h", { date: "2027-01-15", start: "9 h", end: "16 h" }],
  ["15 janvier 2027 à 13:30", { date: "2027-01-15", start: "13 h 30" }],
  ["15 janvier 2027, 9 h – 12 h", { date: "2027-01-15", start: "9 h", end: "12 h" }],
  [
    "15 janvier 2027, 9 h à 12 h et 13 h à 16 h, Québec",
    { date: "2027-01-15", hours: "9 h à 12 h et 13 h à 16 h", place: "Québec" },
  ],
  ["15 janvier 2027, 9 h, 16 h", { date: "2027-01-15", start: "9 h", end: "16 h" }],
  ["15 janvier 2027, 19 h à minuit", { date: "2027-01-15", start: "19 h", end: "0 h" }],
  ["15 janvier 2027 en soirée, Québec", { date: "2027-01-15", hours: "en soirée", place: "Québec" }],
  ["15 janvier 2027, heure à confirmer", { date: "2027-01-15", hours: "heure à confirmer" }],
  ["15 janvier 2027, à confirmer", { date: "2027-01-15", status: "to-confirm" }],
  ["automne 2027, en ligne", { date: "automne 2027", online: true }],
  ["à déterminer, Groupe 3", { date: "à déterminer", group: "Groupe 3" }],
  ["du 15 au 17 janvier 2027, 9 h", { date: "2027-01-15", endDate: "2027-01-17", start: "9 h" }],
  ["15 et 16 janvier 2027", { date: "2027-01-15", endDate: "2027-01-16" }],
  ["mars 2027, Arts et culture", { date: "2027-03", group: "Arts et culture" }],
  ["1er mars 2027, en ligne", { date: "2027-03-01", online: true }],
  ["1er mars 2027, sur Zoom", { date: "2027-03-01", online: true, note: "sur Zoom" }],
  ["1er mars 2027, https://exemple.org/salle", { date: "2027-03-01", online: "https://exemple.org/salle" }],
  [
    "1er mars 2027, à la bibliothèque Exemple, 150 $",
    { date: "2027-03-01", place: "Bibliothèque Exemple", price: "150 $" },
  ],
  ["1er mars 2027, Salle 205, Québec", { date: "2027-03-01", place: { name: "Salle 205", city: "Québec" } }],
  ["1er mars 2027, 12 places, complète", { date: "2027-03-01", seats: 12, status: "full" }],
  [
    "15 janvier 2027, 9 h à 16 h, Groupe 2, gratuit.",
    { date: "2027-01-15", start: "9 h", end: "16 h", group: "Groupe 2", price: "gratuit" },
  ],
  ["le 1er mars 2027, 9 h", { date: "2027-03-01", start: "9 h" }],
  ["ven 15 janv 2027", { date: "2027-01-15" }],
  ["15 mars 2027 (sous réserve)", { date: "2027-03-15", status: "to-confirm" }],
  ["20270115, 9 h", { date: "2027-01-15", start: "9 h" }],
  ["vendredi le 15 janvier 2027, 9 h", { date: "2027-01-15", start: "9 h" }],
  ["ven. 15 janv. 2027", { date: "2027-01-15" }],
  ["2027-01-15/17, 9 h", { date: "2027-01-15", endDate: "2027-01-17", start: "9 h" }],
  ["2027-01-15 au 2027-01-17", { date: "2027-01-15", endDate: "2027-01-17" }],
  ["du 30 décembre au 2 janvier 2027", { date: "2026-12-30", endDate: "2027-01-02" }],
  ["15 mars 2027 ?, 9 h", { date: "2027-03-15", status: "to-confirm", hours: "9 h" }],
  ["15 janvier 2027, 6:30 pm to 8 pm", { date: "2027-01-15", start: "18 h 30", end: "20 h" }],
  ["15 janvier 2027, 9 am - noon, Québec", { date: "2027-01-15", start: "9 h", end: "12 h", place: "Québec" }],
  ["15 janvier 2027, 7 h du soir", { date: "2027-01-15", start: "19 h" }],
  ["15 janvier 2027, 19 h 30 précises", { date: "2027-01-15", start: "19 h 30" }],
  [
    "15 janvier 2027, 9 h à midi, puis de 13 h à 16 h",
    { date: "2027-01-15", hours: "9 h à midi, puis de 13 h à 16 h" },
  ],
  ["15 janvier 2027, 5 à 7", { date: "2027-01-15", hours: "5 à 7" }],
  ["15 janvier 2027, jusqu’à 22 h", { date: "2027-01-15", hours: "jusqu’à 22 h" }],
  ["15 janvier 2027, accueil à 18 h 30", { date: "2027-01-15", hours: "accueil à 18 h 30" }],
  ["15 janvier 2027, 19 h (accueil à 18 h 30)", { date: "2027-01-15", start: "19 h", note: "accueil à 18 h 30" }],
  ["15 janvier 2027, 9 h à 16 h HNE", { date: "2027-01-15", start: "9 h", end: "16 h", zone: "America/Toronto" }],
  ["15 janvier 2027, 19 h ou 20 h, Québec", { date: "2027-01-15", hours: "19 h ou 20 h", place: "Québec" }],
  ["15 janvier 2027, 19 h à 21 h environ", { date: "2027-01-15", hours: "19 h à 21 h environ" }],
  ["15 janvier 2027, 3 h de cours", { date: "2027-01-15", hours: "3 h de cours" }],
  ["15 janvier 2027, sept heures et demie", { date: "2027-01-15", hours: "sept heures et demie" }],
  ["15 janvier 2027, 18 h 30 / 20 h", { date: "2027-01-15", hours: "18 h 30 / 20 h" }],
  ["15 janvier 2027, 19 h – à confirmer", { date: "2027-01-15", start: "19 h", status: "to-confirm" }],
  ["15 janvier 2027, 14 h (heure de Paris)", { date: "2027-01-15", hours: "14 h (heure de Paris)" }],
  ["15 janvier 2027, 19.30", { date: "2027-01-15", hours: "19.30" }],
  ["15 janvier 2027, 9 h à midi, 1 h à 4 h", { date: "2027-01-15", hours: "9 h à midi, 1 h à 4 h" }],
  ["les lundis soirs du 1er au 29 mars 2027", { repeat: "les lundis du 1er au 29 mars 2027", hours: "le soir" }],
  [
    "du 11 janvier au 29 mars 2027, les lundis de 19 h à 21 h, Québec",
    { repeat: "les lundis du 11 janvier au 29 mars 2027", start: "19 h", end: "21 h", place: "Québec" },
  ],
  [
    "tous les mardis, à 19 h, du 2 février au 30 mars 2027",
    { repeat: "tous les mardis du 2 février au 30 mars 2027", start: "19 h" },
  ],
])("« %s »", (sentence, words) => {
  expect(readSessionSentence(sentence)).toEqual({ words });
});

test.each([
  "15 janvier 2027 ou 22 janvier 2027, 9 h",
  "tous les mardis du 2 février au 30 mars 2027, sauf le 17 mars, 18 h 30 à 20 h",
  "tous les mardis du 2 février au 30 mars 2027, sauf pendant la relâche, Québec",
])("« %s » is refused rather than half read", (sentence) => {
  expect(readSessionSentence(sentence)).toHaveProperty("error");
});

const post = (sessions: string) => `---\ntitle: T\ndate: 2027-01-02\nsummary: S\nsessions:${sessions}\n---\n\nTexte.`;
const problemsOf = (sessions: string) =>
  siteFrom({ "formations/t.md": post(sessions) }, { now: "2027-01-05" }).problems.map(
    ({ code, line, column, length, message, advice }) => ({ code, line, column, length, message, advice }),
  );

test("sentences and blocks stand together, and a single sentence is a list of one", () => {
  const mixed = "\n  - 15 janvier 2027, 9 h à 16 h, Québec\n  - {id: b, date: 2027-02-15}";
  const [post1] = siteFrom({ "formations/t.md": post(mixed) }, { now: "2027-01-05" }).site.posts;
  expect(post1?.entry.base === "formation" && post1.entry.sessions.map(({ date }) => date?.month)).toEqual([1, 2]);
  expect(problemsOf(" 15 janvier 2027")).toEqual([]);
});

test("an unreadable sentence is told on its own line, with what to write", () => {
  expect(problemsOf("\n  - 15 janvier 2027\n  - quand tout sera prêt")).toMatchObject([
    {
      code: "type-invalide",
      line: 7,
      column: 5,
      length: 20,
      advice:
        "par exemple `2027-01-15, 9 h à 16 h, Québec`; si la date n’est pas connue : `- note: quand tout sera prêt`",
    },
  ]);
  expect(problemsOf("\n  - 15 janvier et 22 janvier 2027, 9 h")).toMatchObject([
    {
      line: 6,
      message: "Il y a ici plusieurs séances.",
      advice: "une séance par ligne : `- 2027-01-15`, puis `- 2027-01-22`",
    },
  ]);
  expect(problemsOf("\n  - 31 février 2027, 9 h")).toMatchObject([{ code: "date-impossible", line: 6, column: 5 }]);
});

test("a later session keeps its line when an earlier one is left out", () => {
  const found = problemsOf("\n  - quand tout sera prêt\n  - 15 janvier 2027, 16 h à 9 h");
  expect(found.map(({ code, line }) => [code, line])).toEqual([
    ["type-invalide", 6],
    ["seance-fin-avant-debut", 7],
  ]);
});

test("a venue of places.yml is the place of a sentence that names it, whatever its name", () => {
  const sessionsOf = (
    sessions: string,
    places = "- {id: le-cube, name: Le Cube, city: Québec}\n- {id: vitrine, name: La Vitrine}\n",
  ) => {
    const { site } = siteFrom({ "formations/t.md": post(sessions), "places.yml": places }, { now: "2027-01-05" });
    const [found] = site.posts;
    return found?.entry.base === "formation"
      ? found.entry.sessions.map(({ place, group }) => [place?.name, group])
      : [];
  };
  expect(sessionsOf(" 15 janvier 2027, 9 h à 16 h, Le Cube")).toEqual([["Le Cube", undefined]]);
  expect(sessionsOf(" 15 janvier 2027, Arts et culture, le cube")).toEqual([["Le Cube", "Arts et culture"]]);
  expect(sessionsOf(" 15 janvier 2027, Le Cube, Québec")).toEqual([["Le Cube", undefined]]);
  // Another place was said; the group of a block is a group.
  expect(sessionsOf(" 15 janvier 2027, La Vitrine, Salle 205")).toEqual([["Salle 205", "La Vitrine"]]);
  expect(sessionsOf("\n  - {date: 2027-01-15, group: La Vitrine}")).toEqual([[undefined, "La Vitrine"]]);
  expect(sessionsOf(" 15 janvier 2027, Le Cube", "- {id: autre, name: Autre}\n")).toEqual([[undefined, "Le Cube"]]);
});
