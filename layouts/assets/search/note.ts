/** The line that says why other results than those asked for are shown, with a link to the query that was meant. */
import type { SearchOutcome } from "./answer.ts";
import { element } from "./results.ts";
import { FIRST, type State, stateUrl } from "./state.ts";

/** Nothing when the results are those of the query. */
export function noteOn({ chance }: SearchOutcome, state: State): readonly HTMLElement[] {
  if (!chance) return [];
  const line = element("p", "", chance.why);
  if (chance.meant !== undefined) {
    const link = element("a", "", chance.meant);
    link.href = stateUrl({ ...state, query: chance.meant, shown: FIRST });
    line.append(" «\u00a0", link, "\u00a0».");
  }
  return [line];
}
