/** Gives each item of the lists that a guide announces an id (`#condition-3`, `#conseil-7`) and an anchor link, and checks the number of items. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import type { GuideListKind } from "../../content/model.ts";
import { plural } from "../../locale/fr/plural.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import { type FoundItem, type FoundList, findAnnouncedLists } from "../announced-list.ts";
import { contextOf, type TextContext } from "../context.ts";
import { claimId } from "../ids.ts";
import { plainText } from "../plain-text.ts";
import { report } from "../report.ts";

const SINGULAR: Readonly<Record<GuideListKind, { readonly noun: string; readonly article: string }>> = {
  conditions: { noun: "condition", article: "la" },
  facteurs: { noun: "facteur", article: "le" },
  conseils: { noun: "conseil", article: "le" },
};

/** Adds the rule; it runs before the headings rule so that a heading « Conseil 7 » does not take the id of the item. */
export function announcedLists(md: MarkdownIt): void {
  md.core.ruler.push("announced_lists", (state: StateCore) => {
    const context = contextOf(state.env);
    const { lists = [] } = context.request;
    if (lists.length === 0) return;
    for (const list of findAnnouncedLists(state.tokens, lists)) {
      for (const item of list.items) setItem(state, context, list, item);
      if (list.items.length !== list.announced.count) reportCount(context, list);
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
  const { noun, article } = SINGULAR[announced.kind];
  const id = String(open.attrGet("id") ?? claimId(context, `${noun}-${number}`));
  open.attrSet("id", id);
  const inlines = tokens.filter(({ type }) => type === "inline");
  const text = inlines.map(({ children }) => plainText(children).trim()).join("\n");
  context.items.push({ id, number, kind: announced.kind, text });
  const link = new state.Token("item_link", "", 0);
  link.meta = { id, words: `${article} ${noun} ${number}` };
  inlines[0]?.children?.push(link);
}

function reportCount(context: TextContext, { announced, open, items }: FoundList): void {
  const { title, count, kind, line } = announced;
  const found = items.length === 0 ? "le texte n’en a pas" : `le texte en compte ${items.length}`;
  const wrongCount = {
    code: "liste-incomplete",
    message: `La liste « ${title} » annonce ${plural(count, SINGULAR[kind].noun)}; ${found}.`,
    advice:
      items.length === 0
        ? "Écrivez la liste sous un titre de mêmes mots, un élément par ligne : « 1. », « 2. »…"
        : `Complétez la liste, ou écrivez « count: ${items.length} » dans l’en-tête.`,
  };
  if (open !== undefined) {
    report(context, { ...wrongCount, lines: open.map });
    return;
  }
  const { file } = context.request;
  const [message, advice] = [applyTypography(wrongCount.message), applyTypography(wrongCount.advice)];
  context.problems.push({ code: wrongCount.code, severity: "warning", file, line, column: 1, message, advice });
}
