/** Renders a short text as in a small site with pages under /base/ and pictures of 640 × 480. */
import { createMarkdown } from "../../src/markdown/markdown.ts";
import type { RenderedText, TextRequest } from "../../src/markdown/model.ts";

const markdown = createMarkdown({ site: "https://babillard.example/" });

/** Local links starting with « casse » and pictures starting with « absent » do not exist; documents have 2,345,678 bytes. */
export function render(source: string, request: Partial<TextRequest> = {}): RenderedText {
  return markdown.render({
    source,
    file: "articles/essai.md",
    line: 1,
    resolveLink: (href) => (href.startsWith("casse") ? undefined : `/base/${href.replace(/^\//, "")}`),
    resolveImage: (src) => (src.startsWith("absent") ? undefined : { src: `/base/${src}`, width: 640, height: 480 }),
    fileBytes: () => 2_345_678,
    ...request,
  });
}

/** Returns the HTML of a text, with no-break spaces shown as « ⍽ » and without the final line break. */
export function html(source: string, request: Partial<TextRequest> = {}): string {
  return render(source, request).html.replaceAll("\u00a0", "⍽").trim();
}

/** Returns the words that summaries and the word count take, on one line. */
export function wordsOf(source: string): string {
  return render(`${source}\n\n<!--suite-->\n\nLa suite.`).lead;
}

/** Returns the diagnostics as « line:column code ». */
export function problems(source: string, request: Partial<TextRequest> = {}): readonly string[] {
  return render(source, request).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
