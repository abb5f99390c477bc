/** Tells « Camille Exemple et Dominique Essai », which names two people, from the name of one person or of a body. */

import { isBodyName } from "./body-name.ts";

/** One blank on each side, the others are trimmed: « + » would look behind each blank of a long run. */
const LAST = /\s(?:et|and|&|\/)\s/u;
/** Two capitalised words or more, with or without a particle: a first name and a family name. */
const WHOLE_NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s+(?:(?:de|du|des|la|le|van|von)\s+)*(?:d[’'])?\p{Lu}[\p{L}.’'-]*)+$/u;

/** The names, in order; undefined unless each is a whole name and the last is joined by « et », « & » or a stroke. A body may have « et » in its name, and two bodies sign as one: they are left as they are. */
export function severalNames(text: string): readonly string[] | undefined {
  const joined = text.split(LAST);
  if (joined.length < 2) return undefined;
  const names = joined.flatMap((part) => part.split(/[,;]/u)).flatMap((name) => name.trim() || []);
  return !isBodyName(text) && names.every((name) => WHOLE_NAME.test(name)) ? names : undefined;
}
