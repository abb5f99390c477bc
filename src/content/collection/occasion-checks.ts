/** Checks what takes place, a session or an edition of an event, for days, hours and seats that contradict one another. */
import type { PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import { addDays, type CalendarDate, compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import type { ClockTime } from "../../locale/fr/clock-time.ts";
import { hoursText, isUnread } from "../../locale/fr/hours/hours.ts";
import { dayOfEnd, fitsOneDay } from "../../locale/fr/hours/time-range.ts";
import { zonedInstant } from "../../locale/fr/zoned-time.ts";
import type { Occasion } from "../model.ts";
import { isBlank } from "../schema/pruned.ts";
import { isStretch, rangesOf } from "../session-hours.ts";

/** Reports at the first of the keys that stands in the file, in the block or where it inherits from; at the block itself when none does. */
export type Say = (keys: readonly string[], diagnostic: PartialDiagnostic) => void;

/** True for an absent key of the model that stands in the file: its value has its own message. */
export type IsRefused = (key: string) => boolean;

/** What messages call it. */
export interface Subject {
  readonly name: string;
  readonly full: string;
}

export const SESSION: Subject = { name: "La séance", full: "complète" };
export const EDITION: Subject = { name: "L’événement", full: "complet" };

type Checked = Omit<Occasion, "place" | "online">;

/** Reports everything but hours said twice, which only the file shows. */
export function checkOccasion(occasion: Checked, subject: Subject, say: Say, isRefused: IsRefused): void {
  checkDays(occasion, subject, say);
  checkHours(occasion, subject, say, isRefused);
  checkSeats(occasion, subject, say);
}

/** Hours said twice may differ; `typed` is the block as it stands in the file. */
export function checkHoursOnce(typed: unknown, say: Say): void {
  const has = (key: string) => isSaid(typed, key);
  if (!has("hours") || !(has("start") || has("end"))) return;
  say(["hours"], {
    code: "heures-dites-deux-fois",
    severity: "warning",
    message: "Les heures sont dites deux fois : par `hours`, qui ne sert pas, et par `start` ou `end`.",
    advice: "gardez `hours`, ou gardez `start` et `end`",
  });
}

/** True for a key that stands in the block with a value: an empty key says nothing. */
export function isSaid(typed: unknown, key: string): boolean {
  if (typeof typed !== "object" || typed === null || !Object.hasOwn(typed, key)) return false;
  return !isBlank((typed as Readonly<Record<string, unknown>>)[key]);
}

function checkDays({ date, endDate }: Checked, { name }: Subject, say: Say): void {
  if (date === undefined || endDate === undefined || compareDates(endDate, date) >= 0) return;
  say(["endDate"], {
    code: "seance-fin-avant-debut",
    message: `${name} finirait avant de commencer.`,
    advice: "une date de fin qui suit la date de début",
  });
}

function checkHours(occasion: Checked, { name }: Subject, say: Say, isRefused: IsRefused): void {
  const { date, endDate, start, end, zone, hours } = occasion;
  const days = daysOf(date, endDate);
  if (hours !== undefined && isUnread(hours)) {
    say(["hours"], {
      code: "heures-en-mots",
      severity: "warning",
      message: `« ${hoursText(hours)} » sera montré tel quel : les calendriers n’y liront aucune heure.`,
      advice: "par exemple `9 h à 16 h`, `9 h à 12 h et 13 h à 16 h`, `en soirée` ou `heure à confirmer`",
    });
  }
  // From Friday at 18 h to Sunday at 12 h is one period; within one day, the end comes after the start, or in the night.
  if (start !== undefined && hours === undefined && days.length < 2 && !fitsOneDay({ start, end })) {
    const next = date?.day === undefined ? undefined : isoDate(addDays(date, 1));
    say(["end", "hours"], {
      code: "seance-fin-avant-debut",
      message: "L’heure de fin ne suit pas l’heure de début.",
      advice: `une heure de fin après l’heure de début, par exemple \`16 h 30\`${next === undefined ? "" : `; si ${name.charAt(0).toLowerCase()}${name.slice(1)} finit le lendemain, ajoutez \`endDate: ${next}\``}`,
    });
  }
  if (start === undefined && end !== undefined && !isRefused("start")) {
    say(["end"], {
      code: "seance-sans-debut",
      message: "Il y a une heure de fin, mais pas d’heure de début.",
      advice: "ajoutez `start: 9 h`",
    });
  }
  if (date !== undefined && date.day === undefined && start !== undefined) {
    say(["start", "hours"], {
      code: "heure-sans-jour",
      severity: "warning",
      message: "L’heure est donnée, mais pas le jour.",
      advice: "la date complète, ou retirez l’heure",
    });
  }
  for (const key of ["start", "end"] as const) {
    if (momentsOf(occasion, days, key).every(([day, time]) => "instant" in zonedInstant(day, time, zone))) continue;
    say([key, "hours", "date", "repeat"], {
      code: "heure-sautee",
      message: `Cette heure n’existe pas ce jour-là : l’horloge de ${zone} la saute au passage à l’heure d’été.`,
      advice: "une heure avant ou après le changement",
    });
  }
}

/** Every moment at which it starts or ends, the end of a night being on the next day. */
function momentsOf(
  occasion: Checked,
  days: readonly CalendarDate[],
  key: "start" | "end",
): readonly (readonly [CalendarDate, ClockTime])[] {
  const within = isStretch(occasion) ? (key === "start" ? days.slice(0, 1) : days.slice(-1)) : days;
  return within.flatMap((day) =>
    rangesOf(occasion).flatMap((range) => {
      const time = range[key];
      if (time === undefined) return [];
      return [[key === "start" || isStretch(occasion) ? day : dayOfEnd(range, day), time] as const];
    }),
  );
}

/** What lasts longer with hours is a typo that other checks report. */
const MOST_DAYS = 60;

/** Its days, when they are known. */
function daysOf(date: CalendarDate | undefined, endDate: CalendarDate | undefined): readonly CalendarDate[] {
  if (date?.day === undefined) return [];
  const days = [date];
  const last = endDate?.day === undefined ? date : endDate;
  for (let day = addDays(date, 1); compareDates(day, last) <= 0 && days.length < MOST_DAYS; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

function checkSeats({ seats, seatsLeft, status }: Checked, { name, full }: Subject, say: Say): void {
  if (seatsLeft === undefined) return;
  if (seats !== undefined && seatsLeft > seats) {
    say(["seatsLeft", "seats"], {
      code: "seance-places",
      message: `Il resterait ${seatsLeft} places sur ${seats}.`,
      advice: `un nombre de 0 à ${seats}`,
    });
  }
  if (status === "full" && seatsLeft > 0) {
    say(["seatsLeft", "status"], {
      code: "seance-complete",
      severity: "warning",
      message: `${name} est ${full}, mais des places restent.`,
      advice: "`seatsLeft: 0`, ou retirez `status: full`",
    });
  }
}
