/** Reads HTML with htmlparser2 once for all that want to know about it. */
import { type Handler, Parser } from "htmlparser2";

/** Told of each tag and text in order; attributes and text are decoded. */
export type HtmlVisitor = Pick<Handler, "onopentag" | "ontext" | "onclosetag">;

/** Reads a whole text for a visitor. */
export type HtmlReading = (html: string, visitor: HtmlVisitor) => void;

/** Reads for one visitor, or for two at the same time. */
export function parseHtml(html: string, visitor: HtmlVisitor, other?: HtmlVisitor): void {
  const parser = new Parser(other === undefined ? visitor : both(visitor, other));
  parser.end(html);
}

function both(first: HtmlVisitor, second: HtmlVisitor): HtmlVisitor {
  return {
    onopentag: (name, attributes, isImplied) => {
      first.onopentag(name, attributes, isImplied);
      second.onopentag(name, attributes, isImplied);
    },
    ontext: (text) => {
      first.ontext(text);
      second.ontext(text);
    },
    onclosetag: (name, isImplied) => {
      first.onclosetag(name, isImplied);
      second.onclosetag(name, isImplied);
    },
  };
}
