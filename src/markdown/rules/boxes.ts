/** Admonition boxes `::: note`, `::: conseil`, `::: attention` with an optional title; other names stay text. */
import type { MarkdownIt } from "markdown-it";
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

  md.core.ruler.push("boxes", (state) => {
    for (const token of state.tokens) {
      if (token.type !== "container_box_open") continue;
      const box = readBox(token.info);
      if (box) token.meta = { ...box };
    }
  });

  md.renderer.rules.container_box_open = (tokens, index) => {
    const box = tokens[index]?.meta as NamedBox | null | undefined;
    const words = escapeAttribute(box?.label ?? "");
    return `<div class="encadre encadre-${box?.name}" role="note" aria-label="${words}">\n<p class="encadre-titre">${words}</p>\n`;
  };
  md.renderer.rules.container_box_close = () => "</div>\n";
}

interface NamedBox {
  readonly name: Box;
  /** « Conseil » or « Conseil : le titre donné ». */
  readonly label: string;
}

function readBox(parameters: string): NamedBox | undefined {
  const found = PARAMETERS.exec(parameters);
  const name = NAMES.get((found?.[1] ?? "").toLowerCase());
  if (name === undefined) return undefined;
  const title = applyTypography((found?.[2] ?? "").trim());
  return { name, label: title === "" ? LABELS[name] : `${LABELS[name]}\u00a0: ${title}` };
}
