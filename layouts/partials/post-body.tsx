/** Chooses the body of a post by its kind. */
import type { VNode } from "preact";
import type { FormationPost, Post, Site } from "../../src/site/model.ts";
import { ConferenceBody } from "./conference.tsx";
import { EventFacts } from "./event-facts.tsx";
import { FormationBody } from "./formation.tsx";
import { GuideBody } from "./guide.tsx";
import { PostText } from "./post-text.tsx";

/** A training, a report and a guide start with their facts; an article is only its text. */
export function PostBody({ site, post }: { readonly site: Site; readonly post: Post }): VNode {
  const { entry } = post;
  switch (entry.base) {
    case "formation":
      return <FormationBody site={site} post={post as FormationPost} />;
    case "conference":
      return <ConferenceBody site={site} post={post} entry={entry} />;
    case "guide":
      return <GuideBody site={site} post={post} entry={entry} />;
    case "article":
      return (
        <>
          <EventFacts site={site} post={post} event={entry.event} />
          <PostText site={site} post={post} />
        </>
      );
  }
}
