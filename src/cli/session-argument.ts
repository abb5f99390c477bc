/** Parses a session typed on one line: « 2026-12-01, 9 h, 16 h 30, Arts et culture ». */
import type { NewSession } from "../content/authoring/new-post.ts";
import { isoDate, parseDate } from "../locale/fr/calendar-date.ts";
import { parseTime } from "../locale/fr/clock-time.ts";

/** The session, or why the line is invalid, in French. Date first (a day or a month), then start, end and group, each optional. */
export function readSession(line: string): { readonly session: NewSession } | { readonly refusal: string } {
  const [first = "", ...rest] = line.split(/\s*[,;]\s*/u).map((part) => part.trim());
  const date = parseDate(first);
  if ("error" in date) return { refusal: refusalOf(first, date.error) };
  const times: string[] = [];
  const words: string[] = [];
  for (const part of rest.flatMap((text) => splitHours(text))) {
    if (part === "") continue;
    if (parseTime(part) !== undefined && times.length < 2) times.push(part);
    else words.push(part);
  }
  const [start, end] = times;
  return {
    session: {
      date: isoDate(date.date),
      ...(start === undefined ? {} : { start }),
      ...(end === undefined ? {} : { end }),
      ...(words.length === 0 ? {} : { group: words.join(", ") }),
    },
  };
}

/** « de 9 h à 16 h 30 » and « 9 h-16 h 30 » are two hours; other text is not split. */
function splitHours(text: string): readonly string[] {
  const found = /^(?:de )?(\d[\d hH:]*?)\s*(?:à|-|–)\s*(\d[\d hH:]*)$/u.exec(text);
  return found === null ? [text] : [found[1] ?? "", found[2] ?? ""];
}

/** Why a date is invalid, in one French sentence. */
export function refusalOf(typed: string, error: "impossible" | "unreadable" | "ambiguous"): string {
  if (error === "impossible") return `Le « ${typed} » n’existe pas au calendrier.`;
  if (error === "ambiguous") return `« ${typed} » peut se lire de deux façons; écrivez l’année d’abord : 2026-12-01.`;
  return `« ${typed} » n’est pas une date; écrivez par exemple 2026-12-01, ou décembre 2026 si le jour n’est pas connu.`;
}
