import { describe, expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const SESSIONS =
  "  - { id: a, date: 2013-01-15 }\n  - { id: b, date: 2013-03 }\n  - { id: c, date: 2013-02-11, endDate: 2013-02-13 }";

/** Returns the diagnostics of a training's text, as « line:column code ». */
function diagnosticsOf(body: string, sessions = SESSIONS, more = ""): readonly string[] {
  const file = `---\ntitle: Essai\ndate: 2012-12-10\nsummary: Un essai.\n${more}sessions:\n${sessions}\n---\n`;
  const first = file.split("\n").length;
  const { problems } = siteFrom({ "formations/essai.md": `${file}${body}\n` });
  return problems.map(({ line, column, code }) => `${line - first + 1}:${column} ${code}`);
}

describe("a date that contradicts the sessions", () => {
  test.each([
    ["in a sentence", "La séance aura lieu le 16 janvier 2013.", "1:24"],
    ["in another year", "La formation se donne le 15 janvier 2012.", "1:26"],
    ["under a heading", "## Calendrier\n\n- 12 janvier 2013\n", "3:3"],
    ["in a table", "| Groupe | Quand |\n|---|---|\n| Un | 14 janvier 2013 |", "3:8"],
    ["among others", "Les séances du 15 janvier 2013 et du 20 février 2013.", "1:38"],
  ])("%s", (_, body, position) => {
    expect(diagnosticsOf(body)).toEqual([`${position} date-contredite`]);
  });

  test("the message quotes the front matter", () => {
    const file = `---\ntitle: Essai\ndate: 2012-12-10\nsummary: Un essai.\nsessions: [{ date: 2013-01-15 }]\n---\nLa séance du 16 janvier 2013.\n`;
    const { problems } = siteFrom({ "formations/essai.md": file });
    expect(problems[0]?.message).toBe("Aucune séance de l’en-tête n’a lieu le 16\u00a0janvier 2013.");
    expect(problems[0]?.advice).toContain("15\u00a0janvier 2013");
  });

  test.each([
    ["the day of a session", "La séance du 15 janvier 2013."],
    ["a day in a session of several days", "La séance du 12 février 2013."],
    ["a day in the month of a session without a day", "La séance du 8 mars 2013."],
    ["the day of publication", "Cette formation a été annoncée le 10 décembre 2012."],
    ["a date about something else", "Le rapport est paru le 16 janvier 2013."],
    ["a distant date", "La première séance a été donnée le 16 janvier 2009."],
    ["a date without a year", "La séance du 16 janvier."],
    ["a deadline that the front matter does not give", "Inscription avant le 8 janvier 2013."],
    ["code", "La séance : `16 janvier 2013`."],
  ])("is not %s", (_, body) => {
    expect(diagnosticsOf(body)).toEqual([]);
  });

  test("a deadline is compared with that of the front matter", () => {
    const more = "registration: { email: a@exemple.org, deadline: 2013-01-08 }\n";
    expect(diagnosticsOf("Inscription avant le 8 janvier 2013.", SESSIONS, more)).toEqual([]);
    expect(diagnosticsOf("Inscription avant le 9 janvier 2013.", SESSIONS, more)).toEqual(["1:22 date-contredite"]);
  });

  test("a session without a date may be on any day", () => {
    expect(diagnosticsOf("La séance du 16 janvier 2013.", "  - { id: a, date: 2013-01-15 }\n  - { id: b }")).toEqual(
      [],
    );
  });

  test("only trainings have sessions", () => {
    const file = "---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\nLa séance du 16 janvier 2013.\n";
    expect(siteFrom({ "articles/essai.md": file }).problems).toEqual([]);
  });
});

describe("the day of the week", () => {
  const article = (body: string) => {
    const { problems } = siteFrom({
      "articles/essai.md": `---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\n${body}\n`,
    });
    return problems.map(({ column, code, message }) => `${column} ${code} ${message.replaceAll("\u00a0", " ")}`);
  };

  test("is checked in all texts", () => {
    expect(article("Rendez-vous le lundi 15 janvier 2013.")).toEqual([
      "16 jour-de-semaine Le 15 janvier 2013 est un mardi, pas un lundi.",
    ]);
    expect(article("Du lundi 18 au jeudi 22 février 2013.")).toEqual([
      "4 jour-de-semaine Le 22 février 2013 est un vendredi, pas un jeudi.",
    ]);
    expect(article("Le mardi 15 janvier 2013, du lundi 18 au vendredi 22 février 2013.")).toEqual([]);
  });

  test("without a year, is that of the session on that day", () => {
    expect(diagnosticsOf("La séance du lundi 15 janvier.")).toEqual(["1:14 jour-de-semaine"]);
    expect(diagnosticsOf("La séance du lundi 14 janvier.")).toEqual([]);
  });

  test("a day that does not exist is reported", () => {
    expect(article("Le 31 février 2013.")).toEqual([
      "4 date-impossible « 31 février 2013 » n’existe pas au calendrier.",
    ]);
  });
});
