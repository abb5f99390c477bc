/** What a list says twice is shown once, on pages and in open data. */
import { expect, test } from "vitest";
import type { Formation } from "../../src/content/model.ts";
import { siteFrom } from "../site-from.ts";

const SITE = {
  "people.yml": "- { id: camille, name: Camille Exemple }\n",
  "places.yml": "- { id: salle, name: Salle, access: [rampe, rampe] }\n",
  "events.yml": "- id: jiq\n  name: JIQ\n  editions:\n    - { date: 2013-03-02, access: [LSQ, LSQ] }\n",
  "formations/a.md": `---
title: Essai
date: 2013-01-15
summary: Un essai.
access: [LSQ, LSQ, langue des signes québécoise, Apportez un coussin, Apportez un coussin]
audience: [Toutes, Toutes]
prerequisites: [Aucun, Aucun]
bring: [Un crayon, Un crayon]
trainers: [camille, Camille Exemple, Zoé Essai, Zoé Essai]
funders: [Conseil Exemple, Conseil Exemple]
place: salle
documents:
  - { title: Plan, url: "https://exemple.org/plan" }
  - { title: Plan, url: "https://exemple.org/plan" }
sessions:
  - { date: 2013-03-01, access: [sous-titres, sous-titres] }
---

Texte.
`,
};

test("a person, a condition, a document or a line that is typed twice is listed once", () => {
  const { site } = siteFrom(SITE);
  const entry = site.posts.find(({ entry: { base } }) => base === "formation")?.entry as Formation;
  expect(entry.access).toEqual(["interprétation en langue des signes québécoise (LSQ)", "Apportez un coussin"]);
  expect([entry.audience, entry.prerequisites, entry.bring]).toEqual([["Toutes"], ["Aucun"], ["Un crayon"]]);
  expect(entry.trainers.map(({ name }) => name)).toEqual(["Camille Exemple", "Zoé Essai"]);
  expect(entry.funders).toHaveLength(1);
  expect(entry.documents).toHaveLength(1);
  expect(entry.sessions[0]?.access).toEqual(["sous-titres"]);
  expect(entry.place?.access).toEqual(["rampe d’accès"]);
  expect(site.events[0]?.editions[0]?.access).toHaveLength(1);
});

test("two sessions that say the same are two: which one is wrong is told", () => {
  const said = "  - { id: a, date: 2013-03-01 }\n  - { id: a, date: 2013-03-01 }";
  const { problems } = siteFrom({
    "formations/a.md": `---\ntitle: Essai\ndate: 2013-01-15\nsummary: Un essai.\nsessions:\n${said}\n---\n\nTexte.\n`,
  });
  expect(problems.map(({ code, line }) => [code, line])).toEqual([["seance-id-en-double", 7]]);
});
