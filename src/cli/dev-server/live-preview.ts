/** The state of the preview: reloads the site, keeps the last one that loaded, and reports why a newer one could not. No content error may stop it. */
import type { MarkdownIt } from "markdown-it";
import { clockToday } from "../../build/clock.ts";
import { amend, applyTransforms, type EleventyConfig } from "../../build/eleventy-config.ts";
import { emptyCache, siteZone } from "../../build/load-site.ts";
import { isLayoutError } from "../../build/own-layouts/layout-error.ts";
import { type OwnLayouts, readOwnLayouts } from "../../build/own-layouts/own-layouts.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PictureStore } from "../../images/picture-store.ts";
import { outputPath } from "../../site/urls.ts";
import type { BuildOptions } from "../options.ts";
import { ownerFiles } from "./owner-files.ts";
import type { Preview } from "./reply.ts";
import { searchFollower } from "./search-follower.ts";
import { loadPreview, type PreviewState } from "./state.ts";

/** Milliseconds: an unreadable folder may become readable without any event. */
const RETRY_MS = 1_000;

export interface LivePreview {
  readonly now: () => Preview;
  /** Loads the content again from disk, then reloads open pages. */
  readonly refresh: () => void;
  /** Stops loading, and ends child processes. */
  readonly close: () => Promise<void>;
}

interface Listeners {
  /** Called after each load with a new result. */
  readonly changed: () => void;
  readonly found: (problems: readonly Diagnostic[]) => void;
  /** Called with a French message for the terminal. */
  readonly failed: (message: string) => void;
  /** Called when a load succeeds after a failure. */
  readonly recovered: () => void;
}

/** A preview of a folder; `address` returns the server's address, known once it listens; `owner` is the site's Eleventy configuration. */
export function livePreview(
  options: BuildOptions,
  pictures: PictureStore,
  address: () => string,
  listeners: Listeners,
  owner?: EleventyConfig,
): LivePreview {
  const cache = { ...emptyCache(), ...(owner && { amend: (md: MarkdownIt) => amend(owner, md) }) };
  const ownerPages = owner && ownerFiles(listeners);
  const transform =
    owner && Object.keys(owner.transforms).length > 0
      ? (url: string, html: string) =>
          applyTransforms(owner.transforms, { url, inputPath: "", outputPath: outputPath(url) }, html)
      : undefined;
  const urls = new Map<string, string>();
  let state: PreviewState | undefined;
  let layouts: OwnLayouts | undefined;
  let failure: string | undefined;
  let retry: NodeJS.Timeout | undefined;
  let closed = false;
  const search = searchFollower((message) => listeners.failed(`La recherche n’est pas à jour : ${message}`));

  const refresh = (): void => {
    clearTimeout(retry);
    if (closed) return;
    try {
      const now = options.now ?? clockToday(siteZone(options.content));
      const { content, base } = options;
      const request = { content, drafts: true, url: address(), now, ...(base === undefined ? {} : { base }) };
      layouts = readOwnLayouts(layouts);
      state = loadPreview(request, cache, urls, layouts);
      const recovered = failure !== undefined;
      failure = undefined;
      search.follow(request);
      ownerPages?.follow(state.site);
      if (recovered) listeners.recovered();
      listeners.found(state.problems);
    } catch (error) {
      const words = failureWords(error as NodeJS.ErrnoException, options.content);
      retry = setTimeout(refresh, RETRY_MS).unref();
      if (words === failure) return;
      failure = words;
      listeners.failed(words);
    }
    listeners.changed();
  };
  const close = (): Promise<void> => {
    closed = true;
    clearTimeout(retry);
    return Promise.all([search.close(), ownerPages?.close()]).then(() => {});
  };
  return {
    now: () => ({
      state,
      failure,
      search: search.files(),
      pictures,
      ...(ownerPages && { ownerFile: ownerPages.find }),
      transform,
    }),
    refresh,
    close,
  };
}

function failureWords(error: NodeJS.ErrnoException, folder: string): string {
  if (["ENOENT", "ENOTDIR", "EISDIR", "ELOOP"].includes(error.code ?? ""))
    return `Le dossier de contenu « ${folder} », ou un fichier qui s’y trouvait, n’est plus là.`;
  if (error.code === "EACCES" || error.code === "EPERM")
    return `Un fichier de « ${folder} » ne peut pas être lu : vérifiez ses permissions.`;
  if (error.code === "EMFILE" || error.code === "ENFILE")
    return `Trop de fichiers sont ouverts sur cet ordinateur : fermez d’autres programmes.`;
  if (isLayoutError(error)) return error.message;
  return `Le site n’a pas pu être préparé; ce n’est sans doute pas la faute de vos textes.\n\n${error.stack ?? error.message}`;
}
