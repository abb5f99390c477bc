/** What `npm run suivi` lists: its words, and from when until when it says them. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followUpCommand } from "../../src/cli/follow-up.ts";
import { followUp } from "../../src/site/follow-up.ts";
import { type Files, folderFrom, siteFrom } from "../site-from.ts";

const text = (title: string, more: string) => `---\ntitle: ${title}\nsummary: S\n${more}\n---\n\nTexte.`;
const event = (keys: string, more = ""): Files => ({
  "articles/2027-01-10-annonce.md": text("Annonce", `event: { name: Salon exemple, ${keys} }\n${more}`),
});
const training = (session: string, more = ""): Files => ({
  "formations/2027-01-10-atelier.md": text("Atelier", `${more}\nsessions:\n  - { id: a, ${session} }`),
});
const waitingOn = (now: string, files: Files): readonly string[] =>
  followUp(siteFrom(files, { now }).site).map(({ words }) => words.replaceAll("\u00a0", " "));

test.each([
  ["the day itself", "2027-03-02", []],
  ["the day after", "2027-03-03", ["tenu il y a un jour, sans compte rendu"]],
  ["two weeks later", "2027-03-16", ["tenu il y a deux semaines, sans compte rendu"]],
  ["three months later", "2027-06-02", ["tenu il y a trois mois, sans compte rendu"]],
  ["after two years, the last day that it is said", "2029-03-01", ["tenu il y a deux ans, sans compte rendu"]],
  ["after that, nobody will write it", "2029-03-02", []],
])("an event held without a report waits, %s", (_, now, words) => {
  expect(waitingOn(now, event("date: 2027-03-01, endDate: 2027-03-02"))).toEqual(words);
});

test("a training is held once its last session is, and those that were cancelled do not count", () => {
  const files = training(
    "date: 2027-03-01 }\n  - { id: b, date: 2027-03-08 }\n  - { id: c, date: 2027-05-01, status: cancelled",
  );
  expect(waitingOn("2027-03-08", files)).toEqual([]);
  expect(waitingOn("2027-03-09", files)).toEqual(["tenue il y a un jour, sans compte rendu"]);
});

test.each([
  ["a report", { "conferences/2027-03-05-r.md": text("R", "event: { name: Salon exemple, date: 2027-03-02 }") }, []],
  ["a guide", { "guides/2027-03-05-g.md": text("G", "event: { name: Salon exemple, date: 2027-03-02 }") }, []],
  [
    "an article of the day after, which reports nothing",
    { "articles/2027-03-05-a.md": text("A", "event: { name: Salon exemple, date: 2027-03-02 }") },
    ["tenu il y a 10 jours, sans compte rendu"],
  ],
  [
    "a draft of a report",
    { "conferences/2027-03-05-r.md": text("R", "draft: true\nevent: { name: Salon exemple, date: 2027-03-02 }") },
    ["tenu il y a 10 jours, sans compte rendu"],
  ],
] as const)("%s is, or is not, what a held event waits for", (_, more, words) => {
  expect(waitingOn("2027-03-12", { ...event("date: 2027-03-02"), ...more })).toEqual(words);
});

test.each([
  ["more than 45 days before the month", "2027-04-16", []],
  ["45 days before it", "2027-04-17", ["annoncé pour juin 2027, jour à préciser"]],
  ["during the month", "2027-06-30", ["annoncé pour juin 2027, jour à préciser"]],
  ["once it is over", "2027-07-01", ["annoncé pour juin 2027, jamais précisé"]],
])("a month without a day waits, %s", (_, now, words) => {
  expect(waitingOn(now, event("date: 2027-06"))).toEqual(words);
  expect(waitingOn(now, training("date: 2027-06"))).toEqual(
    words.map((each) => each.replace("annoncé", "annoncée").replace(/précisé$/u, "précisée")),
  );
});

test("what has no date, or was postponed without a new one, waits", () => {
  const declared = { "events.yml": "- id: forum\n  name: Forum exemple\n  editions:\n    - { edition: 2027 }\n" };
  expect(waitingOn("2027-02-01", declared)).toEqual(["annoncé, jamais précisé"]);
  expect(waitingOn("2027-02-01", training("place: Salle 2"))).toEqual(["annoncée, jamais précisée"]);
  const moved = "formerDate: 2027-02-10, status: postponed";
  expect(waitingOn("2027-02-01", event(moved))).toEqual(["reporté, sans nouvelle date"]);
  expect(waitingOn("2027-02-01", training(moved))).toEqual(["reportée, sans nouvelle date"]);
});

const REGISTRATION = "registration: { phone: 819 555-0123, deadline: 2027-02-15 }";

test.each([
  ["the last day of registration", "2027-02-15", "seats: 10, seatsLeft: 3", []],
  ["the day after", "2027-02-16", "seats: 10, seatsLeft: 3", ["inscription fermée, 3 places libres"]],
  ["when one is left", "2027-02-16", "seatsLeft: 1", ["inscription fermée, 1 place libre"]],
  ["when none is", "2027-02-16", "seatsLeft: 0", []],
  ["when nobody said how many", "2027-02-16", "seats: 10", []],
  ["when it is full all the same", "2027-02-16", "seatsLeft: 2, status: full", []],
  ["when it is cancelled", "2027-02-16", "seatsLeft: 2, status: cancelled", []],
])("seats left once registration is closed wait: %s", (_, now, keys, words) => {
  expect(waitingOn(now, training(`date: 2027-03-01, ${keys}`, REGISTRATION))).toEqual(words);
});

test("cancelled, expired and unpublished things wait for nothing", () => {
  expect(waitingOn("2027-06-01", event("date: 2027-03-01, status: cancelled"))).toEqual([]);
  expect(waitingOn("2027-06-01", training("date: 2027-03-01, status: cancelled"))).toEqual([]);
  expect(waitingOn("2027-06-01", training("date: 2027-03-01", "expires: 2027-04-01"))).toEqual([]);
  expect(waitingOn("2027-06-01", training("date: 2027-03-01", "draft: true"))).toEqual([]);
});

test("the most recent comes first, with the file to write in", () => {
  const { site } = siteFrom(
    {
      ...event("date: 2027-03-01"),
      ...training("date: 2027-05-01"),
      "events.yml": "- id: forum\n  name: Forum exemple\n  editions:\n    - { date: 2027-04-01 }\n",
    },
    { now: "2027-06-01" },
  );
  expect(followUp(site).map(({ subject, file }) => [subject, file])).toEqual([
    ["Atelier", "formations/2027-01-10-atelier.md"],
    ["Forum exemple 2027", "events.yml"],
    ["Salon exemple 2027", "articles/2027-01-10-annonce.md"],
  ]);
});

let output = "";
beforeEach(() => {
  output = "";
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((words) => {
      output += String(words);
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

const command = (files: Files, ...more: readonly string[]) =>
  followUpCommand(["--content", folderFrom(files), "--now", "2027-06-02", ...more]);

test("the command says a line each, and answers 0: what waits is no fault", async () => {
  expect(await command(event("date: 2027-03-02"))).toBe(0);
  expect(output.replaceAll("\u00a0", " ")).toBe(
    "Salon exemple 2027 : tenu il y a trois mois, sans compte rendu (articles/2027-01-10-annonce.md)\n",
  );
  output = "";
  expect(await command(event("date: 2027-07-01"))).toBe(0);
  expect(output).toBe("Rien n’attend.\n");
});

test("--format json gives the same to machines; another format is refused", async () => {
  expect(await command(event("date: 2027-03-02"), "--format", "json")).toBe(0);
  expect(JSON.parse(output)).toEqual([
    {
      subject: "Salon exemple 2027",
      words: "tenu il y a trois mois, sans compte rendu",
      file: "articles/2027-01-10-annonce.md",
    },
  ]);
  output = "";
  expect(await command(event("date: 2027-07-01"), "--format", "json")).toBe(0);
  expect(JSON.parse(output)).toEqual([]);
  await expect(command({}, "--format", "xml")).rejects.toThrow("texte ou json");
});

test("a site with errors is not listed: they are said, and the command answers 1", async () => {
  expect(await command(event("date: 2027-02-30"))).toBe(1);
  expect(output).toContain("articles/2027-01-10-annonce.md");
});

test("what waits for as long stands in French order, and sessions of one training in the order of their text", () => {
  const files = {
    ...training("status: to-confirm }\n  - { id: b, status: postponed"),
    "formations/2027-01-10-zoo.md": text("Zoo", "sessions:\n  - { id: a, note: Bientôt }"),
    "formations/2027-01-10-ecrire.md": text("Écrire", "sessions:\n  - { id: a, note: Bientôt }"),
  };
  const found = followUp(siteFrom(files, { now: "2027-02-01" }).site);
  expect(found.map(({ subject, words }) => `${subject} : ${words}`)).toEqual([
    "Atelier : annoncée, jamais précisée",
    "Atelier : reportée, sans nouvelle date",
    "Écrire : annoncée, jamais précisée",
    "Zoo : annoncée, jamais précisée",
  ]);
});
