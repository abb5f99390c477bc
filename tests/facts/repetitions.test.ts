/** Rules of sessions: the days they give, the ids and UIDs that a later exception leaves alone, and what a listed session says of its own. */
import { describe, expect, test } from "vitest";
import { createPageRenderer } from "../../src/cli/dev-server/page-renderer.ts";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { readRepetition } from "../../src/locale/fr/repetition/read-repetition.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { siteFrom } from "../site-from.ts";

const NOW = "2027-01-05";
const RULE = "tous les mardis du 2 février au 30 mars 2027";
const post = (sessions: string) =>
  `---\ntitle: Atelier\ndate: 2027-01-02\nupdated: 2027-01-03\nsummary: S\nsessions:\n${sessions}\n---\n\nTexte.\n`;
const built = (sessions: string) => siteFrom({ "formations/t.md": post(sessions) }, { now: NOW });
const sessionsOf = (sessions: string) => built(sessions).site.sessions.map(({ session }) => session);
const uidsOf = (sessions: string) => {
  const { site } = built(sessions);
  const file = [...calendarFiles(site)].find(({ path }) => /formations\/t/.test(path))?.content ?? "";
  return [...file.matchAll(/^UID:(.+)\r$/gmu)].map(([, uid]) => uid);
};

describe("a rule in one sentence", () => {
  test.each([
    [`${RULE}, sauf le 16 mars`, "tous les mardis du 2 février au 30 mars 2027, sauf le 16 mars", 8],
    ["chaque mardi du 2 février au 30 mars 2027", RULE, 9],
    ["les mardis du 2 au 23 février 2027", "tous les mardis du 2 au 23 février 2027", 4],
    ["les mardis et jeudis du 2 février au 4 mars 2027", "tous les mardis et jeudis du 2 février au 4 mars 2027", 10],
    ["un mardi sur deux, du 2 février au 30 mars 2027", "un mardi sur deux du 2 février au 30 mars 2027", 5],
    [
      "tous les premiers lundis du mois, de février à juin 2027",
      "tous les premiers lundis du mois du 1er février au 30 juin 2027",
      5,
    ],
    [
      "le dernier vendredi de chaque mois, de janvier à juin 2027",
      "tous les derniers vendredis du mois du 1er janvier au 30 juin 2027",
      6,
    ],
    ["tous les mardis à partir du 2 février 2027, 8 séances", "tous les mardis du 2 février au 23 mars 2027", 8],
    ["tous les samedis de mars 2027", "tous les samedis du 1er au 31 mars 2027", 4],
    [
      "tous les jeudis du 5 novembre au 4 février 2027, sauf les 24 et 31 décembre",
      "tous les jeudis du 5 novembre 2026 au 4 février 2027, sauf le 24 décembre 2026 et le 31 décembre 2026",
      12,
    ],
    [`${RULE} (relâche du 1er au 5 mars)`, `${RULE}, sauf du 1er mars au 5 mars`, 8],
    ["mardis du 2 février au 30 mars 2027", RULE, 9],
    ["mardi et jeudi, du 2 au 25 mars 2027", "tous les mardis et jeudis du 2 au 25 mars 2027", 8],
    ["dix mardis à compter du 12 janvier 2027", "tous les mardis du 12 janvier au 16 mars 2027", 10],
    ["10 cours, le mardi, dès le 12 janvier 2027", "tous les mardis du 12 janvier au 16 mars 2027", 10],
    [
      "tous les mardis pendant 10 semaines à partir du 12 janvier 2027",
      "tous les mardis du 12 janvier au 16 mars 2027",
      10,
    ],
    [`${RULE}. Relâche : 2 mars.`, `${RULE}, sauf le 2 mars`, 8],
    ["le mardi, 2 février au 30 mars 2027", RULE, 9],
    ["les fins de semaine du 6 au 28 février 2027", "tous les samedis et dimanches du 6 au 28 février 2027", 8],
    [
      "tous les jours sauf le dimanche, du 1er au 14 mars 2027",
      "tous les jours sauf le dimanche du 1er au 14 mars 2027",
      12,
    ],
    [
      "tous les jours du 1er au 14 mars 2027 sauf le dimanche",
      "tous les jours sauf le dimanche du 1er au 14 mars 2027",
      12,
    ],
    ["aux deux semaines, le mardi, du 2 février au 30 mars 2027", "un mardi sur deux du 2 février au 30 mars 2027", 5],
    ["toutes les deux semaines, du 2 février au 30 mars 2027", "un mardi sur deux du 2 février au 30 mars 2027", 5],
    [
      "1er et 3e jeudis du mois, de février à avril 2027",
      "tous les premiers et troisièmes jeudis du mois du 1er février au 30 avril 2027",
      6,
    ],
    ["le 15 de chaque mois, de janvier à juin 2027", "le 15 de chaque mois du 1er janvier au 30 juin 2027", 6],
    ["8 mardis à partir du 2 février 2027", "tous les mardis du 2 février au 23 mars 2027", 8],
    [
      "8 mardis à partir du 2 février 2027, sauf le 16 mars",
      "tous les mardis du 2 février au 30 mars 2027, sauf le 16 mars",
      8,
    ],
    [
      "tous les lundis du 1er mars au 26 avril 2027, sauf le lundi de Pâques",
      "tous les lundis du 1er mars au 26 avril 2027, sauf le 29 mars",
      8,
    ],
    [
      "tous les vendredis du 5 mars au 30 avril 2027, sauf le Vendredi saint",
      "tous les vendredis du 5 mars au 30 avril 2027, sauf le 26 mars",
      8,
    ],
    [`${RULE}, sauf la semaine du 1er mars`, `${RULE}, sauf du 1er mars au 7 mars`, 8],
  ])("« %s »", (typed, printed, count) => {
    const reading = readRepetition(typed);
    if (!("value" in reading)) throw new Error(reading.error);
    expect(reading.value.text.replace(/\u00a0/gu, " ")).toBe(printed);
    expect(reading.value.days).toHaveLength(count);
  });

  test.each([
    ["tous les mardis", "endless"],
    ["tous les mardis à partir du 2 février 2027", "endless"],
    ["tous les mardis du 2 février au 30 mars", "yearless"],
    ["tous les mardis du 3 au 5 février 2027", "empty"],
    ["tous les jours du 1er janvier 2027 au 31 décembre 2028", "too many"],
    ["tous les lundis du 1er janvier 1800 au 31 décembre 2800", "too many"],
    [`${RULE}, sauf le 17 mars`, "not its day"],
    [`${RULE}, sauf parfois`, "exception"],
    ["quand il pleut", "unreadable"],
    // From February to April, or only in these two months? From the 2nd to the 16th, or these two days?
    ["tous les mardis de février et avril 2027", "unreadable"],
    ["tous les mardis du 2 et 16 février 2027", "unreadable"],
    ["tous les mardis du 30 mars au 2 février 2027", "empty"],
    ["tous les lundis du 1er mars au 26 avril 2027, sauf à Pâques", "exception"],
    ["tous les mardis jusqu’au 30 mars 2027", "endless"],
  ])("« %s » is refused, and why", (typed, error) => {
    expect(readRepetition(typed)).toMatchObject({ error });
  });
});

test("each day is a session, named by the rule and its day, and the page says the rule before the dates", () => {
  const { site, problems } = built(`  - {id: mardis, repeat: "${RULE}", start: 18 h 30, end: 20 h}`);
  expect(problems).toEqual([]);
  expect(site.sessions.slice(0, 2).map(({ session }) => session.id)).toEqual([
    "mardis-2027-02-02",
    "mardis-2027-02-09",
  ]);
  const html = createPageRenderer(site).render("/formations/t/")?.html ?? "";
  expect(html.replace(/\u00a0/gu, " ")).toMatch(
    /Tous les mardis du 2 février au 30 mars 2027\..*id="session-mardis-2027-02-02"/su,
  );
});

test("a rule is a session in one sentence too, with its hours and its place", () => {
  const sessions = sessionsOf(`  - ${RULE}, sauf les 9 et 16 mars, 18 h 30 à 20 h, Québec`);
  expect(sessions).toHaveLength(7);
  expect(sessions[0]).toMatchObject({ id: "mardis-2027-02-02", place: { name: "Québec" }, end: { hour: 20 } });
});

test("an exception added later leaves the other UIDs as they were", () => {
  const before = uidsOf(`  - {id: mardis, repeat: "${RULE}"}`);
  const after = uidsOf(`  - {id: mardis, repeat: "${RULE}, sauf le 16 mars"}`);
  expect(before).toHaveLength(9);
  expect(after).toEqual(before.filter((_, index) => index !== 6));
});

test("a day of the week left out later leaves the other UIDs too, with or without an id", () => {
  const days = "tous les jours du 1er au 14 mars 2027";
  for (const id of ["id: jours, ", ""]) {
    const before = uidsOf(`  - {${id}repeat: "${days}"}`);
    const after = uidsOf(`  - {${id}repeat: "${days}, sauf le dimanche"}`);
    expect(after).toHaveLength(12);
    expect(after.every((uid) => before.includes(uid))).toBe(true);
  }
});

test("a session listed under the id of a day is moved, full or cancelled, and keeps its UID and the rest of the rule", () => {
  const rule = `  - {id: mardis, repeat: "${RULE}", start: 18 h, end: 20 h, seats: 15, place: Salle 1}\n`;
  const changed = `${rule}  - {id: mardis-2027-02-09, date: 2027-02-10}\n  - {id: mardis-2027-02-16, status: full}\n  - {id: mardis-2027-02-23, status: cancelled, place: Salle 2}`;
  const sessions = sessionsOf(changed);
  expect(sessions).toHaveLength(9);
  const [, moved, full, cancelled] = sessions;
  expect(moved).toMatchObject({ id: "mardis-2027-02-09", status: "postponed", start: { hour: 18 }, seats: 15 });
  expect([moved?.date, moved?.formerDate].map((date) => date && isoDate(date))).toEqual(["2027-02-10", "2027-02-09"]);
  expect(full).toMatchObject({ status: "full", seats: 15, place: { name: "Salle 1" } });
  expect(cancelled).toMatchObject({ status: "cancelled", place: { name: "Salle 2" } });
  expect(uidsOf(changed)).toEqual(uidsOf(rule));
});

test("two sessions for one day of a rule are told, and a fault of the rule only once", () => {
  const codes = (sessions: string) => built(sessions).problems.map(({ code, line }) => [code, line]);
  const rule = `  - {id: mardis, repeat: "${RULE}"}\n`;
  const twice = `${rule}  - {id: mardis-2027-02-09, status: full}\n  - {id: mardis-2027-02-09, status: full}`;
  expect(codes(twice)).toContainEqual(["seance-id-en-double", 9]);
  expect(codes(`  - {id: mardis, repeat: "${RULE}", start: 16 h, end: 9 h}`)).toEqual([["seance-fin-avant-debut", 7]]);
  expect(codes(`  - {id: mardis, repeat: "${RULE}", date: 2027-02-02}`)).toEqual([["repetition-et-date", 7]]);
  expect(codes("  - {id: mardis, repeat: tous les mardis}")).toEqual([["repetition-illisible", 7]]);
});
