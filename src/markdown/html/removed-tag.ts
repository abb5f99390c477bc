/** Tags that become others, and what is said of those that are removed. */

/** Obsolete tags with a modern equivalent. */
export const RENAMED: Readonly<Record<string, string>> = {
  acronym: "abbr",
  // A part of another page is a block here: its words are not glued to those around it.
  ...Object.fromEntries("article aside center footer header main nav".split(" ").map((tag) => [tag, "div"])),
  h1: "h2",
  strike: "s",
  tt: "code",
};

/** Elements whose content is not shown as text. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "iframe", "noframes", "template", "title"]);

/** True when the content of the element goes with it. */
export function isSilent(tag: string): boolean {
  return SILENT.has(tag);
}

/** The sentence; `blockAmongWords` for a block that would be allowed elsewhere. */
export function removedTagMessage(tag: string, blockAmongWords: boolean): string {
  if (blockAmongWords) {
    return `La balise <${tag}> est retirée : elle ne peut pas être à l’intérieur d’un paragraphe ou d’un lien.`;
  }
  const content = SILENT.has(tag) ? " avec son contenu" : "";
  return `La balise <${tag}> est retirée${content} : elle n’est pas permise.`;
}
