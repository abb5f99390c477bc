/** What we ask of the configuration object that Eleventy hands to plugins; the package ships no types for it. With the files beside, the only code that knows Eleventy. */
import type { MarkdownIt } from "markdown-it";

/** A page once Eleventy has rendered it and run the owner's transforms over it. */
export interface RenderedPage {
  readonly inputPath: string;
  /** Relative to the working folder, the output folder included; false when it is not written. */
  readonly outputPath: string | false;
  readonly url: string | false;
  readonly content: string;
}

/** What Eleventy tells before and after a build. */
export interface BuildEvent {
  readonly directories: { readonly input: string; readonly output: string };
  readonly outputMode: "fs" | "json" | "ndjson";
  readonly results?: readonly RenderedPage[];
}

/** A template of ours, as Eleventy takes one of JavaScript. */
export interface PageTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  render(data: never): string;
}

/** What runs over each page before it is written, called with the page as `this`. */
export type Transform = (
  this: { readonly page: { readonly url: string; readonly inputPath: string; readonly outputPath: string } },
  content: string,
  outputPath: string,
) => string | Promise<string>;

/** The part of Eleventy's `UserConfig` that is used. */
export interface EleventyConfig {
  addExtension(extension: string, options: object): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, template: PageTemplate): void;
  addTemplateFormats(formats: string): void;
  addPlugin(plugin: unknown, options?: unknown): void;
  setLibrary(name: "md", library: MarkdownIt): void;
  on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => void | Promise<void>): void;
  readonly ignores: Set<string>;
  /** What `addPassthroughCopy` was told, by the path to copy. */
  readonly passthroughCopies: Readonly<Record<string, unknown>>;
  /** What `amendLibrary` was told, by library. */
  readonly libraryAmendments: Readonly<Record<string, readonly ((library: MarkdownIt) => void)[]>>;
  /** What `addMarkdownHighlighter` was told. */
  readonly markdownHighlighter?: MarkdownIt["options"]["highlight"];
  /** What `addTransform` was told, by name, in order. */
  readonly transforms: Readonly<Record<string, Transform>>;
}

/** Does to a parser what the owner's configuration asks for with `amendLibrary("md", …)` and `addMarkdownHighlighter`. */
export function amend(eleventy: EleventyConfig, md: MarkdownIt): void {
  if (eleventy.markdownHighlighter) md.set({ highlight: eleventy.markdownHighlighter });
  for (const amendment of eleventy.libraryAmendments.md ?? []) amendment(md);
}

/** Runs the owner's transforms over a page that Eleventy does not print, as it would. */
export async function transformed(
  transforms: EleventyConfig["transforms"],
  page: { readonly url: string; readonly inputPath: string; readonly outputPath: string },
  html: string,
): Promise<string> {
  let content = html;
  for (const transform of Object.values(transforms))
    content = await transform.call({ page, ...page } as never, content, page.outputPath);
  return content;
}
