import { describe, expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

/** Problems of one article as « line code », its front matter four lines long. */
function codes(body: string, keys = ""): readonly string[] {
  const file = `---\ntitle: Essai\ndate: 2013-01-15\n${keys || "summary: Un essai."}\n---\n${body}\n`;
  const { problems } = siteFrom({ "articles/essai.md": file });
  return problems.map(({ line, code }) => `${line} ${code}`);
}

describe("`ignore` dans l’en-tête", () => {
  test("tait les avertissements de l’en-tête comme ceux du texte", () => {
    expect(codes("[ici](/agenda/)", "ignore: [lien-vague, resume-manquant]")).toEqual([]);
  });

  test("ne tait jamais une erreur", () => {
    expect(codes("![Schéma](absent.png)", "ignore: [image-introuvable, resume-manquant]")).toEqual([
      "6 image-introuvable",
    ]);
  });

  test("un code qui n’existe pas est dit, avec le plus proche", () => {
    const file = "---\ntitle: Essai\ndate: 2013-01-15\nignore: [resume-manqant]\n---\nTexte.\n";
    const { problems } = siteFrom({ "articles/essai.md": file });
    const [found] = problems.filter(({ code }) => code === "code-inconnu");
    expect(found).toMatchObject({ severity: "warning", line: 4, column: 10, length: 14 });
    expect(found?.advice).toBe("vouliez-vous dire `resume-manquant`?");
  });
});

describe("`ignorer` dans le texte", () => {
  test("tait le code dans tout le fichier, où que la consigne se trouve", () => {
    expect(codes("[ici](/agenda/)\n\n<!-- babillard: ignorer lien-vague -->\n\n[ici](/agenda/)")).toEqual([]);
  });

  test("tait aussi un avertissement de l’en-tête", () => {
    expect(codes("Texte.\n\n<!-- babillard: ignorer resume-manquant, lien-vague -->", "tags: [veille]")).toEqual([]);
  });

  test("ne dépend pas de la casse ni des espaces, et n’est jamais imprimé", () => {
    const file =
      "---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\n<!--Babillard :  IGNORER lien-vague-->\n[ici](/agenda/)\n";
    const { site, problems } = siteFrom({ "articles/essai.md": file });
    expect(problems).toEqual([]);
    expect(site.posts[0]?.text.html).not.toMatch(/babillard|ignorer/i);
  });

  test("entre deux lignes d’accents graves, c’est du texte", () => {
    expect(codes("```html\n<!-- babillard: ignorer lien-vague -->\n```\n\n[ici](/agenda/)")).toEqual(["10 lien-vague"]);
  });
});

describe("`ignorer-ligne` dans le texte", () => {
  test("tait le paragraphe qui suit, jusqu’à la ligne vide", () => {
    const body = "<!-- babillard: ignorer-ligne lien-vague -->\n\nUn texte\net [ici](/agenda/).\n\n[ici](/agenda/)";
    expect(codes(body)).toEqual(["11 lien-vague"]);
  });

  test("au bout d’une ligne, ne vaut que pour elle", () => {
    expect(codes("[ici](/agenda/) <!-- babillard: ignorer-ligne lien-vague -->\n[ici](/agenda/)")).toEqual([
      "7 lien-vague",
    ]);
  });

  test("deux consignes au-dessus du même paragraphe valent toutes les deux", () => {
    const two = "<!-- babillard: ignorer-ligne lien-vague -->\n<!-- babillard: ignorer-ligne lien-vide -->\n";
    expect(codes(`${two}[ici](/agenda/) et [](/agenda/)`)).toEqual([]);
  });
});

describe("une consigne mal écrite", () => {
  test("un code qui n’existe pas est souligné là où il est", () => {
    const file =
      "---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\nTexte.\n\n<!-- babillard: ignorer lien-vage -->\n";
    const { problems } = siteFrom({ "articles/essai.md": file });
    expect(problems).toMatchObject([{ code: "code-inconnu", line: 8, column: 25, length: 9 }]);
    expect(problems[0]?.advice).toBe("vouliez-vous dire `lien-vague`?");
  });

  test.each(["taire lien-vague", "ignorer", "ignorez lien-vague"])("« %s » n’est pas comprise", (order) => {
    expect(codes(`<!-- babillard: ${order} -->`)).toEqual(["6 consigne-inconnue"]);
  });
});
