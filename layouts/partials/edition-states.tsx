/** The states of an edition as words in boxes: its time, the organizer's decision, and what was written since. */
import type { VNode } from "preact";
import { editionChange, standingWord } from "../../src/site/edition-words.ts";
import type { SiteEdition } from "../../src/site/model.ts";
import { Words } from "./words.tsx";

const TIMES = { upcoming: "À venir", ongoing: "En cours", past: "Passé", undated: "À venir" } as const;

interface EditionStatesProps {
  readonly item: SiteEdition;
  /** False where its sort is already said. */
  readonly named?: boolean;
}

/** A cancelled edition has a single state, which time does not change. */
export function EditionStates({ item, named = true }: EditionStatesProps): VNode {
  const { standing, time, status } = item;
  const change = editionChange(item);
  const isTold = standing === "reported" || standing === "guided";
  return (
    <p class="states" data-pagefind-ignore>
      {named && <span class="state state-sort p-category">Événement</span>}{" "}
      {standing === "cancelled" ? (
        <span class="state state-cancelled">Annulé</span>
      ) : (
        (item.facts.date !== undefined || !isTold) && (
          <span class="state" data-relabel="masculine">
            {TIMES[time]}
          </span>
        )
      )}{" "}
      {isTold && <span class="state">{standingWord(item)}</span>}{" "}
      {change && time !== "past" && (
        <span class="state state-postponed">
          <Words of={change} />
        </span>
      )}{" "}
      {status === "full" && time !== "past" && (
        <span class="state state-full" data-open>
          Complet
        </span>
      )}
    </p>
  );
}
