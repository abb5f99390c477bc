/** Whether registration for a training is still open on a given day. Seats are ignored: a full session may have a waiting list. */
import { isoDate } from "../locale/fr/calendar-date.ts";
import type { FormationPost } from "./model.ts";

/** True when the deadline is past, or when no session remains to attend; `now` is `YYYY-MM-DD`. */
export function registrationClosed({ entry, sessions }: FormationPost, now: string): boolean {
  const deadline = entry.registration?.deadline;
  if (deadline !== undefined && isoDate(deadline) < now) return true;
  return (
    sessions.length > 0 && sessions.every(({ session, time }) => time === "past" || session.status === "cancelled")
  );
}
