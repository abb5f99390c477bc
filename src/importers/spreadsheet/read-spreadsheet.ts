/** Reads a spreadsheet saved as CSV, with commas, semicolons or tabs: a row is a session; rows of one UID are one event. */
import Papa from "papaparse";
import { nearest } from "../../locale/fr/nearest.ts";
import { slug } from "../../locale/fr/slug.ts";
import { addressOf, fingerprintOf, lineOf, paragraphsOf } from "../imported-text.ts";
import type { Imported, ImportedEvent, ImportedSession } from "../model.ts";
import { isCalledTraining } from "../partner-sort.ts";
import { type Column, columnOf, type Row } from "./columns.ts";
import { sessionOf } from "./row-session.ts";

/** Returns the events, or `refusal` when there is no column for a title and a date. */
export function readSpreadsheet(text: string): Imported | { readonly refusal: string } {
  const { data } = Papa.parse<readonly string[]>(text, { skipEmptyLines: "greedy" });
  const [header = [], ...lines] = data;
  const columns = header.map(columnOf);
  const missing = (["title", "date"] as const).filter((column) => !columns.includes(column));
  if (missing.length > 0) {
    const names = missing.map((column) => (column === "title" ? "« titre »" : "« date »")).join(" ni ");
    return { refusal: `la première ligne de ce tableau ne nomme pas de colonne ${names}` };
  }
  const problems = header.flatMap((name, index) => {
    const typed = lineOf(name);
    if (typed === undefined) return [];
    if (columns[index] === undefined) return [unknownColumn(typed)];
    return columns.indexOf(columns[index]) < index
      ? [`La colonne « ${typed} » est laissée de côté : une autre dit la même chose.`]
      : [];
  });
  const groups = new Map<string, { readonly rows: Row[]; readonly sessions: ImportedSession[] }>();
  for (const [index, cells] of lines.entries()) {
    const row = rowOf(columns, cells);
    const where = `Rangée ${index + 2}`;
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
  return { events: [...groups].map(([uid, { rows, sessions }]) => eventOf(uid, rows, sessions)), problems };
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
function rowOf(columns: readonly (Column | undefined)[], cells: readonly string[]): Row {
  const row: Partial<Record<Column, string>> = {};
  for (const [index, column] of columns.entries()) {
    if (column === undefined || columns.indexOf(column) < index) continue;
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
