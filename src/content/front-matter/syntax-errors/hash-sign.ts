/** Finds a « # » glued to a word, which silently cuts the value: « title: Formation #2 », « tags: #culture ». */
import { type CutLine, cutLine, quoted } from "./cut-line.ts";
import { atLine, type SyntaxIssue } from "./syntax-error.ts";

const GLUED = /(?:^|\s)#[^\s#]/;

/** Keys that are not left empty with only a comment. */
const ALWAYS_TEXT = /^(?:title|summary)$/;

/** YAML 1.2 §6.6: a « # » after a space opens a comment. Only values on one line, outside quotes and blocks, are considered. */
export function hashSign(lines: readonly string[], index: number): SyntaxIssue | undefined {
  const line = lines[index] ?? "";
  const cut = cutLine(line);
  const item = cut.dashes !== "";
  if ((cut.key === undefined && !item) || /^["'|>]/.test(cut.value)) return undefined;
  if (cut.value === "" && ALWAYS_TEXT.test(cut.key ?? "") && cut.comment !== "") return emptied(cut, index);
  const at = cut.value.search(GLUED);
  if (at === -1) return undefined;
  const column = cut.valueAt + at + (cut.value[at] === "#" ? 1 : 2);
  const kept = cut.value.slice(0, at).trim();
  const repaired = cut.value.startsWith("[")
    ? undefined
    : line.slice(0, cut.valueAt) + quoted(cut.value + cut.comment.trimEnd());
  return {
    ...atLine(
      {
        code: "diese",
        column,
        length: 1,
        message:
          kept === ""
            ? "Le site ne lit pas ce qui suit « # » : cette valeur est vide pour lui."
            : `Le site ne lit pas ce qui suit « # » : il ne retient que « ${kept} ».`,
        advice: "Mettez tout le texte entre guillemets droits.",
        ...(repaired === undefined ? {} : { repaired }),
        safe: false,
      },
      index,
    ),
    severity: kept === "" ? "error" : "warning",
  };
}

/** « title: # Mon titre »: a Markdown heading marker turns the whole text into a comment. */
function emptied(cut: CutLine, index: number): SyntaxIssue | undefined {
  const at = cut.line.indexOf("#", cut.valueAt);
  if (at === -1) return undefined;
  const title = cut.line.slice(at + 1).trim();
  const head = cut.line.slice(0, cut.valueAt).trimEnd();
  return atLine(
    {
      code: "diese",
      column: at + 1,
      length: 1,
      message: "Le site ne lit pas ce qui suit « # » : cette valeur est vide pour lui.",
      advice: "Ôtez le « # ».",
      repaired: `${head} ${/^[\p{L}\p{N}]/u.test(title) && !/:(?:\s|$)|\s#/.test(title) ? title : quoted(title)}`,
      safe: false,
    },
    index,
  );
}
