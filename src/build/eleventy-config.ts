/**
 * Types for the configuration object that Eleventy passes to plugins, since its package ships none. With the other
 * files of this folder, the only code that depends on Eleventy.
 */
import type { MarkdownIt } from "markdown-it";

/** A page that Eleventy has rendered and passed through the owner's transforms. */
export interface RenderedPage {
  readonly inputPath: string;
  /** Relative to the working directory, output folder included; false when the page is not written. */
  readonly outputPath: string | false;
  readonly url: string | false;
  readonly content: string;
}

/** The payload of Eleventy's `eleventy.before` and `eleventy.after` events. */
export interface BuildEvent {
  readonly directories: { readonly input: string; readonly output: string };
  readonly outputMode: "fs" | "json" | "ndjson";
  readonly results?: readonly RenderedPage[];
}

/** A template of ours, as Eleventy takes one of JavaScript: a function of its data. */
export type PageTemplate = (data: never) => string;

/** Runs on each page before it is written, with the page as `this`. */
export type Transform = (
  this: { readonly page: { readonly url: string; readonly inputPath: string; readonly outputPath: string } },
  content: string,
  outputPath: string,
) => string | Promise<string>;

/** The part of Eleventy's `UserConfig` that we use. */
export interface EleventyConfig {
  addExtension(extension: string, options: object): void;
  addGlobalData(name: string, value: unknown): void;
  addTemplate(path: string, template: PageTemplate, data: Readonly<Record<string, unknown>>): void;
  addTemplateFormats(formats: string): void;
  addPlugin(plugin: unknown, options?: unknown): void;
  addWatchTarget(files: string): void;
  setLibrary(name: "md", library: MarkdownIt): void;
  on(event: "eleventy.before" | "eleventy.after", listener: (event: BuildEvent) => void | Promise<void>): void;
  readonly ignores: Set<string>;
  /** Set by `addPassthroughCopy`: by the path to copy. */
  readonly passthroughCopies: Readonly<Record<string, unknown>>;
  /** Set by `amendLibrary`: by library. */
  readonly libraryAmendments: Readonly<Record<string, readonly ((library: MarkdownIt) => void)[]>>;
  /** Set by `addMarkdownHighlighter`; null without one. */
  readonly markdownHighlighter?: MarkdownIt["options"]["highlight"] | null;
  /** Set by `addTransform`: by name, in order. */
  readonly transforms: Readonly<Record<string, Transform>>;
}

/** Whether the owner's configuration changes how posts are rendered. */
export function amendsMarkdown(eleventy: EleventyConfig): boolean {
  return Boolean(eleventy.markdownHighlighter) || (eleventy.libraryAmendments.md ?? []).length > 0;
}

/** Applies to a parser what the owner's configuration asks for with `amendLibrary("md", …)` and `addMarkdownHighlighter`. */
export function amend(eleventy: EleventyConfig, md: MarkdownIt): void {
  if (eleventy.markdownHighlighter) md.set({ highlight: eleventy.markdownHighlighter });
  for (const amendment of eleventy.libraryAmendments.md ?? []) amendment(md);
}

/** Runs the owner's transforms on a page that Eleventy does not render, as Eleventy would. */
export async function applyTransforms(
  transforms: EleventyConfig["transforms"],
  page: { readonly url: string; readonly inputPath: string; readonly outputPath: string },
  html: string,
): Promise<string> {
  let content = html;
  for (const transform of Object.values(transforms))
    content = await transform.call({ page, ...page } as never, content, page.outputPath);
  return content;
}
