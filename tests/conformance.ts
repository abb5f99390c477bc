/** The html-validate errors of pages, one line each; disabled rules are listed here with their reason. */
import { type ConfigData, HtmlValidate } from "html-validate";
import type { PageHtml } from "./printed.ts";

const RULES: ConfigData["rules"] = {
  // Preact closes void elements as XML does: both forms are conforming.
  "void-style": "off",
  "doctype-style": ["error", { style: "lowercase" }],
  // Any text without spaces is a valid id (HTML §3.2.6): « 1-choisir » comes from a numbered heading.
  "valid-id": ["error", { relaxed: true }],
  // The title is alone in the head; its length is its editor's choice.
  "long-title": "off",
  // The style sheet keeps telephone numbers on one line; no-break characters would spoil what people copy.
  "tel-non-breaking": "off",
  // Our own files come from the same origin as the page: an integrity hash would protect nobody.
  "require-sri": ["error", { target: "crossorigin" }],
};

/** Errors of the pages against the recommended, accessibility and document rules; `ignored` names rules that do not apply to these pages. */
export async function faultsOf(
  pages: readonly PageHtml[],
  ignored: readonly string[] = [],
): Promise<readonly string[]> {
  const validator = new HtmlValidate({
    extends: ["html-validate:recommended", "html-validate:a11y", "html-validate:document"],
    rules: { ...RULES, ...Object.fromEntries(ignored.map((rule) => [rule, "off"])) },
  });
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const report = await validator.validateString(html, file);
    for (const { messages } of report.results) {
      for (const { ruleId, message, line, column } of messages)
        faults.push(`${file}:${line}:${column} ${ruleId} ${message}`);
    }
  }
  return faults;
}
