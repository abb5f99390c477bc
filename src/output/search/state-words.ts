/** What readers also call the states of sessions and events, by the class of their box. */

/** A session that was moved: « Déplacée du 6 au 13 janvier ». */
export const POSTPONED = { word: "reportée", written: "déplacée" } as const;

/** True for the class of the box of such a state. */
export function isPostponed(className = ""): boolean {
  return /(?:^| )state-postponed(?: |$)/.test(className);
}
