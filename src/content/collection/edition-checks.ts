/** Checks what one source says of an edition, a text or `events.yml`: days, hours, seats, prices and registration. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { compareDates } from "../../locale/fr/calendar-date.ts";
import type { EditionFacts, EditionKeys } from "../events/declared.ts";
import { statusOf } from "../occasion-facts.ts";
import { firstTyped, isTyped } from "../schema/typed-key.ts";
import { type Check, problemAt } from "../schema/validate.ts";
import { checkHoursOnce, checkOccasion, EDITION, type Say } from "./occasion-checks.ts";
import { checkPrice } from "./price-checks.ts";
import { checkWays } from "./registration-checks.ts";

interface Said {
  readonly facts: EditionFacts;
  /** As it stands in the file, when it is known. */
  readonly typed?: unknown;
  /** As validated, before they take the form of the model. */
  readonly keys: Pick<EditionKeys, "price" | "prices" | "hours" | "start" | "end">;
  /** Of the block in the file. */
  readonly path: readonly (string | number)[];
}

/** Returns the problems of one block; `timezone` is that of the site. */
export function checkEdition(
  check: Check,
  { facts, keys, path, typed }: Said,
  timezone: string,
): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const told = new Set<string>();
  const keysOf = (among: readonly string[]) => among.map((key) => [...path, key]);
  const say: Say = (among, diagnostic) => {
    const problem = problemAt(check, firstTyped(check, keysOf(among)) ?? path, "value", diagnostic);
    // Both ends of one key may be wrong for the same reason.
    const said = `${problem.code} ${problem.line} ${problem.column}`;
    if (!told.has(said)) problems.push(problem);
    told.add(said);
  };
  const { date, registration, zone = timezone } = facts;
  checkHoursOnce(typed ?? keys, say);
  checkOccasion({ ...plain(facts), zone, status: statusOf(facts.status, date) }, EDITION, say, (key) =>
    isTyped(check, [...path, key]),
  );
  problems.push(...checkPrice(check, keys, path));
  if (registration === undefined) return problems;
  const { deadline } = registration;
  const last = facts.endDate ?? date;
  problems.push(
    ...checkWays(
      check,
      registration,
      [...path, "registration"],
      (typed as { readonly registration?: unknown } | undefined)?.registration,
      "`url:`, `email:` ou `phone:`",
    ),
  );
  if (deadline !== undefined && last !== undefined && compareDates(deadline, last) > 0)
    problems.push(
      problemAt(check, [...path, "registration", "deadline"], "value", {
        code: "inscription-apres-seance",
        message: "La date limite d’inscription suit l’événement.",
        advice: "une date qui précède l’événement",
      }),
    );
  return problems;
}

type Plain = { readonly [Key in keyof EditionFacts]?: Exclude<EditionFacts[Key], undefined> };

/** Without the keys that say nothing. */
function plain(facts: EditionFacts): Plain {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}
