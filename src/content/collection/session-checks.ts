/** Checks the sessions of a training for times, venues and dates that contradict one another. */
import type { Diagnostic, PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import { addDays, type CalendarDate, compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import type { ClockTime } from "../../locale/fr/clock-time.ts";
import { dayOfEnd, fitsOneDay } from "../../locale/fr/hours/time-range.ts";
import { zonedInstant } from "../../locale/fr/zoned-time.ts";
import type { Formation, Session } from "../model.ts";
import { isTyped } from "../schema/typed-key.ts";
import { problemAt } from "../schema/validate.ts";
import { isStretch, rangesOf } from "../session-hours.ts";
import type { ParsedPost } from "./parsed-post.ts";
import { checkPrices } from "./price-checks.ts";
import { checkRegistration } from "./registration-checks.ts";

/** Reports at a key of the session, or at the session itself. */
type Say = (key: string | undefined, diagnostic: PartialDiagnostic) => void;

/** True for an absent key of the model that stands in the file: its value has its own message. */
type IsRefused = (key: string) => boolean;

/** Returns the problems of the sessions and registration of a training; `now` is `YYYY-MM-DD`. */
export function checkSessions(post: ParsedPost, entry: Formation, now: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const ids = new Map<string, number>();
  const told = new Set<string>();
  const typed: unknown = post.frontMatter.data.sessions;
  const listed: readonly unknown[] = Array.isArray(typed) ? typed : [typed];
  for (const [index, session] of entry.sessions.entries()) {
    const say: Say = (key, diagnostic) => {
      const path = key === undefined ? ["sessions", session.listed] : ["sessions", session.listed, key];
      const problem = problemAt(post.check, path, "value", diagnostic);
      // What is wrong in a rule is wrong in each of its sessions.
      const said = `${problem.code} ${path.join(" ")}`;
      if (session.rule === undefined || !told.has(said)) problems.push(problem);
      told.add(said);
    };
    const duplicate = ids.get(session.id);
    if (duplicate !== undefined) {
      say("id", {
        code: "seance-id-en-double",
        message: `Les séances ${duplicate + 1} et ${index + 1} ont le même identifiant, \`${session.id}\`.`,
        advice: "donnez à chaque séance son propre identifiant, par exemple `groupe-2`",
      });
    }
    ids.set(session.id, index);
    checkDays(session, say);
    checkRuleOnly(listed[session.listed], say);
    checkHoursOnce(listed[session.listed], say);
    const isRefused = (key: string): boolean =>
      isTyped(post.check, ["sessions", session.listed, key]) || isTyped(post.check, [key]);
    checkHours(session, say, isRefused);
    checkSeats(session, say);
    checkChange(session, entry, say, isRefused);
  }
  checkHoursOnce(post.frontMatter.data, (key, diagnostic) =>
    problems.push(problemAt(post.check, [key ?? "hours"], "value", diagnostic)),
  );
  // An invalid id has already been reported.
  const hasId = (index: number) => Array.isArray(typed) && Object.hasOwn(Object(typed[index]), "id");
  const unnamed = entry.sessions.find((session) => !session.idGiven && !hasId(session.listed));
  if (entry.sessions.length > 1 && unnamed !== undefined) {
    problems.push(
      problemAt(post.check, ["sessions", unnamed.listed], "value", {
        code: "seance-sans-id",
        severity: "warning",
        message:
          "Cette séance n’a pas d’identifiant : dans les calendriers, elle pourrait prendre la place d’une autre.",
        advice: "ajoutez `id:` suivi d’un mot qui ne changera pas, par exemple `id: groupe-1`",
      }),
    );
  }
  return [...problems, ...checkPrices(post), ...checkRegistration(post, entry, now)];
}

function checkDays({ date, endDate }: Session, say: Say): void {
  if (date === undefined || endDate === undefined || compareDates(endDate, date) >= 0) return;
  say("endDate", {
    code: "seance-fin-avant-debut",
    message: "La séance finirait avant de commencer.",
    advice: "une date de fin qui suit la date de début",
  });
}

/** A date, which is kept, and a rule may differ. */
function checkRuleOnly(typed: unknown, say: Say): void {
  const has = (key: string) => typeof typed === "object" && typed !== null && Object.hasOwn(typed, key);
  if (!has("repeat") || !(has("date") || has("endDate"))) return;
  say("repeat", {
    code: "repetition-et-date",
    severity: "warning",
    message: "Une règle donne déjà les jours : `date` et `endDate` n’ont pas de place à côté d’elle.",
    advice: "gardez `repeat`, ou gardez `date`",
  });
}

/** Hours said twice may differ. */
function checkHoursOnce(typed: unknown, say: Say): void {
  const has = (key: string) => typeof typed === "object" && typed !== null && Object.hasOwn(typed, key);
  if (!has("hours") || !(has("start") || has("end"))) return;
  say("hours", {
    code: "heures-dites-deux-fois",
    severity: "warning",
    message: "Les heures sont dites deux fois : par `hours`, qui ne sert pas, et par `start` ou `end`.",
    advice: "gardez `hours`, ou gardez `start` et `end`",
  });
}

function checkHours(session: Session, say: Say, isRefused: IsRefused): void {
  const { date, endDate, start, end, zone, hours } = session;
  const days = daysOf(date, endDate);
  // From Friday at 18 h to Sunday at 12 h is one period; within one day, the end comes after the start, or in the night.
  if (start !== undefined && hours === undefined && days.length < 2 && !fitsOneDay({ start, end })) {
    const next = date?.day === undefined ? undefined : isoDate(addDays(date, 1));
    say("end", {
      code: "seance-fin-avant-debut",
      message: "L’heure de fin ne suit pas l’heure de début.",
      advice: `une heure de fin après l’heure de début, par exemple \`16 h 30\`${next === undefined ? "" : `; si la séance finit le lendemain, ajoutez \`endDate: ${next}\``}`,
    });
  }
  if (start === undefined && end !== undefined && !isRefused("start")) {
    say("end", {
      code: "seance-sans-debut",
      message: "Il y a une heure de fin, mais pas d’heure de début.",
      advice: "ajoutez `start: 9 h`",
    });
  }
  if (date !== undefined && date.day === undefined && start !== undefined) {
    say("start", {
      code: "heure-sans-jour",
      severity: "warning",
      message: "L’heure est donnée, mais pas le jour.",
      advice: "la date complète, ou retirez l’heure",
    });
  }
  for (const key of ["start", "end"] as const) {
    if (momentsOf(session, days, key).every(([day, time]) => "instant" in zonedInstant(day, time, zone))) continue;
    say(key, {
      code: "heure-sautee",
      message: `Cette heure n’existe pas ce jour-là : l’horloge de ${zone} la saute au passage à l’heure d’été.`,
      advice: "une heure avant ou après le changement",
    });
  }
}

/** Every moment at which the session starts or ends, the end of a night being on the next day. */
function momentsOf(
  session: Session,
  days: readonly CalendarDate[],
  key: "start" | "end",
): readonly (readonly [CalendarDate, ClockTime])[] {
  const within = isStretch(session) ? (key === "start" ? days.slice(0, 1) : days.slice(-1)) : days;
  return within.flatMap((day) =>
    rangesOf(session).flatMap((range) => {
      const time = range[key];
      if (time === undefined) return [];
      return [[key === "start" || isStretch(session) ? day : dayOfEnd(range, day), time] as const];
    }),
  );
}

/** A longer session with hours is a typo that other checks report. */
const MOST_DAYS = 60;

/** The days of a session, when they are known. */
function daysOf(date: CalendarDate | undefined, endDate: CalendarDate | undefined): readonly CalendarDate[] {
  if (date?.day === undefined) return [];
  const days = [date];
  const last = endDate?.day === undefined ? date : endDate;
  for (let day = addDays(date, 1); compareDates(day, last) <= 0 && days.length < MOST_DAYS; day = addDays(day, 1)) {
    days.push(day);
  }
  return days;
}

function checkSeats({ seats, seatsLeft, status }: Session, say: Say): void {
  if (seatsLeft === undefined) return;
  if (seats !== undefined && seatsLeft > seats) {
    say("seatsLeft", {
      code: "seance-places",
      message: `Il resterait ${seatsLeft} places sur ${seats}.`,
      advice: `un nombre de 0 à ${seats}`,
    });
  }
  if (status === "full" && seatsLeft > 0) {
    say("seatsLeft", {
      code: "seance-complete",
      severity: "warning",
      message: "La séance est complète, mais des places restent.",
      advice: "`seatsLeft: 0`, ou retirez `status: full`",
    });
  }
}

/** Reports what subscribers must know: a session cancelled or moved, and since when. */
function checkChange({ status, formerDate }: Session, { updated }: Formation, say: Say, isRefused: IsRefused): void {
  if (status !== "cancelled" && status !== "postponed") return;
  if (status === "postponed" && formerDate === undefined && !isRefused("formerDate")) {
    say("status", {
      code: "seance-sans-ancienne-date",
      severity: "warning",
      message: "La séance est reportée, mais sa première date n’est pas dite.",
      advice: "ajoutez `formerDate:` suivi de la date d’abord annoncée",
    });
  }
  if (updated === undefined && !isRefused("updated")) {
    say("status", {
      code: "seance-changee-sans-updated",
      severity: "warning",
      message:
        "La séance est annulée ou reportée, mais le texte ne dit pas depuis quand : des calendriers pourraient ne pas suivre.",
      advice: "ajoutez `updated:` suivi de la date du changement",
    });
  }
}
