/** Reads the HTML an editor typed, tag by tag: resolves links and pictures, closes what stays open, reports what is taken out. Safety is not its business: sanitize-html comes after it. */
import { Parser } from "htmlparser2";
import { slug } from "../../french/slug.ts";
import { typo } from "../../french/typography.ts";
import type { LineRange, TextContext } from "../context.ts";
import { escapeAttribute, escapeText } from "../escape.ts";
import { claimId } from "../ids.ts";
import { type LinkMark, linkMark, linkMarkHtml } from "../link-mark.ts";
import { isAllowedAddress, linkKind } from "../link-target.ts";
import { localImage } from "../local-image.ts";
import type { Heading } from "../model.ts";
import { isRemote, remoteImageWords, reportAlt } from "../picture.ts";
import { plainTextOfHtml } from "../plain-text.ts";
import { report } from "../report.ts";
import { resolveLocalLink } from "../resolve-local-link.ts";
import { holdsBlocks, isAllowedAttribute, isAllowedTag, type Place } from "./allow-list.ts";
import { frameLink } from "./frame-link.ts";

/** Ends, in the HTML read, what comes from one fragment. */
export const SEAM = "\uE000";

/** The HTML of one token with the lines of its block, or the place of what is not HTML. */
export type Fragment = { readonly html: string; readonly lines: LineRange } | "gap";

type Attributes = Record<string, string>;

/** Old names of tags that still have a meaning. */
const RENAMED: Readonly<Record<string, string>> = { acronym: "abbr", h1: "h2", strike: "s", tt: "code" };
/** Tags whose content is not text for readers. */
const SILENT: ReadonlySet<string> = new Set(["script", "style", "iframe", "noframes", "template"]);
/** Frames and what goes with them: a link stands in their place, or they hold nothing to read. */
const FRAMES: ReadonlySet<string> = new Set(["iframe", "embed", "object", "param"]);
const VERBATIM: ReadonlySet<string> = new Set(["pre", "code", "kbd", "samp"]);
const VOID: ReadonlySet<string> = new Set(["br", "col", "hr", "img", "wbr"]);
const HEADING = /^h[2-6]$/;

interface OpenElement {
  readonly tag: string;
  readonly mark?: LinkMark | undefined;
  readonly heading?: { readonly at: number; readonly typedId: string | undefined };
}

export interface RawHtmlRead {
  /** Balanced HTML: that of each fragment ended by a `SEAM`, then what closes the elements still open. */
  readonly html: string;
  /** Headings with the number of the fragment that closes them, from 0. */
  readonly headings: readonly { readonly part: number; readonly heading: Heading }[];
}

/** The fragments as one balanced text; `place` says which tags may stand there. */
export function readRawHtml(context: TextContext, fragments: readonly Fragment[], place: Place): RawHtmlRead {
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
  readonly #open: OpenElement[] = [];
  readonly #headings: { part: number; heading: Heading }[] = [];
  #part = 0;
  #html = "";
  #words = "";
  #silent = 0;
  #chunk = "";
  #chunkStart = 0;
  #lines: LineRange = null;

  constructor(context: TextContext, place: Place) {
    this.#context = context;
    this.#place = place;
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
    // A Markdown block comes next: close what may not hold it.
    if (beforeGap && this.#place === "block") {
      for (let top = this.#open.at(-1); top !== undefined && !holdsBlocks(top.tag); top = this.#open.at(-1))
        this.#pop();
    }
    this.#html += SEAM;
    this.#part += 1;
  }

  end(): RawHtmlRead {
    this.#parser.end();
    this.#flushWords();
    while (this.#open.length > 0) this.#pop();
    return { html: this.#html, headings: this.#headings };
  }

  #openTag(typedName: string, attributes: Attributes): void {
    this.#flushWords();
    if (SILENT.has(typedName)) this.#silent += 1;
    if (FRAMES.has(typedName)) {
      this.#putFrame(attributes);
      return;
    }
    const tag = RENAMED[typedName] ?? typedName;
    if (!isAllowedTag(tag, this.#place)) {
      const known = this.#place !== "block" && isAllowedTag(tag, "block");
      this.#reportRemoved(
        known
          ? `La balise <${typedName}> est retirée : elle ne peut pas être à l’intérieur d’un paragraphe ou d’un lien.`
          : `La balise <${typedName}> est retirée${SILENT.has(typedName) ? " avec son contenu" : ""} : elle n’est pas permise.`,
      );
      return;
    }
    const kept = this.#keptAttributes(tag, attributes);
    if (tag === "img") {
      this.#putPicture(kept);
      return;
    }
    this.#openTableBody(tag);
    const mark = tag === "a" ? this.#setLink(kept) : undefined;
    const heading = HEADING.test(tag) ? { at: this.#html.length + tag.length + 1, typedId: kept.id } : undefined;
    this.#html += openTagHtml(tag, kept);
    if (!VOID.has(tag)) this.#open.push({ tag, mark, ...(heading ? { heading } : {}) });
  }

  /** Rows typed straight into a table get the body that every browser gives them. */
  #openTableBody(tag: string): void {
    const top = this.#open.at(-1);
    if (tag === "tr" && top?.tag === "table") {
      this.#html += "<tbody>";
      this.#open.push({ tag: "tbody" });
    } else if ((tag === "thead" || tag === "tbody" || tag === "tfoot") && top?.tag === "tbody") this.#pop();
  }

  #closeTag(typedName: string): void {
    this.#flushWords();
    if (SILENT.has(typedName)) this.#silent -= 1;
    const tag = RENAMED[typedName] ?? typedName;
    if (!this.#open.some((element) => element.tag === tag)) return;
    while (this.#pop() !== tag) {}
  }

  #pop(): string | undefined {
    const element = this.#open.pop();
    if (element === undefined) return undefined;
    if (element.heading !== undefined) this.#nameHeading(element.tag, element.heading);
    if (element.mark !== undefined) this.#html += linkMarkHtml(element.mark);
    this.#html += `</${element.tag}>`;
    return element.tag;
  }

  #nameHeading(tag: string, heading: NonNullable<OpenElement["heading"]>): void {
    const inner = this.#html.slice(this.#html.indexOf(">", heading.at) + 1);
    const text = plainTextOfHtml(inner.replaceAll(SEAM, "")).trim();
    if (text === "") return;
    let id = heading.typedId;
    if (id === undefined) {
      id = claimId(this.#context, slug(text) || "section");
      this.#html = `${this.#html.slice(0, heading.at)} id="${id}"${this.#html.slice(heading.at)}`;
    }
    this.#headings.push({ part: this.#part, heading: { level: Number(tag.slice(1)), id, text } });
  }

  #flushWords(): void {
    if (this.#words === "") return;
    const verbatim = this.#open.some((element) => VERBATIM.has(element.tag));
    this.#html += escapeText((verbatim ? this.#words : typo(this.#words)).replaceAll(SEAM, ""));
    this.#words = "";
  }

  #keptAttributes(tag: string, attributes: Attributes): Attributes {
    const kept: Attributes = {};
    const removed: string[] = [];
    for (const [name, value] of Object.entries(attributes)) {
      if (tag === "a" && name === "name") kept.id ??= claimId(this.#context, slug(value) || "section");
      else if (tag === "a" && name === "target") continue;
      else if (!isAllowedAttribute(tag, name)) removed.push(name);
      else if ((name === "href" || name === "src" || name === "cite") && !isAllowedAddress(withoutControls(value))) {
        removed.push(`${name}=${value.slice(0, 20)}`);
      } else if (name === "id")
        kept.id = claimId(this.#context, /\s/.test(value) || value === "" ? slug(value) : value);
      else kept[name] = value;
    }
    if (removed.length > 0) {
      this.#reportRemoved(
        removed.length === 1
          ? `L’attribut « ${removed[0]} » de <${tag}> est retiré : il n’est pas permis.`
          : `Les attributs « ${removed.join(" », « ")} » de <${tag}> sont retirés : ils ne sont pas permis.`,
      );
    }
    return kept;
  }

  /** Words to come after the link's own, decided before they are read: a format that they name may be said twice. */
  #setLink(kept: Attributes): LinkMark | undefined {
    const { href } = kept;
    if (href === undefined) return undefined;
    const kind = linkKind(href, this.#context.host);
    if (kind === "fragment") {
      this.#context.fragments.push({ id: href.slice(1), typed: href, lines: this.#lines });
      return undefined;
    }
    if (kind === "local") kept.href = resolveLocalLink(this.#context, href, this.#lines);
    const mark = linkMark({ href, kind, text: "", bytes: this.#context.request.fileBytes?.(href) });
    if (mark?.external) {
      kept.class = kept.class === undefined ? "externe" : `${kept.class} externe`;
      kept.rel = "noopener";
    }
    return mark;
  }

  #putPicture(kept: Attributes): void {
    const { src } = kept;
    if (src === undefined) return;
    const alt = typo(kept.alt ?? "");
    if (kept.alt !== "") reportAlt(this.#context, alt, src, "<img", this.#lines);
    if (isRemote(src)) {
      const words = remoteImageWords(this.#context, src, alt, this.#lines);
      this.#html += `<a href="${escapeAttribute(src)}" class="externe" rel="noopener">${escapeText(words)}</a>`;
      return;
    }
    const found = localImage(this.#context, src, this.#lines);
    const { width, height } = found ?? {};
    this.#html += openTagHtml("img", {
      ...kept,
      alt,
      src: found?.src ?? src,
      ...(width === undefined ? {} : { width: String(width) }),
      ...(height === undefined ? {} : { height: String(height) }),
      loading: "lazy",
      decoding: "async",
    });
  }

  #putFrame(attributes: Attributes): void {
    const src = attributes.src ?? attributes.data;
    if (src === undefined) return;
    const link = frameLink(src, attributes.title);
    if (link === undefined) {
      this.#reportRemoved("Ce cadre est retiré : il n’a pas d’adresse.");
      return;
    }
    if (!link.video)
      this.#reportRemoved("Ce cadre est remplacé par un lien : une page ne charge rien d’un autre site.");
    const html = `<a href="${escapeAttribute(link.href)}" class="externe" rel="noopener">${escapeText(link.words)}</a>`;
    const alone = this.#place === "block" && (this.#open.length === 0 || holdsBlocks(this.#open.at(-1)?.tag ?? ""));
    this.#html += alone ? `<p>${html}</p>` : html;
  }

  #reportRemoved(message: string): void {
    const offset = Math.max(0, this.#parser.startIndex - this.#chunkStart);
    const line = this.#chunk.slice(0, offset).split("\n").length - 1;
    const typed = /^<[^>\n]*>?/.exec(this.#chunk.slice(offset, offset + 200))?.[0];
    const lines = this.#lines;
    report(this.#context, {
      code: "html-retire",
      lines: lines === null ? null : [lines[0] + (this.#place === "block" ? line : 0), lines[1]],
      ...(typed === undefined ? {} : { typed }),
      message,
      advice: "Écrivez la même chose en Markdown; le guide de rédaction dit comment.",
    });
  }
}

function openTagHtml(tag: string, attributes: Attributes): string {
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) html += ` ${name}="${escapeAttribute(value)}"`;
  return `${html}>`;
}

/** A last tag that never ends would swallow the words that follow it: its « < » is taken for a sign. */
function withoutOpenTag(html: string): string {
  const last = html.lastIndexOf("<");
  return last < 0 || html.includes(">", last) ? html : `${html.slice(0, last)}&lt;${html.slice(last + 1)}`;
}

/** Browsers skip these in addresses, and « java&#10;script: » would pass for a relative one. */
function withoutControls(address: string): string {
  return [...address].filter((character) => character > "\u0020").join("");
}
