/** The life of what is announced, an edition of an event or a training: announced, then full, moved or cancelled, then held, reported, and made into a guide. */
import type { SessionStatus } from "../content/model.ts";
import type { EditionStanding, Post, SessionPhase } from "./model.ts";

export type Gender = "masculine" | "feminine";

const MASCULINE: Readonly<Record<EditionStanding, string>> = {
  announced: "Annoncé",
  full: "Complet",
  moved: "Déplacé",
  postponed: "Reporté",
  cancelled: "Annulé",
  underway: "En cours",
  held: "A eu lieu",
  reported: "Compte rendu paru",
  guided: "Guide paru",
};
const FEMININE: typeof MASCULINE = {
  ...MASCULINE,
  announced: "Annoncée",
  full: "Complète",
  moved: "Déplacée",
  postponed: "Reportée",
  cancelled: "Annulée",
};

/** Where it stands, in one to three words. */
export function lifeWord(standing: EditionStanding, gender: Gender): string {
  return gender === "feminine" ? FEMININE[standing] : MASCULINE[standing];
}

export interface LifeFacts {
  readonly status: SessionStatus;
  readonly time: SessionPhase;
  /** Whether a month or a day is known, and whether a day is. */
  readonly hasDate: boolean;
  readonly hasDay: boolean;
  readonly isMoved: boolean;
  readonly isReported: boolean;
  readonly isGuided: boolean;
}

/** What is cancelled was not held, whatever was written of it since; what only reports speak of was held. */
export function standingOf(facts: LifeFacts): EditionStanding {
  const { status, time, hasDate, hasDay, isMoved, isReported, isGuided } = facts;
  if (status === "cancelled") return "cancelled";
  const isBegun = time === "past" || time === "ongoing" || !hasDate;
  if (isBegun && isGuided) return "guided";
  if (isBegun && isReported) return "reported";
  if (time === "past") return "held";
  if (time === "ongoing") return "underway";
  if (status === "postponed") return hasDay ? "moved" : "postponed";
  if (isMoved && hasDay) return "moved";
  return status === "full" ? "full" : "announced";
}

/** One step of a life. */
export interface LifeStep {
  readonly label: string;
  /** Done, where it stands today, or still to come. */
  readonly state: "done" | "now" | "ahead";
  /** The texts that the step leads to. */
  readonly posts: readonly Post[];
  /** When nothing leads further: what is known. */
  readonly words?: string;
}

export interface Life {
  readonly gender: Gender;
  readonly standing: EditionStanding;
  readonly time: SessionPhase;
  /** « Déplacé du 3 au 8 décembre ». */
  readonly change?: string | undefined;
  /** When it is, or was, held; empty when nothing is known. */
  readonly when: string;
  /** What is cancelled: « Cette édition ». */
  readonly subject: string;
  /** False for what is only reported: others announced it. */
  readonly isSaid: boolean;
  readonly announcements: readonly Post[];
  readonly reports: readonly Post[];
  readonly guides: readonly Post[];
  /** What is said, as long as there is none, of its report; undefined when none is expected. */
  readonly awaited?: string | undefined;
}

/** Its steps in order; exactly one is `now`. */
export function lifeSteps(life: Life): readonly LifeStep[] {
  const { gender, standing, time, change, when, subject, announcements, reports, guides, awaited } = life;
  const announced: LifeStep = { label: lifeWord("announced", gender), state: "done", posts: announcements };
  if (standing === "cancelled") {
    const words = `${subject} n’${time === "past" ? "a" : "aura"} pas ${time === "past" ? "eu " : ""}lieu.`;
    return [announced, { label: lifeWord("cancelled", gender), state: "now", posts: reports, words }];
  }
  const isOver = time === "past" || standing === "reported" || standing === "guided";
  const isAhead = !isOver && time !== "ongoing";
  const steps: LifeStep[] = !isOver || life.isSaid ? [announced] : [];
  if (change !== undefined) steps.push({ label: change, state: "done", posts: [] });
  if (standing === "full") steps.push({ label: lifeWord("full", gender), state: "done", posts: [] });
  if (isAhead) steps.push({ ...(steps.pop() ?? announced), state: "now" });
  steps.push({
    label: isOver ? "A eu lieu" : time === "ongoing" ? "En cours" : "Aura lieu",
    state: isAhead ? "ahead" : standing === "held" || standing === "underway" ? "now" : "done",
    posts: [],
    words: when,
  });
  if (reports.length > 0 || awaited !== undefined)
    steps.push({
      label: reports.length > 1 ? "Comptes rendus" : "Compte rendu",
      state: standing === "reported" ? "now" : reports.length > 0 ? "done" : "ahead",
      posts: reports,
      ...(reports.length === 0 && awaited !== undefined ? { words: awaited } : {}),
    });
  if (guides.length > 0) steps.push({ label: "Guide", state: standing === "guided" ? "now" : "done", posts: guides });
  return steps;
}

/** The texts that come after one: the reports after an announcement, a guide after a report. */
export function nextTexts({ reports, guides }: Pick<Post, "reports" | "guides">): readonly Post[] {
  return reports.length > 0 ? reports : guides;
}
