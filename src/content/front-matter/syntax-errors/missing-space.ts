/** Finds « title:Guide », « title:⍽Guide » (no-break space), « title = Guide », « -web »: a wrong separator. */
import { type CutLine, quoted } from "./cut-line.ts";
import type { LineSyntaxIssue } from "./syntax-error.ts";

const GLUED = /^([\p{L}_][\p{L}\p{N}_-]*)\s*:([\u00a0\u202f]*)(?!\/\/)(\S.*)$/u;
const EQUALS = /^([\p{L}_][\p{L}\p{N}_-]*)\s*(=|：|;)\s*(\S.*)$/u;
const NO_BREAK = /[\u00a0\u202f]/;

/** YAML 1.2 §7.4.2: a key ends with a colon and an ordinary space. */
export function missingSpace(cut: CutLine): LineSyntaxIssue | undefined {
  if (cut.key !== undefined) return undefined;
  const head = cut.indent + cut.dashes;
  const text = cut.line.slice(head.length);
  const glued = GLUED.exec(text);
  if (glued) {
    const [, key = "", gap = "", value = ""] = glued;
    return {
      code: "espace-manquante",
      column: head.length + text.indexOf(":") + 1,
      length: 1,
      message: NO_BREAK.test(gap)
        ? `L’espace qui suit « ${key}: » est une espace insécable, que le site ne compte pas.`
        : `Il manque une espace après « ${key}: ».`,
      advice: "Tapez une espace ordinaire après le deux-points.",
      repaired: `${head}${key}: ${needsQuotes(value) ? quoted(value) : value}`,
      safe: true,
    };
  }
  const equals = EQUALS.exec(text);
  if (equals) {
    const [, key = "", sign = "", value = ""] = equals;
    return {
      code: "deux-points-manquant",
      column: head.length + text.indexOf(sign) + 1,
      length: 1,
      message: `Entre la clé et sa valeur, on attend un deux-points plutôt que « ${sign} ».`,
      advice: "Écrivez la clé, un deux-points, une espace, puis la valeur.",
      repaired: `${head}${key}: ${value}`,
      safe: sign !== ";",
    };
  }
  return undefined;
}

/** « -web » where a list item « - web » was meant. */
export function gluedDash(cut: CutLine): LineSyntaxIssue | undefined {
  const dash = /^(\s*)([-–—•*])([ \u00a0\u202f]*)(?=[^\s-])/u.exec(cut.line);
  if (!dash || cut.dashes !== "" || (dash[2] === "*" && dash[3] === "")) return undefined;
  const [whole, indent = "", sign = ""] = dash;
  return {
    code: "tiret-colle",
    column: indent.length + 1,
    length: 1,
    message:
      sign === "-"
        ? "Il manque une espace après le tiret de cette liste."
        : `« ${sign} » n’ouvre pas un élément de liste.`,
    advice: "Commencez l’élément par un trait d’union et une espace.",
    repaired: `${indent}- ${cut.line.slice(whole.length)}`,
    safe: true,
  };
}

function needsQuotes(value: string): boolean {
  return /:(?:\s|$)/.test(value) && !/^["'[{]/.test(value);
}
