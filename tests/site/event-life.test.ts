import { expect, test } from "vitest";
import { render } from "../../layouts/pages/event.11ty.tsx";
import { renderHtml } from "../../layouts/render-page.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { openEvents } from "../../src/output/open-events.ts";
import { standingText } from "../../src/site/edition-words.ts";
import type { Site } from "../../src/site/model.ts";
import { type Build, build, eightBuilds, expectOneLife, five, saidBy } from "./eight-builds.ts";

const text = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const announcement = (event: string, more = "") =>
  text("Le salon revient", `event: { name: Salon exemple, place: Salle 2, ${event} }\n${more}`);
const ANNOUNCED = "articles/2027-09-01-annonce.md";
const LIFE = {
  file: ANNOUNCED,
  text: announcement,
  report: { "conferences/2027-12-10-retour.md": text("Retour", "event: { name: Salon exemple, date: 2027-12-08 }") },
  guide: { "guides/2028-02-01-guide.md": text("Guide", "event: { name: Salon exemple, date: 2027-12-08 }") },
};

/** What a build says of the event, everywhere. */
function said(each: Build) {
  const { site } = each;
  const [event] = site.events;
  const [edition] = event?.editions ?? [];
  const calendars = new Map([...calendarFiles(site)].map(({ path, content }) => [path, content]));
  const own = calendars.get("evenements/salon-exemple/agenda.ics") ?? "";
  const [view] = site.views.event;
  const graph = view === undefined ? [] : (JSON.parse(jsonLd(site, view))["@graph"] as Record<string, string>[]);
  const data = graph.find((node) => node["@type"] === "Event");
  return {
    ...saidBy(
      each,
      own,
      site.posts.find(({ entry }) => entry.file === ANNOUNCED),
    ),
    uid: /^UID:(.*)$/mu.exec(own.replaceAll("\r\n ", ""))?.[1] ?? /"uid": "(.*)"/u.exec(openEvents(site))?.[1],
    event: data?.eventStatus?.replace("https://schema.org/Event", ""),
    data,
    standing: edition && standingText(edition).replaceAll("\u00a0", " "),
    page: view === undefined ? [] : stepsIn(renderHtml(render({ site, view }))),
    agenda: agendaOf(site),
    open: openOf(openEvents(site)),
    status: /^STATUS:(\w+)/mu.exec(own)?.[1],
    inSite: calendars.get("agenda.ics")?.includes("SUMMARY:") ?? false,
  };
}

/** The line of its life: where it stands is between brackets, and a text that it leads to follows an arrow. */
function stepsIn(html: string): readonly string[] {
  const line = /<ol class="life"[\s\S]*?<\/ol>/u.exec(html)?.[0] ?? "";
  return [...line.matchAll(/<li class="life-(\w+)"[\s\S]*?<p class="life-label">([\s\S]*?)<\/p>/gu)].map(
    ([, state, label]) => {
      const words = (label ?? "").replace(/<[^>]+>/gu, "").replaceAll("\u00a0", " ");
      return state === "now" ? `[${words}]` : state === "ahead" ? `(${words})` : words;
    },
  );
}

/** Where the agenda lists it. */
function agendaOf(site: Site): string {
  const [page] = site.views.agenda;
  const coming = page?.upcoming.flatMap(({ sessions }) => sessions).length ?? 0;
  const past = page?.past.flatMap(({ months }) => months.flatMap(({ sessions }) => sessions)).length ?? 0;
  return coming === 1 && past === 0 ? "coming" : coming === 0 && past === 1 ? "past" : `${coming} and ${past}`;
}

function openOf(json: string): string {
  const [event] = JSON.parse(json).events;
  const { date, status, formerDate } = event.editions[0];
  return [date, status, formerDate].filter(Boolean).join(" ");
}

test("an event lives from its announcement to its guide over eight builds, under one name in calendars", () => {
  const builds = eightBuilds(LIFE).map(said);
  expectOneLife(builds, "Déplacé du 3 au 8 décembre : Salon exemple 2027", "tenu il y a trois mois, sans compte rendu");
  expect(builds.map(({ standing }) => standing)).toEqual([
    "Annoncé",
    "Annoncé",
    "Complet",
    "Déplacé du 3 au 8 décembre",
    "En cours",
    "A eu lieu",
    "Compte rendu paru",
    "Guide paru",
  ]);
  expect(builds.map(({ page }) => page)).toEqual([
    ["[Annoncé]", "(Aura lieu)", "(Compte rendu)"],
    ["[Annoncé]", "(Aura lieu)", "(Compte rendu)"],
    ["Annoncé", "[Complet]", "(Aura lieu)", "(Compte rendu)"],
    ["Annoncé", "[Déplacé du 3 au 8 décembre]", "(Aura lieu)", "(Compte rendu)"],
    ["Annoncé", "Déplacé du 3 au 8 décembre", "[En cours]", "(Compte rendu)"],
    ["Annoncé", "Déplacé du 3 au 8 décembre", "[A eu lieu]", "(Compte rendu)"],
    ["Annoncé", "Déplacé du 3 au 8 décembre", "A eu lieu", "[Compte rendu]"],
    ["Annoncé", "Déplacé du 3 au 8 décembre", "A eu lieu", "Compte rendu", "[Guide]"],
  ]);
  expect(builds.map(({ agenda }) => agenda)).toEqual([
    ...["coming", "coming", "coming", "coming", "coming"],
    ...["past", "past", "past"],
  ]);
  expect(builds.map(({ open }) => open)).toEqual([
    "2027-12 to-confirm",
    "2027-12-03 confirmed",
    "2027-12-03 full",
    ...five("2027-12-08 postponed 2027-12-03"),
  ]);
  const [id] = builds[3]?.toldIds ?? [];
  expect(id).toMatch(/evenements\/salon-exemple\/2027\/2027-12-08$/u);
  expect(builds.map(({ toldIds }) => toldIds)).toEqual([[], [], [], ...five([id])]);
  expect(builds.map(({ inSite }) => inSite)).toEqual([false, true, true, true, true, true, true, true]);
  expect(builds[3]?.data).toMatchObject({ startDate: "2027-12-08", previousStartDate: "2027-12-03" });
});

test("a cancelled event stays in calendars as cancelled, and is nowhere announced as to come", () => {
  const cancelled = said(
    build("2027-11-02", {
      [ANNOUNCED]: announcement("date: 2027-12-03, status: cancelled", "updated: 2027-11-02"),
    }),
  );
  expect(cancelled).toMatchObject({ standing: "Annulé", home: 0, status: "CANCELLED", isComing: false, waiting: [] });
  expect(cancelled.event).toBe("Cancelled");
});
