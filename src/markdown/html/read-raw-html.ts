/** Processes the HTML an editor typed, tag by tag: resolves links and pictures, turns players into links, reports what is removed; sanitize-html then checks the result. */
import { Parser } from "htmlparser2";
import { isFrench } from "../../locale/fr/text-language.ts";
import { applyTypography } from "../../locale/fr/typography.ts";
import type { LineRange, TextContext } from "../context.ts";
import { claimId } from "../ids.ts";
import { type LinkMark, linkMark } from "../link-mark.ts";
import { linkKind } from "../link-target.ts";
import { localImage, ownPicture } from "../local-image.ts";
import { isRemote, remoteImageWords, reportAlt } from "../picture.ts";
import { report } from "../report.ts";
import { resolveLocalLink } from "../resolve-local-link.ts";
import { type HtmlPosition, isAllowedTag, sanitize } from "./allow-list.ts";
import { validUrl } from "./attribute-values.ts";
import { displayedSize } from "./displayed-size.ts";
import { type Embedded, EmbeddedContent, isEmbedding } from "./embedded.ts";
import { frameLink } from "./frame-link.ts";
import { HtmlWriter } from "./html-writer.ts";
import { type Attributes, withoutOpenTag } from "./opening-tag.ts";
import { isSilent, RENAMED, removedTagMessage } from "./removed-tag.ts";
import { filterAttributes, removedAttributesMessage } from "./typed-attributes.ts";
import type { WrittenHtml } from "./written-html.ts";

/** Processes the HTML fragments of one nesting level, which a browser would see as one document; `position` is the position that decides which tags are allowed, `lang` the language around it. */
export class RawHtmlReader {
  readonly #context: TextContext;
  readonly #position: HtmlPosition;
  readonly #parser: Parser;
  readonly #writer: HtmlWriter;
  readonly #embedded = new EmbeddedContent();
  #words = "";
  #silent = 0;
  #chunk = "";
  #chunkStart = 0;
  #lines: LineRange = null;

  constructor(context: TextContext, position: HtmlPosition, lang?: string) {
    this.#context = context;
    this.#position = position;
    this.#writer = new HtmlWriter((wanted) => claimId(context, wanted), lang);
    this.#parser = new Parser({
      onopentag: (name, attributes, implied) => {
        // A stray `</p>` is read as an empty paragraph (HTML §13.2.6.4.7).
        if (!implied) this.#openTag(name, attributes);
      },
      onclosetag: (name) => this.#closeTag(name),
      ontext: (text) => {
        if (this.#silent === 0 && !this.#embedded.hidesWords) this.#words += text;
      },
    });
  }

  /** True when what follows is inside a link. */
  get inLink(): boolean {
    return this.#position === "link" || this.#writer.inLink;
  }

  /** Language of what follows. */
  get lang(): string | undefined {
    return this.#writer.lang;
  }

  /** Processes the HTML of one token; `lines` are those of its block. */
  read(html: string, lines: LineRange): void {
    this.#chunkStart += this.#chunk.length;
    this.#chunk = withoutOpenTag(html);
    this.#lines = lines;
    this.#writer.beginFragment();
    this.#parser.write(this.#chunk);
    this.#flushWords();
  }

  /** Signals that non-HTML content follows. */
  gap(): void {
    this.#writer.gap(this.#position === "block");
  }

  /** Returns the clean result, one part per fragment, each unchanged by sanitize-html. */
  end(): WrittenHtml {
    // htmlparser2 closes the elements still open: their closing tags go after the last fragment.
    this.#writer.beginFragment();
    this.#parser.end();
    this.#flushWords();
    const written = this.#writer.end();
    const whole = written.parts.join("");
    if (sanitize(whole, this.#position) === whole) return written;
    // Fallback: our writer and sanitize-html disagree, so each part is sanitized by itself; it may be less well nested, but it is safe and keeps all the text.
    return { parts: written.parts.map((part) => sanitize(part, this.#position)), headings: [] };
  }

  #openTag(typedName: string, typed: Attributes): void {
    this.#flushWords();
    if (isSilent(typedName)) this.#silent += 1;
    if (isEmbedding(typedName)) {
      const isClosed = this.#chunk.indexOf(`</${typedName}`, this.#offset()) >= 0;
      const embedded = this.#embedded.open(typedName, typed, isClosed);
      if (embedded !== undefined) this.#putEmbedded(embedded);
      return;
    }
    if (this.#embedded.hidesWords) return;
    const tag = RENAMED[typedName] ?? typedName;
    if (!isAllowedTag(tag, this.#position)) {
      this.#reportRemoved(removedTagMessage(typedName, this.#position !== "block" && isAllowedTag(tag, "block")));
      return;
    }
    const { allowed, removed } = filterAttributes(tag, typed, (wanted) => claimId(this.#context, wanted));
    if (removed.length > 0) this.#reportRemoved(removedAttributesMessage(tag, removed));
    if (tag === "img") this.#putPicture(allowed);
    else if (tag === "a") this.#openLink(allowed);
    else this.#writer.open(tag, allowed);
  }

  #closeTag(typedName: string): void {
    this.#flushWords();
    if (isSilent(typedName)) this.#silent -= 1;
    if (isEmbedding(typedName)) {
      const embedded = this.#embedded.close(typedName);
      if (embedded === "empty") this.#reportRemoved(removedTagMessage(typedName, false));
      else if (embedded !== undefined) this.#putEmbedded(embedded);
      return;
    }
    if (this.#embedded.hidesWords) return;
    this.#writer.close(RENAMED[typedName] ?? typedName);
  }

  /** The parser splits text around entities; typography needs it whole. */
  #flushWords(): void {
    if (this.#words !== "") this.#writer.write(this.#words);
    this.#words = "";
  }

  #openLink(allowed: Attributes): void {
    const { href, hreflang, rel, type, ...others } = allowed;
    const resolved = href === undefined ? undefined : this.#resolved(href);
    const mark = href === undefined || resolved === undefined ? undefined : this.#markOf(href);
    const external = mark?.external ?? false;
    this.#writer.open(
      "a",
      {
        ...others,
        ...(href === undefined ? {} : { hreflang: hreflang ?? "", rel: rel ?? "", type: type ?? "" }),
        ...(resolved === undefined ? {} : { href: validUrl(resolved) }),
        ...(external
          ? { class: allowed.class === undefined ? "externe" : `${allowed.class} externe`, rel: "noopener" }
          : {}),
      },
      mark,
    );
  }

  /** Computed before the link's text is read, so a format may be said twice. */
  #markOf(href: string): LinkMark | undefined {
    const kind = linkKind(href, this.#context.site);
    return kind === "fragment" || kind === "contact"
      ? undefined
      : linkMark({ href, kind, text: "", bytes: this.#context.request.fileBytes?.(href) });
  }

  /** The final href; undefined when the link may not be rendered: the text stays, in an `a` without href. */
  #resolved(href: string): string | undefined {
    const kind = linkKind(href, this.#context.site);
    if (kind === "fragment") this.#context.fragments.push({ id: href.slice(1), typed: href, lines: this.#lines });
    return kind === "local" ? resolveLocalLink(this.#context, href, this.#lines) : href;
  }

  #putPicture(allowed: Attributes): void {
    if (allowed.src === undefined) return;
    const src = ownPicture(this.#context, allowed.src);
    const asTyped = this.#writer.isAsTyped || !isFrench(allowed.lang || this.lang);
    const alt = asTyped ? (allowed.alt ?? "") : applyTypography(allowed.alt ?? "");
    if (allowed.alt !== "") reportAlt(this.#context, alt, src, this.#typedTag(), this.#lines);
    if (isRemote(src)) {
      const words = remoteImageWords(this.#context, { src, alt, lines: this.#lines, inLink: this.inLink });
      this.#putLink(src, words);
      return;
    }
    const found = localImage(this.#context, src, this.#lines);
    const { width: _width, height: _height, ...others } = allowed;
    const size = displayedSize(allowed, found);
    const webp = found?.webp;
    if (webp !== undefined) {
      const sizes = Number(size.width) < (found?.width ?? 0) ? `${size.width}px` : webp.sizes;
      this.#writer.open("picture", {});
      this.#writer.open("source", { type: "image/webp", srcset: webp.srcset, sizes });
    }
    this.#writer.open("img", { ...others, alt, src: found?.src ?? src, ...size, loading: "lazy", decoding: "async" });
    if (webp !== undefined) this.#writer.close("picture");
  }

  #putEmbedded(embedded: Embedded): void {
    const link = frameLink(embedded);
    if (link === undefined) {
      this.#reportRemoved("Ce cadre est retiré : il n’a pas d’adresse.");
      return;
    }
    if (this.#position === "link") {
      this.#reportRemoved("Ce cadre est remplacé par ses mots : il est dans un lien, qui ne mène pas au même endroit.");
    } else if (!link.plays) {
      this.#reportRemoved("Ce cadre est remplacé par un lien : une page ne charge rien d’un autre site.");
    }
    // A frame becomes a link of its own: the surrounding link ends here, so that neither URL is lost.
    this.#writer.close("a");
    const alone = this.#position === "block" && this.#writer.betweenBlocks;
    if (alone) this.#writer.open("p", {});
    if (link.local && !this.inLink) {
      this.#openLink({ href: link.href });
      this.#writer.write(link.words);
      this.#writer.close("a");
    } else this.#putLink(link.href, link.words);
    if (alone) this.#writer.close("p");
  }

  /** Writes an external link, or its text alone inside a link. */
  #putLink(href: string, words: string): void {
    const linked = !this.inLink;
    if (linked) this.#writer.open("a", { href: validUrl(href), class: "externe", rel: "noopener" });
    this.#writer.write(words);
    if (linked) this.#writer.close("a");
  }

  #reportRemoved(message: string): void {
    const typed = this.#typedTag();
    const lines = this.#lines;
    const line = this.#chunk.slice(0, this.#offset()).split("\n").length - 1;
    report(this.#context, {
      code: "html-retire",
      lines: lines === null ? null : [lines[0] + (this.#position === "block" ? line : 0), lines[1]],
      typed,
      message,
      advice: "Écrivez la même chose en Markdown; le guide de rédaction dit comment.",
    });
  }

  #offset(): number {
    return Math.max(0, this.#parser.startIndex - this.#chunkStart);
  }

  /** The tag being parsed, up to the end of its first line. */
  #typedTag(): string {
    const offset = this.#offset();
    return /^<[^>\n]*>?/.exec(this.#chunk.slice(offset, offset + 200))?.[0] ?? "";
  }
}
