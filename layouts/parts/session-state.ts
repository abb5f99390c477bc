/** The state of a session in words, so that it never depends on a colour. */
import { plural } from "../../src/french/plural.ts";
import type { SiteSession } from "../../src/site/model.ts";

const TIME_WORDS = { upcoming: "À venir", ongoing: "En cours", past: "Passée", undated: "À venir" } as const;

/** Where a session stands in time on the day of the build; the script that relabels it between two builds uses the same words. */
export function timeWord({ time }: SiteSession): string {
  return TIME_WORDS[time];
}

/** What the organiser decided; nothing when a session simply took or takes place. */
export function statusWord({ session, time }: SiteSession): string | undefined {
  const over = time === "past";
  switch (session.status) {
    case "cancelled":
      return "Annulée";
    case "postponed":
      return "Reportée";
    case "full":
      return over ? undefined : "Complet";
    case "to-confirm":
      return over ? undefined : session.date?.day === undefined ? "Date à confirmer" : "À confirmer";
    case "confirmed":
      return time === "upcoming" ? "Confirmée" : undefined;
  }
}

/** « Il reste 3 places sur 15 », « 15 places », or nothing when the number is unknown or no longer matters. */
export function seatsText({ session, post, time }: SiteSession): string | undefined {
  const { seatsLeft, status } = session;
  const seats = session.seats ?? post.entry.seats;
  if (status === "cancelled") return undefined;
  if (time !== "past" && status !== "full" && seatsLeft !== undefined) {
    const left = seatsLeft === 0 ? "aucune place libre" : `il reste ${plural(seatsLeft, "place")}`;
    return seats === undefined ? left : `${left} sur ${seats}`;
  }
  return seats === undefined ? undefined : plural(seats, "place");
}
