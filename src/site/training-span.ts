/** The sessions of a training that are not cancelled, taken together: from when to when, and where that stands today. */
import { isoDate } from "../locale/fr/calendar-date.ts";
import type { FormationPost, SessionPhase, SiteSession } from "./model.ts";
import { lastDay } from "./session-state.ts";

/** Those that are not cancelled; all of them when all are. */
export function liveSessions({ sessions }: FormationPost): readonly SiteSession[] {
  const live = sessions.filter(({ session }) => session.status !== "cancelled");
  return live.length > 0 ? live : sessions;
}

/** First and last day, `YYYY-MM-DD`; without any, from the day that the text appeared. */
export function spanOf(training: FormationPost): { readonly from: string; readonly to: string } {
  const days = liveSessions(training)
    .flatMap(({ session: { date, endDate } }) =>
      date === undefined ? [] : [isoDate({ ...date, day: date.day ?? 1 }), isoDate(lastDay(endDate ?? date))],
    )
    .sort();
  const published = isoDate(training.entry.date);
  return { from: days[0] ?? published, to: days.at(-1) ?? published };
}

/** Past once every session is; to come as long as one is, even when others were held. */
export function trainingTime(training: FormationPost): SessionPhase {
  const times = liveSessions(training).map(({ time }) => time);
  if (times.length > 0 && times.every((time) => time === "past")) return "past";
  return (["ongoing", "upcoming"] as const).find((time) => times.includes(time)) ?? "undated";
}

/** True once nothing of it can be attended any more. */
export function isOver(training: FormationPost): boolean {
  return trainingTime(training) === "past" || isCancelled(training);
}

/** True when it had sessions and every one is cancelled. */
export function isCancelled({ sessions }: FormationPost): boolean {
  return sessions.length > 0 && sessions.every(({ session }) => session.status === "cancelled");
}
