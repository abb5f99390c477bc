/** A partner’s calendar or spreadsheet becomes drafts to review; run again, it changes nothing. */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { loadSite } from "../../src/build/load-site.ts";
import { agenda } from "../../src/cli/agenda.ts";
import { isPublicAddress } from "../../src/cli/links/public-addresses.ts";
import { CALENDAR_HEADERS, type Network, webDownload } from "../../src/cli/links/web-request.ts";
import { filesAtRoot } from "../../src/cli/site-folder.ts";
import { loadContent } from "../../src/content/collection/load-content.ts";
import { folderFrom } from "../site-from.ts";

const CALENDAR = `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Partenaire//FR
X-WR-CALNAME:Bibliothèque fictive
BEGIN:VTIMEZONE
TZID:Heure de l'Est
BEGIN:STANDARD
DTSTART:20071104T020000
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20070311T020000
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:tableur@partenaire.example
DTSTAMP:20130101T000000Z
SUMMARY:Le tableur *sans* peur
DESCRIPTION:Des chiffres qui se calculent seuls. Pour débutants\\, avec <b>pauses</b>.\\n\\nVoir https://partenaire.example/un_lien_ici.
LOCATION:Salle 205\\, Plessisville
URL:https://partenaire.example/tableur
DTSTART;TZID=America/Toronto:20130305T190000
DTEND;TZID=America/Toronto:20130305T210000
RRULE:FREQ=WEEKLY;COUNT=5
EXDATE;VALUE=DATE:20130312
EXDATE:20130402T230000Z
END:VEVENT
BEGIN:VEVENT
UID:tableur@partenaire.example
DTSTAMP:20130101T000000Z
RECURRENCE-ID;TZID=America/Toronto:20130319T190000
SUMMARY:Le tableur *sans* peur
LOCATION:Grande salle
DTSTART;TZID=America/Toronto:20130320T180000
DTEND;TZID=America/Toronto:20130320T200000
END:VEVENT
BEGIN:VEVENT
UID:foire@partenaire.example
DTSTAMP:20130101T000000Z
SUMMARY:Foire
DTSTART;VALUE=DATE:20130510
DTEND;VALUE=DATE:20130513
STATUS:CANCELLED
END:VEVENT
BEGIN:VEVENT
UID:maritime@partenaire.example
DTSTAMP:20130101T000000Z
SUMMARY:Aux Îles
LOCATION:En ligne
DTSTART;TZID=America/Halifax:20130601T190000
DURATION:PT5H
END:VEVENT
BEGIN:VEVENT
UID:outlook@partenaire.example
DTSTAMP:20130101T000000Z
SUMMARY:Rencontre en UTC et en zone nommée
DTSTART:20130702T130000Z
DTEND;TZID=Heure de l'Est:20130702T110000
END:VEVENT
BEGIN:VEVENT
UID:passe@partenaire.example
DTSTAMP:20130101T000000Z
SUMMARY:Passé
DTSTART;VALUE=DATE:20120510
END:VEVENT
BEGIN:VEVENT
UID:toujours@partenaire.example
DTSTAMP:20130101T000000Z
SUMMARY:Tous les lundis
DTSTART;TZID=America/Toronto:20100104T090000
RRULE:FREQ=WEEKLY
END:VEVENT
BEGIN:VEVENT
DTSTAMP:20130101T000000Z
SUMMARY:Sans identifiant
DTSTART;VALUE=DATE:20130510
END:VEVENT
END:VCALENDAR
`.replaceAll("\n", "\r\n");

let output = "";
let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((request, response) => {
    if (request.url === "/agenda.ics") response.end(CALENDAR);
    else if (request.url === "/page") response.end("<!doctype html><title>Agenda</title>");
    else if (request.url === "/prive") response.writeHead(302, { location: "http://10.1.2.3/agenda.ics" }).end();
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

beforeEach(() => {
  output = "";
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      output += String(text);
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

const NETWORK: Network = {
  isAllowed: (address) => address === "127.0.0.1" || isPublicAddress(address),
  lookup: ((name: string, _: object, answer: (error: Error, found: readonly object[]) => void) => {
    answer(Object.assign(new Error(name), { code: "ENOTFOUND" }), []);
  }) as unknown as Network["lookup"],
};
const ONLINE = { download: webDownload(50_000, NETWORK, CALENDAR_HEADERS), isConnected: async () => true };

function importing(file: string | Uint8Array, name = "partenaire.ics") {
  const root = folderFrom({ "content/formations/.gitkeep": "", [name]: file });
  const content = join(root, "content");
  const again = (...more: readonly string[]) => {
    output = "";
    return agenda([join(root, name), "--content", content, "--now", "2013-02-01", ...more], ONLINE);
  };
  return {
    content,
    source: join(root, name),
    asTrainings: (...more: readonly string[]) => again("--comme", "formation", ...more),
    asEvents: again,
    text: (slug: string) => textIn(content, slug),
  };
}

function textIn(content: string, slug: string, folder = "formations"): string {
  return readFileSync(join(content, `${folder}/2013-02-01-${slug}.md`), "utf8");
}

function filesIn(content: string): Readonly<Record<string, string>> {
  const folder = join(content, "formations");
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** What `npm run verifier` says of the drafts, and what they mean. */
function checked(content: string) {
  const { problems } = loadSite({ content, now: "2013-02-01", drafts: true }, undefined, true);
  const { entries } = loadContent(content, "2013-02-01").content;
  return { entries, errors: problems.filter(({ severity }) => severity === "error") };
}

test("each event of a calendar becomes a draft without an error", async () => {
  const { content, asTrainings: again, text } = importing(CALENDAR);
  expect(await again()).toBe(1);
  expect(output).toContain(
    "Écrit : formations/2013-02-01-le-tableur-sans-peur.md « Le tableur *sans* peur », 3\u00a0séances",
  );
  expect(output).toContain("1\u00a0déjà passé (--passes les prend)");
  expect(output).toContain("« Sans identifiant » est laissé de côté");
  const draft = text("le-tableur-sans-peur");
  expect(draft).toContain("draft: true\n");
  expect(draft).toMatch(/^imported: [0-9a-f]{16} tableur@partenaire\.example$/mu);
  expect(draft).toContain("summary: Des chiffres qui se calculent seuls.\n");
  expect(draft).toContain("source:\n  name: Bibliothèque fictive\n  url: https://partenaire.example/tableur\n");
  expect(draft).toContain("Pour débutants, avec pauses.");
  expect(draft).toContain("<https://partenaire.example/un_lien_ici>.");
  const { errors, entries } = checked(content);
  expect(errors).toEqual([]);
  expect(entries.filter(({ kind }) => kind === "formation").length).toBe(5);
});

test("sessions keep their zone, their exceptions, their overrides and their state", async () => {
  const { asTrainings: again, text } = importing(CALENDAR);
  await again();
  expect(sessionsIn(text("le-tableur-sans-peur"))).toBe(`sessions:
  - id: seance-2013-03-05
    date: 2013-03-05
    start: 19 h
    end: 21 h
    place: Salle 205, Plessisville
  - id: seance-2013-03-19
    date: 2013-03-20
    start: 18 h
    end: 20 h
    place: Grande salle
  - id: seance-2013-03-26
    date: 2013-03-26
    start: 19 h
    end: 21 h
    place: Salle 205, Plessisville`);
  expect(sessionsIn(text("foire"))).toBe(`sessions:
  - id: seance-1
    date: 2013-05-10
    endDate: 2013-05-12
    status: cancelled`);
  expect(sessionsIn(text("aux-iles"))).toBe(`sessions:
  - id: seance-1
    date: 2013-06-01
    start: 19 h
    zone: America/Halifax
    end: 24 h
online: true`);
  expect(sessionsIn(text("rencontre-en-utc-et-en-zone-nommee"))).toBe(`sessions:
  - id: seance-1
    date: 2013-07-02
    start: 9 h
    end: 11 h`);
});

function sessionsIn(text: string): string {
  return /^sessions:[\s\S]*?(?=\n---)/mu.exec(text)?.[0] ?? "";
}

test("an endless series gives a hundred days from today on, and says so", async () => {
  const { asTrainings: again, text } = importing(CALENDAR);
  await again();
  const days = [...text("tous-les-lundis").matchAll(/^ {4}date: (.+)$/gmu)].map(([, day]) => day);
  expect([days.length, days[0]]).toEqual([100, "2013-02-04"]);
  expect(output).toContain("« Tous les lundis » se répète plus de 100 fois");
});

test("run again, it changes nothing, even another day and after a person edited the draft", async () => {
  const { content, asTrainings: again } = importing(CALENDAR);
  await again();
  const path = join(content, "formations/2013-02-01-foire.md");
  writeFileSync(path, readFileSync(path, "utf8").replace("title: Foire", "title: La foire du livre"));
  const before = filesIn(content);
  await again("--now", "2013-02-20");
  expect(filesIn(content)).toEqual(before);
  expect(output).toContain("0\u00a0brouillon écrit, 5\u00a0inchangés, 0\u00a0changé");
});

test("a change of the partner is told, and the text is left to the person", async () => {
  const { content, asTrainings: again, source } = importing(CALENDAR);
  await again();
  const before = filesIn(content);
  writeFileSync(
    source,
    CALENDAR.replace("DTEND;VALUE=DATE:20130513", "DTEND;VALUE=DATE:20130514").replaceAll("20130101T", "20130102T"),
  );
  await again();
  expect(filesIn(content)).toEqual(before);
  expect(output).toContain("A changé chez le partenaire : formations/2013-02-01-foire.md « Foire »");
  expect(output).toContain("endDate: 2013-05-13\n");
  expect(output).toContain("4\u00a0inchangés, 1\u00a0changé");
  const [line = ""] = /imported: .*/u.exec(output) ?? [];
  const path = join(content, "formations/2013-02-01-foire.md");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^imported: .*/mu, line));
  await again();
  expect(output).toContain("5\u00a0inchangés");
});

/** As Excel saves « CSV » in Quebec. */
const TABLE = Buffer.from(
  [
    "Titre;Date;Début;Fin;Lieu;Ville;Prix;Lien;Description;Couleur;UID",
    'Écrire pour être lu;2013-03-05;09:00;16 h 30;Café de l\'Érable;Plessisville;à partir de 95 $;https://partenaire.example/ecrire;"Un atelier; deux formules.";bleu;e-1',
    "Écrire pour être lu;12 mars 2013;9 h;;;Québec;;;;;e-1",
    "Photo;02/03/2013;;;;;;;;;",
    "Vidéo;mi-mars 2013;tôt;;En ligne;;;exemple;;;",
    ";2013-03-05;;;;;;;;;",
  ].join("\r\n"),
  "latin1",
);

test("a spreadsheet of Windows-1252 with semicolons becomes drafts without an error; what is not read is told", async () => {
  const { content, asTrainings: again, text } = importing(TABLE, "activites.csv");
  expect(await again("--source", "Maison fictive")).toBe(1);
  expect(checked(content).errors).toEqual([]);
  const draft = text("ecrire-pour-etre-lu");
  expect(sessionsIn(draft)).toBe(`sessions:
  - id: seance-2013-03-05
    date: 2013-03-05
    start: 9 h
    end: 16 h 30
    place:
      name: Café de l'Érable
      city: Plessisville
  - id: seance-2013-03-12
    date: 2013-03-12
    start: 9 h
    place: Québec
price: à partir de 95 $`);
  expect(draft).toContain("source:\n  name: Maison fictive\n  url: https://partenaire.example/ecrire\n");
  expect(text("video")).toContain("date: mi-mars 2013");
  for (const words of [
    "La colonne « Couleur » n’est pas comprise",
    "Rangée 4 (« Photo ») : laissée de côté, « 02/03/2013 » peut se lire jour/mois ou mois/jour",
    "Rangée 5 (« Vidéo ») : « tôt » n’est pas une heure",
    "Rangée 5 (« Vidéo ») : « exemple » n’est pas une adresse complète",
    "Rangée 6 : laissée de côté, il n’y a pas de titre",
  ])
    expect(output).toContain(words);
  const before = filesIn(content);
  await again("--source", "Maison fictive");
  expect(filesIn(content)).toEqual(before);
  expect(output).toContain("2\u00a0inchangés");
});

test.each([
  ["partenaire.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND", "cet agenda ne se lit pas"],
  ["agenda.html", "<!doctype html><title>Agenda</title>", "ce n’est ni un agenda iCalendar (.ics) ni un tableau"],
  ["liste.csv", "nom,couleur\na,b\n", "ne nomme de colonne « date »"],
])("%s that is not what it should be is refused with its reason", async (name, text, words) => {
  const { content, asTrainings: again } = importing(text, name);
  expect(await again()).toBe(1);
  expect(output).toContain(words);
  expect(readdirSync(join(content, "formations"))).toEqual([".gitkeep"]);
});

test("what a partner types never leaves its value, in the front matter or in the text", async () => {
  const title = "---\\ndraft: false";
  const calendar = `BEGIN:VCALENDAR
BEGIN:VEVENT
UID:x\\ndraft: false
SUMMARY:${title} # {a: [1]}
DESCRIPTION:# Titre\\n---\\n<script>alert(1)</script> {{ x }} ![a](http://10.0.0.1/x.png)\\n::: note
LOCATION:[Salle: 1]
DTSTART;VALUE=DATE:20130510
END:VEVENT
END:VCALENDAR
`;
  const { content, asTrainings: again } = importing(calendar.replaceAll("\n", "\r\n"));
  expect(await again()).toBe(0);
  const { errors, entries } = checked(content);
  expect(errors).toEqual([]);
  const [entry] = entries;
  expect(entry?.title).toBe("--- draft\u00a0: false # {a\u00a0: [1]}");
  expect(
    Object.values(filesIn(content))
      .join("")
      .match(/^draft: /gmu),
  ).toHaveLength(1);
  await again();
  expect(output).toContain("1\u00a0inchangé,");
});

test("without a word, what a partner announces becomes articles that announce events", async () => {
  const { content, asEvents } = importing(CALENDAR);
  expect(await asEvents()).toBe(1);
  const text = (slug: string) => textIn(content, slug, "articles");
  const eventIn = (slug: string) => /^event:[\s\S]*?(?=\n---)/mu.exec(text(slug))?.[0] ?? "";
  expect(eventIn("foire")).toBe(`event:
  name: Foire
  date: 2013-05-10
  endDate: 2013-05-12
  status: cancelled`);
  expect(eventIn("aux-iles")).toBe(`event:
  name: Aux Îles
  date: 2013-06-01
  start: 19 h
  zone: America/Halifax
  end: 24 h
  online: true`);
  const { errors, entries } = checked(content);
  expect(errors).toEqual([]);
  expect(entries.map(({ kind }) => kind)).toEqual(["article", "article", "article", "article", "article"]);
  const before = text("foire");
  await asEvents("--now", "2013-02-20");
  expect(text("foire")).toBe(before);
  expect(output).toContain("0\u00a0brouillon écrit, 5\u00a0inchangés, 0\u00a0changé");
});

test("an event that repeats has all its dates, in its draft and in the agenda, under the names that the rule gave them", async () => {
  const { content, asEvents } = importing(CALENDAR);
  await asEvents("--now", "2013-02-01");
  const path = join(content, "articles/2013-02-01-le-tableur-sans-peur.md");
  const draft = readFileSync(path, "utf8");
  expect(/^event:[\s\S]*?(?=\n---)/mu.exec(draft)?.[0]).toBe(`event:
  name: Le tableur *sans* peur
  url: https://partenaire.example/tableur
  sessions:
    - id: seance-2013-03-05
      date: 2013-03-05
      start: 19 h
      end: 21 h
      place: Salle 205, Plessisville
    - id: seance-2013-03-19
      date: 2013-03-20
      start: 18 h
      end: 20 h
      place: Grande salle
    - id: seance-2013-03-26
      date: 2013-03-26
      start: 19 h
      end: 21 h
      place: Salle 205, Plessisville`);
  expect(output).toContain("« Le tableur *sans* peur », 3\u00a0dates\n");
  writeFileSync(path, draft.replace("draft: true\n", ""));
  const { site } = loadSite({ content, now: "2013-02-01", drafts: false });
  expect(site?.agenda.map((item) => "standing" in item && item.id)).toEqual([
    "seance-2013-03-05",
    "seance-2013-03-19",
    "seance-2013-03-26",
  ]);
});

const ROWS =
  "Titre;Date;Début;Description\nCours de chant;2013-03-04;19 h;Chanter.\nCours de chant;2013-03-11;19 h;Chanter.\nConférence;2013-03-05;;La mer.\nConférence;2013-03-12;;Le ciel.\n";

test("rows of one title are one event with all its dates; those that say something else are told apart, and all are in the agenda", async () => {
  const { content, asEvents } = importing(ROWS, "activites.csv");
  await asEvents("--source", "Maison fictive");
  const folder = join(content, "articles");
  expect(readdirSync(folder)).toHaveLength(3);
  expect(textIn(content, "cours-de-chant", "articles")).toContain("sessions:\n    - id: seance-2013-03-04\n");
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    writeFileSync(path, readFileSync(path, "utf8").replace("draft: true\n", ""));
  }
  const { site, problems } = loadSite({ content, now: "2013-02-01", drafts: false }, undefined, true);
  expect(problems.filter(({ code }) => code === "evenement-dates")).toEqual([]);
  expect(site?.agenda.map((item) => "standing" in item && [item.event.name, item.date?.day])).toEqual([
    ["Cours de chant", 4],
    ["Conférence", 5],
    ["Cours de chant", 11],
    ["Conférence", 12],
  ]);
});

test("a date added to rows of one title, or one that is gone, is a change of the same text", async () => {
  const { content, asEvents, source } = importing(ROWS, "activites.csv");
  const run = () => asEvents("--source", "Maison fictive");
  await run();
  writeFileSync(source, `${ROWS}Cours de chant;2013-03-18;19 h;Chanter.\n`);
  await run();
  expect(output).toContain("0\u00a0brouillon écrit, 2\u00a0inchangés, 1\u00a0changé");
  expect(output).toContain("    - id: seance-2013-03-18\n");
  writeFileSync(source, ROWS.replace("Cours de chant;2013-03-04;19 h;Chanter.\n", ""));
  await run();
  expect(output).toContain("0\u00a0brouillon écrit, 2\u00a0inchangés, 1\u00a0changé");
  expect(readdirSync(join(content, "articles"))).toHaveLength(3);
});

test("what became of the entries is told, with the word that decides of it; by title, what the partner calls a training is one", async () => {
  const calendar = (title: string, more = "") =>
    `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART;VALUE=DATE:20130510\n${more}END:VEVENT\n`;
  const file = `BEGIN:VCALENDAR\nVERSION:2.0\n${calendar("Atelier de tableur")}${calendar("Concours de nouvelles")}${calendar("Lire", "CATEGORIES:Culture,Formations\n")}END:VCALENDAR\n`;
  const plain = importing(file);
  await plain.asEvents();
  expect(output.replaceAll("\u00a0", " ")).toContain(
    "Ce sont : 3 articles qui annoncent un événement, 0 formation (« --comme » en décide : evenement, formation ou titre).",
  );
  expect(output).toContain("Le partenaire présente comme une formation : « Atelier de tableur », « Lire ».");
  const { content, asEvents: again } = importing(file);
  await again("--comme", "titre");
  expect(readdirSync(join(content, "formations")).sort()).toEqual([
    ".gitkeep",
    "2013-02-01-atelier-de-tableur.md",
    "2013-02-01-lire.md",
  ]);
  expect(readdirSync(join(content, "articles"))).toEqual(["2013-02-01-concours-de-nouvelles.md"]);
  expect(output.replaceAll("\u00a0", " ")).toContain("1 article qui annonce un événement, 2 formations");
});

test.each([
  ["Zoom", "", "online: true\n  access:\n    - sur Zoom"],
  [
    "Réunion Microsoft Teams",
    "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.microsoft.com/l/1\n",
    "online: https://teams.microsoft.com/l/1\n  access:\n    - sur Teams",
  ],
  [
    "Salle 2\\; Google Meet",
    "X-GOOGLE-CONFERENCE:https://meet.google.com/abc\n",
    "online: https://meet.google.com/abc\n  access:\n    - sur Google Meet\n  place: Salle 2",
  ],
  ["Salle 2\\, Québec", "", "place: Salle 2, Québec"],
])("« %s » in a calendar is what it is, a venue, a room on the Web or both", async (location, more, keys) => {
  const { content, asEvents } = importing(
    `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:a\nSUMMARY:Rencontre\nDTSTART;VALUE=DATE:20130510\nLOCATION:${location}\n${more}END:VEVENT\nEND:VCALENDAR\n`,
  );
  expect(await asEvents()).toBe(0);
  const draft = textIn(content, "rencontre", "articles");
  expect(draft).toContain(`  date: 2013-05-10\n  ${keys}\n---`);
  expect(checked(content).errors).toEqual([]);
});

test("a published announcement of a partner is an event of the agenda, with its page and its origin", async () => {
  const { content, asEvents } = importing(CALENDAR);
  await asEvents();
  const path = join(content, "articles/2013-02-01-rencontre-en-utc-et-en-zone-nommee.md");
  writeFileSync(path, readFileSync(path, "utf8").replace("draft: true\n", ""));
  const { site } = loadSite({ content, now: "2013-02-01", drafts: false });
  expect(site?.events.map(({ url }) => url)).toEqual(["/evenements/rencontre-en-utc-et-en-zone-nommee/"]);
  expect(site?.agenda).toHaveLength(1);
  expect(site?.posts[0]?.entry.source?.name).toBe("Bibliothèque fictive");
});

test("what was imported as a training is known again when events are asked for, and the reverse", async () => {
  const { content, asEvents, asTrainings } = importing(CALENDAR);
  await asTrainings();
  const before = filesIn(content);
  await asEvents();
  expect(output).toContain("0\u00a0brouillon écrit, 5\u00a0inchangés");
  expect(filesIn(content)).toEqual(before);
  expect(readdirSync(content)).toEqual(["formations"]);
});

test("a change of an event is told with the lines to write", async () => {
  const { content, asEvents, source } = importing(CALENDAR);
  await asEvents();
  writeFileSync(source, CALENDAR.replace("DTEND;VALUE=DATE:20130513", "DTEND;VALUE=DATE:20130514"));
  await asEvents();
  expect(output).toContain("A changé chez le partenaire : articles/2013-02-01-foire.md « Foire »");
  expect(output).toContain("    event:\n      name: Foire\n      date: 2013-05-10\n      endDate: 2013-05-13\n");
  expect(textIn(content, "foire", "articles")).toContain("endDate: 2013-05-12");
});

test.each([
  ["quoted", 'imported: "$1 $2"'],
  ["folded over two lines, as some editors of forms write long values", "imported:\n  $1\n  $2"],
  ["with CRLF", "imported: $1 $2\r"],
  ["in the comments of version 0.2.0", "# UID : $2\n# Empreinte : $1"],
])("the key of an import is read when it is %s", async (_, written) => {
  const { content, asEvents } = importing(CALENDAR);
  await asEvents();
  const path = join(content, "articles/2013-02-01-foire.md");
  writeFileSync(path, readFileSync(path, "utf8").replace(/^imported: (\S+) (.*)$/mu, written));
  await asEvents();
  expect(output).toContain("0\u00a0brouillon écrit, 5\u00a0inchangés");
});

test("two texts made of one event are told, and a mark that nobody wrote is refused", () => {
  const keys = (mark: string) => `---\ntitle: T\ndate: 2013-01-15\nsummary: S.\nimported: ${mark}\n---\n\nTexte.\n`;
  const content = folderFrom({
    "articles/a.md": keys("0123456789abcdef foire@partenaire.example"),
    "articles/b.md": keys("fedcba9876543210 foire@partenaire.example"),
    "articles/c.md": keys("foire"),
  });
  const { problems } = loadContent(content, "2013-02-01");
  expect(problems.map(({ code, file, line }) => [code, file, line]).sort()).toEqual([
    ["reprise-en-double", "articles/b.md", 5],
    ["valeur-inconnue", "articles/c.md", 5],
  ]);
});

test("a sort that does not exist is refused", async () => {
  const { asEvents } = importing(CALENDAR);
  await expect(asEvents("--comme", "concert")).rejects.toThrow("--comme evenement, --comme formation ou --comme titre");
});

test("an address is asked through the guard of the other commands", async () => {
  const content = folderFrom({ "formations/.gitkeep": "" });
  const ask = (path: string) => agenda([`${site}${path}`, "--content", content, "--now", "2013-02-01"], ONLINE);
  expect(await ask("/absent.ics")).toBe(1);
  expect(output).toContain("elle n’y est plus (404)");
  expect(await ask("/page")).toBe(1);
  expect(output).toContain("ni un agenda iCalendar");
  expect(await ask("/prive")).toBe(1);
  expect(output).toContain("réseau privé");
  await ask("/agenda.ics");
  expect(output).toContain("5\u00a0brouillons écrits");
});

test("a file is found from the folder where the command is typed", () => {
  const from = folderFrom({ "essai.ics": "" });
  expect(filesAtRoot(["essai.ics", "--passes", "https://partenaire.example/a.ics"], from)).toEqual([
    ...[join(from, "essai.ics"), "--passes", "https://partenaire.example/a.ics"],
  ]);
});

test("without a file, the help is shown", async () => {
  await expect(agenda([])).rejects.toThrow("Nommez un agenda ou un tableau");
});
