/** The report as SARIF 2.1.0 (OASIS), for code scanning: rules from the catalogue, results, proposed replacements. */
import { DIAGNOSTICS } from "../catalogue/catalogue.ts";
import type { Diagnostic, Fix } from "../diagnostic.ts";
import { jsonText, sarifMessage } from "./safe-text.ts";
import { adviceSentence, DIAGNOSTICS_PAGE, shownPath, titleOf, typeset } from "./words.ts";

/** One run of the tool « Babillard »; columns are UTF-16 units, as in the diagnostics. */
export function sarifReport(problems: readonly Diagnostic[], root: string): string {
  const codes = [...new Set(problems.map(({ code }) => code))].sort();
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "Babillard", rules: codes.map(rule) } },
        columnKind: "utf16CodeUnits",
        results: problems.map((problem) => result(problem, codes.indexOf(problem.code), root)),
      },
    ],
  };
  return `${jsonText(log)}\n`;
}

function rule(code: string) {
  const diagnostic = DIAGNOSTICS.get(code);
  const why = typeset(diagnostic?.why ?? "");
  return {
    id: code,
    shortDescription: { text: titleOf(code) },
    ...(why === "" ? {} : { fullDescription: { text: why } }),
    help: { text: `${why} Voir ${DIAGNOSTICS_PAGE}#${code}.`.trim() },
    defaultConfiguration: { level: diagnostic?.severity ?? "error" },
  };
}

function result(problem: Diagnostic, ruleIndex: number, root: string) {
  const { code, severity, file, line, column, length, message, advice, excerpt, fix } = problem;
  const artifactLocation = { uri: encodeURI(shownPath(file, root).replace(/[\ud800-\udfff]/gu, "\ufffd")) };
  const text = [typeset(message), ...(advice === undefined ? [] : [adviceSentence(advice)])].join(" ");
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: sarifMessage(text) },
    locations: [
      {
        physicalLocation: {
          artifactLocation,
          region: {
            startLine: line,
            startColumn: column,
            ...(length === undefined ? {} : { endColumn: column + length }),
            ...(excerpt === undefined ? {} : { snippet: { text: excerpt } }),
          },
        },
      },
    ],
    ...(fix === undefined
      ? {}
      : { fixes: [{ artifactChanges: [{ artifactLocation, replacements: [replacement(fix)] }] }] }),
  };
}

function replacement({ line, endLine, lines }: Fix) {
  return {
    deletedRegion: { startLine: line, startColumn: 1, endLine: endLine + 1, endColumn: 1 },
    insertedContent: { text: lines.map((text) => `${text}\n`).join("") },
  };
}
