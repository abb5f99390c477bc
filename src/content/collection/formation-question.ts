/** In a folder of another tool, a text that tells of a day to come, of hours and of a price is perhaps a formation: its editor is asked, for such a text would miss the agenda. */

import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { datesIn } from "../../locale/fr/dates-in-text.ts";
import { decodeEntities } from "../../locale/fr/entities.ts";
import { BUILT_IN_KINDS } from "../kinds.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** « 9 h à 16 h 30 », « 9h-16h », « 13 h 30 à 17 h ». */
const HOURS = /\b\d{1,2}\s?h(?:\s?\d{2})?\s*(?:à|-|–)\s*\d{1,2}\s?h(?:\s?\d{2})?/iu;
/** « 250 $ », « 1 250,50 $ ». */
const PRICE = /\d+(?:\s\d{3})*(?:,\d{2})?\s?\$/u;
/** Lines around the day in which hours and a price belong to it. */
const AROUND = 4;

/** Returns the question for an article whose text has all three within a few lines; `now` is `YYYY-MM-DD`. */
export function askWhetherFormation(post: ParsedPost, now: string): readonly Diagnostic[] {
  if (post.kind !== BUILT_IN_KINDS.article || post.hiddenBy !== undefined) return [];
  const typed = post.body.split("\n");
  const lines = typed.map((line) => decodeEntities(line.replace(/<[^>]*>/gu, " ")));
  for (const [index, line] of lines.entries()) {
    const found = datesIn(line).find(
      ({ day, month, year }) => year !== undefined && isoDate({ year, month, day }) > now,
    );
    if (found === undefined) continue;
    const near = lines.slice(Math.max(0, index - AROUND), index + AROUND + 1).join("\n");
    const [hours] = HOURS.exec(near) ?? [];
    const [price] = PRICE.exec(near) ?? [];
    if (hours === undefined || price === undefined) continue;
    const day = line.slice(found.start, found.end).trim();
    const column = Math.max(0, (typed[index] ?? "").indexOf(day)) + 1;
    return [
      {
        code: "formation-probable",
        severity: "warning",
        file: post.file,
        line: post.bodyLine + index,
        column,
        excerpt: excerptAt(typed[index] ?? "", column),
        message: `Ce texte annonce un jour à venir (${day}), des heures (${oneLine(hours)}) et un prix (${oneLine(price)}) : est-ce une formation?`,
        advice:
          "si oui, ajoutez `type: formation` et `sessions:` à l’en-tête, pour qu’elle paraisse à l’agenda avec sa date, son prix et son inscription",
      },
    ];
  }
  return [];
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
