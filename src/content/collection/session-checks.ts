/** Checks the sessions of a training for times, venues and dates that contradict one another. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { EventRef, Formation, Session } from "../model.ts";
import type { ArticleKeys, CommonKeys, FormationKeys } from "../schema/kinds.ts";
import { OCCASION } from "../schema/occasion.ts";
import { firstTyped, isTyped } from "../schema/typed-key.ts";
import { problemAt } from "../schema/validate.ts";
import { checkHoursOnce, checkOccasion, type IsRefused, isSaid, type Say, SESSION } from "./occasion-checks.ts";
import { eventSessionsTyped, type ParsedPost } from "./parsed-post.ts";
import { checkPrice } from "./price-checks.ts";
import { checkRegistration } from "./registration-checks.ts";

/** Returns the problems of the sessions and registration of a training; `now` is `YYYY-MM-DD`. */
export function checkSessions(post: ParsedPost, entry: Formation, now: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  checkHoursOnce(post.frontMatter.data, (keys, diagnostic) =>
    problems.push(problemAt(post.check, keys, "value", diagnostic)),
  );
  return [
    ...checkListed(post, { sessions: entry.sessions, typed: post.frontMatter.data.sessions, path: ["sessions"] }),
    ...problems,
    ...sessionPrices(post),
    ...checkRegistration(post, entry, now),
  ];
}

/** Returns the problems of the dates of an event that comes back, and of what a text says beside them. */
export function checkEventSessions(post: ParsedPost, event: EventRef): readonly Diagnostic[] {
  const { sessions } = event;
  const keys = (post.keys as ArticleKeys).event;
  if (sessions === undefined || keys === undefined) return [];
  const path = ["event", "sessions"];
  const twice = firstTyped(post.check, [
    ["event", "date"],
    ["event", "endDate"],
    ["event", "formerDate"],
  ]);
  return [
    ...checkListed(post, { sessions, typed: eventSessionsTyped(post), path }),
    ...(keys.sessions ?? []).flatMap((session, index) => checkPrice(post.check, session, [...path, index])),
    ...(twice === undefined
      ? []
      : [
          problemAt(post.check, twice, "key", {
            code: "evenement-date-et-seances",
            severity: "warning",
            message: `Les dates de l’événement sont celles de \`sessions\` : \`${twice.at(-1)}\` ne sert pas à côté d’elles.`,
            advice: "gardez `sessions`, ou gardez `date`",
          }),
        ]),
  ];
}

interface Listed {
  readonly sessions: readonly Session[];
  /** The list as it stands in the file. */
  readonly typed: unknown;
  /** Of the list in the file; what holds it says what the sessions do not say. */
  readonly path: readonly string[];
}

function checkListed(post: ParsedPost, { sessions, typed, path: list }: Listed): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const ids = new Map<string, number>();
  const told = new Set<string>();
  const holder = list.slice(0, -1);
  const listed: readonly unknown[] = Array.isArray(typed) ? typed : [typed];
  for (const [index, session] of sessions.entries()) {
    const own = [...list, session.listed];
    // A sentence has no keys, and inherits nothing of what is contrary in it.
    const isSentence = typeof listed[session.listed] === "string";
    const inherited = (keys: readonly string[]) =>
      isSentence ? [] : keys.filter((key) => Object.hasOwn(OCCASION, key));
    const say: Say = (keys, diagnostic) => {
      const paths = [...keys.map((key) => [...own, key]), ...inherited(keys).map((key) => [...holder, key])];
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
      isTyped(post.check, [...own, key]) || isTyped(post.check, [...holder, key]);
    checkOccasion(session, SESSION, say, isRefused);
    checkChange(session, post.keys, say, isRefused);
  }
  // An invalid id has already been reported.
  const hasId = (index: number) => Array.isArray(typed) && Object.hasOwn(Object(typed[index]), "id");
  const unnamed = sessions.find((session) => !session.idGiven && !hasId(session.listed));
  if (sessions.length > 1 && unnamed !== undefined) {
    problems.push(
      problemAt(post.check, [...list, unnamed.listed], "value", {
        code: "seance-sans-id",
        severity: "warning",
        message:
          "Cette séance n’a pas d’identifiant : dans les calendriers, elle pourrait prendre la place d’une autre.",
        advice: "ajoutez `id:` suivi d’un mot qui ne changera pas, par exemple `id: groupe-1`",
      }),
    );
  }
  return problems;
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
function checkChange(
  { status, formerDate }: Session,
  { updated }: Pick<CommonKeys, "updated">,
  say: Say,
  isRefused: IsRefused,
): void {
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
