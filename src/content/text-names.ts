/** Which files are texts, by their names: Markdown always, HTML only with front matter. */
import { posix } from "node:path";

const MARKDOWN = "md|markdown|mdown";
const MARKDOWN_NAME = new RegExp(`\\.(?:${MARKDOWN})$`, "iu");
const HTML_NAME = /\.html?$/iu;
const TEXT_NAME = new RegExp(`\\.(?:${MARKDOWN}|html?)$`, "iu");
const MARKDOWN_INDEX = new RegExp(`^index\\.(?:${MARKDOWN})$`, "iu");
const INDEX = new RegExp(`^index\\.(?:${MARKDOWN}|html?)$`, "iu");
/** The line that opens front matter, YAML or TOML, as other tools require it: at the very start of the file. */
const OPENING = /^\ufeff?(?:---|\+\+\+)[ \t]*\r?\n/u;

/** The language of the body of a text. */
export type BodyFormat = "markdown" | "html";

/** True for the name of a Markdown file. */
export function isMarkdownName(name: string): boolean {
  return MARKDOWN_NAME.test(name);
}

/** True for the name of an HTML file, which is a text only when it has front matter (`opensFrontMatter`). */
export function isHtmlName(name: string): boolean {
  return HTML_NAME.test(name);
}

/** True for the name that a text may have. */
export function isTextName(name: string): boolean {
  return TEXT_NAME.test(name);
}

/** The format of the body of a text, from its name. */
export function formatOf(file: string): BodyFormat {
  return isHtmlName(file) ? "html" : "markdown";
}

/** True when the beginning of a file opens front matter. */
export function opensFrontMatter(beginning: string): boolean {
  return OPENING.test(beginning);
}

/** The name without the extension of a text. */
export function withoutTextExtension(name: string): string {
  return name.replace(TEXT_NAME, "");
}

/** True for a text that stands for its folder: `x/index.md`. */
export function isFolderText(file: string): boolean {
  return INDEX.test(posix.basename(file));
}

/** True for the name `index.md`, in any extension of Markdown. */
export function isMarkdownIndex(name: string): boolean {
  return MARKDOWN_INDEX.test(name);
}
