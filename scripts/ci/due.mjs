#!/usr/bin/env node
// Prints whether the published site is due for a rebuild: « due=true » or « due=false ». Usage: node scripts/ci/due.mjs ADDRESS
// It is when it was not built today in its time zone, when the `at` of `next-rebuild.json` is past, or when that is unknown.

const ZONE = "America/Toronto";

/** The date of an instant in the readers' time zone, YYYY-MM-DD. */
function dayOf(instant) {
  return new Intl.DateTimeFormat("fr-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    instant,
  );
}

async function isDue(address) {
  try {
    const response = await fetch(`${address.replace(/\/+$/, "")}/next-rebuild.json`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (!response.ok) return true;
    const { built, at } = await response.json();
    const now = new Date();
    return built < dayOf(now) || (at !== null && !(new Date(at) > now));
  } catch {
    return true;
  }
}

process.stdout.write(`due=${await isDue(process.argv[2] ?? "")}\n`);
