/** Finds a line of the front matter that is neither a key, a list item nor a comment: the end of a long text, or prose. */
import { type CutLine, cutLine } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

const KNOWN = /^(title|date|updated|summary|categories|tags|authors|layout|draft|lang|place|price|seats)\s+(\S.*)$/;

/** A top-level line without a key; `follows` is the line above it. */
export function strayLine(cut: CutLine, follows: string | undefined): LineSyntaxIssue | undefined {
  if (cut.key !== undefined || cut.dashes !== "" || cut.value === "") return undefined;
  const known = KNOWN.exec(cut.line.trimStart());
  if (known) {
    const key = known[1] ?? "";
    return {
      code: "deux-points-manquant",
      column: cut.indent.length + key.length + 1,
      length: 1,
      message: `Il manque un deux-points après « ${key} ».`,
      advice: "Écrivez la clé, un deux-points, une espace, puis la valeur.",
      repaired: `${cut.indent}${key}: ${known[2] ?? ""}`,
      safe: true,
    };
  }
  const above = follows === undefined ? undefined : cutLine(follows);
  // A text in quotes, a list or a block of text ends by a sign of its own.
  const continues = above?.key !== undefined && /^[^\s[{|>"'#]/.test(above.value);
  return {
    code: "ligne-sans-cle",
    column: cut.indent.length + 1,
    length: Math.max(1, cut.value.length),
    message: continues
      ? "Cette ligne n’a pas de clé; elle est peut-être la suite de la ligne précédente."
      : "Cette ligne n’a pas de clé : le site ne sait pas à quoi elle se rapporte.",
    advice: continues
      ? "Décalez-la de deux espaces, ou joignez-la à la ligne précédente."
      : "Écrivez la clé, un deux-points, une espace, puis la valeur; ou placez la ligne dans le texte, sous « --- ».",
    repaired: continues ? `${cut.indent}  ${cut.line.trimStart()}` : `# ${cut.line.trimStart()}`,
    ...(continues ? {} : { tentative: true }),
    // What begins with a small letter is the end of a sentence.
    safe: continues && /^\p{Ll}/u.test(cut.value),
  };
}
