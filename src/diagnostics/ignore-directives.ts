/** Ignore directives: `ignore:` in the front matter, `<!-- babillard: ignorer CODE -->` in the text. They apply to warnings only. */
import { nearest } from "../locale/fr/nearest.ts";
import { DIAGNOSTICS } from "./catalogue/catalogue.ts";
import type { Diagnostic, PartialDiagnostic } from "./diagnostic.ts";
import { excerptAt } from "./excerpt.ts";

/** `babillard: VERB CODE, CODE` in a comment; not between backquotes, where the guide shows the syntax. */
const DIRECTIVE = /(?<!`)<!--\s*babillard\s*:\s*(\S+?)((?:[\s,;]+(?!-->)\S+?)*)[\s,;]*-->/giu;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
const FILE = "ignorer";
const LINE = "ignorer-ligne";

/** A warning that its file ignores: everywhere, or from the first line to the last, inclusive, counted from 1. */
export interface IgnoreDirective {
  readonly code: string;
  readonly lines?: readonly [first: number, last: number];
}

/** A file that may have ignore directives. */
export interface DirectedText {
  readonly file: string;
  readonly keys: { readonly ignore?: readonly string[] };
  readonly body: string;
  /** Line of the file on which the body starts. */
  readonly bodyLine: number;
}

interface CommentDirective {
  readonly verb: string;
  readonly codes: readonly string[];
  /** Index of the line in the body, and of the comment in that line, both from 0. */
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** True when the diagnostic is a warning that its file ignores, everywhere or on that line. */
export function isIgnored(
  { ignoreDirectives }: { readonly ignoreDirectives: readonly IgnoreDirective[] },
  diagnostic: Pick<Diagnostic, "code" | "severity" | "line">,
): boolean {
  return (
    diagnostic.severity === "warning" &&
    ignoreDirectives.some(
      ({ code, lines }) =>
        code === diagnostic.code &&
        (lines === undefined || (lines[0] <= diagnostic.line && diagnostic.line <= lines[1])),
    )
  );
}

/** The directives of a file. `ignorer-ligne` applies to its own line or, when alone on it, to the next lines up to an empty one. */
export function ignoreDirectivesOf(text: Omit<DirectedText, "file">): readonly IgnoreDirective[] {
  const whole = (text.keys.ignore ?? []).map((code): IgnoreDirective => ({ code }));
  const { lines, directives } = readDirectives(text.body);
  return [
    ...whole,
    ...directives.flatMap((directive) => {
      const verb = directive.verb.toLowerCase();
      if (verb !== FILE && verb !== LINE) return [];
      const at = verb === FILE ? undefined : linesAfter(lines, directive, text.bodyLine);
      return directive.codes.map((code): IgnoreDirective => ({ code, ...(at === undefined ? {} : { lines: at }) }));
    }),
  ];
}

/** Warns about directives with an unknown code or verb, which would have no effect. `atIndex` returns the position of a code in the front matter. */
export function checkIgnoreDirectives(
  draft: DirectedText,
  atIndex: (index: number, words: PartialDiagnostic) => Diagnostic,
): readonly Diagnostic[] {
  const problems = (draft.keys.ignore ?? []).flatMap((code, index) =>
    DIAGNOSTICS.has(code) ? [] : atIndex(index, unknownCode(code)),
  );
  const { lines, directives } = readDirectives(draft.body);
  for (const directive of directives) {
    const text = lines[directive.line] ?? "";
    const say = (
      typed: string | undefined,
      words: Pick<Diagnostic, "code" | "severity" | "message" | "advice">,
    ): void => {
      const column =
        typed === undefined ? directive.column : Math.max(directive.column, text.indexOf(typed, directive.column));
      problems.push({
        ...words,
        file: draft.file,
        line: draft.bodyLine + directive.line,
        column: column + 1,
        length: typed?.length ?? directive.length,
        excerpt: excerptAt(text, column + 1),
      });
    };
    const verb = directive.verb.toLowerCase();
    if ((verb !== FILE && verb !== LINE) || directive.codes.length === 0) say(undefined, unknownDirective(directive));
    else for (const code of directive.codes) if (!DIAGNOSTICS.has(code)) say(code, unknownCode(code));
  }
  return problems;
}

function unknownCode(code: string) {
  const close = nearest(code, [...DIAGNOSTICS.keys()]);
  return {
    code: "code-inconnu",
    severity: "warning",
    message: `Aucun message du site ne porte le code \`${code}\`.`,
    advice: close === undefined ? "Copiez le code qui suit le message à taire." : `vouliez-vous dire \`${close}\`?`,
  } as const;
}

function unknownDirective({ verb, codes }: CommentDirective) {
  const close = nearest(verb, [FILE, LINE]) ?? FILE;
  return {
    code: "consigne-inconnue",
    severity: "warning",
    message:
      codes.length === 0 && (verb === FILE || verb === LINE)
        ? "Cette consigne ne dit pas quel avertissement taire."
        : `\`${verb}\` n’est pas une consigne connue.`,
    advice: `\`<!-- babillard: ${close} ${codes[0] ?? "lien-vague"} -->\``,
  } as const;
}

function readDirectives(body: string): {
  readonly lines: readonly string[];
  readonly directives: readonly CommentDirective[];
} {
  if (!body.includes("<!--") || !/<!--\s*babillard\s*:/iu.test(body)) return { lines: [], directives: [] };
  const lines = body.split("\n");
  const directives: CommentDirective[] = [];
  let fence = "";
  for (const [line, text] of lines.entries()) {
    const mark = FENCE.exec(text)?.[1] ?? "";
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
    if (fence !== "" || !text.includes("<!--")) continue;
    for (const found of text.matchAll(DIRECTIVE)) {
      const codes = (found[2] ?? "").split(/[\s,;]+/u).filter((code) => code !== "");
      directives.push({ verb: found[1] ?? "", codes, line, column: found.index, length: found[0].length });
    }
  }
  return { lines, directives };
}

function linesAfter(
  lines: readonly string[],
  directive: CommentDirective,
  bodyLine: number,
): readonly [number, number] {
  const own = bodyLine + directive.line;
  const alone = (lines[directive.line] ?? "").trim().length === directive.length;
  if (!alone) return [own, own];
  let first = directive.line + 1;
  while (first < lines.length && isSkipped(lines[first] ?? "")) first += 1;
  let last = first;
  while (last + 1 < lines.length && (lines[last + 1] ?? "").trim() !== "") last += 1;
  return [bodyLine + first, bodyLine + last];
}

/** Empty lines, and other directives above the same paragraph. */
function isSkipped(line: string): boolean {
  return line.trim() === "" || /^\s*<!--\s*babillard\s*:[^>]*-->\s*$/iu.test(line);
}
