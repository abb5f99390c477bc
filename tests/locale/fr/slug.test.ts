import { describe, expect, test } from "vitest";
import { slug } from "../../../src/locale/fr/slug.ts";

describe("slug", () => {
  test.each([
    ["L’été à l’œuvre : 13 h 30", "l-ete-a-l-oeuvre-13-h-30"],
    ["L'été à l'œuvre", "l-ete-a-l-oeuvre"],
    ["Cœur, sœur & Cie", "coeur-soeur-et-cie"],
    ["C++ / C#", "c-plus-plus-c-diese"],
    ["100 % en ligne", "100-pour-cent-en-ligne"],
    ["150 $ par jour", "150-dollars-par-jour"],
    ["Évènement", "evenement"],
    ["Événement", "evenement"],
    ["Événement".normalize("NFD"), "evenement"],
    ["ASP.NET", "asp-net"],
    ["capharnaüm", "capharnaum"],
    ["Curriculum vitæ", "curriculum-vitae"],
    ["Marie‑Ève", "marie-eve"],
    ["nᵒ 5", "no-5"],
    ["Et après...?", "et-apres"],
    ["WordPress et YouTube", "wordpress-et-youtube"],
    ["  --Déjà--  ", "deja"],
    ["日本", ""],
    ["???", ""],
    ["", ""],
  ])("« %s » becomes « %s »", (text, expected) => {
    expect(slug(text)).toBe(expected);
  });

  test("terms that differ by a symbol have different slugs", () => {
    expect(["C", "C#", "C++", ".NET", "net"].map(slug)).toEqual(["c", "c-diese", "c-plus-plus", "point-net", "net"]);
  });

  test("a long title is cut at a word, within 80 characters", () => {
    const long = slug("De l’expérimentation à une approche intégrée en matière de Web 2.0 et de médias sociaux");
    expect(long).toBe("de-l-experimentation-a-une-approche-integree-en-matiere-de-web-2-0-et-de-medias");
    expect(slug("a".repeat(80))).toHaveLength(80);
    expect(slug("a".repeat(100))).toHaveLength(80);
    expect(slug(`${"a".repeat(80)} b`)).toBe("a".repeat(80));
  });

  test("slug is idempotent", () => {
    for (const text of ["C++ / C#", "100 % en ligne", ".NET", "L’été"]) expect(slug(slug(text))).toBe(slug(text));
  });
});
