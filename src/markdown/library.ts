/** Our Markdown for texts that are not posts: the `.md` pages that the owner of a site gives to Eleventy. It knows no other text, so links stay as typed and problems are not told. */
import type { Env, MarkdownIt } from "markdown-it";
import { createContext, environmentOf } from "./context.ts";
import { createParser } from "./parser.ts";

/** A markdown-it with every rule of the site, to give to `setLibrary("md", …)`. */
export function createLibrary(): MarkdownIt {
  const md = createParser();
  md.render = (source: string, env?: Env) => {
    const own = { ...env, ...environmentOf(createContext(requestFor(source), undefined)) };
    return md.renderer.render(md.parse(source, own), md.options, own);
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
