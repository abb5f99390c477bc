/** Where a training stands in its life, with its sessions taken together. */
import type { SessionStatus } from "../content/model.ts";
import { capital } from "../locale/fr/capital.ts";
import { plural } from "../locale/fr/plural.ts";
import { type LifeStep, lifeSteps, lifeWord, standingOf } from "./life.ts";
import type { EditionStanding, FormationPost } from "./model.ts";
import { sessionChange } from "./session-words.ts";
import { isCancelled, liveSessions, trainingTime } from "./training-span.ts";

/** Judged by the sessions that can still be attended, then by what was written since. */
export function trainingStanding(training: FormationPost): EditionStanding {
  const live = liveSessions(training);
  const open = live.filter(({ time }) => time !== "past");
  const has = (test: (item: (typeof live)[number]) => boolean): boolean => live.some(test);
  return standingOf({
    status: statusOf(training),
    time: trainingTime(training),
    hasDate: has(({ session }) => session.date !== undefined || session.loose !== undefined),
    hasDay: open.some(({ session }) => session.date?.day !== undefined),
    isMoved: open.some(({ session }) => sessionChange(session) !== undefined),
    isReported: training.reports.length > 0,
    isGuided: training.guides.length > 0,
  });
}

/** Full or postponed when everything that is to come is; cancelled when everything is. */
function statusOf(training: FormationPost): SessionStatus {
  if (isCancelled(training)) return "cancelled";
  const open = liveSessions(training).filter(({ time }) => time !== "past");
  const [first, ...others] = open.map(({ session: { status, seatsLeft } }) => (seatsLeft === 0 ? "full" : status));
  return first !== undefined && others.every((status) => status === first) ? first : "confirmed";
}

/** « Compte rendu paru ». */
export function trainingStandingText(training: FormationPost): string {
  return lifeWord(trainingStanding(training), "feminine");
}

/** Its steps, once there is more to say than its dates do: something changed, was held or was written. */
export function lifeOfTraining(training: FormationPost): readonly LifeStep[] {
  const standing = trainingStanding(training);
  const { reports, guides } = training;
  if (standing === "announced" && reports.length === 0 && guides.length === 0) return [];
  return lifeSteps({
    gender: "feminine",
    standing,
    time: trainingTime(training),
    when: heldText(training),
    subject: "Cette formation",
    isSaid: true,
    announcements: [],
    reports,
    guides,
    change: standing === "moved" || standing === "postponed" ? changeText(training) : undefined,
  });
}

/** « 2 séances sur 4 » while some are to come; nothing when the dates beside say it all. */
function heldText(training: FormationPost): string {
  const live = liveSessions(training);
  const held = live.filter(({ time }) => time === "past").length;
  if (held === 0 || live.length < 2) return "";
  const sessions = plural(held, "séance", "séances");
  return held === live.length ? sessions : `${sessions} sur ${live.length} ${held > 1 ? "ont" : "a"} eu lieu`;
}

/** From when to when, for the one session that moved; how many, when several did. */
function changeText(training: FormationPost): string {
  const moved = liveSessions(training).filter(({ time, session }) => time !== "past" && sessionChange(session));
  const [only, ...others] = moved;
  if (others.length > 0) return `${plural(moved.length, "séance déplacée", "séances déplacées")}`;
  const text = only === undefined ? undefined : sessionChange(only.session);
  return text === undefined ? lifeWord(trainingStanding(training), "feminine") : capital(text);
}
