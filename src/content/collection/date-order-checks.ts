/** Checks the order of the days of a text: an update before its publication, an end before its beginning. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compareDates } from "../../locale/fr/calendar-date.ts";
import { longDateText } from "../../locale/fr/date-text.ts";
import type { Entry } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import { appearanceDay } from "./appearance.ts";
import { hasTrueDate } from "./missing-fields.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns a warning for `updated` before `date`, and for `expires` before the day on which the text appears. */
export function checkDateOrder({ check }: ParsedPost, entry: Entry): readonly Diagnostic[] {
  const { updated, expires, publishOn } = entry;
  const date = hasTrueDate(entry) ? entry.date : undefined;
  const problems: Diagnostic[] = [];
  if (updated !== undefined && date !== undefined && compareDates(updated, date) < 0)
    problems.push(
      problemAt(check, ["updated"], "value", {
        code: "updated-avant-date",
        severity: "warning",
        message: `La mise à jour précède la publication, qui est du ${longDateText(date)}.`,
        advice: "une date de mise à jour qui suit `date`, ou retirez la ligne",
      }),
    );
  const first = date === undefined ? publishOn : appearanceDay({ ...entry, date });
  if (expires !== undefined && first !== undefined && compareDates(expires, first) < 0)
    problems.push(
      problemAt(check, ["expires"], "value", {
        code: "expires-avant-parution",
        severity: "warning",
        message: `Ce texte quitterait les listes avant d’y paraître, le ${longDateText(first)}.`,
        advice: "une date qui suit `date` et `publishOn`, ou retirez la ligne",
      }),
    );
  return problems;
}
