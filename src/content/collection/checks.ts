/** Checks each resolved entry (missing summary, future date), and all entries together (duplicate aliases and ids). */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { checkIgnoreDirectives } from "../../diagnostics/ignore-directives.ts";
import { isoDate } from "../../locale/fr/calendar-date.ts";
import { longDateText } from "../../locale/fr/date-text.ts";
import type { Entry } from "../model.ts";
import { COMMON } from "../schema/common.ts";
import { hasFrenchKey } from "../schema/key-aliases.ts";
import type { ArticleKeys } from "../schema/kinds.ts";
import { isBlank } from "../schema/pruned.ts";
import { problemAt } from "../schema/validate.ts";
import { appearanceDay } from "./appearance.ts";
import { checkDateOrder } from "./date-order-checks.ts";
import { checkEdition } from "./edition-checks.ts";
import { diskKey } from "./file-names.ts";
import { hasTrueDate, hasUrl } from "./missing-fields.ts";
import type { ParsedPost } from "./parsed-post.ts";
import { missingRequiredKeys } from "./required-keys.ts";
import { checkSeries } from "./series-checks.ts";
import { checkEventSessions, checkSessions } from "./session-checks.ts";
import { checkTitle } from "./title-checks.ts";

/** Returns the problems of one entry; `now` is `YYYY-MM-DD`, `timezone` that of the site. */
export function checkEntry(post: ParsedPost, entry: Entry, now: string, timezone: string): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const { check } = post;
  const { data } = post.frontMatter;
  // Without a title or a date, the front matter is still being written: the summary can wait.
  const isBegun = !post.missingFields.some((need) => need !== "url" && isBlank(data[need]));
  const asksSummary = post.kind.isDated && !post.kind.required.includes("summary");
  // A summary that is refused, or typed under a French key, already has its diagnostic.
  const isTold = !isBlank(data.summary) || hasFrenchKey(data, "summary", COMMON);
  if (entry.summary === undefined && asksSummary && isBegun && !isTold) {
    problems.push(
      problemAt(check, [], "value", {
        code: "resume-manquant",
        severity: "warning",
        message:
          entry.body.trim() === ""
            ? "Ce texte n’a ni résumé ni texte : sa description serait vide."
            : "Ce texte n’a pas de résumé : le début du texte en tiendra lieu.",
        advice: "ajoutez `summary:` suivi d’une ou deux phrases",
      }),
    );
  }
  problems.push(...missingRequiredKeys(post, entry));
  if (entry.updated !== undefined && isoDate(entry.updated) > now) {
    problems.push(
      problemAt(check, ["updated"], "value", {
        code: "updated-futur",
        severity: "warning",
        message: "La date de mise à jour est dans le futur.",
        advice: `une date qui ne dépasse pas le ${now}`,
      }),
    );
  }
  problems.push(
    ...checkTitle(post, entry),
    ...checkDateOrder(post, entry),
    ...checkDateToCome(post, entry, now),
    ...checkSeries(post, entry),
    ...checkIgnoreDirectives(post, (index, words) => problemAt(post.check, ["ignore", index], "value", words)),
  );
  const { event } = post.keys as ArticleKeys;
  if (entry.base !== "page" && entry.event !== undefined && event !== undefined)
    problems.push(
      ...checkEdition(check, { facts: entry.event, keys: event, typed: data.event, path: ["event"] }, timezone),
      ...checkEventSessions(post, entry.event),
    );
  if (entry.base === "formation") problems.push(...checkSessions(post, entry, now));
  return problems;
}

/** Reports a future date: the post waits for its day, which may be the day of the training typed as the day of the announcement. */
function checkDateToCome(post: ParsedPost, entry: Entry, now: string): readonly Diagnostic[] {
  const { date } = entry;
  if (entry.draft || date === undefined || !hasTrueDate(entry) || isoDate(date) <= now) return [];
  const path = post.keys.date === undefined ? [] : ["date"];
  const day = longDateText(appearanceDay(entry) ?? date);
  const noEvent = (entry.base === "formation" || entry.base === "conference") && entry.event === undefined;
  if (noEvent && !(entry.base === "formation" && entry.sessions.length > 0)) {
    const [what, where] = entry.base === "formation" ? ["la formation", "`sessions:`"] : ["la conférence", "`event:`"];
    return [
      problemAt(post.check, path, "value", {
        code: "date-de-l-annonce",
        severity: "warning",
        message: `\`date\` est le jour de l’annonce, non celui de ${what} : ce texte ne paraîtra que le ${day}.`,
        advice: `mettez le jour de ${what} dans ${where}, et dans \`date\` celui où le texte doit paraître`,
      }),
    ];
  }
  // Whoever typed `publishOn` chose the day.
  if (entry.publishOn !== undefined && isoDate(entry.publishOn) >= isoDate(date)) return [];
  return [
    problemAt(post.check, path, "value", {
      code: "date-a-venir",
      severity: "warning",
      message: `La date de ce texte est à venir : il ne paraîtra que le ${day}.`,
      advice: `une date qui ne dépasse pas le ${now}, pour qu’il paraisse dès maintenant`,
    }),
  ];
}

/** Returns the ids and aliases that two entries claim; `posts` and `entries` are in the same order. */
export function checkTogether(posts: readonly ParsedPost[], entries: readonly Entry[]): readonly Diagnostic[] {
  const problems: Diagnostic[] = [];
  const ids = new Map<string, string>();
  const urls = new Map(entries.filter(hasUrl).map((entry) => [addressKey(entry.url), entry.file]));
  for (const [index, post] of posts.entries()) {
    const entry = entries[index];
    if (entry === undefined) continue;
    const { check } = post;
    const duplicate = ids.get(entry.id);
    if (duplicate !== undefined && entry.id === post.keys.id) {
      problems.push(
        problemAt(check, ["id"], "value", {
          code: "id-en-double",
          message: `\`${duplicate}\` porte déjà cet identifiant.`,
          advice: "choisissez un identifiant que nul autre texte ne porte",
        }),
      );
    }
    ids.set(entry.id, entry.file);
    for (const [n, alias] of entry.aliases.entries()) {
      const key = addressKey(alias);
      const owner = urls.get(key);
      if (owner === undefined || owner === entry.file) {
        urls.set(key, entry.file);
        continue;
      }
      problems.push(
        problemAt(check, ["aliases", n], "value", {
          code: "alias-en-double",
          message: `L’adresse \`${alias}\` est déjà celle de \`${owner}\`.`,
          advice: "retirez cet alias de l’un des deux textes",
        }),
      );
    }
  }
  return problems;
}

/** Hosts serve `/x` and `/x/index.html` like `/x/`, and case-insensitive disks `/X/` too. */
function addressKey(url: string): string {
  return diskKey(url.replace(/(?:\/index\.html?|\/)$/iu, ""));
}
