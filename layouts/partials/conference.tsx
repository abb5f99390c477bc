/** A conference report: the event, its speakers, the video, then the text and photographs. */
import type { VNode } from "preact";
import type { Conference } from "../../src/content/model.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { replaceable } from "../replaceable.tsx";
import { EventFacts } from "./event-facts.tsx";
import { PictureGallery } from "./picture-gallery.tsx";
import { PostText } from "./post-text.tsx";
import { RecordingBox } from "./recording.tsx";

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
        {video && <RecordingBox site={site} recording={video} />}
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
