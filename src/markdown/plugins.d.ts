/** Shapes of the markdown-it plugins, whose own type files are missing or written for an older markdown-it. Types only. */

declare module "markdown-it-abbr" {
  import type { MarkdownIt } from "markdown-it";
  export default function abbreviations(md: MarkdownIt): void;
}

declare module "markdown-it-deflist" {
  import type { MarkdownIt } from "markdown-it";
  export default function definitionLists(md: MarkdownIt): void;
}

declare module "markdown-it-footnote" {
  import type { MarkdownIt } from "markdown-it";
  export default function footnotes(md: MarkdownIt): void;
}

declare module "markdown-it-container" {
  import type { MarkdownIt } from "markdown-it";
  export default function container(
    md: MarkdownIt,
    name: string,
    options: { readonly validate: (parameters: string) => boolean },
  ): void;
}
