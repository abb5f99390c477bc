/** What took place, one line each: a small picture, the title of the text, its kind and the day. */
import type { VNode } from "preact";
import type { Site, Trace } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { Badge } from "./badge.tsx";
import { CardPicture } from "./card-picture.tsx";
import { KindLabel, kindClasses } from "./kind-mark.tsx";
import { spoken } from "./spoken.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";

interface TraceListProps {
  readonly site: Site;
  readonly traces: readonly Trace[];
}

/** The title is the link. */
export function TraceList({ site, traces }: TraceListProps): VNode {
  return (
    <ul class="traces">
      {traces.map(({ post, date, endDate, note }) => (
        <li key={post.url} class={kindClasses("card", site, post)}>
          <CardPicture site={site} post={post} position="line" />
          <p class="trace-title" {...spoken(post.entry.lang)}>
            <a href={href(site, post.url)}>
              <Words of={post.title} lang={post.entry.lang} />
            </a>
          </p>
          <p class="trace-facts">
            <KindLabel site={site} post={post} /> {date && <When date={date} end={endDate} />}{" "}
            {note && <span>{note}</span>} <Badge badge={post.badge} />
          </p>
        </li>
      ))}
    </ul>
  );
}
