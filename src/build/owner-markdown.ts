/** The owner's changes to the Markdown parser in `.eleventy.ts`, for commands that render posts without building pages. */
import { existsSync, readFileSync } from "node:fs";
import type { MarkdownOptions } from "../markdown/markdown.ts";
import { amend } from "./eleventy-config.ts";
import { CONFIG_FILE, ownerConfiguration } from "./run-eleventy.ts";

/** Undefined when nothing is amended. */
export async function ownerMarkdown(): Promise<MarkdownOptions["amend"]> {
  if (!existsSync(CONFIG_FILE) || !mayAmend(readFileSync(CONFIG_FILE, "utf8"))) return undefined;
  const owner = await ownerConfiguration();
  return owner && ((md) => amend(owner.config, md));
}

/** Starting Eleventy takes longer than checking fifty posts: it is skipped when the configuration imports only this package and does not mention Markdown. */
function mayAmend(source: string): boolean {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const imported = [...code.matchAll(/\b(?:from|import|require)\b\s*\(?\s*["']([^"']+)["']/g)].map(([, name]) => name);
  return imported.some((name) => name !== "babillard") || /amendLibrary|addMarkdownHighlighter|setLibrary/.test(code);
}
