/** Ways of breaking a good file, each as a person would: a slip takes the lines of a front matter and returns them broken, or nothing where it has no place. */
import type { Chance } from "../../corpus/random.ts";

export type Lines = readonly string[];
export type Slip = (head: Lines, dice: Chance) => Lines | undefined;

/** Replaces one of the lines that `change` changes. */
function oneLine(
  head: Lines,
  dice: Chance,
  change: (line: string, index: number) => string | undefined,
): Lines | undefined {
  const able = head.flatMap((line, index) => {
    const changed = change(line, index);
    return changed === undefined || changed === line ? [] : [{ index, changed }];
  });
  if (able.length === 0) return undefined;
  const { index, changed } = dice.pick(able);
  return head.flatMap((line, at) => (at === index ? changed.split("\n") : [line]));
}

const replacing =
  (pattern: RegExp, by: string): Slip =>
  (head, dice) =>
    oneLine(head, dice, (line) => (pattern.test(line) ? line.replace(pattern, by) : undefined));

const inserting =
  (extra: string): Slip =>
  (head, dice) => {
    const at = dice.between(1, head.length);
    return [...head.slice(0, at), extra, ...head.slice(at)];
  };

const PLAIN = String.raw`[^\s"'>|[{#&*!%@-][^"'#]*?[^\s"'#,]`;
const AT_ROOT = new RegExp(`^([a-zA-Z]+: )(${PLAIN})$`, "u");
const ANYWHERE = new RegExp(String.raw`^(\s*(?:- )?[a-zA-Z]+: )(${PLAIN})$`, "u");
const ITEM = /^(\s*- )([^"':]+)$/u;

export const SLIPS: Readonly<Record<string, Slip>> = {
  "the space after a colon is missing": replacing(/^(\s*(?:- )?[a-zA-Z]+:) (?=\S)/u, "$1"),
  "the space after a dash is missing": replacing(/^(\s*)- (?=[^:]+$)/u, "$1-"),
  "a tab indents a line": replacing(/^ +(?=\S)/u, "\t"),
  "tabs indent a whole block": (head) => {
    if (!head.some((line) => /^ {2}/u.test(line))) return undefined;
    return head.map((line) => line.replace(/^( {2})+/u, (indent) => "\t".repeat(indent.length / 2)));
  },
  "a line is indented by one more": replacing(/^( +)(?=- |[a-zA-Z]+:)/u, "$1 "),
  "a line is indented by one less": replacing(/^( +) (?=- |[a-zA-Z]+:)/u, "$1"),
  "a key of the root is indented": replacing(/^(?=[a-zA-Z]+:)/u, " "),
  "a nested line loses its indentation": replacing(/^ {2,}(?=- |[a-zA-Z]+:)/u, ""),
  "a quote is not closed": replacing(/^([^"']*)(["'])(.*)\2$/u, "$1$2$3"),
  "a quote opens and is never closed": (head, dice) =>
    oneLine(head, dice, (line) => (ANYWHERE.test(line) ? line.replace(ANYWHERE, '$1"$2') : undefined)),
  "a quote closes and was never opened": (head, dice) =>
    oneLine(head, dice, (line) => (ANYWHERE.test(line) ? line.replace(ANYWHERE, '$1$2"') : undefined)),
  "curly quotes surround a value": replacing(/^([^"']*)"([^"]*)"$/u, "$1“$2”"),
  "an apostrophe closes a text in apostrophes": replacing(/^([^"']*)"([^"]*'[^"]*)"$/u, "$1'$2'"),
  "a quote is typed twice at the end": replacing(/"$/u, '""'),
  "words follow the closing quote": replacing(/^([^"']*"[^"]+)"$/u, '$1" et plus'),
  "a quoted value goes on at the margin": replacing(/^([a-zA-Z]+: "[^" ]+ [^" ]+) ([^"]+)"$/u, '$1\n$2"'),
  "a plain value goes on at the margin": replacing(/^([a-zA-Z]+: [^"'\s[{>|][^" ]* [^" ]+) ([^":]+)$/u, "$1\n$2"),
  "a text under its sign is not indented": (head) => {
    const at = head.findIndex((line) => /[>|]-$/u.test(line));
    if (at === -1) return undefined;
    return head.map((line, index) => (index === at + 1 || index === at + 2 ? line.trimStart() : line));
  },
  "a key is given twice": (head, dice) => {
    const line = dice.pick(head.filter((one) => AT_ROOT.test(one)));
    const at = head.indexOf(line);
    return [...head.slice(0, at + 1), line, ...head.slice(at + 1)];
  },
  "a key is given twice, with two values": (head, dice) => {
    const line = dice.pick(head.filter((one) => AT_ROOT.test(one)));
    const at = head.indexOf(line);
    return [...head.slice(0, at + 1), `${line} bis`, ...head.slice(at + 1)];
  },
  "a no-break space precedes a colon": replacing(/^(\s*(?:- )?[a-zA-Z]+): /u, "$1\u00a0: "),
  "a no-break space follows a colon": replacing(/^(\s*(?:- )?[a-zA-Z]+): /u, "$1:\u00a0"),
  "an equals sign separates key and value": replacing(/^(\s*)([a-zA-Z]+): (?=\S)/u, "$1$2 = "),
  "the colon is missing": replacing(/^(title|date|summary|tags|price|seats): /u, "$1 "),
  "a colon is typed in a value": (head, dice) =>
    oneLine(head, dice, (line) =>
      /^(?:title|summary): [^"'>|]/u.test(line) ? line.replace(/ (?=\S+$)/u, " : ") : undefined,
    ),
  "a sharp is typed in a value": (head, dice) =>
    oneLine(head, dice, (line) =>
      /^(?:title|summary): [^"'>|]/u.test(line) ? line.replace(/ (?=\S+$)/u, " #") : undefined,
    ),
  "a value begins with a reserved sign": (head, dice) =>
    oneLine(head, dice, (line) =>
      AT_ROOT.test(line)
        ? line.replace(AT_ROOT, `$1${dice.pick(["@", "%", "*", "`", "&", "!", "|", ">", ","])}$2`)
        : undefined,
    ),
  "an item begins with a reserved sign": (head, dice) =>
    oneLine(head, dice, (line) =>
      ITEM.test(line) ? line.replace(ITEM, `$1${dice.pick(["@", "%", "*", "`", "&", "!"])}$2`) : undefined,
    ),
  "a bracket is not closed": replacing(/\]$/u, ""),
  "a bracket is not opened": replacing(/: \[(?=.*\]$)/u, ": "),
  "a list loses its brackets": replacing(/^(categories|tags|authors|audience): \[([^"]*)\]$/u, "$1: $2"),
  "an item of a list has apostrophes": replacing(/^((?:categories|tags|authors): \[)([^,"\]]+)(.*\])$/u, "$1'l'$2'$3"),
  "a list in brackets breaks over lines": replacing(/^([a-zA-Z]+): \[([^,"\]]+), (.*)\]$/u, "$1: [\n  $2,\n  $3"),
  "a list follows on the line of its key": (head) => {
    const at = head.findIndex(
      (line, index) => /^[a-zA-Z]+:$/u.test(line) && /^\s*- [^:]+$/u.test(head[index + 1] ?? ""),
    );
    if (at === -1) return undefined;
    return [...head.slice(0, at), `${head[at]} ${(head[at + 1] ?? "").trim()}`, ...head.slice(at + 2)];
  },
  "bullets replace dashes": (head) =>
    head.some((line) => ITEM.test(line)) ? head.map((line) => line.replace(/^(\s*)- (?=[^:]+$)/u, "$1• ")) : undefined,
  "a key is in French": (head, dice) =>
    oneLine(head, dice, (line) =>
      line
        .replace(/^title:/u, "titre:")
        .replace(/^tags:/u, "étiquettes:")
        .replace(/^summary:/u, "résumé:")
        .replace(/^price:/u, "prix:")
        .replace(/^sessions:/u, "séances:")
        .replace(/^registration:/u, "inscription:")
        .replace(/^language:/u, "langue:")
        .replace(/^draft:/u, "brouillon:"),
    ),
  "a letter of a key is missing": (head, dice) =>
    oneLine(head, dice, (line) => (/^[a-z]{5,}:/u.test(line) ? line.slice(0, 2) + line.slice(3) : undefined)),
  "a stray sentence stands in the front matter": inserting("Penser à relire ce texte avant jeudi"),
  "a comment of a web page stands in the front matter": inserting("<!-- à revoir -->"),
  "marks of a conflict stand in the front matter": (head, dice) => {
    const at = dice.between(0, head.length - 1);
    const line = head[at] ?? "";
    return [...head.slice(0, at), "<<<<<<< HEAD", line, "=======", `${line}x`, ">>>>>>> autre", ...head.slice(at + 1)];
  },
  "a comma follows each value": (head) => head.map((line) => (AT_ROOT.test(line) ? `${line},` : line)),
  "a backslash is typed between quotes": replacing(/^([^"']*"[^" ]+) /u, String.raw`$1\d `),
  "guillemets surround a value with a colon": replacing(/^(title|summary): "(.*)"$/u, "$1: « $2 »"),
};

/** Ways of breaking the lines around the front matter, or of writing the whole file. */
export const FILE_SLIPS: Readonly<Record<string, (text: string) => string>> = {
  "the first fence is missing": (text) => text.replace(/^---\n/u, ""),
  "the second fence is missing": (text) => text.replace(/\n---\n/u, "\n"),
  "the second fence and the blank line are missing": (text) => text.replace(/\n---\n\n/u, "\n"),
  "a word processor has made a dash of the fence": (text) => text.replace(/\n---\n/u, "\n—\n"),
  "the fence has four hyphens": (text) => text.replace(/\n---\n/u, "\n----\n"),
  "the language follows the first fence": (text) => text.replace(/^---\n/u, "---yaml\n"),
  "the fences are those of TOML": (text) => text.replace(/^---\n/u, "+++\n").replace(/\n---\n/u, "\n+++\n"),
  "a fence cuts the front matter in two": (text) => text.replace(/\n(?=date:)/u, "\n---\n"),
  "Windows has written the file": (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`,
};
