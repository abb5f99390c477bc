/** Reads XML in one pass and says whether it is well formed (XML 1.0 §2.1): the feeds of a site are many times its texts, and no tree of them is wanted. It knows no DTD and no format. */

export interface XmlVisitor {
  /** `depth` is 0 for the root; `attributes` are as written. */
  readonly open?: (name: string, depth: number, attributes: string) => void;
  /** `content` is what stands between the two tags, as written. */
  readonly close: (name: string, depth: number, content: string) => void;
}

/** What XML 1.0 §2.2 forbids. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
/** A `&` that begins no reference. */
const BAD_REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);)/;
/** In a text, also the end of a CDATA section that did not begin. */
const BAD_TEXT = new RegExp(`${BAD_REFERENCE.source}|\\]\\]>`);
const DECLARATION =
  /^<\?xml\s+version=(?:"1\.\d"|'1\.\d')(?:\s+encoding=(?:"[\w.-]+"|'[\w.-]+'))?(?:\s+standalone=(?:"(?:yes|no)"|'(?:yes|no)'))?\s*\?>/;
const NAME = /[\p{L}_:][\p{L}\p{M}\p{N}_:.-]*/uy;
const ATTRIBUTE = /\s+([\p{L}_:][\p{L}\p{M}\p{N}_:.-]*)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/uy;
const TAG_END = /\s*(\/?)>/y;

/** Why a text is not well-formed XML, in French; undefined when it is. */
export function whyNotXml(text: string, visitor: XmlVisitor): string | undefined {
  if (FORBIDDEN.test(text)) return "il contient un caractère interdit en XML";
  const reason = whyMalformed(text, visitor);
  return reason === undefined ? undefined : `ce n’est pas du XML bien formé (${reason})`;
}

function whyMalformed(text: string, visitor: XmlVisitor): string | undefined {
  /** The elements around, and where the content of each begins. */
  const names: string[] = [];
  const starts: number[] = [];
  let rooted = false;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  for (let tag = text.indexOf("<", at); tag >= 0; tag = text.indexOf("<", at)) {
    const between = whyNotText(text.slice(at, tag), names.length === 0);
    if (between !== undefined) return between;
    const sign = text.charAt(tag + 1);
    if (sign === "/") {
      const end = text.indexOf(">", tag);
      const name = text.slice(tag + 2, end).trimEnd();
      if (end < 0 || names.pop() !== name) return `\`</${name}>\` ne ferme pas le dernier élément ouvert`;
      visitor.close(name, names.length, text.slice(starts.pop(), tag));
      at = end + 1;
    } else if (sign === "!" || sign === "?") {
      at = asideEnd(text, tag, names.length === 0);
      if (at < 0) return "un passage qui commence par `<!` ou `<?` n’est pas admis ou n’est pas fermé";
    } else {
      if (names.length === 0 && rooted) return "il y a plus d’un élément à la racine";
      rooted = true;
      const name = nameAt(text, tag + 1);
      const attributesEnd = name === undefined ? undefined : whereAttributesEnd(text, tag + 1 + name.length);
      TAG_END.lastIndex = attributesEnd ?? text.length;
      const end = TAG_END.exec(text);
      if (name === undefined || attributesEnd === undefined || end === null)
        return `une balise est mal écrite : « ${text.slice(tag, tag + 40).replace(/\s+/g, " ")} »`;
      visitor.open?.(name, names.length, text.slice(tag + 1 + name.length, attributesEnd));
      at = TAG_END.lastIndex;
      if (end[1] === "/") visitor.close(name, names.length, "");
      else {
        names.push(name);
        starts.push(at);
      }
    }
  }
  if (names.length > 0) return `\`<${names.at(-1)}>\` n’est pas fermé`;
  return rooted ? whyNotText(text.slice(at), true) : "il n’y a aucun élément";
}

function whyNotText(text: string, outside: boolean): string | undefined {
  if (outside && text.trim() !== "") return "il y a du texte hors de l’élément racine";
  const found = BAD_TEXT.exec(text);
  return found === null ? undefined : `« ${text.slice(found.index, found.index + 10)} » n’y est pas permis`;
}

function nameAt(text: string, at: number): string | undefined {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0];
}

/** Where the attributes that begin at `from` end; undefined when one is given twice or holds a wrong reference. */
function whereAttributesEnd(text: string, from: number): number | undefined {
  if (text.charAt(from) === ">") return from;
  const seen: string[] = [];
  for (let at = from; ; at = ATTRIBUTE.lastIndex) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (found === null) return at;
    const [, name = "", double, single = ""] = found;
    if (seen.includes(name) || BAD_REFERENCE.test(double ?? single)) return undefined;
    seen.push(name);
  }
}

/** The end of a comment, of a CDATA section or of an instruction; -1 when it has none. A DTD is refused: nothing of ours needs one. */
function asideEnd(text: string, at: number, outside: boolean): number {
  const after = (mark: string, from: number): number => {
    const end = text.indexOf(mark, from);
    return end < 0 ? -1 : end + mark.length;
  };
  if (/^<\?xml[\s?]/i.test(text.slice(at, at + 6))) return at === 0 ? (DECLARATION.exec(text)?.[0].length ?? -1) : -1;
  if (text.startsWith("<?", at)) return after("?>", at + 2);
  if (text.startsWith("<![CDATA[", at)) return outside ? -1 : after("]]>", at + 9);
  if (!text.startsWith("<!--", at)) return -1;
  // `--` may not stand inside a comment: the first one must be its end.
  const end = text.indexOf("--", at + 4);
  return text.startsWith("-->", end) && end >= 0 ? end + 3 : -1;
}
