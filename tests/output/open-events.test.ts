/** `evenements.json`: what programs read of events is what the pages show. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { render } from "../../layouts/pages/event.11ty.tsx";
import { renderHtml } from "../../layouts/render-page.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { openEvents } from "../../src/output/open-events.ts";
import { type Files, siteFrom } from "../site-from.ts";

const text = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const FILES: Files = {
  "site.yml":
    "title: Site\nurl: https://ex.org/base\nepoch: 2010-09-12\ncalendarHost: ex.org\norganisation: { name: Conseil Exemple }\n",
  "events.yml": `- id: forum
  name: Forum des lieux inventés (FLI)
  organizer: { name: Réseau Exemple, url: https://reseau.example/ }
  summary: Une rencontre par an.
  url: https://forum.example/
  place: Salle 2
  editions:
    - { edition: 3e édition, date: 2013-11-19, endDate: 2013-11-20, place: { name: Musée, city: Québec }, updated: 2013-09-01 }
    - { date: 2012-11, status: cancelled }
`,
  "articles/2013-10-01-annonce.md": text("Annonce", "event: { name: forum, date: 2013-11-19 }"),
  "conferences/2013-11-22-retour.md": text("Retour", "event: { name: forum, date: 2013-11-19 }"),
  "guides/2013-11-30-guide.md": text("Guide", "event: { name: forum, date: 2013-11-19 }"),
  "articles/2013-10-02-autre.md": text("Autre", "event: forum"),
  "formations/2013-10-03-atelier.md": text(
    "Atelier",
    "event: { name: Journée exemple, date: 2014-02-03, formerDate: 2014-01-27 }",
  ),
};
const read = (now: string) => {
  const { site, problems } = siteFrom(FILES, { now });
  return { site, problems, text: openEvents(site) };
};

test("the document says who publishes it and when it last changed, and each event with its editions", () => {
  const { text: json, problems } = read("2013-12-01");
  expect(problems).toEqual([]);
  const { events, ...head } = JSON.parse(json);
  expect(head).toEqual({
    version: 1,
    title: "Site",
    url: "https://ex.org/base/evenements/",
    publisher: "Conseil Exemple",
    language: "fr-CA",
    timezone: "America/Toronto",
    updated: "2013-11-30",
  });
  expect(events.map(({ id }: { readonly id: string }) => id)).toEqual(["forum", "journee-exemple"]);
  const [forum, day] = events;
  expect(forum).toMatchObject({
    id: "forum",
    url: "https://ex.org/base/evenements/forum/",
    calendar: "https://ex.org/base/evenements/forum/agenda.ics",
    name: "Forum des lieux inventés (FLI)",
    summary: "Une rencontre par an.",
    organizer: { name: "Réseau Exemple", url: "https://reseau.example/" },
    place: { name: "Salle 2" },
    link: "https://forum.example/",
    texts: ["https://ex.org/base/articles/autre/"],
  });
  expect(forum.editions).toMatchObject([
    {
      id: "2013",
      url: "https://ex.org/base/evenements/forum/#edition-2013",
      title: "FLI 2013",
      edition: "3e édition",
      date: "2013-11-19",
      endDate: "2013-11-20",
      datePrecision: "day",
      status: "confirmed",
      place: { name: "Musée", city: "Québec" },
      announcements: ["https://ex.org/base/articles/annonce/"],
      trainings: [],
      reports: ["https://ex.org/base/conferences/retour/"],
      guides: ["https://ex.org/base/guides/guide/"],
    },
    { id: "2012", date: "2012-11", datePrecision: "month", status: "cancelled", place: { name: "Salle 2" } },
  ]);
  expect(day.editions).toMatchObject([
    { date: "2014-02-03", formerDate: "2014-01-27", trainings: ["https://ex.org/base/formations/atelier/"] },
  ]);
});

test("the day of the build changes nothing in it", () => {
  expect(read("2013-12-01").text).toBe(read("2030-01-01").text);
});

test("its UIDs are those of calendars, and its anchors and words those of the page", () => {
  const { site, text: json } = read("2013-12-01");
  const calendar = [...calendarFiles(site)].find(({ path }) => path === "evenements/forum/agenda.ics")?.content ?? "";
  const uids = [...calendar.matchAll(/^UID:(\S+)/gmu)].map(([, uid]) => uid);
  for (const { url, editions, ...event } of JSON.parse(json).events) {
    const path = new URL(url).pathname.replace(/^\/base/u, "");
    const view = site.views.event.find((found) => found.url === path);
    if (view === undefined) throw new Error(`no page ${path}`);
    const html = renderHtml(render({ site, view })).replaceAll("&nbsp;", " ");
    for (const said of [event.name, event.summary, event.organizer?.name, event.link])
      if (said !== undefined) expect(html).toContain(said);
    for (const edition of editions) {
      if (event.id === "forum" && edition.datePrecision === "day") expect(uids).toEqual([edition.uid]);
      expect(html).toContain(`id="${new URL(edition.url).hash.slice(1)}"`);
      expect(html).toContain(edition.place?.name ?? "");
      if (edition.date !== undefined) expect(html).toContain(`datetime="${edition.date}"`);
      for (const linked of [...edition.announcements, ...edition.trainings, ...edition.reports, ...edition.guides])
        expect(html).toContain(`href="${new URL(linked).pathname}"`);
    }
  }
});

test("every key that it has is in the page on open data", () => {
  const guide = readFileSync("docs/donnees-ouvertes.md", "utf8");
  const { events } = JSON.parse(read("2013-12-01").text);
  const keys = events.flatMap((event: { readonly editions: readonly object[] }) => [
    ...Object.keys(event),
    ...event.editions.flatMap(Object.keys),
  ]);
  for (const key of new Set<string>(keys)) expect(guide, key).toContain(`\`${key}\``);
});
