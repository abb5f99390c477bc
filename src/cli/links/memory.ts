/** The cache of link states between runs, in a small JSON file. An unreadable file counts as an empty one. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Memory } from "./round.ts";

const STATES = new Set(["alive", "moved", "dead", "unsure", "private"]);

/** Address → its last state. */
export function readLinkCache(path: string): ReadonlyMap<string, Memory> {
  try {
    const found = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Memory>>;
    return new Map(Object.entries(found).filter(([url, memory]) => URL.canParse(url) && STATES.has(memory?.state)));
  } catch {
    return new Map();
  }
}

/** Writes the states, sorted by address so that two runs can be compared. */
export function writeLinkCache(path: string, answers: ReadonlyMap<string, Memory>): void {
  mkdirSync(dirname(path), { recursive: true });
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
