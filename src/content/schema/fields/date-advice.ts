/** Advice on what to type instead of an invalid date: several days, no year, a season. No date is guessed. */
import { addDays, compareDates, isoDate, parseDate } from "../../../locale/fr/calendar-date.ts";

const DAY = String.raw`(?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?(\d{1,2}) ?(?:er)?`;
const RANGE = new RegExp(
  String.raw`^(?:du |les |de |le )?${DAY}(?: ([a-z]+)\.?)?(?: (\d{4}))? ?(-|au|a|et|&|,) ?(?:le )?${DAY} ([a-z]+)\.? (\d{4})$`,
  "u",
);
const WITHOUT_YEAR = new RegExp(String.raw`^(?:le )?(?:${DAY} )?([a-z]+)\.?$`, "u");
const ABOUT_A_MONTH = /^(?:debut|mi|fin|courant|vers)(?:[- ](?:de |d')?| d')([a-z]+\.? \d{4})$/u;
const USUAL = "`2013-01-15`, `15 janvier 2013` ou, si le jour n’est pas connu, `mars 2013`";

/** Returns advice for a text that is not a date; `inSession` when the keys of a session are available. */
export function adviceOnDate(typed: string, inSession: boolean): string {
  const plain = typed
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[‐‑‒–—]/gu, "-")
    .replace(/’/gu, "'")
    .replace(/\s+/gu, " ")
    .trim()
    .toLowerCase();
  return (
    onSeveralDays(plain) ?? onMissingYear(plain) ?? onVagueMonth(plain, typed, inSession) ?? onNoMonth(typed, inSession)
  );
}

function onSeveralDays(plain: string): string | undefined {
  const found = RANGE.exec(plain);
  if (found === null) return undefined;
  const [, firstDay, firstMonth, firstYear, link = "", lastDay, month, year] = found;
  const first = parseDate(`${firstDay} ${firstMonth ?? month} ${firstYear ?? year}`);
  const last = parseDate(`${lastDay} ${month} ${year}`);
  if (!("date" in first && "date" in last) || compareDates(first.date, last.date) >= 0) return undefined;
  const apart = /et|&|,/u.test(link) && compareDates(addDays(first.date, 1), last.date) !== 0;
  return apart
    ? `écrivez deux séances, l’une avec \`date: ${isoDate(first.date)}\`, l’autre avec \`date: ${isoDate(last.date)}\``
    : `\`date: ${isoDate(first.date)}\` et, sur la ligne suivante, \`endDate: ${isoDate(last.date)}\``;
}

function onMissingYear(plain: string): string | undefined {
  const found = WITHOUT_YEAR.exec(plain);
  if (found === null || !("date" in parseDate(`${found[2]} 2013`))) return undefined;
  return `ajoutez l’année, par exemple \`${found[1] === undefined ? "mars 2013" : "15 janvier 2013"}\``;
}

function onVagueMonth(plain: string, typed: string, inSession: boolean): string | undefined {
  const month = ABOUT_A_MONTH.exec(plain)?.[1];
  if (month === undefined || !("date" in parseDate(month))) return undefined;
  return inSession ? `\`date: ${month}\` et, sur la ligne suivante, \`note: ${typed}\`` : `\`${month}\``;
}

function onNoMonth(typed: string, inSession: boolean): string {
  if (!inSession || /\d[-/. ]\d/u.test(typed)) return USUAL;
  return `${USUAL}; si le mois non plus n’est pas connu, remplacez cette ligne par \`note: ${typed}\``;
}
