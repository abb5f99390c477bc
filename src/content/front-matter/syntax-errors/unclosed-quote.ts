/** A text that one quote opens and none closes: the message shared by both kinds of quotes. */
import { type CutLine, quoted, withValue } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

/** Returns the issue with the text between straight quotes, without the character that was meant to close it. */
export function unclosedQuote(cut: CutLine, words: Pick<LineSyntaxIssue, "message" | "advice">): LineSyntaxIssue {
  const [opening = "", ...rest] = cut.value;
  const closing = `"'”’»`.replace(opening, "");
  const text = rest.join("");
  // A guillemet that closes one of the text is not the missing quote.
  const isTexts = text.endsWith("»") ? text.includes("«") : text.endsWith("”") && text.includes("“");
  const inner = isTexts ? text : text.replace(new RegExp(`[${closing}]$`, "u"), "");
  return {
    code: "guillemets-non-fermes",
    column: cut.valueAt + 1,
    length: 1,
    ...words,
    repaired: withValue(cut, quoted(inner.trimEnd())),
    safe: true,
  };
}
