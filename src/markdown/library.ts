/** The site's Markdown for Eleventy's textEnv `.md` pages, which are not posts: links stay as typed and diagnostics are dropped, since nothing is known of other pages. */
import type { Env, MarkdownIt } from "markdown-it";
import { createContext, environmentOf } from "./context.ts";
import { NO_SITE } from "./own-site.ts";
import { createParser } from "./parser.ts";

/** Creates a markdown-it with every rule of the site, for `setLibrary("md", …)`. */
export function createLibrary(): MarkdownIt {
  const md = createParser();
  md.render = (source: string, env?: Env) => {
    const textEnv = { ...env, ...environmentOf(createContext(requestFor(source), NO_SITE)) };
    return md.renderer.render(md.parse(source, textEnv), md.options, textEnv);
  };
  return md;
}

function requestFor(source: string) {
  return {
    source,
    file: "",
    line: 1,
    resolveLink: (href: string) => href,
    resolveImage: (src: string) => ({ src }),
  };
}
