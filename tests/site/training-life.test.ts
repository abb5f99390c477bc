/** A training through its whole life: what each page says of it, and where it leads. */
import { expect, test } from "vitest";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { renderHtml } from "../../layouts/render-page.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { openData } from "../../src/output/open-data.ts";
import { followUp } from "../../src/site/follow-up.ts";
import type { FormationPost, Site } from "../../src/site/model.ts";
import { trainingStandingText } from "../../src/site/training-life.ts";
import { type Files, siteFrom } from "../site-from.ts";
import { type Build, eightBuilds, expectOneLife, five, saidBy } from "./eight-builds.ts";

const text = (title: string, more = "") => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const TRAINING = "formations/2027-09-01-atelier.md";
const training = (session: string, more = "") =>
  text("Écrire pour être lu", `${more}\nsessions:\n  - { id: a, place: Salle 2, ${session} }`);
const plain = (html: string) =>
  html
    .replace(/<[^>]+>/gu, " ")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/gu, " ");

function pageOf(files: Files, now: string, file: string): string {
  return pageIn(siteFrom(files, { now }).site, file);
}

function pageIn(site: Site, file: string): string {
  const view = site.views.post.find(({ post }) => post.entry.file === file);
  if (view === undefined) throw new Error(`${file} has no page`);
  return renderHtml(render({ site, view }));
}

/** The part of the page of a training that says where it stands. */
const lifeIn = (html: string) => plain(/<div class="sheet-life"[\s\S]*?<\/div>/u.exec(html)?.[0] ?? "").trim();

/** The line of facts of a report or a guide. */
const standingIn = (html: string) => /<dt>(?:Où en est-|La suite)[\s\S]*?<\/dd>/u.exec(html)?.[0] ?? "";

/** What a build says of the training, everywhere. */
function said(each: Build) {
  const { site } = each;
  const post = site.posts.find(({ entry }) => entry.file === TRAINING) as FormationPost;
  const own = [...calendarFiles(site)].find(({ path }) => path === "formations/atelier/seances.ics");
  const [session] = JSON.parse(openData(site)).formations[0].sessions;
  return {
    ...saidBy(each, own?.content ?? "", post),
    uid: session.uid as string,
    event: courseEvent(site),
    standing: trainingStandingText(post),
    life: lifeIn(pageIn(site, TRAINING)),
    agenda: site.views.agenda[0]?.upcoming.flatMap(({ sessions }) => sessions).length,
    status: session.status as string,
  };
}

/** The state of its session in structured data. */
function courseEvent(site: Site): string | undefined {
  const view = site.views.post.find(({ post }) => post.entry.file === TRAINING);
  if (view === undefined) return undefined;
  const graph: { readonly eventStatus?: string }[] = JSON.parse(jsonLd(site, view))["@graph"];
  return graph
    .map(({ eventStatus }) => eventStatus)
    .find(Boolean)
    ?.replace("https://schema.org/Event", "");
}

const REPORT = {
  "conferences/2027-12-10-retour.md": text("Retour sur l’atelier", "event: Écrire pour être lu"),
};
const GUIDE = {
  "guides/2028-02-01-guide.md": text("Le guide de l’écriture", "related: [2027-12-10-retour]"),
};

test("a training lives from its announcement to its guide over eight builds, under one name in calendars", () => {
  const builds = eightBuilds({ file: TRAINING, text: training, report: REPORT, guide: GUIDE }).map(said);
  expectOneLife(
    builds,
    "Déplacée du 3 au 8 décembre : Écrire pour être lu",
    "tenue il y a trois mois, sans compte rendu",
  );
  expect(builds.map(({ standing }) => standing)).toEqual([
    "Annoncée",
    "Annoncée",
    "Complète",
    "Déplacée",
    "En cours",
    "A eu lieu",
    "Compte rendu paru",
    "Guide paru",
  ]);
  const over = "Toutes les séances de cette formation sont passées. L’agenda annonce les suivantes.";
  expect(builds.map(({ life }) => life)).toEqual([
    "",
    "",
    "Annoncée Complète Aura lieu",
    "Annoncée Déplacée du 3 au 8 décembre Aura lieu",
    "Annoncée En cours",
    `Annoncée A eu lieu ${over}`,
    `Annoncée A eu lieu Compte rendu Retour sur l’atelier ${over}`,
    `Annoncée A eu lieu Compte rendu Retour sur l’atelier Guide Le guide de l’écriture ${over}`,
  ]);
  expect(builds.map(({ agenda }) => agenda)).toEqual([1, 1, 1, 1, 1, 0, 0, 0]);
  expect(builds.map(({ status }) => status)).toEqual([...["to-confirm", "confirmed", "full"], ...five("postponed")]);
});

const HELD = { [TRAINING]: training("date: 2027-12-08") };
const NOW = "2028-03-12";

test("a training held without a report says so to nobody", () => {
  const html = pageOf(HELD, NOW, TRAINING);
  expect(plain(html)).not.toMatch(/compte rendu/iu);
  expect(lifeIn(html)).toContain("A eu lieu");
});

test.each([
  ["its title", "", "event: Écrire pour être lu"],
  [
    "the same event",
    "event: { name: Semaine exemple, date: 2027-12-07 }",
    "event: { name: Semaine exemple, date: 2027-12-07 }",
  ],
  [
    "a series",
    "series: { title: Une série, part: 1 }",
    "series: { title: Une série, part: 2 }\nevent: { name: Autre nom, date: 2027-12-08 }",
  ],
  ["`related` of the report", "", "related: [atelier]\nevent: { name: Autre nom, date: 2027-12-08 }"],
  ["`related` of the training", "related: [2027-12-10-retour]", "event: { name: Autre nom, date: 2027-12-08 }"],
  [
    "`related` of a report that says its month alone",
    "",
    "related: [atelier]\nevent: { name: Autre nom, date: 2027-12 }",
  ],
])("a finished training leads to its report, and the report to its guide, by %s", (_, ofTraining, ofReport) => {
  const files = {
    [TRAINING]: training("date: 2027-12-08", ofTraining),
    "conferences/2027-12-10-retour.md": text("Retour", ofReport),
    ...GUIDE,
  };
  const life = /<div class="sheet-life"[\s\S]*?<\/div>/u.exec(pageOf(files, NOW, TRAINING))?.[0];
  expect(life).toContain('href="/conferences/retour/"');
  expect(life).toContain('href="/guides/guide/"');
  const report = standingIn(pageOf(files, NOW, "conferences/2027-12-10-retour.md"));
  expect(report).toContain('href="/guides/guide/"');
  const { site } = siteFrom(files, { now: NOW });
  expect(followUp(site)).toEqual([]);
});

test.each([
  ["a report written before it", "2027-11-10", "related: [atelier]\nevent: { name: Autre nom, date: 2027-11-08 }"],
  ["a report on something else", "2027-12-20", "related: [atelier]\nevent: { name: Autre nom, date: 2027-12-18 }"],
  ["a report on another month", "2027-12-20", "related: [atelier]\nevent: { name: Autre nom, date: 2027-11 }"],
  ["a report of another year", "2027-12-20", "event: { name: Écrire pour être lu, date: 2026-12-08 }"],
])("%s is not the report of a training", (_, day, more) => {
  const files = { ...HELD, [`conferences/${day}-retour.md`]: text("Retour", more) };
  expect(lifeIn(pageOf(files, NOW, TRAINING))).not.toContain("Retour");
  const { site } = siteFrom(files, { now: NOW });
  expect(followUp(site).map(({ subject }) => subject)).toContain("Écrire pour être lu");
});

test("a report on a training names it, says where it stands, and leads to the guide", () => {
  const html = pageOf({ ...HELD, ...REPORT, ...GUIDE }, NOW, "conferences/2027-12-10-retour.md");
  expect(html).toContain('<a href="/formations/atelier/">Écrire pour être lu</a>');
  expect(plain(standingIn(html))).toContain("Où en est-elle? Guide paru → Le guide de l’écriture");
});

test("a guide that names a training as a text to read is not drawn from it", () => {
  const files = { ...HELD, "guides/2028-02-01-guide.md": text("Le guide", "related: [atelier]") };
  expect(lifeIn(pageOf(files, NOW, TRAINING))).not.toContain("Le guide");
  expect(standingIn(pageOf(files, NOW, "guides/2028-02-01-guide.md"))).toBe("");
});

test("a guide of the same series as a training names it among its facts", () => {
  const series = "series: { title: Une série, part: ";
  const files = {
    [TRAINING]: training("date: 2027-12-08", `${series}1 }`),
    "guides/2028-02-01-guide.md": text("Le guide", `${series}2 }`),
  };
  const html = pageOf(files, NOW, "guides/2028-02-01-guide.md");
  expect(plain(html)).toContain("Formation Écrire pour être lu Où en est-elle? Guide paru");
});

test("a finished training leads to when it is given again", () => {
  const files = { ...HELD, "formations/2028-03-01-reprise.md": training("date: 2028-05-09") };
  expect(lifeIn(pageOf(files, NOW, TRAINING))).toContain("Cette formation se redonne : mardi 9 mai 2028");
  expect(pageOf(files, NOW, TRAINING)).toContain('href="/formations/reprise/#session-a"');
  expect(lifeIn(pageOf(files, "2028-06-01", TRAINING))).not.toContain("se redonne");
});

test("a training whose every session is cancelled says that it will not be given, then that it was not", () => {
  const files = { [TRAINING]: training("date: 2027-12-08, status: cancelled") };
  expect(lifeIn(pageOf(files, "2027-11-01", TRAINING))).toContain("Annulée Cette formation n’aura pas lieu.");
  expect(lifeIn(pageOf(files, NOW, TRAINING))).toContain("Annulée Cette formation n’a pas eu lieu.");
});

test("a training of several sessions says how many were held", () => {
  const sessions = "sessions:\n  - { id: a, date: 2027-12-08 }\n  - { id: b, date: 2028-04-08 }";
  const files = { [TRAINING]: text("Écrire pour être lu", sessions), ...REPORT };
  expect(lifeIn(pageOf(files, NOW, TRAINING))).toBe(
    "Annoncée Aura lieu 1 séance sur 2 a eu lieu Compte rendu Retour sur l’atelier",
  );
});
