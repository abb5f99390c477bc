/** Entry point of the Markdown layer: renders one text to HTML, headings, word count and diagnostics. */
import type { MarkdownIt } from "markdown-it";
import { compareDiagnostics } from "../diagnostics/diagnostic.ts";
import { checkFragments } from "./check-fragments.ts";
import { collect } from "./collect.ts";
import { createContext, environmentOf } from "./context.ts";
import { excerptHtml, excerptText } from "./excerpt.ts";
import type { RenderedText, TextRequest } from "./model.ts";
import { NO_SITE, ownSite } from "./own-site.ts";
import { createParser } from "./parser.ts";

export interface MarkdownRenderer {
  /** Renders one text; the HTML is safe and valid to embed in a page as it is. Never throws for what an editor typed. */
  readonly render: (request: TextRequest) => RenderedText;
}

export interface MarkdownOptions {
  /** URL of the published site, e.g. `https://babillard.example/blogue`: its absolute addresses are local. */
  readonly site?: string;
  /** Customization of the parser by the site's owner, applied after the built-in rules. */
  readonly amend?: (md: MarkdownIt) => void;
}

/** Creates a renderer, reusable for all texts. */
export function createMarkdown(options: MarkdownOptions = {}): MarkdownRenderer {
  const md = createParser();
  options.amend?.(md);
  const site = options.site === undefined ? NO_SITE : ownSite(options.site);

  return {
    render(request) {
      const context = createContext(request, site);
      const env = environmentOf(context);
      const tokens = md.parse(request.source, env);
      // One string, which takes less room than the thousands that markdown-it joins.
      const html = md.renderer.render(tokens, md.options, env).toWellFormed();
      const excerpt = excerptHtml(md, tokens, context);
      checkFragments(context);
      const { headings, lead, words } = collect(tokens);
      return {
        html,
        ...(excerpt === undefined ? {} : { excerptHtml: excerpt }),
        lead: excerptText(tokens, context) ?? lead,
        headings,
        words,
        items: context.items,
        images: [...new Set(context.images)],
        problems: context.problems.sort(compareDiagnostics),
      };
    },
  };
}
