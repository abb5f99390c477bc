/** Gives each item of the lists that a guide announces an id (`#condition-3`, `#conseil-7`) and an anchor link, and checks the number of items. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { DiagnosticText, PartialDiagnostic } from "../../diagnostics/diagnostic.ts";
import { nearest } from "../../locale/fr/nearest.ts";
import { plural } from "../../locale/fr/plural.ts";
import { singularOf } from "../../locale/fr/singular.ts";
import { slug } from "../../locale/fr/slug.ts";
import { termKey } from "../../locale/fr/term-key.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import { type FoundItem, type FoundList, findAnnouncedLists } from "../announced-list.ts";
import { contextOf, type TextContext } from "../context.ts";
import { claimId } from "../ids.ts";
import { plainText } from "../plain-text.ts";
import { report } from "../report.ts";

/** Usual names with the article of one element, for link labels; other names go without. */
const ARTICLES: ReadonlyMap<string, string> = new Map([
  ...["conditions", "questions", "règles", "raisons", "pistes"].map((noun) => [noun, "la "] as const),
  ...["facteurs", "conseils", "principes", "critères"].map((noun) => [noun, "le "] as const),
  ...["étapes", "erreurs", "idées", "outils", "astuces"].map((noun) => [noun, "l’"] as const),
]);

/** Adds the rule; it runs before the headings rule so that a heading « Conseil 7 » does not take the id of the item. */
export function announcedLists(md: MarkdownIt): void {
  md.core.ruler.push("announced_lists", (state: StateCore) => {
    const context = contextOf(state.env);
    const { lists = [] } = context.request;
    if (lists.length === 0) return;
    for (const list of findAnnouncedLists(state.tokens, lists)) {
      for (const item of list.items) setItem(state, context, list, item);
      if (list.items.length !== list.announced.count) reportCount(context, list);
      reportName(context, list);
    }
  });

  md.renderer.rules.item_link = (tokens, index, _options, env) => {
    const { id, words } = (tokens[index] as Token).meta as { id: string; words: string };
    return contextOf(env).inExcerpt ? "" : ` <a class="ancre" href="#${id}" aria-label="Lien vers ${words}">#</a>`;
  };
}

function setItem(
  state: StateCore,
  context: TextContext,
  { announced }: FoundList,
  { number, open, tokens }: FoundItem,
): void {
  const noun = singularOf(announced.kind);
  const id = String(open.attrGet("id") ?? claimId(context, `${slug(noun)}-${number}`));
  open.attrSet("id", id);
  const inlines = tokens.filter(({ type }) => type === "inline");
  const text = inlines.map(({ children }) => plainText(children).trim()).join("\n");
  context.items.push({ id, number, kind: announced.kind, text });
  const link = new state.Token("item_link", "", 0);
  link.meta = { id, words: `${ARTICLES.get(announced.kind) ?? ""}${noun} ${number}` };
  inlines[0]?.children?.push(link);
}

function reportCount(context: TextContext, { announced, open, items }: FoundList): void {
  const { title, count, kind, line } = announced;
  const found = items.length === 0 ? "le texte n’en a pas" : `le texte en compte ${items.length}`;
  const wrongCount = {
    code: "liste-incomplete",
    message: `La liste « ${title} » annonce ${plural(count, singularOf(kind), kind)}; ${found}.`,
    advice:
      items.length === 0
        ? "Écrivez la liste sous un titre de mêmes mots, un élément par ligne : « 1. », « 2. »…"
        : `Complétez la liste, ou écrivez « count: ${items.length} » dans l’en-tête.`,
  };
  if (open !== undefined) {
    report(context, { ...wrongCount, lines: open.map });
    return;
  }
  reportAnnouncement(context, line, wrongCount);
}

/** Any name will do; one that is almost a word of the title, or almost a usual name, is probably misspelt. */
function reportName(context: TextContext, { announced: { kind, title, line } }: FoundList): void {
  const words = title.split(/[^\p{L}]+/u).filter((word) => word.length > 3);
  const known = [...words, ...ARTICLES.keys()];
  const isKnown = (name: string): boolean => known.some((word) => termKey(word) === termKey(name));
  const meant = isKnown(kind) ? undefined : nearest(kind, known, kind.length > 6 ? 2 : 1);
  if (meant === undefined) return;
  reportAnnouncement(context, line, {
    code: "liste-mal-nommee",
    message: `« kind: ${kind} » a l’air d’une faute de frappe.`,
    advice: `Vouliez-vous dire « ${meant.toLowerCase()} »? Sinon, ajoutez « ignore: [liste-mal-nommee] ».`,
  });
}

/** Reports at the line of the announcement, in the front matter. */
function reportAnnouncement(
  context: TextContext,
  line: number,
  { code, ...words }: DiagnosticText & Pick<PartialDiagnostic, "code">,
): void {
  const { file } = context.request;
  const [message, advice] = [applyTypography(words.message), applyTypography(words.advice)];
  context.problems.push({ code, severity: "warning", file, line, column: 1, message, advice });
}
