import { describe, expect, test } from "vitest";
import { siteFrom } from "../site-from.ts";

const typed = (coordinates: string) => {
  const { site, problems } = siteFrom({
    "places.yml": `- id: quais\n  name: Maison des Quais\n  coordinates: ${coordinates}\n`,
    "formations/a.md":
      "---\ntitle: A\ndate: 2013-01-15\nsummary: S.\nplace: quais\nsessions: [{ date: 2013-03-01 }]\n---\n\nDu texte.\n",
  });
  const told = problems.filter(({ file }) => file === "places.yml");
  return { found: site.places.get("quais")?.place.coordinates, told };
};

describe("the coordinates of a venue", () => {
  test.each([
    ["[46.8139, -71.208]", 46.8139, -71.208],
    ['["46,8139", "-71,208"]', 46.8139, -71.208],
    ["46.8139, -71.208", 46.8139, -71.208],
    ["46,8139; -71,208", 46.8139, -71.208],
    ["46.8139° N, 71.208° O", 46.8139, -71.208],
    ["[-33.87, 151.21]", -33.87, 151.21],
    ["[0, 0]", 0, 0],
  ])("%s is read", (text, latitude, longitude) => {
    const { found, told } = typed(text);
    expect(told).toEqual([]);
    expect(found).toEqual({ latitude, longitude });
  });

  test.each([
    ["[-71.208, 46.8139]", "coordonnees-invalides", "`[46.8139, -71.208]`"],
    ["[46.8139, 71.208]", "coordonnees-invalides", "`[46.8139, -71.208]`"],
    ["[146.8, -71.2]", "coordonnees-invalides", "de -90 à 90"],
    ["[46.8139]", "type-invalide", "la latitude puis la longitude"],
    ["46° 48′ 50″ N", "type-invalide", "la latitude puis la longitude"],
    ["[46,8139, -71,208]", "type-invalide", "la latitude puis la longitude"],
    ["{ lat: 46.8, long: -71.2 }", "type-invalide", "la latitude puis la longitude"],
  ])("%s is refused at its line, with what to write", (text, code, advice) => {
    const { found, told } = typed(text);
    expect(found).toBeUndefined();
    expect(told).toMatchObject([{ code, line: 3, advice: expect.stringContaining(advice) }]);
  });
});
