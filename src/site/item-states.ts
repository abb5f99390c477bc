/** The states of a session or an edition as words, each with how long it is true: its time, the organizer's decision, what was written since. */
import { isEdition } from "./agenda-item.ts";
import { editionChange, standingWord } from "./edition-words.ts";
import { lifeWord } from "./life.ts";
import type { AgendaItem, SiteEdition, SiteSession } from "./model.ts";
import { statusWord, timeWord } from "./session-words.ts";

export interface ItemState {
  readonly words: string;
  /** What the look of the word tells. */
  readonly look?: "cancelled" | "postponed" | "full" | "to-confirm" | "confirmed";
  /** The time, which the script of states rewrites, in the gender of what it is said of. */
  readonly relabel?: "feminine" | "masculine";
  /** True until it starts, or until it ends. */
  readonly until?: "start" | "end";
}

const TIMES = { upcoming: "À venir", ongoing: "En cours", past: "Passé", undated: "À venir" } as const;

/** A cancelled item has a single state, which time does not change. */
export function statesOf(item: AgendaItem): readonly ItemState[] {
  return isEdition(item) ? editionStates(item) : sessionStates(item);
}

function sessionStates(item: SiteSession): readonly ItemState[] {
  const { status } = item.session;
  const words = statusWord(item);
  const time: ItemState[] = status === "cancelled" ? [] : [{ words: timeWord(item), relabel: "feminine" }];
  if (words === undefined) return time;
  const until = status === "confirmed" ? "start" : status === "full" || status === "to-confirm" ? "end" : undefined;
  return [...time, { words, look: status, ...(until && { until }) }];
}

function editionStates(item: SiteEdition): readonly ItemState[] {
  const { standing, time, status, date, loose } = item;
  if (standing === "cancelled") return [{ words: lifeWord("cancelled", "masculine"), look: "cancelled" }];
  const isTold = standing === "reported" || standing === "guided";
  const change = editionChange(item);
  return [
    ...((date ?? loose) !== undefined || !isTold ? [{ words: TIMES[time], relabel: "masculine" } as const] : []),
    ...(isTold ? [{ words: standingWord(item) }] : []),
    ...(change !== undefined && time !== "past" ? [{ words: change, look: "postponed" } as const] : []),
    ...(status === "full" && time !== "past"
      ? [{ words: lifeWord("full", "masculine"), look: "full", until: "end" } as const]
      : []),
  ];
}
