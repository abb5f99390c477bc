/** The states of a session as words in boxes: where it stands in time, and what was decided. */
import type { VNode } from "preact";
import type { SiteSession } from "../../src/site/model.ts";
import { statusWord, timeWord } from "../../src/site/session-words.ts";

/** A cancelled session has one state only, which no clock changes. */
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

/** Until when the decision is worth saying. */
function lasts({ session: { status } }: SiteSession) {
  if (status === "confirmed") return { "data-ahead": true };
  return status === "full" || status === "to-confirm" ? { "data-open": true } : {};
}
