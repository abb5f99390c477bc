/** Faults of the printed site → problems of the report: at the line of the editor's file when there is one, each told once however many pages have it. */
import { compareDiagnostics, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { excerptAt } from "../diagnostics/excerpt.ts";
import { isIgnored } from "../diagnostics/ignore-directives.ts";
import { plural } from "../french/plural.ts";
import type { Site } from "../site/model.ts";
import { isDangerous } from "./checks/dangers.ts";
import type { PageDiagnostic } from "./model.ts";
import { lineOf, type Source, sourcesOf } from "./sources.ts";

export interface ReportContext {
  /** Where posts come from another tool, what their text breaks is a warning: what can be published is. */
  readonly lenient: boolean;
  /** Problems of the sources told before: they are not told twice. */
  readonly reported: readonly Diagnostic[];
}

/** Sorted as every report is. */
export function diagnosticsOf(
  faults: readonly PageDiagnostic[],
  site: Site,
  context: ReportContext,
): readonly Diagnostic[] {
  const sources = sourcesOf(site);
  const told = linksTold(context.reported);
  const located: Diagnostic[] = [];
  const shared = new Map<string, PageDiagnostic[]>();
  for (const fault of faults) {
    const source = sources.get(fault.page);
    const entry = source?.entry;
    const place = fault.typed === undefined || entry === undefined ? undefined : lineOf(entry, fault.typed, site.base);
    const { code, message, advice, typed = "" } = fault;
    const grave = isDangerous(code);
    const severity = context.lenient && !grave && fault.page.endsWith("/") ? "warning" : fault.severity;
    // A broken link that the gate lets through as a warning, told or silenced there, is not held up here.
    const known = place === undefined || grave ? severity : "warning";
    if (entry !== undefined && isIgnored(entry, { code, severity: known, line: place?.line ?? 1 })) continue;
    if (place === undefined || source === undefined) {
      const key = `${code} ${message}`;
      shared.set(key, [...(shared.get(key) ?? []), { ...fault, severity }]);
      continue;
    }
    if (told.has(`${source.file}:${place.line}`)) continue;
    const { line, column } = place;
    const excerpt = excerptAt(place.excerpt, column);
    located.push({ code, severity, file: source.file, line, column, length: typed.length, excerpt, message, advice });
  }
  const known = new Set(context.reported.map(asKnown));
  const others = [...shared.values()].map((same) => sharedProblem(same, sources));
  return [...located, ...others.filter((problem) => !known.has(asKnown(problem)))].sort(compareDiagnostics);
}

function asKnown({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message}`;
}

/** « file:line » of the broken links that the gate has seen; it lets them through as warnings. */
function linksTold(reported: readonly Diagnostic[]): ReadonlySet<string> {
  const codes = new Set(["lien-interne-casse", "image-introuvable"]);
  return new Set(reported.filter(({ code }) => codes.has(code)).map(({ file, line }) => `${file}:${line}`));
}

/** A fault that no line of a text explains: that of a template, or of a whole page. */
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
