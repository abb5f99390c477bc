/** Reports what Markdown did not read and would be printed as typed: links, tables, lists, notes, and the syntax of other tools. */
import type { MarkdownIt, StateCore } from "markdown-it";
import { contextOf } from "../context.ts";
import { forEachInline } from "../inline-tokens.ts";
import { report } from "../report.ts";
import { shownText } from "../shown-text.ts";
import type { Check } from "../unread/check.ts";
import { unreadMarks } from "../unread/foreign.ts";
import { unreadFormulas } from "../unread/formulas.ts";
import { unreadHeadings, unreadList, unreadSeries, unreadTable } from "../unread/lines.ts";
import { unreadLinks } from "../unread/links.ts";
import { unreadBold, unreadNotes, unreadReferences } from "../unread/references.ts";
import { unreadShortcodes } from "../unread/shortcodes.ts";
import { unreadTemplates } from "../unread/templates.ts";

const CHECKS: readonly Check[] = [
  unreadLinks,
  unreadTable,
  unreadList,
  unreadSeries,
  unreadHeadings,
  unreadNotes,
  unreadReferences,
  unreadBold,
  unreadShortcodes,
  unreadMarks,
  unreadFormulas,
];

/** What every check looks for starts with one of these signs; most paragraphs have none. */
const SIGN = /[[\]{|!#*•·▪◦‣●○■\uf0b7–—=%:?$~^]|(?:^|\n)(?:-|\d|\(?[a-z]\))/u;

/** Adds the rule; it runs before addresses become links, which would cut the text in pieces. */
export function unrecognizedSyntax(md: MarkdownIt): void {
  md.core.ruler.before("linkify", "unread_syntax", (state: StateCore) => {
    const context = contextOf(state.env);
    forEachInline(state.tokens, (inline, children, lines) => {
      const shown = shownText(children);
      if (!SIGN.test(shown) && !inline.content.includes("{")) return;
      const unread = [...CHECKS.flatMap((check) => check(shown, inline.content)), ...unreadTemplates(children)];
      for (const each of unread) report(context, { ...each, lines: inline.map ?? lines });
    });
  });
}
