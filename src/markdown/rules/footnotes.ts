/** Footnotes in French, with labelled links there and back for screen readers; notes that nothing references are rendered and reported. */
import type { Env, MarkdownIt, StateCore, Token } from "markdown-it";
import footnotePlugin from "markdown-it-footnote";
import { isFrench } from "../../locale/fr/text-language.ts";
import { contextOf } from "../context.ts";
import { NOTES_HEADING } from "../notes-heading.ts";
import { report } from "../report.ts";

/** Adds markdown-it-footnote and renders its tokens with DPUB-ARIA 1.1 roles. */
export function footnotes(md: MarkdownIt): void {
  md.use(footnotePlugin);
  md.core.ruler.before("footnote_tail", "lost_footnotes", keepUnreferencedFootnotes);

  const { rules } = md.renderer;
  rules.footnote_ref = (tokens, index, _options, env) => {
    if (contextOf(env).inExcerpt) return "";
    const { number, call } = numbersOf(tokens[index]);
    const lang = langMark(env);
    if (tokens[index]?.meta?.inLink === true) return `<sup class="appel" id="${callId(number, call)}">${number}</sup>`;
    return `<sup class="appel"><a href="#note-${number}" id="${callId(number, call)}" role="doc-noteref"${lang} aria-label="Note ${number}">${number}</a></sup>`;
  };
  const { id, text } = NOTES_HEADING;
  rules.footnote_block_open = (_tokens, _index, _options, env) =>
    `<section class="notes" role="doc-endnotes" aria-labelledby="${id}">\n<h2 id="${id}"${langMark(env)}>${text}</h2>\n<ol>\n`;
  rules.footnote_block_close = () => "</ol>\n</section>\n";
  rules.footnote_open = (tokens, index) => `<li id="note-${numbersOf(tokens[index]).number}">`;
  rules.footnote_close = () => "</li>\n";
  rules.footnote_anchor = (tokens, index, _options, env) => {
    if (!isCalled(env, tokens[index])) return "";
    const { number, call } = numbersOf(tokens[index]);
    const label = `Retour au texte, note ${number}${call === 1 ? "" : `, appel ${call}`}`;
    return ` <a href="#${callId(number, call)}" class="retour" role="doc-backlink"${langMark(env)} aria-label="${label}">↩\uFE0E</a>`;
  };
}

/** Our words are French, in a text of any language. */
function langMark(env: Env | undefined): string {
  return isFrench(contextOf(env).request.lang) ? "" : ' lang="fr"';
}

function callId(number: number, call: number): string {
  return call === 1 ? `appel-${number}` : `appel-${number}-${call}`;
}

/** Number of the note on the page and of its reference, both from 1. */
function numbersOf(token: Token | undefined): { readonly number: number; readonly call: number } {
  const meta = token?.meta as { id: number; subId?: number } | null | undefined;
  return { number: (meta?.id ?? 0) + 1, call: (meta?.subId ?? 0) + 1 };
}

interface NoteState {
  readonly refs?: Record<string, number>;
  list?: { label: string; count: number }[];
}

/** markdown-it-footnote drops unreferenced notes, and the first of two notes with the same name: they are rendered at the end, and reported. */
function keepUnreferencedFootnotes(state: StateCore): void {
  const notes = state.env.footnotes as NoteState | undefined;
  if (notes?.refs === undefined) return;
  const context = contextOf(state.env);
  const seen = new Set<string>();
  // Backwards, since of two notes with the same name, references point to the last.
  for (let index = state.tokens.length - 1; index >= 0; index -= 1) {
    const token = state.tokens[index] as Token;
    if (token.type !== "footnote_reference_open") continue;
    const label = String(token.meta?.label);
    const double = seen.has(label);
    if (!double && (notes.refs[`:${label}`] ?? -1) >= 0) {
      seen.add(label);
      continue;
    }
    seen.add(label);
    const kept = double ? `${label} ${index}` : label;
    token.meta = { label: kept };
    notes.list ??= [];
    notes.list.push({ label: kept, count: 0 });
    report(context, {
      code: double ? "note-en-double" : "note-sans-appel",
      lines: state.tokens[index + 1]?.map ?? null,
      typed: `[^${label}]:`,
      message: double
        ? `La note « ${label} » est écrite deux fois; son appel montre la dernière.`
        : `La note « ${label} » n’est appelée nulle part dans le texte.`,
      advice: double
        ? "Donnez un autre nom à l’une des deux, dans son appel et dans son texte."
        : `Écrivez [^${label}] dans le texte, à l’endroit qu’elle éclaire.`,
    });
  }
}

function isCalled(env: Env | undefined, token: Token | undefined): boolean {
  const notes = env?.footnotes as NoteState | undefined;
  return notes?.list?.[numbersOf(token).number - 1]?.count !== 0;
}
