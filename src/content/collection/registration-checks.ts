/** Checks the registration of a training: no way to register, or still open when no session is left to attend. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";
import { type CalendarDate, compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import type { Formation, Registration, Session } from "../model.ts";
import { isTyped } from "../schema/typed-key.ts";
import { type Check, problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

/** Returns the problems of the registration; `now` is `YYYY-MM-DD`. */
export function checkRegistration(post: ParsedPost, entry: Formation, now: string): readonly Diagnostic[] {
  const { check, frontMatter } = post;
  const { registration, sessions } = entry;
  if (registration === undefined) return [];
  const problems: Diagnostic[] = [...checkWays(check, registration, ["registration"], frontMatter.data.registration)];
  const { deadline } = registration;
  const last = lastDate(sessions);
  if (deadline !== undefined && last !== undefined && compareDates(deadline, last) > 0) {
    problems.push(
      problemAt(check, ["registration", "deadline"], "value", {
        code: "inscription-apres-seance",
        message: "La date limite d’inscription suit la dernière séance.",
        advice: "une date qui précède la séance",
      }),
    );
  }
  if (isOpenTooLate(deadline, sessions, now)) {
    problems.push(
      problemAt(
        check,
        deadline === undefined ? ["registration"] : ["registration", "deadline"],
        deadline === undefined ? "key" : "value",
        {
          code: "inscription-ouverte-trop-tard",
          severity: "warning",
          message: "L’inscription est ouverte, mais toutes les séances sont passées ou annulées.",
          advice: "une date limite passée, ou une nouvelle séance",
        },
      ),
    );
  }
  if (isClosed(deadline, sessions, now)) problems.push(...checkInvitation(post, entry));
  return problems;
}

const WAYS = ["url", "email", "phone", "document"] as const;

/** Reports a registration that says no way to register; one that could not be read has been reported. `typed` is the block as it stands in the file, when it is known; `keys` names those that it may have. */
export function checkWays(
  check: Check,
  registration: Registration,
  path: readonly (string | number)[],
  typed?: unknown,
  keys = "`url:`, `email:`, `phone:` ou `document:`",
): readonly Diagnostic[] {
  if (WAYS.some((key) => registration[key] !== undefined || isTyped(check, [...path, key]))) return [];
  if (!Object.keys(Object(typed)).every((key) => Object.hasOwn(registration, key))) return [];
  return [
    problemAt(check, path, "key", {
      code: "inscription-sans-moyen",
      message: "L’inscription ne dit pas comment s’inscrire.",
      advice: `ajoutez ${keys}`,
    }),
  ];
}

/** What invites to register now. */
const INVITATION =
  /(?<!\p{L})(?:remplissez le formulaire|remplir le formulaire|inscrivez[- ]vous|réservez (?:votre|vos) places?|pour vous inscrire)/iu;

/** A past deadline, or no session left to attend. */
function isClosed(deadline: CalendarDate | undefined, sessions: readonly Session[], now: string): boolean {
  if (deadline !== undefined) return isoDate(deadline) < now;
  return sessions.length > 0 && sessions.every((session) => session.status === "cancelled" || isPast(session, now));
}

/** Tells the first line of the text that still invites to register. */
function checkInvitation({ check }: ParsedPost, { body, bodyLine }: Formation): readonly Diagnostic[] {
  const lines = body.split("\n");
  const index = lines.findIndex((line) => INVITATION.test(line));
  const line = lines[index] ?? "";
  const found = INVITATION.exec(line);
  if (found === null) return [];
  return [
    {
      code: "invitation-perimee",
      severity: "warning",
      file: check.file,
      line: bodyLine + index,
      column: found.index + 1,
      length: found[0].length,
      excerpt: excerptAt(line, found.index + 1),
      message: `L’inscription est close, et le texte dit encore « ${found[0]} ».`,
      advice: "mettez la phrase au passé, ou retirez-la",
    },
  ];
}

function lastDate(sessions: readonly Session[]): CalendarDate | undefined {
  const days = sessions.flatMap(({ date, endDate }) => endDate ?? date ?? []);
  return days.reduce<CalendarDate | undefined>(
    (latest, day) => (latest === undefined || compareDates(day, latest) > 0 ? day : latest),
    undefined,
  );
}

/** Without a deadline, registration closes with the last session, but not when that one is cancelled. */
function isOpenTooLate(deadline: CalendarDate | undefined, sessions: readonly Session[], now: string): boolean {
  if (sessions.length === 0 || (deadline !== undefined && isoDate(deadline) < now)) return false;
  const cancelled = sessions.filter(({ status }) => status === "cancelled");
  const held = sessions.filter((session) => !cancelled.includes(session));
  if (deadline === undefined) return held.length === 0 && cancelled.some((session) => !isPast(session, now));
  return held.every((session) => isPast(session, now));
}

/** A month is past once it is over. */
function isPast({ date, endDate }: Session, now: string): boolean {
  const last = endDate ?? date;
  return last !== undefined && isoDate(last) < now.slice(0, isoDate(last).length);
}
