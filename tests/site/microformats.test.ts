import { mf2 } from "microformats-parser";
import { expect, test } from "vitest";
import { render as eventPage } from "../../layouts/pages/event.11ty.tsx";
import { render as postPage } from "../../layouts/pages/post.11ty.tsx";
import { renderHtml } from "../../layouts/render-page.ts";
import { siteFrom } from "../site-from.ts";

const { site } = siteFrom(
  {
    "conferences/2013-11-22-a.md":
      "---\ntitle: Ce que j'en retiens\nupdated: 2013-11-25\nsummary: Un résumé.\nauthors: [Camille Exemple]\ncategories: [Web]\nevent: { name: Salon exemple, edition: 3e édition, date: 2013-11-19, endDate: 2013-11-20, place: Salle 2 }\n---\n\nLe texte.",
    "formations/2013-11-20-b.md":
      "---\ntitle: Écrire pour être lu\nsummary: Un atelier.\nauthors: [Équipe Exemple]\ncategories: [Rédaction]\nsessions:\n  - { id: a, date: 2014-02-03 }\n---\n\nLe programme.",
  },
  { now: "2013-12-01" },
);

const BASE = "https://site.example/";
const itemsOf = (html: string, type: string) =>
  mf2(html, { baseUrl: BASE }).items.filter((item) => item.type?.includes(type));

test("a microformats parser finds in the page of an event what the model has", () => {
  const [view] = site.views.event;
  if (view === undefined) throw new Error("the event has a page");
  const html = renderHtml(eventPage({ site, view }));
  const [edition] = view.event.editions;
  const [found, ...others] = itemsOf(html, "h-event");
  expect(others).toEqual([]);
  expect(found?.properties).toMatchObject({
    name: [edition?.title],
    url: [new URL(edition?.url ?? "", BASE).href],
    start: ["2013-11-19"],
    end: ["2013-11-20"],
    location: ["Salle 2"],
    summary: ["3e édition"],
    category: ["Événement"],
  });
});

test("a microformats parser finds in the page of a post its title, dates, author and text", () => {
  const [view] = site.views.post;
  if (view === undefined) throw new Error("the post has a page");
  const [entry] = itemsOf(renderHtml(postPage({ site, view })), "h-entry");
  expect(entry?.properties).toMatchObject({
    name: ["Ce que j’en retiens"],
    published: ["2013-11-22"],
    updated: ["2013-11-25"],
    summary: ["Un résumé."],
    author: [{ type: ["h-card"], properties: { name: ["Camille Exemple"] } }],
    content: [{ value: "Le texte." }],
  });
});

test("a microformats parser finds a training as an entry signed by a body, whose category is its subject", () => {
  const view = site.views.post.find(({ post }) => post.entry.base === "formation");
  if (view === undefined) throw new Error("the training has a page");
  const html = renderHtml(postPage({ site, view }));
  const [entry, ...others] = itemsOf(html, "h-entry");
  expect(others).toEqual([]);
  expect(entry?.properties).toMatchObject({
    name: ["Écrire pour être lu"],
    published: ["2013-11-20"],
    summary: ["Un atelier."],
    category: ["Rédaction"],
    author: [{ type: ["h-card"], properties: { name: ["Équipe Exemple"], org: ["Équipe Exemple"] } }],
    content: [{ value: "Le programme." }],
  });
});
