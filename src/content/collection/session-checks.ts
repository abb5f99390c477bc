/** Checks the sessions of a training for times, venues and dates that contradict one another. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Formation, Session } from "../model.ts";
import type { FormationKeys } from "../schema/kinds.ts";
import { OCCASION } from "../schema/occasion.ts";
import { firstTyped, isTyped } from "../schema/typed-key.ts";
import { problemAt } from "../schema/validate.ts";
import { checkHoursOnce, checkOccasion, type IsRefused, isSaid, type Say, SESSION } from "./occasion-checks.ts";
import type { ParsedPost } from "./parsed-post.ts";
import { checkPrice } from "./price-checks.ts";
import { checkRegistration } from "./registration-checks.ts";

/** Returns the problems of the sessions and registration of a training; `now` is `YYYY-MM-DD`. */
export function checkSessions(post: ParsedPost, entry: Formation, now: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const ids = new Map<string, number>();
  const told = new Set<string>();
  const typed: unknown = post.frontMatter.data.sessions;
  const listed: readonly unknown[] = Array.isArray(typed) ? typed : [typed];
  for (const [index, session] of entry.sessions.entries()) {
    const own = ["sessions", session.listed];
    // A sentence has no keys, and inherits nothing of what is contrary in it.
    const isSentence = typeof listed[session.listed] === "string";
    const inherited = (keys: readonly string[]) =>
      isSentence ? [] : keys.filter((key) => Object.hasOwn(OCCASION, key));
    const say: Say = (keys, diagnostic) => {
      const paths = [...keys.map((key) => [...own, key]), ...inherited(keys).map((key) => [key])];
      const path = firstTyped(post.check, paths) ?? own;
      const problem = problemAt(post.check, path, "value", diagnostic);
      // What is wrong in a rule, or in the training, is wrong in each of its sessions.
      const said = `${problem.code} ${path.join(" ")}`;
      if (!told.has(said)) problems.push(problem);
      told.add(said);
    };
    const duplicate = ids.get(session.id);
    if (duplicate !== undefined) {
      say(["id"], {
        code: "seance-id-en-double",
        message: `Les séances ${duplicate + 1} et ${index + 1} ont le même identifiant, \`${session.id}\`.`,
        advice: "donnez à chaque séance son propre identifiant, par exemple `groupe-2`",
      });
    }
    ids.set(session.id, index);
    checkRuleOnly(listed[session.listed], say);
    checkHoursOnce(listed[session.listed], say);
    const isRefused = (key: string): boolean =>
      isTyped(post.check, ["sessions", session.listed, key]) || isTyped(post.check, [key]);
    checkOccasion(session, SESSION, say, isRefused);
    checkChange(session, entry, say, isRefused);
  }
  checkHoursOnce(post.frontMatter.data, (keys, diagnostic) =>
    problems.push(problemAt(post.check, keys, "value", diagnostic)),
  );
  // An invalid id has already been reported.
  const hasId = (index: number) => Array.isArray(typed) && Object.hasOwn(Object(typed[index]), "id");
  const unnamed = entry.sessions.find((session) => !session.idGiven && !hasId(session.listed));
  if (entry.sessions.length > 1 && unnamed !== undefined) {
    problems.push(
      problemAt(post.check, ["sessions", unnamed.listed], "value", {
        code: "seance-sans-id",
        severity: "warning",
        message:
          "Cette séance n’a pas d’identifiant : dans les calendriers, elle pourrait prendre la place d’une autre.",
        advice: "ajoutez `id:` suivi d’un mot qui ne changera pas, par exemple `id: groupe-1`",
      }),
    );
  }
  return [...problems, ...sessionPrices(post), ...checkRegistration(post, entry, now)];
}

/** A date, which is kept, and a rule may differ. */
function checkRuleOnly(typed: unknown, say: Say): void {
  const has = (key: string) => isSaid(typed, key);
  if (!has("repeat") || !(has("date") || has("endDate"))) return;
  say(["repeat"], {
    code: "repetition-et-date",
    severity: "warning",
    message: "Une règle donne déjà les jours : `date` et `endDate` n’ont pas de place à côté d’elle.",
    advice: "gardez `repeat`, ou gardez `date`",
  });
}

/** Reports what subscribers must know: a session cancelled or moved, and since when. */
function checkChange({ status, formerDate }: Session, { updated }: Formation, say: Say, isRefused: IsRefused): void {
  if (status !== "cancelled" && status !== "postponed") return;
  if (status === "postponed" && formerDate === undefined && !isRefused("formerDate")) {
    say(["status"], {
      code: "seance-sans-ancienne-date",
      severity: "warning",
      message: "La séance est reportée, mais sa première date n’est pas dite.",
      advice: "ajoutez `formerDate:` suivi de la date d’abord annoncée",
    });
  }
  if (updated === undefined && !isRefused("updated")) {
    say(["status"], {
      code: "seance-changee-sans-updated",
      severity: "warning",
      message:
        "La séance est annulée ou reportée, mais le texte ne dit pas depuis quand : des calendriers pourraient ne pas suivre.",
      advice: "ajoutez `updated:` suivi de la date du changement",
    });
  }
}

/** One warning for each price of the training and of its sessions that is kept as words. */
function sessionPrices({ keys, check }: ParsedPost): readonly Diagnostic[] {
  const { sessions = [], ...own } = keys as FormationKeys;
  return [
    ...checkPrice(check, own, []),
    ...sessions.flatMap((session, index) => checkPrice(check, session, ["sessions", index])),
  ];
}
