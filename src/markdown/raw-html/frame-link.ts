/** Embedded players typed as HTML become a plain link: a page asks nothing of another site. It never loads anything. */

const YOUTUBE = /^(?:https?:)?\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:embed|v)\/|youtu\.be\/)([\w-]+)/i;
const VIMEO = /^(?:https?:)?\/\/(?:player\.)?vimeo\.com\/(?:video\/)?(\d+)/i;

export interface FrameLink {
  readonly href: string;
  readonly words: string;
  /** False for a frame that is not a known video: the editor is told. */
  readonly video: boolean;
}

/** The link that stands for an `<iframe>` or `<embed>`; undefined when its address is not one of the Web. */
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
