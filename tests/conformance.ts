/** What html-validate says of printed pages, one line per fault; the rules set aside are named here with their reason. */
import { type ConfigData, HtmlValidate } from "html-validate";
import type { PrintedPage } from "./printed.ts";

const RULES: ConfigData["rules"] = {
  // Preact closes void elements as XML does: both forms are conforming.
  "void-style": "off",
  "doctype-style": ["error", { style: "lowercase" }],
  // Any text without spaces is an id (HTML § 3.2.6): « 1-choisir » comes from a numbered heading.
  "valid-id": ["error", { relaxed: true }],
  // A long title stands alone in the head; its length is its editor's choice.
  "long-title": "off",
  // The style sheet keeps telephone numbers on one line; other signs would spoil what people copy.
  "tel-non-breaking": "off",
  // Our own files come from the same place as the page: a hash of them would protect from nobody.
  "require-sri": ["error", { target: "crossorigin" }],
};

/** Faults of the pages against the recommended, accessibility and document rules; `ignored` names rules that do not hold for these pages. */
export async function faultsOf(
  pages: readonly PrintedPage[],
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
