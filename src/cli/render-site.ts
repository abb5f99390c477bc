/** Runs Eleventy to render a whole site into a staging folder, and audits the result. */
import { startAudit } from "../audit/audit.ts";
import { diagnosticsOf, type ReportContext } from "../audit/diagnostics-of.ts";
import { auditSubject } from "../audit/subject.ts";
import type { RenderedPages, RunningAudit } from "../build/command-request.ts";
import type { LoadedSite } from "../build/load-site.ts";
import { siteBase } from "../build/load-site.ts";
import type { Staging } from "../build/output-folder.ts";
import { isLayoutError } from "../build/own-layouts/layout-error.ts";
import type { Progress } from "../build/progress.ts";
import { startEleventy } from "../build/run-eleventy.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Site } from "../site/model.ts";
import type { BuildOptions } from "./options.ts";

export interface RenderedSite {
  readonly site: Site;
  readonly pages: number;
  /** The diagnostics of the audit. */
  readonly found: readonly Diagnostic[];
}

/** Renders everything into the staging folder. `onLoad` is called with the loaded content before any page is rendered; what it throws is thrown. */
export async function renderSite(
  staging: Staging,
  now: string,
  progress: Progress,
  options: BuildOptions,
  onLoad: (loaded: LoadedSite) => void,
): Promise<RenderedSite> {
  const { stage } = progress;
  const base = siteBase(options.content, options);
  let context: ReportContext | undefined;
  let result: RenderedSite | undefined;
  let failure: unknown;
  /** Errors of our own code are thrown as they are: Eleventy would wrap them. */
  const rethrowing =
    <Args extends readonly unknown[]>(run: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        run(...args);
      } catch (error) {
        failure = error;
        throw error;
      }
    };
  const { eleventy } = await stage("démarrage d’Eleventy", () =>
    startEleventy({
      output: staging.folder,
      base,
      request: {
        options: { ...options, base, now },
        stage,
        onLoad: rethrowing((loaded) => {
          onLoad(loaded);
          if (options.audit) context = { lenient: loaded.bare, reported: loaded.problems };
        }),
        audit: (rendered) => (context === undefined ? undefined : audit(rendered, context)),
        onRendered: ({ site, pages }, found) => {
          result = { site, pages: pages.size, found };
        },
      },
    }),
  );
  try {
    await stage("pages", () => eleventy.write());
  } catch (error) {
    throw failure ?? causeOf(error);
  }
  if (result === undefined)
    throw new Error(`Le greffon « babillard » manque dans .eleventy.ts : rien n’a été imprimé.`);
  return result;
}

function audit({ site, folder }: RenderedPages, context: ReportContext): RunningAudit {
  const { readFile, finish } = startAudit(auditSubject(site));
  return {
    readPage: readFile,
    finish: async () => {
      const { faults, digests } = await finish(folder);
      return { problems: diagnosticsOf(faults, site, context), digests };
    },
  };
}

/** The original error that Eleventy wrapped. */
function causeOf(error: unknown): unknown {
  // Eleventy takes the cause of an error for one that it wrapped.
  if (isLayoutError(error)) return error;
  const { originalError } = error as { readonly originalError?: unknown };
  return originalError === undefined ? error : causeOf(originalError);
}
