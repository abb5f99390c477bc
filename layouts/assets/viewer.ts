/** Shows whole pictures over the page: those of a gallery one after the other, a drawing alone. Without this script, their links open the files. */

interface Viewer {
  readonly dialog: HTMLDialogElement;
  readonly count: HTMLElement;
  readonly frame: HTMLElement;
  readonly picture: HTMLImageElement;
  readonly words: HTMLElement;
  readonly steps: readonly HTMLButtonElement[];
}

const LINKS = "main a.full, main a.enlarge";
let viewer: Viewer | undefined;
let group: readonly HTMLAnchorElement[] = [];
let at = 0;

document.addEventListener("click", (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS);
  if (link === null || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  group = [...(link.closest(".gallery")?.querySelectorAll<HTMLAnchorElement>("a.full") ?? [link])];
  viewer ??= makeViewer();
  for (const step of viewer.steps) step.hidden = group.length < 2;
  show(viewer, group.indexOf(link));
  viewer.dialog.showModal();
});

function show({ count, frame, picture, words, dialog }: Viewer, index: number): void {
  at = (index + group.length) % group.length;
  const link = group[at];
  const figure = link?.closest("figure");
  const caption = figure?.querySelector("figcaption");
  picture.src = link?.href ?? "";
  picture.alt = figure?.querySelector("img")?.alt ?? "";
  count.textContent = group.length < 2 ? "" : `${at + 1} sur ${group.length}`;
  words.replaceChildren(...[...(caption?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  words.hidden = words.textContent === "";
  frame.classList.toggle(
    "viewer-drawing",
    figure?.classList.contains("drawing") || link?.classList.contains("enlarge"),
  );
  frame.scrollTo(0, 0);
  const lang = figure?.closest<HTMLElement>("[lang]")?.lang;
  if (lang) for (const each of [picture, words]) each.lang = lang;
  dialog.setAttribute("aria-label", group.length < 2 ? "Image agrandie" : "Galerie d’images");
}

function makeViewer(): Viewer {
  const dialog = document.createElement("dialog");
  dialog.className = "viewer";
  const bar = made("div", "viewer-bar");
  const count = made("p");
  count.setAttribute("role", "status");
  const frame = made("div", "viewer-frame");
  // A keyboard moves over a drawing that is larger than the window.
  frame.tabIndex = 0;
  frame.setAttribute("role", "group");
  frame.setAttribute("aria-label", "Image");
  const picture = document.createElement("img");
  frame.append(picture);
  const words = made("div", "viewer-words");
  const step = (by: number): void => {
    if (viewer !== undefined && group.length > 1) show(viewer, at + by);
  };
  const steps = [
    button("Précédente", "Image précédente", () => step(-1)),
    button("Suivante", "Image suivante", () => step(1)),
  ];
  const close = button("Fermer", "Fermer l’image", () => dialog.close());
  bar.append(count, ...steps, close);
  dialog.append(bar, frame, words);
  dialog.addEventListener("keydown", ({ key, target }) => {
    // Arrows move over a drawing that is larger than its frame.
    if (target === frame && frame.scrollWidth > frame.clientWidth) return;
    if (key === "ArrowLeft") step(-1);
    if (key === "ArrowRight") step(1);
  });
  // To the picture seen last, whichever was opened first.
  dialog.addEventListener("close", () => group[at]?.focus());
  document.body.append(dialog);
  return { dialog, count, frame, picture, words, steps };
}

function made(tag: string, className = ""): HTMLElement {
  const element = document.createElement(tag);
  if (className !== "") element.className = className;
  return element;
}

/** The name holds the words that are seen (WCAG 2.5.3). */
function button(shown: string, name: string, act: () => void): HTMLButtonElement {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = shown;
  element.setAttribute("aria-label", name);
  element.addEventListener("click", act);
  return element;
}
