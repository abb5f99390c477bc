import { beforeAll, expect, test } from "vitest";
import { type Built, build } from "./built.ts";
import { hiddenValues } from "./shown-values.ts";

const TRAINING = `---
title: Utiliser le Web
date: 2012-12-10
updated: 2013-01-05
summary: Une journée par groupe.
categories: [Médias sociaux]
tags: [veille]
price: 150 $
seats: 15
place: mrc
trainers: [{ name: Camille Exemple, organisation: Firme Exemple }]
audience: [Artistes, Organismes]
prerequisites: [Savoir naviguer]
funders: [Emploi-Québec]
organizer: CLD de L'Érable
event: { name: Semaine du Web, date: 2013-02-11, endDate: 2013-02-15 }
sessions:
  - { id: passee, date: 2013-01-15, start: 9 h, end: 16 h }
  - { id: ouverte, group: Commerce, date: 2013-02-11, start: 9 h, end: 16 h 30, seatsLeft: 3 }
  - { id: complete, group: Tourisme, date: 2013-02-12, status: full, price: gratuit }
  - { id: annulee, group: Services, date: 2013-02-13, status: cancelled }
  - { id: deplacee, group: Santé, date: 2013-02-14, status: postponed, formerDate: 2013-02-06 }
  - { id: reportee, group: Loisirs, status: postponed, formerDate: 2013-02-07 }
  - { id: ligne, group: À distance, date: 2013-02-19, endDate: 2013-02-22, online: true, seats: 40, price: "42,50 $" }
  - { id: mois, group: Arts, date: mars 2013 }
registration: { email: formation@exemple.org, deadline: 2013-02-08 }
---

Texte.
`;

let site: Built;
// biome-ignore lint/suspicious/noExplicitAny: a parsed graph has no type
let instances: readonly any[];

beforeAll(async () => {
  site = await build(
    {
      "formations/web.md": TRAINING,
      "places.yml":
        "- { id: mrc, name: MRC de L'Érable, address: 1783 avenue Saint-Édouard, city: Plessisville, postalCode: G6L 3S7 }\n",
      "conferences/2013-01-28-bilan.md":
        "---\ntitle: Bilan\nsummary: Ce qui s'est dit.\nspeakers: [Camille Exemple]\nvideo: { title: Entrevue, url: https://ex.org/v, lang: en }\nevent: { name: Utiliser le Web, edition: 3e édition, date: 2013-01-15, endDate: 2013-01-16, place: { name: Musée, city: Québec }, organizer: Réseau Exemple }\n---\n\nTexte.",
      "guides/2013-01-29-guide.md":
        "---\ntitle: Guide\nsummary: Un rapport résumé.\ndocument: { title: Rapport, publisher: CEFRIO, date: 2012-09, pages: 22, format: PDF, lang: fr, archivedUrl: https://ex.org/r.pdf }\n---\n\nTexte.",
      "articles/2013-01-30-article.md":
        "---\ntitle: Article\nsummary: Sur la semaine.\nevent: { name: Semaine du Web }\n---\n\nTexte.",
      "pages/a-propos.md": "---\ntitle: À propos\nsummary: Qui nous sommes.\nupdated: 2013-01-05\n---\n\nTexte.",
    },
    "2013-02-01",
  );
  const page = await site.page("/formations/web/");
  const graph = JSON.parse(page("script[type='application/ld+json']").text())["@graph"];
  instances = graph.filter((node: { "@type": string }) => node["@type"].includes("CourseInstance"));
});

test.each([
  "/",
  "/formations/",
  "/formations/web/",
  "/conferences/bilan/",
  "/guides/guide/",
  "/articles/article/",
  "/a-propos/",
  "/agenda/",
  "/agenda/2013/02/",
  "/categories/medias-sociaux/",
  "/archives/2013/",
])("%s shows every value of its structured data", async (url) => {
  expect(hiddenValues(await site.page(url))).toEqual([]);
});

test("the machine-readable state is the one in words", async () => {
  const page = await site.page("/formations/web/");
  const said = instances.map((node) => [
    new URL(node["@id"]).hash.replace("#session-", ""),
    node.eventStatus.replace("https://schema.org/", ""),
    node.offers.availability?.replace("https://schema.org/", ""),
    page(`[id="${new URL(node["@id"]).hash.slice(1)}"] .states`)
      .text()
      .replace(/\s+/g, " ")
      .trim(),
  ]);
  expect(said).toEqual([
    ["passee", "EventScheduled", undefined, "Passée"],
    ["ouverte", "EventScheduled", "InStock", "À venir Confirmée"],
    ["complete", "EventScheduled", "SoldOut", "À venir Complète"],
    ["annulee", "EventCancelled", undefined, "Annulée"],
    ["deplacee", "EventRescheduled", "InStock", "À venir Déplacée"],
    ["reportee", "EventPostponed", undefined, "À venir Reportée"],
    ["ligne", "EventScheduled", "InStock", "À venir Confirmée"],
  ]);
});

test("a moved session shows its former date on the page and in structured data", async () => {
  const page = await site.page("/formations/web/");
  const moved = instances.find((node) => node["@id"].endsWith("deplacee"));
  expect(moved).toMatchObject({ startDate: "2013-02-14", previousStartDate: "2013-02-06" });
  expect(
    page("#session-deplacee time")
      .map((_, time) => page(time).attr("datetime"))
      .get()
      .slice(0, 2),
  ).toEqual(["2013-02-14", "2013-02-06"]);
});

test("the report and the training it is about link to each other", async () => {
  const [training, report] = await Promise.all([site.page("/formations/web/"), site.page("/conferences/bilan/")]);
  expect(training(".post-foot a[href='/conferences/bilan/']")).toHaveLength(1);
  expect(report(".post-foot a[href='/formations/web/']")).toHaveLength(1);
  expect(report("#meme-evenement").text()).toBe("Sur le même événement");
});
