/** Dates of the text that cannot be true: a day that is not that day of the week, a day that no session of the training has. It changes nothing. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { type CalendarDate, daysInMonth, weekday } from "../../french/calendar-date.ts";
import { dateText, WEEKDAYS } from "../../french/date-text.ts";
import { datesIn, hasDates, type WrittenDay } from "../../french/dates-in-text.ts";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import { isKnown, nearestSession, sessionsText, yearOf } from "../known-dates.ts";
import { report } from "../report.ts";

/** What a heading or the head of a column says of the dates below. */
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

/** Adds the rule, before typography changes the spaces. */
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
      // The source of a paragraph is at hand; its words are put together only for the few that have a date.
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
  // A deadline that the front matter does not say contradicts nothing.
  if (ABOUT_DEADLINE.test(before)) {
    if (!known.hasDeadline) return;
  } else if (![SESSION_BEFORE, TAKES_PLACE].some((words) => words.test(before)) && !SESSION_AFTER.test(after)) {
    // Under such a heading, a list item or a cell is a session; a paragraph may speak of anything.
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

/** What the sentence of a date says before it and after it. */
function sentenceAround(text: string, { start, end }: WrittenDay): readonly [before: string, after: string] {
  return [text.slice(0, start).split(SENTENCE_END).at(-1) ?? "", text.slice(end).split(SENTENCE_END, 1)[0] ?? ""];
}

/** The words as typed; code and pictures say no date. */
function wordsOf(children: readonly Token[]): string {
  return children
    .map(({ type, content }) =>
      type === "text" ? content : type === "softbreak" ? "\n" : content === "" ? "" : "\ufffc",
    )
    .join("");
}
