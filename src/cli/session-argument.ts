/** Parses a session typed on one line: « 2026-12-01, 9 h, 16 h 30, Arts et culture », as in a text. */
import type { NewSession } from "../content/authoring/new-post.ts";
import { refusalOf as refusalOfRule } from "../content/schema/fields/repetition.ts";
import { readSessionSentence } from "../content/schema/session-sentence.ts";

/** The session, or why the line is invalid, in French; `now` is `YYYY-MM-DD`, for examples. Date first (a day or a month), then hours, place and group, each optional. */
export function readSession(
  line: string,
  now: string,
): { readonly session: NewSession } | { readonly refusal: string } {
  const reading = readSessionSentence(line);
  if ("words" in reading) return { session: reading.words };
  if (reading.error === "several")
    return { refusal: `Il y a ici plusieurs séances : ${reading.days.join(", ")}. Donnez-les une à la fois.` };
  if (reading.error === "rule") {
    const { message, advice } = refusalOfRule(line.trim(), reading.why);
    return { refusal: `${message} Écrivez plutôt : ${typeof advice === "function" ? advice(now) : advice}.` };
  }
  return { refusal: refusalOf(reading.typed, reading.error, now) };
}

/** Why a date is invalid, in one French sentence. */
export function refusalOf(typed: string, error: "impossible" | "unreadable" | "ambiguous", now: string): string {
  const year = now.slice(0, 4);
  if (error === "impossible") return `Le « ${typed} » n’existe pas au calendrier.`;
  if (error === "ambiguous")
    return `« ${typed} » peut se lire de deux façons; écrivez l’année d’abord : ${year}-12-01.`;
  return `« ${typed} » n’est pas une date; écrivez par exemple ${year}-12-01, ou décembre ${year} si le jour n’est pas connu.`;
}
