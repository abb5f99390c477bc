/** How a session can be attended: known words in one form, others as written, and in structured data only what schema.org has a term for. */
import { expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { ageRange, knownAccess, placeFeatures, workFeatures } from "../../src/locale/fr/access.ts";
import { courseNodes } from "../../src/output/json-ld/course.ts";
import type { FormationPost } from "../../src/site/model.ts";
import { siteFrom } from "../site-from.ts";

test.each([
  ["rampe", "rampe d’accès"],
  ["Rampe d'accès", "rampe d’accès"],
  ["LSQ", "interprétation en langue des signes québécoise (LSQ)"],
  ["interprète LSQ", "interprétation en langue des signes québécoise (LSQ)"],
  ["sous-titrage", "sous-titres"],
  ["boucle magnétique", "boucle auditive"],
  ["fauteuil roulant", "accessible en fauteuil roulant"],
  ["mobilité réduite", "accessible en fauteuil roulant"],
  ["service de garde", "halte-garderie"],
  ["Garderie sur place", "halte-garderie"],
  ["stationnement réservé aux personnes handicapées", "stationnement accessible"],
  ["12+", "12 ans et plus"],
  ["pour les 55 ans et plus", "55 ans et plus"],
  ["18 ans et plus", "18 ans et plus"],
  ["6 à 12 ans", "de 6 à 12 ans"],
])("« %s » is « %s », which reads as itself", (typed, words) => {
  expect(knownAccess(typed)).toBe(words);
  expect(knownAccess(words)).toBe(words);
});

test.each([
  "rampe sur demande",
  "pas de LSQ",
  "stationnement réservé",
  "ascenseur en panne",
  "sous-titres anglais",
  "apporter une pièce d’identité",
  "en anglais",
  "12 à 6 ans",
])("« %s » stays as written, and promises nothing to programs", (typed) => {
  expect(knownAccess(typed)).toBeUndefined();
  expect([placeFeatures([typed]), workFeatures([typed]), ageRange([typed])]).toEqual([[], [], undefined]);
});

const { site, problems } = siteFrom(
  {
    "places.yml": "- {id: salle-exemple, name: Salle Exemple, city: Québec, access: [ascenseur]}",
    "formations/t.md":
      "---\ntitle: T\ndate: 2027-01-02\nsummary: S\nplace: salle-exemple\naccess: [LSQ, 12 ans et plus]\nsessions:\n  - {id: a, date: 2027-01-15, access: [rampe, réservez la halte-garderie]}\n---\n\nTexte.",
  },
  { now: "2027-01-05" },
);

test("pages say it all, in the sheet and with the session", () => {
  expect(problems).toEqual([]);
  const html = createPageRenderer(site).render("/formations/t/")?.html ?? "";
  const text = html.replace(/<[^>]+>/gu, " ");
  for (const words of ["ascenseur", "(LSQ)", "12 ans et plus", "rampe d’accès", "réservez la halte-garderie"])
    expect(text).toContain(words);
});

test("structured data has the features of the venue, those of the course, and the ages", () => {
  const [course, instance] = courseNodes(site, site.posts[0] as FormationPost);
  expect(course).toMatchObject({ accessibilityFeature: "signLanguage", typicalAgeRange: "12-" });
  expect(instance).toMatchObject({
    typicalAgeRange: "12-",
    location: {
      amenityFeature: [
        { "@type": "LocationFeatureSpecification", name: "ascenseur", value: true },
        { "@type": "LocationFeatureSpecification", name: "rampe d’accès", value: true },
      ],
    },
  });
  expect(instance).not.toHaveProperty("accessibilityFeature");
});

test("conditions in one line are a list once two of them are known; another sentence with commas is whole", () => {
  const accessOf = (line: string) =>
    siteFrom({
      "formations/a.md": `---\ntitle: T\ndate: 2013-01-15\nsummary: S.\naccess: ${line}\nsessions:\n  - 2013-03-01\n---\n\nTexte.\n`,
    }).site.posts.flatMap(({ entry }) => (entry.base === "formation" ? entry.access : []));
  expect(accessOf("rampe, LSQ; 12 ans et plus")).toHaveLength(3);
  expect(accessOf("rampe, sur demande")).toHaveLength(1);
  expect(accessOf("Apportez un coussin, si possible")).toHaveLength(1);
});
