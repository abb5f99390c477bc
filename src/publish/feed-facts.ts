/** What a page shows beside its text and feed readers would miss: sessions of a training, video of a talk, document of a guide. Plain lists, no styling. */
import type { Post, Site } from "../site/model.ts";
import { sessionDetails, sessionLabel } from "../site/session-words.ts";
import { absolute } from "../site/urls.ts";
import { xmlText } from "./xml.ts";

/** HTML to put before the text, empty for most posts. */
export function feedFacts(site: Pick<Site, "base" | "origin">, post: Post): string {
  const { entry } = post;
  switch (entry.kind) {
    case "formation":
      return list(
        post.sessions.map((session) => {
          const details = sessionDetails(session);
          return link(absolute(site, session.url), sessionLabel(session)) + (details && `. ${xmlText(details)}`);
        }),
      );
    case "conference":
      return list(entry.video?.url ? [link(absolute(site, entry.video.url), `Vidéo\u00a0: ${entry.video.title}`)] : []);
    case "guide": {
      const address = entry.document?.asset?.url ?? entry.document?.url ?? entry.document?.archivedUrl;
      return list(address ? [link(absolute(site, address), `Document\u00a0: ${entry.document?.title}`)] : []);
    }
    default:
      return "";
  }
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>\n` : "";
}

function link(address: string, text: string): string {
  return `<a href="${xmlText(address)}">${xmlText(text)}</a>`;
}
