/** Reads the HTML an editor typed, tag by tag: resolves links and pictures, turns players into links, reports what is taken out. Safety is not its business: sanitize-html comes after it. */
import { Parser } from "htmlparser2";
import { typo } from "../../french/typography.ts";
import type { LineRange, TextContext } from "../context.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { claimId } from "../ids.ts";
import { type LinkMark, linkMark } from "../link-mark.ts";
import { linkKind } from "../link-target.ts";
import { localImage } from "../local-image.ts";
import type { ResolvedImage } from "../model.ts";
import { isRemote, remoteImageWords, reportAlt } from "../picture.ts";
import { report } from "../report.ts";
import { resolveLocalLink } from "../resolve-local-link.ts";
import { isAllowedTag, type Place } from "./allow-list.ts";
import { frameLink } from "./frame-link.ts";
import { type Attributes, HtmlWriter, type WrittenHtml } from "./html-writer.ts";
import { removedAttributesMessage, sortAttributes } from "./typed-attributes.ts";

/** The HTML of one token with the lines of its block, or the place of what is not HTML. */
export type Fragment = { readonly html: string; readonly lines: LineRange } | "gap";

/** Old names of tags that still have a meaning. */
const RENAMED: Readonly<Record<string, string>> = { acronym: "abbr", h1: "h2", strike: "s", tt: "code" };
/** Tags whose content is not text for readers. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "iframe", "noframes", "template"]);
/** Frames and what goes with them: a link stands in their place, or they hold nothing to read. */
const FRAMES: ReadonlySet<string> = new Set(["iframe", "embed", "object", "param"]);

/** The fragments as one balanced text; `place` says which tags may stand there. */
export function readRawHtml(context: TextContext, fragments: readonly Fragment[], place: Place): WrittenHtml {
  const reader = new RawHtmlReader(context, place);
  fragments.forEach((fragment, index) => {
    if (fragment !== "gap") reader.read(fragment.html, fragment.lines, fragments[index + 1] === "gap");
  });
  return reader.end();
}

class RawHtmlReader {
  readonly #context: TextContext;
  readonly #place: Place;
  readonly #parser: Parser;
  readonly #writer: HtmlWriter;
  #words = "";
  #silent = 0;
  #chunk = "";
  #chunkStart = 0;
  #lines: LineRange = null;

  constructor(context: TextContext, place: Place) {
    this.#context = context;
    this.#place = place;
    this.#writer = new HtmlWriter((wanted) => claimId(context, wanted));
    this.#parser = new Parser({
      onopentag: (name, attributes, implied) => {
        // A stray `</p>` is read as an empty paragraph.
        if (!implied) this.#openTag(name, attributes);
      },
      onclosetag: (name) => this.#closeTag(name),
      ontext: (text) => {
        if (this.#silent === 0) this.#words += text;
      },
    });
  }

  read(html: string, lines: LineRange, beforeGap: boolean): void {
    this.#chunkStart += this.#chunk.length;
    this.#chunk = withoutOpenTag(html);
    this.#lines = lines;
    this.#parser.write(this.#chunk);
    this.#flushWords();
    this.#writer.endFragment(beforeGap && this.#place === "block");
    if (beforeGap) this.#writer.noteGap();
  }

  end(): WrittenHtml {
    this.#parser.end();
    this.#flushWords();
    return this.#writer.end();
  }

  #openTag(typedName: string, typed: Attributes): void {
    this.#flushWords();
    if (SILENT.has(typedName)) this.#silent += 1;
    if (FRAMES.has(typedName)) {
      this.#putFrame(typed);
      return;
    }
    const tag = RENAMED[typedName] ?? typedName;
    if (!isAllowedTag(tag, this.#place)) {
      this.#reportRemoved(removedTagMessage(typedName, this.#place !== "block" && isAllowedTag(tag, "block")));
      return;
    }
    const { kept, removed } = sortAttributes(tag, typed, (wanted) => claimId(this.#context, wanted));
    if (removed.length > 0) this.#reportRemoved(removedAttributesMessage(tag, removed));
    if (tag === "img") this.#putPicture(kept);
    else if (tag === "a") this.#openLink(kept);
    else this.#writer.open(tag, kept);
  }

  #closeTag(typedName: string): void {
    this.#flushWords();
    if (SILENT.has(typedName)) this.#silent -= 1;
    this.#writer.close(RENAMED[typedName] ?? typedName);
  }

  /** Words come in pieces around entities; typography needs them whole. */
  #flushWords(): void {
    if (this.#words !== "") this.#writer.write(this.#words);
    this.#words = "";
  }

  #openLink(kept: Attributes): void {
    const { href, ...others } = kept;
    const resolved = href === undefined ? undefined : this.#resolved(href);
    const mark = href === undefined || resolved === undefined ? undefined : this.#markOf(href);
    const external = mark?.external ?? false;
    this.#writer.open(
      "a",
      {
        ...others,
        ...(resolved === undefined ? {} : { href: resolved }),
        ...(external ? { class: kept.class === undefined ? "externe" : `${kept.class} externe`, rel: "noopener" } : {}),
      },
      mark,
    );
  }

  /** Decided before the link's words are read: a format that they name may be said twice. */
  #markOf(href: string): LinkMark | undefined {
    const kind = linkKind(href, this.#context.host);
    return kind === "fragment" || kind === "contact"
      ? undefined
      : linkMark({ href, kind, text: "", bytes: this.#context.request.fileBytes?.(href) });
  }

  /** Undefined when the link may not be printed: the words stay, in an `a` that leads nowhere. */
  #resolved(href: string): string | undefined {
    const kind = linkKind(href, this.#context.host);
    if (kind === "fragment") this.#context.fragments.push({ id: href.slice(1), typed: href, lines: this.#lines });
    return kind === "local" ? resolveLocalLink(this.#context, href, this.#lines) : href;
  }

  #putPicture(kept: Attributes): void {
    const { src } = kept;
    if (src === undefined) return;
    const alt = typo(kept.alt ?? "");
    if (kept.alt !== "") reportAlt(this.#context, alt, src, this.#typedTag(), this.#lines);
    if (isRemote(src)) {
      const words = remoteImageWords(this.#context, src, alt, this.#lines);
      this.#writer.put(externalLinkHtml(src, words));
      return;
    }
    const found = localImage(this.#context, src, this.#lines);
    const { width: _width, height: _height, ...others } = kept;
    const size = displayedSize(kept, found);
    const webp = found?.webp;
    if (webp !== undefined) {
      const sizes = Number(size.width) < (found?.width ?? 0) ? `${size.width}px` : webp.sizes;
      this.#writer.open("picture", {});
      this.#writer.open("source", { type: "image/webp", srcset: webp.srcset, sizes });
    }
    this.#writer.open("img", { ...others, alt, src: found?.src ?? src, ...size, loading: "lazy", decoding: "async" });
    if (webp !== undefined) this.#writer.close("picture");
  }

  #putFrame(typed: Attributes): void {
    const src = typed.src ?? typed.data;
    if (src === undefined) return;
    const link = frameLink(src, typed.title);
    if (link === undefined) {
      this.#reportRemoved("Ce cadre est retiré : il n’a pas d’adresse.");
      return;
    }
    if (!link.video) {
      this.#reportRemoved("Ce cadre est remplacé par un lien : une page ne charge rien d’un autre site.");
    }
    const html = externalLinkHtml(link.href, link.words);
    this.#writer.put(this.#place === "block" && this.#writer.betweenBlocks ? `<p>${html}</p>` : html);
  }

  #reportRemoved(message: string): void {
    const typed = this.#typedTag();
    const lines = this.#lines;
    const line = this.#chunk.slice(0, this.#offset()).split("\n").length - 1;
    report(this.#context, {
      code: "html-retire",
      lines: lines === null ? null : [lines[0] + (this.#place === "block" ? line : 0), lines[1]],
      typed,
      message,
      advice: "Écrivez la même chose en Markdown; le guide de rédaction dit comment.",
    });
  }

  #offset(): number {
    return Math.max(0, this.#parser.startIndex - this.#chunkStart);
  }

  /** The tag being read, up to the end of its first line. */
  #typedTag(): string {
    const offset = this.#offset();
    return /^<[^>\n]*>?/.exec(this.#chunk.slice(offset, offset + 200))?.[0] ?? "";
  }
}

function removedTagMessage(tag: string, blockAmongWords: boolean): string {
  if (blockAmongWords) {
    return `La balise <${tag}> est retirée : elle ne peut pas être à l’intérieur d’un paragraphe ou d’un lien.`;
  }
  const content = SILENT.has(tag) ? " avec son contenu" : "";
  return `La balise <${tag}> est retirée${content} : elle n’est pas permise.`;
}

/** The width typed, if it is in pixels, with the height that keeps the picture's own shape; else its own size. */
function displayedSize(typed: Attributes, found: ResolvedImage | undefined): Attributes {
  if (found?.width === undefined || found.height === undefined) return {};
  const width = /^\d+$/.test(typed.width ?? "") ? Number(typed.width) : found.width;
  return { width: String(width), height: String(Math.round((width * found.height) / found.width)) };
}

function externalLinkHtml(href: string, words: string): string {
  return `<a href="${escapeAttribute(href)}" class="externe" rel="noopener">${escapeText(words)}</a>`;
}

/** A last tag that never ends would swallow the words that follow it: its « < » is taken for a sign. */
function withoutOpenTag(html: string): string {
  const last = html.lastIndexOf("<");
  return last < 0 || html.includes(">", last) ? html : `${html.slice(0, last)}&lt;${html.slice(last + 1)}`;
}
