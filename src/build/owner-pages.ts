/** The pages that the owner of a site adds with Eleventy's own templates: ours know of them for the sitemap only. */
import { Parser } from "htmlparser2";
import type { RenderedPages } from "./command-request.ts";

/** Site URLs of the owner's HTML pages that search engines may list (no `noindex` in their robots meta), sorted. */
export function indexableOwnerPages({ site, pages }: RenderedPages): readonly string[] {
  const ours = new Set(
    Object.values(site.views).flatMap((views) => views.map(({ url }: { readonly url: string }) => url)),
  );
  return [...pages.values()]
    .flatMap(({ url, outputPath, content }) =>
      url !== false && outputPath !== false && outputPath.endsWith(".html") && !ours.has(url) && isIndexable(content)
        ? [url]
        : [],
    )
    .sort();
}

/** Without `noindex` or `none` (robots meta) and without a refresh to another page. */
function isIndexable(html: string): boolean {
  let indexable = true;
  const parser = new Parser({
    onopentag(name, { name: meta = "", content = "", "http-equiv": header = "" }) {
      if (name !== "meta") return;
      if (meta.toLowerCase() === "robots" && /\b(?:noindex|none)\b/i.test(content)) indexable = false;
      if (header.toLowerCase() === "refresh") indexable = false;
    },
  });
  parser.end(html);
  return indexable;
}
