/** What a command adds to the plugin's own options. Both meet on the configuration object that Eleventy hands to them, whichever copy of the program each was loaded from. */
import type { LoadedSite, LoadOptions, Stage } from "../commands/load-site.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Site } from "../site/model.ts";
import type { RenderedPage } from "./eleventy-config.ts";

/** What there is to look at once the pages are printed: the search index is being made meanwhile. */
export interface PrintedPages {
  readonly site: Site;
  readonly folder: string;
  /** Every page, by its path in the folder. */
  readonly pages: ReadonlyMap<string, RenderedPage>;
}

export interface Audited {
  readonly problems: readonly Diagnostic[];
  readonly digests: ReadonlyMap<string, string>;
}

/** Every part may be left out. */
export interface CommandRequest {
  readonly options?: Partial<LoadOptions>;
  readonly stage?: Stage;
  /** A site that was loaded already, by a preview; else the plugin loads it. */
  readonly site?: Site;
  /** Told what a load found; what it throws stops the build. */
  readonly onLoad?: (loaded: LoadedSite) => void;
  /** Files that only this command adds, by path in the output. */
  readonly extraFiles?: (
    site: Site,
  ) => Promise<readonly { readonly path: string; readonly bytes: Uint8Array | string }[]>;
  /** Called when all but the search index is written: what is wrong, which `onPrinted` is told, and the digests of the files that were read, by path. */
  readonly audit?: (printed: PrintedPages) => Promise<Audited>;
  /** Called at the end, with what is wrong in what was printed. */
  readonly onPrinted?: (printed: PrintedPages, problems: readonly Diagnostic[]) => void;
  /** False in a preview, which prints our pages itself: only the owner's templates are rendered. */
  readonly ownPages?: boolean;
}

const REQUEST = Symbol.for("babillard.request");

/** Leaves a request for the plugin. */
export function giveRequest(eleventy: object, request: CommandRequest): void {
  Object.defineProperty(eleventy, REQUEST, { value: request, configurable: true });
}

/** The request of the command that runs Eleventy; empty under Eleventy's own command line. */
export function requestOf(eleventy: object): CommandRequest {
  return (eleventy as { readonly [REQUEST]?: CommandRequest })[REQUEST] ?? {};
}
