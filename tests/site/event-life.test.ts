import { expect, test } from "vitest";
import { render } from "../../layouts/pages/event.11ty.tsx";
import { renderHtml } from "../../layouts/render-page.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { dateChanges } from "../../src/output/feeds/date-changes.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { openEvents } from "../../src/output/open-events.ts";
import { standingText } from "../../src/site/edition-words.ts";
import { followUp } from "../../src/site/follow-up.ts";
import type { Site } from "../../src/site/model.ts";
import { postFacts } from "../../src/site/search-facts.ts";
import { type Files, siteFrom } from "../site-from.ts";

const text = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const announcement = (event: string, more = "") =>
  text("Le salon revient", `event: { name: Salon exemple, place: Salle 2, ${event} }\n${more}`);
const ANNOUNCED = "articles/2027-09-01-annonce.md";
const REPORT = {
  "conferences/2027-12-10-retour.md": text("Retour", "event: { name: Salon exemple, date: 2027-12-08 }"),
};
const GUIDE = { "guides/2028-02-01-guide.md": text("Guide", "event: { name: Salon exemple, date: 2027-12-08 }") };
const MOVED = "date: 2027-12-08, formerDate: 2027-12-03, status: postponed";

/** What the build of a day says of the event, everywhere. */
function on(now: string, files: Files) {
  const { site, problems } = siteFrom(files, { now });
  const [event] = site.events;
  const [edition] = event?.editions ?? [];
  const calendars = new Map(
    [...calendarFiles(site)].map(({ path, content }) => [path, content.replaceAll("\r\n ", "")]),
  );
  const own = calendars.get("evenements/salon-exemple/agenda.ics") ?? "";
  const [view] = site.views.event;
  const graph = view === undefined ? [] : (JSON.parse(jsonLd(site, view))["@graph"] as { "@type": string }[]);
  const [first] = site.posts.filter(({ entry }) => entry.file === ANNOUNCED);
  return {
    problems: problems.map(({ code }) => code),
    standing: edition && standingText(edition).replaceAll("\u00a0", " "),
    page: view === undefined ? [] : stepsIn(renderHtml(render({ site, view }))),
    home: site.views.home[0]?.sessions.map(({ url }) => url),
    agenda: agendaOf(site),
    open: openOf(openEvents(site)),
    told: site.feeds
      .filter(({ pageUrl }) => pageUrl === "/")
      .flatMap((feed) => dateChanges(site, feed).map(({ id }) => id)),
    uid: /^UID:(.*)$/mu.exec(own)?.[1] ?? /"uid": "(.*)"/u.exec(openEvents(site))?.[1],
    sequence: Number(/^SEQUENCE:(\d+)/mu.exec(own)?.[1] ?? 0),
    days: /^DTSTART;VALUE=DATE:(\d+)/mu.exec(own)?.[1],
    status: /^STATUS:(\w+)/mu.exec(own)?.[1],
    inSite: calendars.get("agenda.ics")?.includes("SUMMARY:") ?? false,
    event: graph.find((node) => node["@type"] === "Event") as Record<string, unknown> | undefined,
    isComing: first && postFacts(site, first).filters.some(([name]) => name === "avenir"),
    waiting: followUp(site).map(({ words }) => words.replaceAll("\u00a0", " ")),
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
  const month = on("2027-09-02", { [ANNOUNCED]: announcement("date: 2027-12") });
  const dated = on("2027-10-01", { [ANNOUNCED]: announcement("date: 2027-12-03", "updated: 2027-10-01") });
  const full = on("2027-10-15", { [ANNOUNCED]: announcement("date: 2027-12-03, status: full", "updated: 2027-10-15") });
  const files = { [ANNOUNCED]: announcement(MOVED, "updated: 2027-11-02") };
  const moved = on("2027-11-02", files);
  const underway = on("2027-12-08", files);
  const held = on("2028-03-10", files);
  const reported = on("2028-03-11", { ...files, ...REPORT });
  const guided = on("2028-03-12", { ...files, ...REPORT, ...GUIDE });
  const builds = [month, dated, full, moved, underway, held, reported, guided];

  expect(builds.map(({ problems }) => problems)).toEqual(builds.map(() => []));
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
  expect(new Set(builds.map(({ uid }) => uid)).size).toBe(1);
  expect(builds.map(({ days }) => days)).toEqual([
    undefined,
    "20271203",
    "20271203",
    ...Array.from({ length: 5 }, () => "20271208"),
  ]);
  const sequences = builds.slice(1, 4).map(({ sequence }) => sequence);
  expect(sequences).toEqual([...sequences].sort((a, b) => a - b));
  expect(new Set(sequences).size).toBe(3);
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
  const five = <T>(value: T): readonly T[] => Array.from({ length: 5 }, () => value);
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
  const [told] = moved.told;
  expect(told).toMatch(/evenements\/salon-exemple\/2027\/2027-12-08$/u);
  expect(builds.map(({ told: ids }) => ids)).toEqual([[], [], [], ...five([told])]);
  expect(builds.map(({ isComing }) => isComing)).toEqual([true, true, true, true, true, false, false, false]);
  expect(builds.map(({ home }) => home?.length)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  expect(builds.map(({ inSite }) => inSite)).toEqual([false, true, true, true, true, true, true, true]);
  expect(builds.map(({ event }) => event?.eventStatus)).toEqual([
    undefined,
    ...["Scheduled", "Scheduled"].map((word) => `https://schema.org/Event${word}`),
    ...Array.from({ length: 5 }, () => "https://schema.org/EventRescheduled"),
  ]);
  expect(moved.event).toMatchObject({ startDate: "2027-12-08", previousStartDate: "2027-12-03" });
  expect(builds.map(({ waiting }) => waiting)).toEqual([
    [],
    [],
    [],
    [],
    [],
    ["tenu il y a trois mois, sans compte rendu"],
    [],
    [],
  ]);
});

test("a cancelled event stays in calendars as cancelled, and is nowhere announced as to come", () => {
  const cancelled = on("2027-11-02", {
    [ANNOUNCED]: announcement("date: 2027-12-03, status: cancelled", "updated: 2027-11-02"),
  });
  expect(cancelled).toMatchObject({ standing: "Annulé", home: [], status: "CANCELLED", isComing: false, waiting: [] });
  expect(cancelled.event?.eventStatus).toBe("https://schema.org/EventCancelled");
});
