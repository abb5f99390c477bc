/** The states of a session or an event as words in boxes. */
import type { VNode } from "preact";
import { type ItemState, statesOf } from "../../src/site/item-states.ts";
import type { AgendaItem } from "../../src/site/model.ts";
import { Words } from "./words.tsx";

/** One paragraph; nothing of it is told by colour alone (WCAG 1.4.1). What was called off or moved, or is full, is searched for; the other states only come with time. */
export function SessionStates({ item }: { readonly item: AgendaItem }): VNode {
  const states = statesOf(item);
  const searched = states.filter(isSearched);
  return (
    <p class="states" data-pagefind-ignore={searched.length === 0 || undefined}>
      {states.map((state, at) => (
        <>
          {at > 0 && " "}
          <span
            class={state.look ? `state state-${state.look}` : "state"}
            data-pagefind-ignore={(searched.length > 0 && !isSearched(state)) || undefined}
            {...lasting(state)}
          >
            <Words of={state.words} />
          </span>
        </>
      ))}
    </p>
  );
}

function isSearched({ look }: ItemState): boolean {
  return look === "cancelled" || look === "postponed" || look === "full";
}

/** What the script of states rewrites or removes in time. */
function lasting({ relabel, until }: ItemState) {
  return {
    "data-relabel": relabel === "masculine" ? relabel : relabel && true,
    "data-ahead": until === "start" || undefined,
    "data-open": until === "end" || undefined,
  };
}
