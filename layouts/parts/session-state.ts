/** The state of a session in words, so that it never depends on a colour. */

import { pluralWord } from "../../src/french/plural.ts";
import type { SiteSession } from "../../src/site/model.ts";

/** Where a session stands in time on the day of the build; the script that relabels it between two builds uses the same words. */
export function timeWord({ time }: SiteSession): string {
  return { upcoming: "À venir", ongoing: "En cours", past: "Passée", undated: "Date à préciser" }[time];
}

/** What the organiser decided, when it is more than « confirmée »; nothing for a session that simply takes place. */
export function statusWord({ session, time }: SiteSession): string | undefined {
  if (session.status === "cancelled") return "Annulée";
  if (session.status === "postponed") return "Reportée";
  if (session.status === "full") return "Complet";
  if (time === "past" || time === "ongoing") return undefined;
  if (session.status === "to-confirm") return time === "undated" ? undefined : "À confirmer";
  return time === "upcoming" ? "Confirmée" : undefined;
}

/** « Il reste 3 places sur 15 », « 15 places », or nothing when the number is unknown or no longer matters. */
export function seatsText({ session, time }: SiteSession): string | undefined {
  const { seats, seatsLeft, status } = session;
  if (status === "cancelled") return undefined;
  const open = time !== "past" && status !== "full";
  if (open && seatsLeft !== undefined) {
    const left = seatsLeft === 0 ? "Aucune place restante" : `Il reste ${seatsLeft} ${pluralWord(seatsLeft, "place")}`;
    return seats === undefined ? left : `${left} sur ${seats}`;
  }
  return seats === undefined ? undefined : `${seats} ${pluralWord(seats, "place")}`;
}
