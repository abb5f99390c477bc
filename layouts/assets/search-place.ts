/** Makes the room of the search before the rest of its page is read, so that nothing moves when results come. It never searches. */
import { countFilters, isAsking, readState } from "./search/state.ts";

const place = document.querySelector<HTMLElement>("#recherche");
if (place) {
  const state = readState(location.search);
  const ticked = countFilters(state);
  const find = (selector: string): HTMLElement | null => place.querySelector(selector);
  place.hidden = false;
  place.classList.toggle("asked", isAsking(state));
  find("details")?.toggleAttribute("open", ticked > Number(state.coming));
  find(".search-clear")?.toggleAttribute("hidden", ticked === 0);
  find("#resultats")?.toggleAttribute("hidden", !isAsking(state));
  // A script that does not come leaves the page as it is for those who have none.
  addEventListener(
    "error",
    ({ target }) => {
      if (target instanceof HTMLScriptElement) place.hidden = true;
    },
    { capture: true },
  );
}
