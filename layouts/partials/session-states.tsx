/** The states of a session as words in boxes: its time, and the organizer's decision. */
import type { VNode } from "preact";
import type { SiteSession } from "../../src/site/model.ts";
import { statusWord, timeWord } from "../../src/site/session-words.ts";

/** A cancelled session has a single state, which time does not change. */
export function SessionStates({ item }: { readonly item: SiteSession }): VNode {
  const status = statusWord(item);
  return (
    <p class="states" data-pagefind-ignore>
      {item.session.status !== "cancelled" && (
        <span class="state" data-relabel>
          {timeWord(item)}
        </span>
      )}{" "}
      {status && (
        <span class={`state state-${item.session.status}`} {...lasts(item)}>
          {status}
        </span>
      )}
    </p>
  );
}

/** How long the decision is worth showing. */
function lasts({ session: { status } }: SiteSession) {
  if (status === "confirmed") return { "data-ahead": true };
  return status === "full" || status === "to-confirm" ? { "data-open": true } : {};
}
