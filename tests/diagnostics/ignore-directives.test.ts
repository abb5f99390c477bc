import { describe, expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

/** Diagnostics of an article as « line code »; its front matter has four lines. */
function codes(body: string, keys = ""): readonly string[] {
  const file = `---\ntitle: Essai\ndate: 2013-01-15\n${keys || "summary: Un essai."}\n---\n${body}\n`;
  const { problems } = siteFrom({ "articles/essai.md": file });
  return problems.map(({ line, code }) => `${line} ${code}`);
}

describe("`ignore` in the front matter", () => {
  test("ignores warnings of the front matter and of the body", () => {
    expect(codes("[ici](/agenda/)", "ignore: [lien-vague, resume-manquant]")).toEqual([]);
  });

  test("does not ignore errors", () => {
    expect(codes("![Schéma](absent.png)", "ignore: [image-introuvable, resume-manquant]")).toEqual([
      "6 image-introuvable",
    ]);
  });

  test("with an unknown code is reported, with the nearest code", () => {
    const file = "---\ntitle: Essai\ndate: 2013-01-15\nignore: [resume-manqant]\n---\nTexte.\n";
    const { problems } = siteFrom({ "articles/essai.md": file });
    const [found] = problems.filter(({ code }) => code === "code-inconnu");
    expect(found).toMatchObject({ severity: "warning", line: 4, column: 10, length: 14 });
    expect(found?.advice).toBe("vouliez-vous dire `resume-manquant`?");
  });
});

describe("`ignorer` in the body", () => {
  test("ignores the code in the whole file, wherever the directive is", () => {
    expect(codes("[ici](/agenda/)\n\n<!-- babillard: ignorer lien-vague -->\n\n[ici](/agenda/)")).toEqual([]);
  });

  test("ignores warnings of the front matter too", () => {
    expect(codes("Texte.\n\n<!-- babillard: ignorer resume-manquant, lien-vague -->", "tags: [veille]")).toEqual([]);
  });

  test("does not depend on case or spaces, and is not rendered", () => {
    const file =
      "---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\n<!--Babillard :  IGNORER lien-vague-->\n[ici](/agenda/)\n";
    const { site, problems } = siteFrom({ "articles/essai.md": file });
    expect(problems).toEqual([]);
    expect(site.posts[0]?.text.html).not.toMatch(/babillard|ignorer/i);
  });

  test("is plain text inside a code fence", () => {
    expect(codes("```html\n<!-- babillard: ignorer lien-vague -->\n```\n\n[ici](/agenda/)")).toEqual(["10 lien-vague"]);
  });
});

describe("`ignorer-ligne` in the body", () => {
  test("applies to the next paragraph, up to the empty line", () => {
    const body = "<!-- babillard: ignorer-ligne lien-vague -->\n\nUn texte\net [ici](/agenda/).\n\n[ici](/agenda/)";
    expect(codes(body)).toEqual(["11 lien-vague"]);
  });

  test("applies only to its own line when at the end of it", () => {
    expect(codes("[ici](/agenda/) <!-- babillard: ignorer-ligne lien-vague -->\n[ici](/agenda/)")).toEqual([
      "7 lien-vague",
    ]);
  });

  test("applies together with another directive above the same paragraph", () => {
    const two = "<!-- babillard: ignorer-ligne lien-vague -->\n<!-- babillard: ignorer-ligne lien-vide -->\n";
    expect(codes(`${two}[ici](/agenda/) et [](/agenda/)`)).toEqual([]);
  });
});

describe("an invalid directive", () => {
  test("has its unknown code underlined", () => {
    const file =
      "---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\n---\nTexte.\n\n<!-- babillard: ignorer lien-vage -->\n";
    const { problems } = siteFrom({ "articles/essai.md": file });
    expect(problems).toMatchObject([{ code: "code-inconnu", line: 8, column: 25, length: 9 }]);
    expect(problems[0]?.advice).toBe("vouliez-vous dire `lien-vague`?");
  });

  test.each(["taire lien-vague", "ignorer", "ignorez lien-vague"])("« %s » is reported as not understood", (order) => {
    expect(codes(`<!-- babillard: ${order} -->`)).toEqual(["6 consigne-inconnue"]);
  });
});
