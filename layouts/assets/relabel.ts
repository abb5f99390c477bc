/** Updates the state of each session, and the ring of today, between two builds: « À venir », « En cours », « Passée ». Without this script, the page is right for the day of the build. */

const WORDS = ["À venir", "En cours", "Passée"];
/** For an event, which is masculine. */
const MASCULINE = ["À venir", "En cours", "Passé"];
const TIMES = ["upcoming", "ongoing", "past"];
const STALE = ["[data-never]", "[data-ahead]", "[data-ahead],[data-open]"];
const now = new Date();

// The ring of today in the grid of a month, in the zone of the reader.
for (const day of document.querySelectorAll<HTMLTimeElement>(".month-day")) {
  day.toggleAttribute("aria-current", false);
  if (day.dateTime === now.toLocaleDateString("sv")) day.setAttribute("aria-current", "date");
}

for (const session of document.querySelectorAll<HTMLElement>("[data-start]")) {
  const { start = "", end = start.slice(0, 10), zone } = session.dataset;
  // « 2013-02-11 » in the session's time zone: the Swedish locale formats dates as ISO 8601.
  const today = now.toLocaleDateString("sv", { timeZone: zone });
  const passed = (moment: string): boolean =>
    moment.length > 10 ? +now >= Date.parse(moment) : today.slice(0, moment.length) > moment;
  // A month is never « ongoing », since its day is unknown.
  const begun = start.length === 10 ? today >= start : start.length > 10 && passed(start);
  const state = passed(end) ? 2 : begun ? 1 : 0;
  const label = session.querySelector<HTMLElement>("[data-relabel]");
  if (label) label.textContent = (label.dataset.relabel === "masculine" ? MASCULINE : WORDS)[state] as string;
  session.className = session.className.replace(/session-(upcoming|ongoing|past)/, `session-${TIMES[state]}`);
  for (const stale of session.querySelectorAll(STALE[state] as string)) stale.remove();
}
