/** What the owner of a site does to our Markdown in `.eleventy.ts`, for the commands that render texts and print no page. */
import { existsSync, readFileSync } from "node:fs";
import type { MarkdownOptions } from "../markdown/markdown.ts";
import { amend } from "../plugin/eleventy-config.ts";
import { CONFIG_FILE, ownerConfiguration } from "./run-eleventy.ts";

/** Undefined when nothing is amended. */
export async function ownerMarkdown(): Promise<MarkdownOptions["amend"]> {
  if (!existsSync(CONFIG_FILE) || !mayAmend(readFileSync(CONFIG_FILE, "utf8"))) return undefined;
  const owner = await ownerConfiguration();
  return owner && ((md) => amend(owner.config, md));
}

/** Eleventy takes longer to start than a check of fifty texts: it is left out when the configuration imports nothing but us and does not speak of Markdown. */
function mayAmend(source: string): boolean {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  const imported = [...code.matchAll(/\b(?:from|import|require)\b\s*\(?\s*["']([^"']+)["']/g)].map(([, name]) => name);
  return imported.some((name) => name !== "babillard") || /amendLibrary|addMarkdownHighlighter|setLibrary/.test(code);
}
