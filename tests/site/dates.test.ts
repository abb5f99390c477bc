import { describe, expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const SESSIONS =
  "  - { id: a, date: 2013-01-15 }\n  - { id: b, date: 2013-03 }\n  - { id: c, date: 2013-02-11, endDate: 2013-02-13 }";

/** Problems of a training's text, as « line:column code message ». */
function said(body: string, sessions = SESSIONS, more = ""): readonly string[] {
  const file = `---\ntitle: Essai\ndate: 2012-12-10\nsummary: Un essai.\n${more}sessions:\n${sessions}\n---\n`;
  const first = file.split("\n").length;
  const { problems } = siteFrom({ "formations/essai.md": `${file}${body}\n` });
  return problems.map(({ line, column, code }) => `${line - first + 1}:${column} ${code}`);
}

describe("une date qui contredit les séances", () => {
  test.each([
    ["dans une phrase", "La séance aura lieu le 16 janvier 2013.", "1:24"],
    ["d’une autre année", "La formation se donne le 15 janvier 2012.", "1:26"],
    ["sous un titre", "## Calendrier\n\n- 12 janvier 2013\n", "3:3"],
    ["dans un tableau", "| Groupe | Quand |\n|---|---|\n| Un | 14 janvier 2013 |", "3:8"],
    ["parmi d’autres", "Les séances du 15 janvier 2013 et du 20 février 2013.", "1:38"],
  ])("%s", (_, body, place) => {
    expect(said(body)).toEqual([`${place} date-contredite`]);
  });

  test("le message dit ce que dit l’en-tête", () => {
    const file = `---\ntitle: Essai\ndate: 2012-12-10\nsummary: Un essai.\nsessions: [{ date: 2013-01-15 }]\n---\nLa séance du 16 janvier 2013.\n`;
    const { problems } = siteFrom({ "formations/essai.md": file });
    expect(problems[0]?.message).toBe("Aucune séance de l’en-tête n’a lieu le 16\u00a0janvier 2013.");
    expect(problems[0]?.advice).toContain("15\u00a0janvier 2013");
  });

  test.each([
    ["le jour d’une séance", "La séance du 15 janvier 2013."],
    ["un jour dans une séance de plusieurs jours", "La séance du 12 février 2013."],
    ["un jour du mois d’une séance sans jour", "La séance du 8 mars 2013."],
    ["le jour de la publication", "Cette formation a été annoncée le 10 décembre 2012."],
    ["une date qui parle d’autre chose", "Le rapport est paru le 16 janvier 2013."],
    ["une date lointaine", "La première séance a été donnée le 16 janvier 2009."],
    ["une date sans année", "La séance du 16 janvier."],
    ["une date limite que l’en-tête ne dit pas", "Inscription avant le 8 janvier 2013."],
    ["du code", "La séance : `16 janvier 2013`."],
  ])("n’est pas %s", (_, body) => {
    expect(said(body)).toEqual([]);
  });

  test("une date limite se compare à celle de l’en-tête", () => {
    const more = "registration: { email: a@exemple.org, deadline: 2013-01-08 }\n";
    expect(said("Inscription avant le 8 janvier 2013.", SESSIONS, more)).toEqual([]);
    expect(said("Inscription avant le 9 janvier 2013.", SESSIONS, more)).toEqual(["1:22 date-contredite"]);
  });

  test("une séance sans date peut être n’importe quel jour", () => {
    expect(said("La séance du 16 janvier 2013.", "  - { id: a, date: 2013-01-15 }\n  - { id: b }")).toEqual([]);
  });

  test("seules les formations ont des séances", () => {
    const file = "---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\nLa séance du 16 janvier 2013.\n";
    expect(siteFrom({ "articles/essai.md": file }).problems).toEqual([]);
  });
});

describe("le jour de la semaine", () => {
  const article = (body: string) => {
    const { problems } = siteFrom({
      "articles/essai.md": `---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\n${body}\n`,
    });
    return problems.map(({ column, code, message }) => `${column} ${code} ${message.replaceAll("\u00a0", " ")}`);
  };

  test("est vérifié dans tous les textes", () => {
    expect(article("Rendez-vous le lundi 15 janvier 2013.")).toEqual([
      "16 jour-de-semaine Le 15 janvier 2013 est un mardi, pas un lundi.",
    ]);
    expect(article("Du lundi 18 au jeudi 22 février 2013.")).toEqual([
      "4 jour-de-semaine Le 22 février 2013 est un vendredi, pas un jeudi.",
    ]);
    expect(article("Le mardi 15 janvier 2013, du lundi 18 au vendredi 22 février 2013.")).toEqual([]);
  });

  test("sans année, est celui de la séance du même jour", () => {
    expect(said("La séance du lundi 15 janvier.")).toEqual(["1:14 jour-de-semaine"]);
    expect(said("La séance du lundi 14 janvier.")).toEqual([]);
  });

  test("un jour qui n’existe pas est dit", () => {
    expect(article("Le 31 février 2013.")).toEqual([
      "4 date-impossible « 31 février 2013 » n’existe pas au calendrier.",
    ]);
  });
});
