/** A conference report: the event, its speakers, the video, then the text and photographs. */
import type { VNode } from "preact";
import type { Conference } from "../../src/content/model.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { EventFacts } from "./event-facts.tsx";
import { languageName } from "./language-name.ts";
import { PictureGallery } from "./picture-gallery.tsx";
import { PostText } from "./post-text.tsx";
import { WordsIn } from "./words-in.tsx";

interface ConferenceBodyProps {
  readonly site: Site;
  readonly post: Post;
  readonly entry: Conference;
}

/** Renders the body of a report's page. */
export const ConferenceBody = replaceable(
  "conference",
  function ConferenceBody({ site, post, entry }: ConferenceBodyProps): VNode {
    const { video, photos } = entry;
    return (
      <>
        <EventFacts site={site} post={post} event={entry.event} speakers={entry.speakers} />
        {video && <VideoBox site={site} video={video} />}
        <PostText site={site} post={post} />
        {photos.length > 0 && (
          <section class="photos" aria-labelledby="photos">
            <h2 id="photos">Photographies</h2>
            <PictureGallery site={site} pictures={photos} lang={entry.lang} />
          </section>
        )}
      </>
    );
  },
);

function VideoBox({
  site,
  video: { title, url, lang, transcript },
}: {
  readonly site: Site;
  readonly video: NonNullable<Conference["video"]>;
}): VNode {
  const language = lang && !lang.startsWith("fr") ? `, en ${languageName(lang)}` : "";
  const words = (
    <>
      <WordsIn of={title} lang={language === "" ? undefined : lang} />
      {` (vidéo${language})`}
    </>
  );
  return (
    <aside class="box box-video" aria-label="Vidéo">
      <p>
        {url ? <a href={url}>{words}</a> : words}
        {transcript && (
          <>
            <br />
            {/^(https?:\/\/|\/|#)/.test(transcript) ? (
              <a href={href(site, transcript)}>Transcription de la vidéo</a>
            ) : (
              transcript
            )}
          </>
        )}
      </p>
    </aside>
  );
}
