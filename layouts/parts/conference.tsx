/** A report of a conference: the event it tells about, its speakers, the video, then the text and photographs. */
import type { VNode } from "preact";
import type { Conference } from "../../src/content/model.ts";
import type { Post, Site } from "../../src/site/model.ts";
import { placeText } from "../../src/site/place-text.ts";
import { languageName } from "./language-name.ts";
import { LeadPicture } from "./lead-picture.tsx";
import { Named, NamedList } from "./named-link.tsx";
import { PostText } from "./post-text.tsx";
import { When } from "./when.tsx";

interface ConferenceBodyProps {
  readonly site: Site;
  readonly post: Post;
  readonly entry: Conference;
}

/** The body of a report's page. */
export function ConferenceBody({ site, post, entry }: ConferenceBodyProps): VNode {
  const { video, photos } = entry;
  return (
    <>
      <EventFacts entry={entry} />
      {video && <VideoBox video={video} />}
      <PostText site={site} post={post} />
      {photos.length > 0 && (
        <section class="photos" aria-labelledby="photos">
          <h2 id="photos">Photographies</h2>
          {photos.map((photo) => (
            <LeadPicture key={photo.src} site={site} picture={photo} />
          ))}
        </section>
      )}
    </>
  );
}

function EventFacts({ entry: { event, speakers } }: { readonly entry: Conference }): VNode | null {
  if (!event && speakers.length === 0) return null;
  return (
    <dl class="facts facts-line">
      {event && (
        <div>
          <dt>Événement</dt>
          <dd>
            <Named of={event} />
            {event.edition && `, ${event.edition}`}
          </dd>
        </div>
      )}
      {event?.date && (
        <div>
          <dt>Date</dt>
          <dd>
            <When date={event.date} end={event.endDate} />
          </dd>
        </div>
      )}
      {event?.place && (
        <div>
          <dt>Lieu</dt>
          <dd>{placeText(event.place)}</dd>
        </div>
      )}
      {event?.organizer && (
        <div>
          <dt>Organisation</dt>
          <dd>
            <Named of={event.organizer} />
          </dd>
        </div>
      )}
      {speakers.length > 0 && (
        <div>
          <dt>{speakers.length > 1 ? "Conférenciers et conférencières" : "Conférence de"}</dt>
          <dd>
            <NamedList of={speakers} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function VideoBox({
  video: { title, url, lang, transcript },
}: {
  readonly video: NonNullable<Conference["video"]>;
}): VNode {
  const language = lang && !lang.startsWith("fr") ? `, en ${languageName(lang)}` : "";
  return (
    <aside class="box box-video" aria-label="Vidéo">
      <p>
        {url ? <a href={url}>{`${title} (vidéo${language})`}</a> : `${title} (vidéo${language})`}
        {transcript && (
          <>
            <br />
            {/^(https?:|\/|#)/.test(transcript) ? <a href={transcript}>Transcription de la vidéo</a> : transcript}
          </>
        )}
      </p>
    </aside>
  );
}
