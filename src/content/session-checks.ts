/** What cannot be true of the sessions of a training: hours, places and dates that contradict one another. */
import { compareDates, isoDate } from "../french/calendar-date.ts";
import { zonedInstant } from "../french/zoned-time.ts";
import type { DraftEntry } from "./draft-entry.ts";
import type { Formation, Session } from "./model.ts";
import type { Problem, Severity } from "./problem.ts";
import type { FormationKeys } from "./schema/kinds.ts";
import { problemAt } from "./validate.ts";

/** Problems of one training's sessions; `now` is `YYYY-MM-DD`. */
export function checkSessions(draft: DraftEntry, entry: Formation, now: string): readonly Problem[] {
  const problems: Problem[] = [];
  const ids = new Map<string, number>();
  const say = (index: number, key: string | undefined, code: string, message: string, advice: string, severity: Severity = "error"): void => {
    const path = key === undefined ? ["sessions", index] : ["sessions", index, key];
    problems.push(problemAt(draft.check, path, "value", { code, message, advice, severity }));
  };
  for (const [index, session] of entry.sessions.entries()) {
    const twin = ids.get(session.id);
    if (twin !== undefined) say(index, "id", "seance-id-en-double", `Les séances ${twin + 1} et ${index + 1} ont le même identifiant, \`${session.id}\`.`, "donnez à chaque séance son propre identifiant, par exemple `groupe-2`");
    ids.set(session.id, index);
    checkTimes(session, index, say);
    if (session.seats !== undefined && session.seatsLeft !== undefined && session.seatsLeft > session.seats) {
      say(index, "seatsLeft", "seance-places", `Il resterait ${session.seatsLeft} places sur ${session.seats}.`, `un nombre de 0 à ${session.seats}`);
    }
    if (session.status === "full" && (session.seatsLeft ?? 0) > 0) {
      say(index, "seatsLeft", "seance-complete", "La séance est complète, mais des places restent.", "`seatsLeft: 0`, ou retirez `status: full`", "warning");
    }
  }
  if (entry.sessions.length > 1 && entry.sessions.some((session) => !session.idGiven)) {
    const index = entry.sessions.findIndex((session) => !session.idGiven);
    say(index, undefined, "seance-sans-id", "Cette séance n’a pas d’identifiant : dans les calendriers, elle pourrait prendre la place d’une autre.", "ajoutez `id:` suivi d’un mot qui ne changera pas, par exemple `id: groupe-1`", "warning");
  }
  problems.push(...checkRegistration(draft, entry, now));
  return problems;
}

type Say = (index: number, key: string | undefined, code: string, message: string, advice: string, severity?: Severity) => void;

function checkTimes(session: Session, index: number, say: Say): void {
  const { date, endDate, start, end, zone } = session;
  if (date !== undefined && endDate !== undefined && compareDates(endDate, date) < 0) {
    say(index, "endDate", "seance-fin-avant-debut", "La séance finirait avant de commencer.", "une date de fin qui suit la date de début");
  }
  const sameDay = endDate === undefined || (date !== undefined && isoDate(endDate) === isoDate(date));
  if (start !== undefined && end !== undefined && sameDay && end.hour * 60 + end.minute <= start.hour * 60 + start.minute) {
    say(index, "end", "seance-fin-avant-debut", "L’heure de fin ne suit pas l’heure de début.", "une heure de fin après l’heure de début, par exemple `16 h 30`");
  }
  if (start === undefined && end !== undefined) {
    say(index, "end", "seance-sans-debut", "Il y a une heure de fin, mais pas d’heure de début.", "ajoutez `start: 9 h`");
  }
  if (date?.day === undefined) {
    if (start !== undefined && date !== undefined) say(index, "start", "heure-sans-jour", "L’heure est donnée, mais pas le jour.", "la date complète, ou retirez l’heure", "warning");
    return;
  }
  for (const [key, time, day] of [["start", start, date], ["end", end, endDate ?? date]] as const) {
    if (time === undefined || day.day === undefined) continue;
    const moment = zonedInstant(day, time, zone);
    if ("error" in moment && moment.error === "skipped") {
      say(index, key, "heure-sautee", `Cette heure n’existe pas ce jour-là : l’horloge de ${zone} la saute au passage à l’heure d’été.`, "une heure avant ou après le changement");
    }
  }
}

function checkRegistration(draft: DraftEntry, entry: Formation, now: string): readonly Problem[] {
  const { registration } = entry;
  const keys = draft.keys as FormationKeys;
  if (registration === undefined) return [];
  const problems: Problem[] = [];
  const { url, email, phone, document, deadline } = registration;
  const path = ["registration"];
  if (url === undefined && email === undefined && phone === undefined && document === undefined) {
    problems.push(problemAt(draft.check, path, "key", { code: "inscription-sans-moyen", message: "L’inscription ne dit pas comment s’inscrire.", advice: "ajoutez `url:`, `email:`, `phone:` ou `document:`" }));
  }
  const days = entry.sessions.flatMap(({ date, endDate }) => (date === undefined ? [] : [endDate ?? date]));
  const last = days.reduce<(typeof days)[number] | undefined>((latest, day) => (latest === undefined || compareDates(day, latest) > 0 ? day : latest), undefined);
  if (deadline !== undefined && last !== undefined && compareDates(deadline, last) > 0) {
    problems.push(problemAt(draft.check, ["registration", "deadline"], "value", { code: "inscription-apres-seance", message: "La date limite d’inscription suit la dernière séance.", advice: "une date qui précède la séance" }));
  }
  const open = deadline !== undefined && isoDate(deadline) >= now;
  const over = entry.sessions.length > 0 && entry.sessions.every(({ status, date, endDate }) => status === "cancelled" || (date?.day !== undefined && isoDate(endDate ?? date) < now));
  if (open && over && keys.registration?.deadline !== undefined) {
    problems.push(problemAt(draft.check, ["registration", "deadline"], "value", { code: "inscription-ouverte-trop-tard", severity: "warning", message: "L’inscription est ouverte, mais toutes les séances sont passées ou annulées.", advice: "une date limite passée, ou une nouvelle séance" }));
  }
  return problems;
}
