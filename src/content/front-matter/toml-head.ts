/** Detects a front matter in TOML, as other tools write it, and proposes the same keys in YAML when each is on one line. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { excerptAt } from "../../diagnostics/excerpt.ts";

const FENCE = /^\+\+\+\s*$/;
/** Values that TOML and YAML write the same way: a quoted text, a number, a date, true, false, and short lists of them. */
const ONE = String.raw`(?:"(?:[^"\\]|\\[btnfr"\\])*"|'[^']*'|true|false|[-+]?\d[\d.:TZ+-]*)`;
const PAIR = new RegExp(String.raw`^([\w-]+)\s*=\s*(${ONE}|\[\s*(?:${ONE}\s*(?:,\s*${ONE}\s*)*)?\])\s*(#.*)?$`, "u");

/** A line of TOML: a pair, a table or a remark. */
const LINE = /^\s*(?:[\w.-]+\s*=|\[{1,2}[\w.-]+\]{1,2}\s*$|#|["'\]},])/u;

/** Returns the problem of a text that opens with « +++ » and closes it, or goes on in TOML; undefined for any other. */
export function tomlHead(file: string, lines: readonly string[], first: number): Diagnostic | undefined {
  const opening = lines[first] ?? "";
  if (!FENCE.test(opening)) return undefined;
  const closing = lines.findIndex((line, index) => index > first && FENCE.test(line));
  const isClosed = closing !== -1;
  const end = isClosed ? closing : endOf(lines, first + 1);
  if (end === first + 1 && !isClosed) return undefined;
  const inside = lines.slice(first + 1, end).map(asYaml);
  const yaml = inside.filter((line) => line !== undefined);
  return {
    file,
    line: first + 1,
    column: 1,
    length: opening.length,
    excerpt: excerptAt(opening, 1),
    code: "front-matter-toml",
    severity: "error",
    message: isClosed
      ? "Cet en-tête est écrit en TOML, entre deux lignes « +++ »; le site lit des lignes « clé: valeur »."
      : "Cet en-tête est écrit en TOML, et la ligne « +++ » qui le ferme manque; le site lit des lignes « clé: valeur » entre deux lignes « --- ».",
    advice: "Écrivez « --- » au lieu de « +++ », et « clé: valeur » au lieu de « clé = valeur ».",
    ...(yaml.length === inside.length
      ? { fix: { line: first + 1, endLine: isClosed ? end + 1 : end, lines: ["---", ...yaml, "---"], safe: true } }
      : {}),
  };
}

/** Index of the line after the last one of TOML, when nothing closes it. */
function endOf(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && LINE.test(lines[end] ?? "")) end += 1;
  return end;
}

function asYaml(line: string): string | undefined {
  if (/^\s*(?:#.*)?$/u.test(line)) return line;
  const [, key, value, remark] = PAIR.exec(line.trim()) ?? [];
  return key === undefined ? undefined : `${key}: ${value}${remark === undefined ? "" : ` ${remark}`}`;
}
