#!/usr/bin/env node
// Says whether the published site must be built again: « due=true » or « due=false ». Usage: node scripts/ci/due.mjs ADDRESS
// It must when it was not built today in its time zone, when `next-rebuild.json` names a moment that is past, or when it cannot tell.

const ZONE = "America/Toronto";

/** The day of an instant in the time zone of the readers, YYYY-MM-DD. */
function dayOf(instant) {
  return new Intl.DateTimeFormat("fr-CA", { timeZone: ZONE, year: "numeric", month: "2-digit", day: "2-digit" }).format(
    instant,
  );
}

async function isDue(address) {
  try {
    const answer = await fetch(`${address.replace(/\/+$/, "")}/next-rebuild.json`, {
      signal: AbortSignal.timeout(10_000),
    });
    if (!answer.ok) return true;
    const { built, at } = await answer.json();
    const now = new Date();
    return built < dayOf(now) || (at !== null && !(new Date(at) > now));
  } catch {
    return true;
  }
}

process.stdout.write(`due=${await isDue(process.argv[2] ?? "")}\n`);
