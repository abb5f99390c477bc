/**
 * Facts that a page shows outside its text and that feed readers would miss: sessions of a training, video of a talk,
 * document of a guide. Plain lists, no styling.
 */
import { render } from "dom-serializer";
import { Element, Text } from "domhandler";
import { escapeUTF8 } from "entities";
import type { Post, Site } from "../../site/model.ts";
import { sessionDetails, sessionLabel } from "../../site/session-words.ts";
import { absolute } from "../../site/urls.ts";

/** The HTML to put before the text; empty for most posts. */
export function feedFacts(site: Pick<Site, "base" | "origin">, post: Post): string {
  const { entry } = post;
  switch (entry.base) {
    case "formation":
      return list(
        post.sessions.map((session) => {
          const details = sessionDetails(session);
          return [
            link(absolute(site, session.url), sessionLabel(session)),
            ...(details ? [words(`. ${details}`)] : []),
          ];
        }),
      );
    case "conference": {
      const address = entry.video?.file?.url ?? entry.video?.url;
      return list(address ? [[link(absolute(site, address), `Vidéo\u00a0: ${entry.video?.title}`)]] : []);
    }
    case "guide": {
      const address = entry.document?.asset?.url ?? entry.document?.url ?? entry.document?.archivedUrl;
      return list(address ? [[link(absolute(site, address), `Document\u00a0: ${entry.document?.title}`)]] : []);
    }
    default:
      return "";
  }
}

function list(items: readonly (readonly (Element | Text)[])[]): string {
  if (items.length === 0) return "";
  const lines = items.map((nodes) => new Element("li", {}, [...nodes]));
  return `${render(new Element("ul", {}, lines), { encodeEntities: false })}\n`;
}

function link(address: string, text: string): Element {
  return new Element("a", { href: escapeUTF8(address) }, [words(text)]);
}

/** Escaped here: the serialiser would write every no-break space as an entity. */
function words(text: string): Text {
  return new Text(escapeUTF8(text));
}
