/**
 * What a command adds to the plugin's options. It is attached to the configuration object that Eleventy passes to the
 * plugin, so that it works even when command and plugin were loaded from two copies of the package.
 */

import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { HtmlVisitor } from "../output/parse-html.ts";
import type { Site } from "../site/model.ts";
import type { RenderedPage } from "./eleventy-config.ts";
import type { LoadedSite, LoadOptions, Stage } from "./load-site.ts";

/** The rendered pages, ready to audit while the search index is being built. */
export interface RenderedPages {
  readonly site: Site;
  readonly folder: string;
  /** Every page, by its path in the folder. */
  readonly pages: ReadonlyMap<string, RenderedPage>;
}

export interface AuditReport {
  readonly problems: readonly Diagnostic[];
  readonly digests: ReadonlyMap<string, string>;
}

/** An audit under way: it is told of pages, whose reading it may share, then reads the other files. */
export interface RunningAudit {
  /** `path` is relative to the output folder; `other` is told of the tags too. */
  readonly readPage: (path: string, html: string, other?: HtmlVisitor) => void;
  /** Called when all but the search index is written. Returns the diagnostics to pass to `onRendered`, and the digests of the files that were read, by path. */
  readonly finish: () => Promise<AuditReport>;
}

/** Every field is optional. */
export interface CommandRequest {
  readonly options?: Partial<LoadOptions>;
  readonly stage?: Stage;
  /** A site already loaded, by a preview; otherwise the plugin loads it. */
  readonly site?: Site;
  /** Called with the result of a load; what it throws stops the build. */
  readonly onLoad?: (loaded: LoadedSite) => void;
  /** Called when the pages are written; undefined when nothing is to be audited. */
  readonly audit?: (rendered: RenderedPages) => RunningAudit | undefined;
  /** Called at the end, with the diagnostics of the output. */
  readonly onRendered?: (rendered: RenderedPages, problems: readonly Diagnostic[]) => void;
  /** False in a preview, which renders our pages itself: Eleventy then renders only the owner's templates. */
  readonly ownPages?: boolean;
}

const REQUEST = Symbol.for("babillard.request");

/** Attaches a request for the plugin. */
export function setRequest(eleventy: object, request: CommandRequest): void {
  Object.defineProperty(eleventy, REQUEST, { value: request, configurable: true });
}

/** The request of the command that runs Eleventy; empty under Eleventy's own command line. */
export function requestOf(eleventy: object): CommandRequest {
  return (eleventy as { readonly [REQUEST]?: CommandRequest })[REQUEST] ?? {};
}
