/** The single markdown-it configuration: its options and rules, in the order in which they run. */
import createMarkdownIt, { type MarkdownIt } from "markdown-it";
import definitionLists from "markdown-it-deflist";
import { abbreviations } from "./rules/abbreviations.ts";
import { accidentalBlocks } from "./rules/accidental-blocks.ts";
import { addresses } from "./rules/addresses.ts";
import { alerts } from "./rules/alerts.ts";
import { announcedLists } from "./rules/announced-lists.ts";
import { attributes } from "./rules/attributes.ts";
import { boxes } from "./rules/boxes.ts";
import { captionCodes } from "./rules/caption-codes.ts";
import { code } from "./rules/code.ts";
import { dates } from "./rules/dates.ts";
import { figures } from "./rules/figures.ts";
import { footnotes } from "./rules/footnotes.ts";
import { galleries } from "./rules/galleries.ts";
import { headings } from "./rules/headings.ts";
import { htmlBody } from "./rules/html-body.ts";
import { indentedHtml } from "./rules/indented-html.ts";
import { languages } from "./rules/languages.ts";
import { links } from "./rules/links.ts";
import { literals } from "./rules/literals.ts";
import { nestedLinks } from "./rules/nested-links.ts";
import { ordinals } from "./rules/ordinals.ts";
import { paragraphs } from "./rules/paragraphs.ts";
import { rawHtml } from "./rules/raw-html.ts";
import { recordings } from "./rules/recordings.ts";
import { signs } from "./rules/signs.ts";
import { tableCells } from "./rules/table-cells.ts";
import { tables } from "./rules/tables.ts";
import { taskLists } from "./rules/task-lists.ts";
import { typography } from "./rules/typography.ts";
import { unrecognizedSyntax } from "./rules/unread-syntax.ts";
import { words } from "./rules/words.ts";

/** Creates a parser with every rule of the site; rendering requires an `env` made by `environmentOf`. */
export function createParser(): MarkdownIt {
  // Typography is our own rule: the same words must render the same in a title (plain text) and in Markdown.
  const md = createMarkdownIt({ html: true, linkify: true, typographer: false });

  // Syntax: new constructs and what may become a link.
  md.use(htmlBody);
  md.use(words);
  md.use(addresses);
  md.use(literals);
  md.use(footnotes);
  md.use(attributes);
  md.use(definitionLists);
  md.use(abbreviations);
  md.use(boxes);
  md.use(alerts);
  md.use(taskLists);
  md.use(tableCells);

  // Checks of what no rule read, before addresses become links; what WordPress says of a picture is read first.
  md.use(captionCodes);
  md.use(indentedHtml);
  md.use(accidentalBlocks);
  md.use(unrecognizedSyntax);

  // Processing of the final tokens. Raw HTML first, so that ids typed there are reserved.
  md.use(rawHtml);
  md.use(nestedLinks);
  // Checks of the words as typed, before typography changes characters.
  md.use(dates);
  md.use(languages);
  md.use(signs);
  md.use(typography);
  md.use(ordinals);
  // Pictures before links and headings, which read their alternative text.
  md.use(figures);
  md.use(galleries);
  md.use(announcedLists);
  md.use(headings);
  md.use(links);
  md.use(recordings);
  md.use(tables);
  md.use(code);
  md.use(paragraphs);
  return md;
}
