/** Warns about dates in the text that cannot be right: a wrong day of the week, or a day without any session of the training. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type CalendarDate, daysInMonth, weekday } from "../../locale/fr/calendar-date.ts";
import { dateText, WEEKDAYS } from "../../locale/fr/date-text.ts";
import { datesIn, hasDates, type WrittenDay } from "../../locale/fr/dates-in-text.ts";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import { isKnown, nearestSession, sessionsText, yearOf } from "../known-dates.ts";
import { report } from "../report.ts";

/** Headings and column headers under which dates are session dates. */
const LISTS_SESSIONS = /s[ée]ances?|\bdates?\b|calendrier|horaire|quand|groupes/i;
/** « La séance du », « le deuxième groupe, le » just before a date, « : groupe 2 » just after. */
const SESSION_BEFORE =
  /(?:s[ée]ances?|formation|groupes?|ateliers?|rencontres?|journ[ée]es?|cours)(?![\p{L}])[^;:()]{0,40}$/iu;
const SESSION_AFTER = /^\s*[:,–—-]?\s*(?:s[ée]ance|groupe|atelier|rencontre|journ[ée]e)/iu;
const TAKES_PLACE =
  /(?:aur(?:a|ont) lieu|(?:a|ont) lieu|se (?:tient|tiendra|donne|donnera)|est pr[ée]vue?|d[ée]bute|commence)[^;:()]{0,40}$/iu;
const LONGEST_ITEM = 120;
const ABOUT_DEADLINE = /inscri|limite|avant le|au plus tard|jusqu|d['’]ici/i;
const SENTENCE_END = /[.!?…](?=\s|$)/;

/** Adds the rule; it runs before typography changes the spaces. */
export function dates(md: MarkdownIt): void {
  md.core.ruler.push("dates", (state: StateCore) => {
    const context = contextOf(state.env);
    let lines: LineRange = null;
    let heading = "";
    let columns = "";
    state.tokens.forEach((token, index) => {
      if (token.map !== null) lines = token.map;
      if (token.type === "table_open") columns = "";
      if (token.type === "table_close") columns = "";
      if (token.type !== "inline") return;
      const before = state.tokens[index - 1]?.type;
      if (before === "heading_open") heading = token.content;
      if (before === "th_open") columns += ` ${token.content}`;
      // The paragraph source is available for free; its words are assembled only for the few that contain a date.
      if (!hasDates(token.content)) return;
      const text = wordsOf(token.children ?? []);
      for (const found of datesIn(text)) check(context, found, text, `${heading} ${columns}`, lines);
    });
  });
}

function check(context: TextContext, found: WrittenDay, text: string, around: string, lines: LineRange): void {
  const known = context.request.dates;
  const { day, month } = found;
  const year = found.year ?? (known && yearOf(known, month, day));
  if (year === undefined) return;
  const [typed = ""] = text.slice(found.start, found.end).split("\n");
  if (day < 1 || day > daysInMonth(year, month)) {
    report(context, {
      code: "date-impossible",
      severity: "warning",
      lines,
      typed,
      message: `« ${typed} » n’existe pas au calendrier.`,
      advice: "Corrigez le jour ou le mois.",
    });
    return;
  }
  const date: CalendarDate = { year, month, day };
  if (found.weekday !== undefined && found.weekday !== weekday(date)) {
    const [wrong, right] = [WEEKDAYS[found.weekday - 1], WEEKDAYS[weekday(date) - 1]];
    report(context, {
      code: "jour-de-semaine",
      lines,
      typed,
      message: `Le ${dateText(date)} est un ${right}, pas un ${wrong}.`,
      advice: `Écrivez « ${right} ${day === 1 ? "1er" : day} », ou corrigez la date.`,
    });
    return;
  }
  if (known === undefined || found.year === undefined || isKnown(known, date)) return;
  const [before, after] = sentenceAround(text, found);
  // A deadline contradicts nothing when the front matter gives none.
  if (ABOUT_DEADLINE.test(before)) {
    if (!known.hasDeadline) return;
  } else if (![SESSION_BEFORE, TAKES_PLACE].some((words) => words.test(before)) && !SESSION_AFTER.test(after)) {
    // Under such a heading, a list item or a cell is a session; a paragraph may be about anything.
    if (text.length > LONGEST_ITEM || !LISTS_SESSIONS.test(around)) return;
  }
  if (nearestSession(known, date) === undefined) return;
  report(context, {
    code: "date-contredite",
    lines,
    typed,
    message: `Aucune séance de l’en-tête n’a lieu le ${dateText(date)}.`,
    advice: `Corrigez le texte ou l’en-tête, qui dit : ${sessionsText(known)}.`,
  });
}

/** The text before and after a date in its sentence. */
function sentenceAround(text: string, { start, end }: WrittenDay): readonly [before: string, after: string] {
  return [text.slice(0, start).split(SENTENCE_END).at(-1) ?? "", text.slice(end).split(SENTENCE_END, 1)[0] ?? ""];
}

/** The words as typed, without code and pictures, which contain no date to check. */
function wordsOf(children: readonly Token[]): string {
  return children
    .map(({ type, content }) =>
      type === "text" ? content : type === "softbreak" ? "\n" : content === "" ? "" : "\ufffc",
    )
    .join("");
}
