/** Replaces embedded players typed as HTML by a plain link, since pages load nothing from third parties. */

const YOUTUBE = /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/|youtu\.be\/)([\w-]+)/i;
const VIMEO = /^(?:https?:)?\/\/(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)/i;

export interface FrameLink {
  readonly href: string;
  readonly words: string;
  /** False for a frame that is not a known video player: the editor gets a diagnostic. */
  readonly video: boolean;
}

/** Returns the link that replaces an `<iframe>` or `<embed>`; undefined when its URL is not http(s). */
export function frameLink(src: string, title: string | undefined): FrameLink | undefined {
  const named = title === undefined || title.trim() === "" ? "" : ` «\u00a0${title.trim()}\u00a0»`;
  const youtube = YOUTUBE.exec(src)?.[1];
  if (youtube !== undefined) {
    return {
      href: `https://www.youtube.com/watch?v=${youtube}`,
      words: `Voir la vidéo${named} (YouTube)`,
      video: true,
    };
  }
  const vimeo = VIMEO.exec(src)?.[1];
  if (vimeo !== undefined)
    return { href: `https://vimeo.com/${vimeo}`, words: `Voir la vidéo${named} (Vimeo)`, video: true };
  const host = /^(?:https?:)?\/\/(?:www\.)?([^/?#]+)/i.exec(src)?.[1];
  if (host === undefined) return undefined;
  const href = src.startsWith("//") ? `https:${src}` : src;
  return { href, words: `Voir le contenu${named} (${host})`, video: false };
}
