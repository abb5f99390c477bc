/** What is said of a tag that is removed. */

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
