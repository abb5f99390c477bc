/** The plain link that replaces what typed HTML would play or load in place. */
import { isAllowedUrl } from "../link-target.ts";
import type { Embedded } from "./embedded.ts";

const YOUTUBE = /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/|youtu\.be\/)([\w-]+)/i;
const VIMEO = /^(?:https?:)?\/\/(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)/i;
const HOST = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i;
const SCHEME = /^[a-z][a-z0-9+.-]*:/i;
const VERBS: Readonly<Record<string, string>> = {
  audio: "Écouter l’enregistrement",
  video: "Voir la vidéo",
};

export interface FrameLink {
  readonly href: string;
  readonly words: string;
  /** False for a frame that is not a known player: the editor gets a diagnostic. */
  readonly plays: boolean;
  /** True for a file of this site. */
  readonly local: boolean;
}

/** Returns the link; undefined when the address is not one that a link may have. */
export function frameLink({ tag, src, title }: Embedded): FrameLink | undefined {
  const named = title === undefined || title.trim() === "" ? "" : ` «\u00a0${title.trim()}\u00a0»`;
  const youtube = YOUTUBE.exec(src)?.[1];
  const known = youtube === undefined ? VIMEO.exec(src)?.[1] : youtube;
  if (known !== undefined) {
    const [href, site] =
      youtube === undefined
        ? [`https://vimeo.com/${known}`, "Vimeo"]
        : [`https://www.youtube.com/watch?v=${known}`, "YouTube"];
    return { href, words: `Voir la vidéo${named} (${site})`, plays: true, local: false };
  }
  const words = `${VERBS[tag] ?? "Voir le contenu"}${named}`;
  const plays = tag in VERBS;
  const host = HOST.exec(src)?.[1];
  if (host !== undefined) {
    return { href: src.startsWith("//") ? `https:${src}` : src, words: `${words} (${host})`, plays, local: false };
  }
  return SCHEME.test(src) || !isAllowedUrl(src) ? undefined : { href: src, words, plays, local: true };
}
