/** Finds the H1 that opens a body: a title typed in the text itself. Inline Markdown is interpreted only as far as a title needs. */
import { decodeEntities } from "../../locale/fr/entities.ts";
import { isFrench } from "../../locale/fr/text-language.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import type { BodyFormat } from "../text-names.ts";

export interface OwnHeading {
  /** Plain text, with Quebec typography when it is French. */
  readonly title: string;
  /** Length to remove from the body, in UTF-16 units and in lines. */
  readonly length: number;
  readonly lines: number;
}

// CommonMark 0.31.2 §4.2 (a closing run of # needs a space before it: « # En C# ») and §4.3.
const ATX = /^(?:[ \t]*\n)* {0,3}#(?:[ \t]+([^\n]*?))?(?:[ \t]+#+)?[ \t]*(?:\n|$)/u;
const SETEXT = /^(?:[ \t]*\n)*([^\n#>\s-][^\n]*)\n {0,3}=+[ \t]*(?:\n|$)/u;
/** Only before anything else: a heading after a picture stays in the text. */
const TAG = /^\s*<h1(?:\s[^<>]*)?>([\s\S]{0,500}?)<\/h1\s*>[ \t]*(?:\n|$)?/iu;

/** Returns the H1 that opens a body in the language `lang`, in either Markdown form or as HTML; undefined when the body opens with something else. */
export function ownHeading(body: string, format: BodyFormat, lang?: string): OwnHeading | undefined {
  const found = format === "html" ? TAG.exec(body) : (ATX.exec(body) ?? SETEXT.exec(body));
  const text = found?.[1] === undefined ? "" : plainTitle(found[1]);
  if (found === null || text === "") return undefined;
  const title = decodeEntities(text).replace(/\s+/gu, " ").trim();
  return {
    title: isFrench(lang) ? applyTypography(title) : title,
    length: found[0].length,
    lines: found[0].split("\n").length - 1,
  };
}

/** Returns plain text: escapes resolved, link and image texts kept, emphasis, code and tag markers dropped, attribute list removed. */
function plainTitle(inline: string): string {
  return inline
    .replace(/\s*\{[:#.a-z][^{}]*\}$/u, "")
    .replace(
      /\\([!-/:-@[-`{-~])|!?\[([^\]]*)\]\([^)]*\)|<\/?[a-z][^>]*>|[*`]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu,
      (_, escaped?: string, linked?: string) => escaped ?? linked ?? "",
    )
    .trim();
}
