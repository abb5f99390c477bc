/** Turns the audit's findings into diagnostics on the editors' files, each reported once however many pages have it. */
import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { excerptAt } from "../diagnostics/excerpt.ts";
import { isIgnored } from "../diagnostics/ignore-directives.ts";
import { plural } from "../locale/fr/plural.ts";
import type { Site } from "../site/model.ts";
import { isDangerous } from "./checks/dangers.ts";
import type { PageDiagnostic } from "./model.ts";
import { lineOf, type Source, sourcesOf } from "./sources.ts";

export interface ReportContext {
  /** For posts imported from another tool, errors in their text become warnings: what can be published is. */
  readonly lenient: boolean;
  /** Diagnostics already reported on the sources, not to be repeated. */
  readonly reported: readonly Diagnostic[];
}

/** Returns the diagnostics, sorted as in every report. */
export function diagnosticsOf(
  faults: readonly PageDiagnostic[],
  site: Site,
  context: ReportContext,
): readonly Diagnostic[] {
  const sources = sourcesOf(site);
  const reportedLinks = reportedLinkLines(context.reported);
  const located: Diagnostic[] = [];
  const shared = new Map<string, PageDiagnostic[]>();
  for (const fault of faults) {
    const source = sources.get(fault.page);
    const entry = source?.entry;
    const position =
      fault.typed === undefined || entry === undefined ? undefined : lineOf(entry, fault.typed, site.base);
    const { code, message, advice, typed = "" } = fault;
    const dangerous = isDangerous(code);
    const severity = context.lenient && !dangerous && fault.page.endsWith("/") ? "warning" : fault.severity;
    // The content loader decides on a broken link in a text (a warning, possibly ignored): the audit must not block the build for it.
    const known = position === undefined || dangerous ? severity : "warning";
    if (entry !== undefined && isIgnored(entry, { code, severity: known, line: position?.line ?? 1 })) continue;
    if (position === undefined || source === undefined) {
      const key = `${code} ${message}`;
      shared.set(key, [...(shared.get(key) ?? []), { ...fault, severity }]);
      continue;
    }
    if (reportedLinks.has(`${source.file}:${position.line}`)) continue;
    const { line, column } = position;
    const excerpt = excerptAt(position.excerpt, column);
    located.push({ code, severity, file: source.file, line, column, length: typed.length, excerpt, message, advice });
  }
  const known = new Set(context.reported.map(asKnown));
  const others = [...shared.values()].map((same) => sharedProblem(same, sources));
  return [...located, ...others.filter((problem) => !known.has(asKnown(problem)))].sort(compareDiagnostics);
}

function asKnown({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message}`;
}

/** « file:line » of the broken links already reported by the content loader as warnings. */
function reportedLinkLines(reported: readonly Diagnostic[]): ReadonlySet<string> {
  const codes = new Set(["lien-interne-casse", "image-introuvable"]);
  return new Set(reported.filter(({ code }) => codes.has(code)).map(({ file, line }) => `${file}:${line}`));
}

/** A finding without a source line, caused by a template or a whole page: one diagnostic for all the pages. */
function sharedProblem(same: readonly PageDiagnostic[], sources: ReadonlyMap<string, Source>): Diagnostic {
  const [first] = same as readonly [PageDiagnostic];
  const { code, severity, message, advice } = same.find((fault) => fault.severity === "error") ?? first;
  const where = same.length === 1 ? "" : ` (${plural(same.length, "page")}, dont ${first.page})`;
  return {
    code,
    severity,
    file: sources.get(first.page)?.file ?? first.page,
    line: 1,
    column: 1,
    message: `${message.replace(/\.$/u, "")}${where}.`,
    advice,
  };
}
