/** On a page opened from search results, highlights the words in the URL (`?surligner=`) with the CSS Custom Highlight API, and offers a button to remove them; the DOM text is unchanged. */

const NAME = "recherche";

const words = new URLSearchParams(location.search).getAll("surligner");
const main = document.querySelector("main");
if (words.length > 0 && main && "highlights" in CSS) highlightWords(words, main);

function highlightWords(words: readonly string[], main: HTMLElement): void {
  const literal = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${literal})(?![\\p{L}\\p{N}])`, "giu");
  const highlight = new Highlight();
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const { index, 0: word } of texts.currentNode.nodeValue?.matchAll(pattern) ?? []) {
      const range = new Range();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + word.length);
      highlight.add(range);
    }
  }
  if (highlight.size > 0) offerRemoval(highlight, main);
}

function offerRemoval(highlight: Highlight, main: HTMLElement): void {
  CSS.highlights.set(NAME, highlight);
  const button = document.createElement("button");
  button.type = "button";
  button.className = "wipe";
  button.textContent = "Retirer le surlignage";
  button.addEventListener("click", () => {
    CSS.highlights.delete(NAME);
    history.replaceState(history.state, "", location.pathname + location.hash);
    button.remove();
    main.focus({ preventScroll: true });
  });
  main.append(button);
}
