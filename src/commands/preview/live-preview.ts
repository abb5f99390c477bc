/** The preview as it lives: loads the site, keeps the last one that could be loaded, says why the next one could not. Nothing it reads can stop it. */
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { PictureStore } from "../../publish/picture-store.ts";
import { clockToday } from "../clock.ts";
import { emptyCache, siteZone } from "../load-site.ts";
import type { BuildOptions } from "../options.ts";
import type { Preview } from "./reply.ts";
import { searchFollower } from "./search-follower.ts";
import { loadPreview, type PreviewState } from "./state.ts";

/** A folder that cannot be read may come back without any event. */
const RETRY_MS = 1_000;

export interface LivePreview {
  readonly now: () => Preview;
  /** Loads again what is on disk, then tells the pages. */
  readonly refresh: () => void;
  /** Loads nothing more, and ends what was started. */
  readonly close: () => Promise<void>;
}

interface Listeners {
  /** Called after each load that says something new. */
  readonly changed: () => void;
  readonly found: (problems: readonly Diagnostic[]) => void;
  /** In French, for the terminal. */
  readonly failed: (message: string) => void;
  /** The first load that succeeds after one that did not. */
  readonly recovered: () => void;
}

/** A preview of a folder; `address` is that of the server, known once it listens. */
export function livePreview(
  options: BuildOptions,
  pictures: PictureStore,
  address: () => string,
  listeners: Listeners,
): LivePreview {
  const cache = emptyCache();
  const urls = new Map<string, string>();
  let state: PreviewState | undefined;
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
      const asked = { content, drafts: true, url: address(), now, ...(base === undefined ? {} : { base }) };
      state = loadPreview(asked, cache, urls);
      const recovered = failure !== undefined;
      failure = undefined;
      search.follow(asked);
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
    return search.close();
  };
  return { now: () => ({ state, failure, search: search.files(), pictures }), refresh, close };
}

function failureWords(error: NodeJS.ErrnoException, folder: string): string {
  if (["ENOENT", "ENOTDIR", "EISDIR", "ELOOP"].includes(error.code ?? ""))
    return `Le dossier de contenu « ${folder} », ou un fichier qui s’y trouvait, n’est plus là.`;
  if (error.code === "EACCES" || error.code === "EPERM")
    return `Un fichier de « ${folder} » ne peut pas être lu : vérifiez ses permissions.`;
  if (error.code === "EMFILE" || error.code === "ENFILE")
    return `Trop de fichiers sont ouverts sur cet ordinateur : fermez d’autres programmes.`;
  return `Le site n’a pas pu être préparé; ce n’est sans doute pas la faute de vos textes.\n\n${error.stack ?? error.message}`;
}
