/** What programs export, as they export it: calendars of Google, Outlook, WordPress, Nextcloud; spreadsheets of Outlook, WordPress, Eventbrite and Excel in Quebec. */
import { expect, test } from "vitest";
import type { Imported } from "../../src/importers/model.ts";
import { readPartnerFile } from "../../src/importers/read-partner-file.ts";

function read(text: string | Uint8Array): Imported {
  const found = readPartnerFile(typeof text === "string" ? Buffer.from(text) : text, {
    now: "2027-02-01",
    zone: "America/Toronto",
  });
  if ("refusal" in found) throw new RangeError(found.refusal);
  return found;
}

const calendar = (...events: readonly string[]) =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${events
    .map((lines) => `BEGIN:VEVENT\r\nUID:a\r\nSUMMARY:Rencontre\r\n${lines.replaceAll("\n", "\r\n")}\r\nEND:VEVENT\r\n`)
    .join("")}END:VCALENDAR\r\n`;

const sessionsOf = ({ events }: Imported) => events.flatMap(({ sessions }) => sessions);

test.each([
  ["Eastern Standard Time", "19 h", undefined],
  ["Atlantic Standard Time", "19 h", "America/Halifax"],
  ["(UTC-05:00) Eastern Time (US & Canada)", "19 h", undefined],
  ['"(UTC-04:00) Atlantic Time (Canada)"', "19 h", "America/Halifax"],
  ["US/Eastern", "19 h", undefined],
  ["America/Montreal", "19 h", undefined],
  ["Europe/Paris", "19 h", "Europe/Paris"],
])("the zone « %s », that no VTIMEZONE defines, is known by its name", (zone, start, said) => {
  const found = read(calendar(`DTSTART;TZID=${zone}:20270408T190000\nDTEND;TZID=${zone}:20270408T210000`));
  expect(found.problems).toEqual([]);
  expect(sessionsOf(found)).toMatchObject([{ date: "2027-04-08", start, end: "21 h" }]);
  expect(sessionsOf(found)[0]?.zone).toBe(said);
});

test("a day that does not exist is told, and never made another", () => {
  const found = read(calendar("DTSTART;VALUE=DATE:20270231"));
  expect(found.events).toEqual([]);
  expect(found.problems).toEqual(["« Rencontre » est laissé de côté : sa date ou sa répétition ne se lit pas."]);
});

test("of two versions of one event, the one of the highest SEQUENCE is kept", () => {
  const [old, current] = ["SEQUENCE:0\nDTSTART;VALUE=DATE:20270501", "SEQUENCE:2\nDTSTART;VALUE=DATE:20270508"];
  for (const file of [calendar(old ?? "", current ?? ""), calendar(current ?? "", old ?? "")])
    expect(sessionsOf(read(file)).map(({ date }) => date)).toEqual(["2027-05-08"]);
});

test.each([
  [
    "HTML",
    '<p>Venez <b>écrire</b>&nbsp;!</p><p>Un <a href="https://exemple.org/carnet">carnet</a>.</p><ul><li>Un</li><li>Deux</li></ul>',
    "Venez écrire !\n\nUn carnet (https://exemple.org/carnet).\n\n- Un\n\n- Deux",
  ],
  [
    "an address between angle brackets",
    "Bonjour,\\n\\nVoyez <https://exemple.org/a>.\\nÀ bientôt",
    "Bonjour,\n\nVoyez <https://exemple.org/a>.\nÀ bientôt",
  ],
  [
    "an invitation of Teams",
    `La loi.\\n\\n${"_".repeat(80)}\\nRéunion Microsoft Teams\\nCliquez ici<https://teams.microsoft.com/l/1>\\n${"_".repeat(80)}`,
    "La loi.",
  ],
  ["an invitation of Google", "La loi.\\n\\n-::~:~::~:~-\\nRejoindre\\n-::~:~::~:~-", "La loi."],
  ["entities", "Billets : 25&nbsp;$ &amp; taxes", "Billets : 25 $ & taxes"],
])("a description with %s is its words", (_, typed, words) => {
  const [event] = read(
    calendar(`DTSTART;VALUE=DATE:20270501\nDESCRIPTION:${typed.replace(/([;,])/gu, "\\$1")}`),
  ).events;
  expect(event?.description?.replace(/\u00a0/gu, " ").replace(/\n\n(?=- Deux)/u, "\n\n")).toBe(words);
});

test.each([
  [
    "Café Exemple\\, 12 rue Fictive\\, Québec\\, QC G1A 1A1\\, Canada",
    { name: "Café Exemple", address: "12 rue Fictive", city: "Québec", postalCode: "G1A 1A1" },
  ],
  [
    "Salle Fictive\\, 10 rue du Théâtre\\, Lévis\\, Québec\\, G1G1G1\\, Canada",
    { name: "Salle Fictive", address: "10 rue du Théâtre", city: "Lévis", postalCode: "G1G 1G1" },
  ],
  ["12 rue Fictive\\, Québec\\, QC\\, Canada", { name: "12 rue Fictive", address: "12 rue Fictive", city: "Québec" }],
  ["Salle 205\\, Plessisville", { name: "Salle 205, Plessisville" }],
  ["Québec\\, QC\\, Canada", { name: "Québec, QC, Canada" }],
])("the venue « %s » has its address", (typed, place) => {
  expect(sessionsOf(read(calendar(`DTSTART;VALUE=DATE:20270501\nLOCATION:${typed}`)))[0]?.place).toEqual(place);
});

const TABLES: readonly (readonly [program: string, table: string | Uint8Array, sessions: readonly object[]])[] = [
  [
    "Google",
    "Subject,Start Date,Start Time,End Date,End Time,All Day Event,Description,Location,Private\nCauserie,03/15/2027,7:00 PM,03/15/2027,9:00 PM,False,,Café Exemple,False\nFoire,04/02/2027,,04/04/2027,,True,,,False\n",
    [
      { date: "2027-03-15", start: "19 h", end: "21 h", place: { name: "Café Exemple" } },
      { date: "2027-04-02", endDate: "2027-04-04" },
    ],
  ],
  [
    "Outlook in French",
    Buffer.from(
      '"Objet","Début","Heure de début","Fin","Heure de fin","Journée entière","Rappel actif/inactif","Emplacement","Privé"\r\n"Dîner","2027-03-15","12:00:00","2027-03-15","13:00:00","Faux","Vrai","Réunion Microsoft Teams","Faux"\r\n"Salon","2027-04-02","00:00:00","2027-04-05","00:00:00","Vrai","Faux","Palais Exemple","Faux"\r\n',
      "latin1",
    ),
    [
      { date: "2027-03-15", start: "12 h", end: "13 h", online: true, access: ["sur Teams"] },
      { date: "2027-04-02", endDate: "2027-04-04", place: { name: "Palais Exemple" } },
    ],
  ],
  [
    "The Events Calendar",
    '"Event Name","Event Venue Name","Event Start Date","Event Start Time","Event End Date","Event End Time","All Day Event","Event Cost","Event Currency Symbol"\n"Photo","Maison Exemple","2027-03-20","09:00:00","2027-03-20","16:00:00","no","45","$"\n"Congé","","2027-05-24","","2027-05-24","","yes","",""\n',
    [{ date: "2027-03-20", start: "9 h", end: "16 h", place: { name: "Maison Exemple" } }, { date: "2027-05-24" }],
  ],
  [
    "Eventbrite",
    "Event ID,Event Name,Event Status,Start Date,End Date,Venue Name,Ticket Price\n1,Forum,Live,2027-04-22 09:00:00,2027-04-22 17:00:00,Centre Fictif,Free\n2,Gala,Canceled,2027-05-22 18:30:00,2027-05-22 23:00:00,Centre Fictif,CA$75.00\n",
    [
      { date: "2027-04-22", start: "9 h", end: "17 h", status: "confirmed", place: { name: "Centre Fictif" } },
      { date: "2027-05-22", start: "18 h 30", end: "23 h", status: "cancelled", place: { name: "Centre Fictif" } },
    ],
  ],
  [
    "Excel in Quebec",
    Buffer.from(
      "Programmation d'hiver;;;;;\r\n;;;;;\r\nActivité;Jour;De;À;Salle;Coût\r\nTableur;lundi 15 mars 2027;9h;16h;Local 12;75 $\r\n;;;;;\r\nÉcrire;2027-03-29;9 h à 12 h;;En ligne;25 $/pers.\r\nVisite;à venir;;;;\r\n",
      "latin1",
    ),
    [
      { date: "2027-03-15", start: "9 h", end: "16 h", place: { name: "Local 12" } },
      { date: "2027-03-29", hours: "9 h à 12 h", online: true },
      { date: "à venir" },
    ],
  ],
  [
    "LibreOffice, in UTF-16 with tabs",
    Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from("Titre\tDate\tUID\nChant\t2027-03-01\tc\nChant\t2027-03-08\tc\n", "utf16le"),
    ]),
    [
      { id: "seance-2027-03-01", date: "2027-03-01" },
      { id: "seance-2027-03-08", date: "2027-03-08" },
    ],
  ],
];

test.each(TABLES)("the spreadsheet of %s is read whole, without a question", (_, table, sessions) => {
  const found = read(table);
  expect(found.problems).toEqual([]);
  const all = sessionsOf(found);
  expect(all).toHaveLength(sessions.length);
  for (const [index, { id, ...said }] of all.entries())
    expect("id" in (sessions[index] ?? {}) ? { id, ...said } : said).toEqual(sessions[index]);
});

test("a price has its currency, and « Free » is a French word", () => {
  const table = "Nom,Date,Cost,Currency Symbol\nA,2027-03-01,45,$\nB,2027-03-02,Free,$\nC,2027-03-03,,$\n";
  expect(read(table).events.map(({ price }) => price)).toEqual(["45 $", "gratuit", undefined]);
});

test("« 05/03/2027 » is read as another date of the table tells, which is said; without one, it is left out", () => {
  const table = (...dates: readonly string[]) => `Titre;Date\n${dates.map((date, at) => `T${at};${date}\n`).join("")}`;
  const days = (...dates: readonly string[]) => sessionsOf(read(table(...dates))).map(({ date }) => date);
  expect(days("05/03/2027", "25/03/2027")).toEqual(["2027-03-05", "2027-03-25"]);
  expect(days("05/03/2027", "03/25/2027")).toEqual(["2027-05-03", "2027-03-25"]);
  expect(read(table("05/03/2027", "25/03/2027")).notes).toEqual([
    "Les dates en chiffres se lisent jour/mois dans tout le tableau, comme « 25/03/2027 ».",
  ]);
  expect(days("05/03/2027")).toEqual([]);
  expect(days("05/03/2027", "25/03/2027", "03/26/2027")).toEqual(["2027-03-25", "2027-03-26"]);
});
