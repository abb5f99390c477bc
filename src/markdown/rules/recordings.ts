/** A video or a sound alone in its paragraph: a file of the site plays in place, with its captions and picture; one of another site stays a link, shown as what it plays. */
import type { MarkdownIt, StateCore, Token } from "markdown-it";
import {
  captionNames,
  type Player,
  playerOf,
  playWords,
  posterNames,
  recordingKind,
} from "../../content/recordings.ts";
import { isFrench } from "../../locale/fr/text-language.ts";
import { caption } from "../caption.ts";
import { contextOf, type LineRange, type TextContext } from "../context.ts";
import { escapeAttribute } from "../escape.ts";
import { closingIndex, forEachInline } from "../inline-tokens.ts";
import { decodedPath, linkKind } from "../link-target.ts";
import { plainText } from "../plain-text.ts";
import { report } from "../report.ts";

/** Adds the rules: pictures of films become links before pictures are resolved; links alone become players before links are. */
export function recordings(md: MarkdownIt): void {
  md.core.ruler.before("pictures", "films", (state: StateCore) => {
    forEachInline(state.tokens, (inline, children) => {
      if (children.some(isFilm))
        inline.children = children.flatMap((token) => (isFilm(token) ? linkTo(state, token) : [token]));
    });
  });
  md.core.ruler.before("links", "recordings", (state: StateCore) => {
    const context = contextOf(state.env);
    const out: Token[] = [];
    for (let index = 0; index < state.tokens.length; index += 1) {
      const [open, inline, close] = state.tokens.slice(index, index + 3);
      const made = open && inline && close && recordingOf(state, context, open, inline, close);
      out.push(...(made ?? [state.tokens[index] as Token]));
      if (made) index += 2;
    }
    state.tokens = out;
  });
}

/** `![Une visite](visite.mp4)`, as several tools write it. */
function isFilm(token: Token): boolean {
  return token.type === "image" && recordingKind(pathOf(String(token.attrGet("src") ?? ""))) !== undefined;
}

function pathOf(address: string): string {
  return address.replace(/[?#].*$/su, "");
}

/** Its words alone inside a link, which leads elsewhere. */
function linkTo(state: StateCore, film: Token): Token[] {
  const src = String(film.attrGet("src") ?? "");
  const words = new state.Token("text", "", 0);
  words.content = film.content === "" ? (src.split("/").at(-1) ?? src) : film.content;
  if (film.meta?.inLink === true) return [words];
  const open = new state.Token("link_open", "a", 1);
  open.attrSet("href", src);
  const title = film.attrGet("title");
  if (title !== null) open.meta = { caption: String(title) };
  return [open, words, new state.Token("link_close", "a", -1)];
}

/** The tokens of a figure in the place of a paragraph that holds only a link to a recording; undefined for any other. */
function recordingOf(
  state: StateCore,
  context: TextContext,
  open: Token,
  inline: Token,
  close: Token,
): readonly Token[] | undefined {
  if (open.type === "figure_open") return pictured(state, open, inline, close);
  if (open.type !== "paragraph_open" || open.hidden || inline.type !== "inline") return undefined;
  const link = loneLink(inline.children ?? []);
  if (link === undefined) return undefined;
  const href = String(link.attrGet("href") ?? "");
  const player = playerOf(href);
  if (player !== undefined) {
    open.attrJoin("class", "recording");
    addPlayWords(state, inline, player);
    return [open, inline, close];
  }
  const played = playedHere(context, href, plainText(inline.children ?? []), open.map);
  if (played === undefined) return undefined;
  const token = (type: string, tag: string, nesting: -1 | 0 | 1): Token =>
    Object.assign(new state.Token(type, tag, nesting), {
      block: true,
      level: open.level,
      map: nesting < 0 ? null : open.map,
    });
  const media = token("html_block", "", 0);
  media.content = `${played}\n`;
  const words = link.meta?.caption as string | undefined;
  if (words !== undefined) {
    const beside = new state.Token("html_inline", "", 0);
    beside.content = ` ${caption(words, isFrench(context.request.lang))}`;
    inline.children?.push(beside);
  }
  const figure = token("recording_open", "figure", 1);
  figure.attrs = open.attrs;
  figure.attrJoin("class", "recording-own");
  return [
    figure,
    media,
    token("figcaption_open", "figcaption", 1),
    inline,
    token("figcaption_close", "figcaption", -1),
    token("recording_close", "figure", -1),
  ];
}

/** A picture alone whose link leads to what plays: it is the poster of it. */
function pictured(state: StateCore, open: Token, inline: Token, close: Token): readonly Token[] | undefined {
  const link = inline.children?.find(({ type }) => type === "link_open");
  const player = link === undefined ? undefined : playerOf(String(link.attrGet("href") ?? ""));
  if (player === undefined) return undefined;
  open.attrJoin("class", "recording-picture");
  addPlayWords(state, inline, player);
  return [open, inline, close];
}

/** « Lire la vidéo (YouTube) », at the end of the link. */
function addPlayWords(state: StateCore, { children }: Token, player: Player): void {
  const words = new state.Token("html_inline", "", 0);
  words.content = ` <span class="play">${playWords(player)}</span>`;
  children?.splice(
    children.findLastIndex(({ type }) => type === "link_close"),
    0,
    words,
  );
}

/** The only link of a paragraph that contains nothing else and no picture. */
function loneLink(children: readonly Token[]): Token | undefined {
  const start = children.findIndex((token) => !isBlank(token));
  const open = children[start];
  if (open?.type !== "link_open") return undefined;
  const end = closingIndex(children, start);
  const isAlone =
    children.slice(end + 1).every(isBlank) && !children.some(({ type }) => type === "image" || type === "remote_image");
  return isAlone ? open : undefined;
}

function isBlank({ type, content }: Token): boolean {
  return type === "softbreak" || (type === "text" && content.trim() === "");
}

/** The player of a file of the site; undefined for a missing file, or one that is not published yet, which the rule of links tells. */
function playedHere(context: TextContext, href: string, title: string, lines: LineRange): string | undefined {
  if (linkKind(href, context.site) !== "local") return undefined;
  const { resolveLink, resolveImage, unpublished, fileBytes, lang } = context.request;
  const path = decodedPath(pathOf(context.site.pathOf(href) ?? href));
  const kind = recordingKind(path);
  if (kind === undefined || fileBytes?.(path) === undefined || unpublished?.(path) === "hidden") return undefined;
  const src = resolveLink(path);
  if (src === undefined) return undefined;
  const name = escapeAttribute(title);
  if (kind === "audio")
    return `<audio controls preload="none" src="${escapeAttribute(src)}" aria-label="${name}"></audio>`;
  const tracks = captionNames(path, lang)
    .filter(({ file }) => fileBytes(file) !== undefined)
    .flatMap(({ file, lang: spoken, label }) => {
      const address = resolveLink(file);
      return address === undefined
        ? []
        : [
            `<track kind="captions" src="${escapeAttribute(address)}" srclang="${escapeAttribute(spoken)}" label="${label}">`,
          ];
    });
  if (tracks.length === 0)
    report(context, {
      code: "video-sans-sous-titres",
      lines,
      typed: href,
      message: `La vidéo « ${path} » n’a pas de sous-titres : qui n’entend pas n’en saura rien.`,
      advice: `Déposez à côté d’elle un fichier WebVTT du même nom : \`${captionNames(path)[0]?.file}\``,
    });
  const picture = posterNames(path).find((file) => resolveImage(file) !== undefined);
  const poster = picture === undefined ? undefined : resolveImage(picture);
  if (picture !== undefined) context.images.push(picture);
  const shown =
    poster === undefined ? ' preload="metadata"' : ` preload="none" poster="${escapeAttribute(poster.src)}"`;
  return `<video controls${shown} src="${escapeAttribute(src)}" aria-label="${name}">${tracks.join("")}</video>`;
}
