/** The answers of earlier rounds, in a small JSON file. A file that cannot be read is as good as none. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Memory } from "./round.ts";

const STATES = new Set(["alive", "moved", "dead", "unsure", "private"]);

/** Address → its last answer. */
export function readMemory(path: string): ReadonlyMap<string, Memory> {
  try {
    const found = JSON.parse(readFileSync(path, "utf8")) as Readonly<Record<string, Memory>>;
    return new Map(Object.entries(found).filter(([url, memory]) => URL.canParse(url) && STATES.has(memory?.state)));
  } catch {
    return new Map();
  }
}

/** Writes the answers, sorted by address so that two rounds compare. */
export function writeMemory(path: string, answers: ReadonlyMap<string, Memory>): void {
  mkdirSync(dirname(path), { recursive: true });
  const sorted = [...answers].sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(path, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
