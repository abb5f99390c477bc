/** The key `imported` of a text that was made of a partner’s event: the UID at the partner’s, and the mark of what the partner said then. A key, since editors of forms drop comments. */
import { parseDocument, stringify } from "yaml";
import { splitText } from "../content/front-matter/split.ts";
import { type ImportMark, importMarkText, readImportMark } from "../content/schema/fields/import-mark.ts";

const KEY = "imported";

/** The line of the key. */
export function provenanceLine(mark: ImportMark): string {
  const { fingerprint, uid } = mark;
  return stringify({ [KEY]: importMarkText({ fingerprint, uid }) }, { lineWidth: 0 }).trimEnd();
}

/** What a text says of its origin, even when the rest of its front matter is broken; undefined for a text that was not imported. */
export function provenanceOf(file: string, text: string): ImportMark | undefined {
  const { block } = splitText(file, text.replaceAll("\r\n", "\n").replace(/^\ufeff/u, ""));
  if (block === undefined) return undefined;
  const at = block.lines.findIndex((line) => line.startsWith(`${KEY}:`));
  if (at < 0) return commentsOf(block.lines);
  // A long value may go on over the next lines, which are indented.
  const after = block.lines.findIndex((line, index) => index > at && !/^\s+\S/u.test(line));
  const lines = block.lines.slice(at, after < 0 ? undefined : after);
  const value: unknown = parseDocument(lines.join("\n"), { schema: "failsafe" }).toJS()?.[KEY];
  return readImportMark(value);
}

/** Version 0.2.0 wrote two comments instead of the key. */
function commentsOf(lines: readonly string[]): ImportMark | undefined {
  const said = (name: string): string =>
    lines.map((line) => new RegExp(`^\\s*# ${name} : (.+)$`, "u").exec(line)?.[1]).find(Boolean) ?? "";
  return readImportMark(`${said("Empreinte")} ${said("UID")}`);
}

/** The blocks of lines that a text does not have, whatever their indentation: what a person may want to write there. */
export function blocksNotIn(text: string, blocks: readonly (readonly string[])[]): readonly string[] {
  const typed = `\n${trimmed(text.split(/\r?\n/u))}\n`;
  return blocks.filter((block) => !typed.includes(`\n${trimmed(block)}\n`)).flat();
}

function trimmed(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join("\n");
}
