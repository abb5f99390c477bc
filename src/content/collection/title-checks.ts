/** Checks the title of a text: it is words, where Markdown would be printed as typed. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Entry } from "../model.ts";
import { problemAt } from "../schema/validate.ts";
import type { ParsedPost } from "./parsed-post.ts";

const MARKDOWN =
  /\*\*\S[^*]*\*\*|(?<![\p{L}\p{N}*])\*\S[^*]*\S\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,2}[^_\s][^_]*_{1,2}(?![\p{L}\p{N}_])|`[^`]+`|~~[^~]+~~|!?\[[^\]]+\]\([^)]+\)|^#{1,6} /u;

/** Returns a warning for Markdown in the title. */
export function checkTitle({ check, keys }: ParsedPost, { title }: Entry): readonly Diagnostic[] {
  const found = keys.title === undefined ? null : MARKDOWN.exec(title);
  if (found === null) return [];
  return [
    problemAt(check, ["title"], "value", {
      code: "markdown-dans-titre",
      severity: "warning",
      message: `Le titre paraîtrait avec ses signes de Markdown : « ${found[0]} ».`,
      advice: "gardez les mots seulement, sans `*`, `_`, `#`, crochets ni accents graves",
    }),
  ];
}
