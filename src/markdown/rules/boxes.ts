/** Admonition boxes `::: note`, `::: conseil`, `::: attention` with an optional title; other names stay text. */
import type { MarkdownIt, Token } from "markdown-it";
import container from "markdown-it-container";
import { applyTypography } from "../../locale/fr/typography.ts";
import { escapeAttribute } from "../escape.ts";

type Box = "note" | "conseil" | "attention";

const LABELS: Readonly<Record<Box, string>> = { note: "Note", conseil: "Conseil", attention: "Attention" };

/** Names known from other tools. */
const NAMES: ReadonlyMap<string, Box> = new Map([
  ["note", "note"],
  ["info", "note"],
  ["conseil", "conseil"],
  ["astuce", "conseil"],
  ["tip", "conseil"],
  ["attention", "attention"],
  ["avertissement", "attention"],
  ["warning", "attention"],
]);
const PARAMETERS = /^\s*(\p{L}+)(?:\s+(.*))?$/u;

/** Adds the block rule and renders a box as a note with a visible label. */
export function boxes(md: MarkdownIt): void {
  md.use(container, "box", { validate: (parameters: string) => readBox(parameters) !== undefined });

  md.renderer.rules.container_box_open = (tokens, index) => {
    const box = tokens[index]?.meta as NamedBox | null | undefined;
    const words = escapeAttribute(box?.label ?? "");
    return `<div class="encadre encadre-${box?.name}" role="note" aria-label="${words}">\n<p class="encadre-titre">${titleHtml(box)}</p>\n`;
  };
  md.renderer.rules.container_box_close = () => "</div>\n";
}

/** Names an opening token, once the language around it is known: French typography is applied to a French title only. */
export function nameBox(token: Token, isFrench: boolean): void {
  const box = readBox(token.info);
  if (box === undefined) return;
  const { name, title } = box;
  const words = isFrench ? applyTypography(title) : title;
  const label = words === "" ? LABELS[name] : `${LABELS[name]}\u00a0: ${words}`;
  token.meta = { name, label, isFrench } satisfies NamedBox;
}

interface NamedBox {
  readonly name: Box;
  /** « Conseil » or « Conseil : le titre donné ». */
  readonly label: string;
  readonly isFrench: boolean;
}

/** Our word is French, in a text of any language. */
function titleHtml(box: NamedBox | null | undefined): string {
  if (!box) return "";
  if (box.isFrench) return escapeAttribute(box.label);
  const own = LABELS[box.name];
  return `<span lang="fr">${own}</span>${escapeAttribute(box.label.slice(own.length))}`;
}

function readBox(parameters: string): { readonly name: Box; readonly title: string } | undefined {
  const found = PARAMETERS.exec(parameters);
  const name = NAMES.get((found?.[1] ?? "").toLowerCase());
  return name && { name, title: (found?.[2] ?? "").trim() };
}
