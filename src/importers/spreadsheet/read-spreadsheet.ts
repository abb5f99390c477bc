/** Reads a spreadsheet saved as CSV, with commas, semicolons or tabs: a row is a session; rows of one UID are one event. */
import Papa from "papaparse";
import { nearest } from "../../locale/fr/nearest.ts";
import { slug } from "../../locale/fr/slug.ts";
import { addressOf, fingerprintOf, lineOf, paragraphsOf } from "../imported-text.ts";
import type { Imported, ImportedEvent, ImportedSession } from "../model.ts";
import { isCalledTraining } from "../partner-sort.ts";
import { type Column, columnsOf, type Row } from "./columns.ts";
import { dayOrderOf } from "./day-order.ts";
import { sessionOf } from "./row-session.ts";
import { tidyRow } from "./tidy-row.ts";

/** Rows that tell what separates the cells. */
const GUESSED_ON = 50;

/** Returns the events, or `refusal` when there is no column for a title and a date. */
export function readSpreadsheet(text: string): Imported | { readonly refusal: string } {
  // Empty lines would mislead the guess, and count among the rows that problems name.
  const { delimiter } = Papa.parse(text, { preview: GUESSED_ON, skipEmptyLines: "greedy" }).meta;
  const { data } = Papa.parse<readonly string[]>(text, { delimiter });
  const at = headerOf(data);
  const [header = [], ...lines] = data.slice(at);
  const columns = columnsOf(header);
  const missing = (["title", "date"] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const names = missing.map((column) => (column === "title" ? "« titre »" : "« date »")).join(" ni ");
    return { refusal: `aucune des premières lignes de ce tableau ne nomme de colonne ${names}` };
  }
  const problems = header.flatMap((name, index) => {
    const typed = lineOf(name);
    if (typed === undefined || columns[index] === "own") return [];
    if (columns[index] === undefined) return [unknownColumn(typed)];
    return columns.indexOf(columns[index]) < index
      ? [`La colonne « ${typed} » est laissée de côté : une autre dit la même chose.`]
      : [];
  });
  const rows = lines.map((cells) => rowOf(columns, cells));
  const order = dayOrderOf(rows.flatMap(({ date, endDate }) => [date, endDate].filter((each) => each !== undefined)));
  const groups = new Map<string, { readonly rows: Row[]; readonly sessions: ImportedSession[] }>();
  for (const [index, cells] of rows.entries()) {
    if (Object.keys(cells).length === 0) continue;
    const row = tidyRow(cells, order);
    const where = `Rangée ${at + index + 2}`;
    if (row.title === undefined) {
      problems.push(`${where} : laissée de côté, il n’y a pas de titre.`);
      continue;
    }
    const reading = sessionOf(row);
    if ("refusal" in reading) {
      problems.push(`${where} (« ${row.title} ») : laissée de côté, ${reading.refusal}.`);
      continue;
    }
    problems.push(...reading.problems.map((words) => `${where} (« ${row.title} ») : ${words}.`));
    const uid = row.uid ?? `${slug(row.title)} ${reading.session.date}`;
    const group = groups.get(uid) ?? { rows: [], sessions: [] };
    if (row.uid === undefined && group.rows.length > 0) {
      problems.push(`${where} (« ${row.title} ») : laissée de côté, une rangée a déjà ce titre et cette date.`);
      continue;
    }
    groups.set(uid, group);
    group.rows.push(row);
    group.sessions.push(reading.session);
  }
  const notes =
    order === undefined
      ? []
      : [
          `Les dates en chiffres se lisent ${order.first === "day" ? "jour/mois" : "mois/jour"} dans tout le tableau, comme « ${order.told} ».`,
        ];
  return { events: [...groups].map(([uid, { rows: own, sessions }]) => eventOf(uid, own, sessions)), problems, notes };
}

/** A title or a date of printing may stand above the line that names the columns. */
const MOST_LINES_ABOVE = 10;

/** The rank of the line that names the columns, from 0. */
function headerOf(data: readonly (readonly string[])[]): number {
  const named = data.slice(0, MOST_LINES_ABOVE).findIndex((line) => {
    const columns = columnsOf(line);
    return columns.includes("title") && columns.includes("date");
  });
  return Math.max(0, named);
}

function unknownColumn(typed: string): string {
  const close = nearest(slug(typed), [
    "titre",
    "date",
    "debut",
    "fin",
    "lieu",
    "ville",
    "prix",
    "lien",
    "description",
    "uid",
  ]);
  const hint = close === undefined ? "" : ` Vouliez-vous dire « ${close} »?`;
  return `La colonne « ${typed} » n’est pas comprise : elle est laissée de côté.${hint}`;
}

/** The first of two columns that say the same thing counts. */
function rowOf(columns: readonly (Column | "own" | undefined)[], cells: readonly string[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) {
    if (column === undefined || column === "own" || columns.indexOf(column) < index) continue;
    const typed = column === "description" ? paragraphsOf(cells[index]) : lineOf(cells[index]);
    if (typed !== undefined) row[column] = typed;
  }
  return row;
}

function eventOf(uid: string, rows: readonly Row[], sessions: readonly ImportedSession[]): ImportedEvent {
  const first = (column: Column): string | undefined =>
    rows.map((row) => row[column]).find((value) => value !== undefined);
  const isTraining = isCalledTraining([first("title") ?? "", first("category") ?? ""]);
  const [description, price, url] = [first("description"), first("price"), addressOf(first("url"))];
  return {
    uid,
    fingerprint: fingerprintOf(rows.map((row) => JSON.stringify(Object.entries(row).sort())).sort()),
    title: first("title") ?? uid,
    ...(description === undefined ? {} : { description }),
    ...(price === undefined ? {} : { price }),
    ...(url === undefined ? {} : { url }),
    ...(isTraining ? { isTraining } : {}),
    sessions: named(sessions),
  };
}

/** A session is named by its day, so that a row added before the others renames none. */
function named(sessions: readonly ImportedSession[]): readonly ImportedSession[] {
  if (sessions.length === 1) return sessions.map((session) => ({ ...session, id: "seance-1" }));
  const taken = new Map<string, number>();
  return [...sessions]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((session) => {
      const id = `seance-${slug(session.date)}`;
      const count = (taken.get(id) ?? 0) + 1;
      taken.set(id, count);
      return { ...session, id: count === 1 ? id : `${id}-${count}` };
    });
}
