import { expect, test } from "vitest";
import { sessionLabel } from "../../src/site/session-words.ts";
import { siteFrom } from "../site-from.ts";

const TRAINING = `---
title: T
date: 2012-12-10
summary: S
price: 150$
seats: 15
seatsLeft: 4
start: 9h30
end: 16:30
place: { name: Salle, city: Plessisville }
sessions:
  - { id: tout, date: 15 janvier 2013 }
  - { id: rien, date: 2013-02-11, price: gratuit, seats: 8, seatsLeft: 0, start: 13 h, place: Ailleurs }
  - { id: mois, date: mars 2013 }
  - { id: ligne, date: 2013-04-02, online: https://visio.example/x, zone: America/Halifax }
  - { id: hybride, date: 2013-04-03, online: true, place: Salle }
registration: { phone: "819 362-2333, poste 249" }
---

Texte.`;

const { site, problems } = siteFrom({ "formations/t.md": TRAINING });
const session = (id: string) => site.sessions.find((found) => found.session.id === id)?.session;

test("a session inherits from the training what it does not say itself", () => {
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(session("tout")).toMatchObject({
    date: { year: 2013, month: 1, day: 15 },
    price: { rates: [{ cost: { kind: "amount", cents: 15000 }, currency: "CAD" }] },
    seats: 15,
    seatsLeft: 4,
    start: { hour: 9, minute: 30 },
    end: { hour: 16, minute: 30 },
    place: { name: "Salle" },
    zone: "America/Toronto",
    status: "confirmed",
  });
});

test("what a session says itself takes precedence, including its hours", () => {
  expect(session("rien")).toMatchObject({
    price: { rates: [{ cost: { kind: "free" }, currency: "CAD" }] },
    seats: 8,
    seatsLeft: 0,
    start: { hour: 13, minute: 0 },
    place: { name: "Ailleurs" },
  });
  expect(session("rien")).not.toHaveProperty("end");
});

test("a session known to the month shows no hours", () => {
  expect(session("mois")).not.toHaveProperty("start");
  expect(session("mois")?.date).toEqual({ year: 2013, month: 3 });
});

test("hours in another time zone than the site's name that zone", () => {
  const item = site.sessions.find((found) => found.session.id === "ligne");
  expect(item && sessionLabel(item).replace(/\u00a0/g, " ")).toBe(
    "Séance : mardi 2 avril 2013, de 9 h 30 à 16 h 30 (heure de l’Atlantique)",
  );
  expect(session("tout")).not.toHaveProperty("otherZone");
});

test("an online session does not inherit the venue of the training, but may name one", () => {
  expect(session("ligne")).not.toHaveProperty("place");
  expect(session("ligne")).toMatchObject({ online: "https://visio.example/x", zone: "America/Halifax" });
  expect(session("hybride")).toMatchObject({ online: true, place: { name: "Salle" } });
});

test("instants are computed in the session's own time zone", () => {
  const instants = site.sessions.map(({ session, startIso, endIso }) => [session.id, startIso, endIso]);
  expect(instants).toEqual([
    ["tout", "2013-01-15T09:30:00-05:00", "2013-01-15T16:30:00-05:00"],
    ["rien", "2013-02-11T13:00:00-05:00", undefined],
    ["mois", undefined, undefined],
    ["ligne", "2013-04-02T09:30:00-03:00", "2013-04-02T16:30:00-03:00"],
    ["hybride", "2013-04-03T09:30:00-04:00", "2013-04-03T16:30:00-04:00"],
  ]);
});
