/** What is shown when the index cannot be loaded: the reason, and a button to try again. It needs nothing that is loaded later. */
import { FAILED } from "./words.ts";

/** The lines; `tryAgain` is called when the reader asks for it. */
export function failureLines(tryAgain: () => void): readonly HTMLElement[] {
  const words = document.createElement("p");
  words.textContent = FAILED;
  const again = document.createElement("button");
  again.type = "button";
  again.className = "search-again";
  again.textContent = "Essayer de nouveau";
  again.addEventListener("click", tryAgain);
  return [words, again];
}
