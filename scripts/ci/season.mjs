#!/usr/bin/env node
// Prints an annotation when the last date to come of a built site is less than six months away. Usage: node scripts/ci/season.mjs FOLDER DAY
// It reads `formations.json` and `evenements.json`; a month counts until its last day, what is cancelled or known only in words counts for nothing.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const MONTHS = 6;

/** The last day of a date of the open data, YYYY-MM-DD: that of its month when no day is known. */
function lastDay(date) {
  if (date.length > 7) return date;
  const [year, month] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

/** The day that is `count` months later, or the last one of a month that is too short. */
function monthsLater(day, count) {
  const [year, month, date] = day.split("-").map(Number);
  const end = new Date(Date.UTC(year, month + count, 0));
  return new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth(), Math.min(date, end.getUTCDate())))
    .toISOString()
    .slice(0, 10);
}

function inWords(day) {
  const words = new Intl.DateTimeFormat("fr-CA", { dateStyle: "long", timeZone: "UTC" }).format(new Date(day));
  return words.replace(/^1 /u, "1er ");
}

/** What is announced, with its last day: sessions of trainings and editions of events. */
function announced(folder) {
  const read = (name) => JSON.parse(readFileSync(join(folder, name), "utf8"));
  const trainings = read("formations.json").formations.map(({ title, sessions }) => [title, sessions]);
  const events = read("evenements.json").events.map(({ name, editions }) => [name, editions]);
  return [...trainings, ...events].flatMap(([title, dates]) =>
    dates
      .filter(({ date, status }) => date !== undefined && status !== "cancelled")
      .map(({ date, endDate }) => ({ title, day: lastDay(endDate ?? date) })),
  );
}

const [folder = "_site", today = ""] = process.argv.slice(2);
const toCome = announced(folder).filter(({ day }) => day >= today);
const last = toCome.sort((one, other) => (one.day < other.day ? -1 : 1)).at(-1);
if (last === undefined) process.stdout.write("::warning::La saison est finie : aucune date n’est annoncée.\n");
else if (last.day < monthsLater(today, MONTHS)) {
  process.stdout.write(
    `::warning::La saison s’épuise : sa dernière date est le ${inWords(last.day)} (${last.title}), dans moins de six mois.\n`,
  );
} else process.stdout.write(`La dernière date annoncée est le ${inWords(last.day)} (${last.title}).\n`);
