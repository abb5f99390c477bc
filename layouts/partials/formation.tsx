/** A training: sessions and practical sheet first, then the text. */
import type { VNode } from "preact";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import type { FormationPost, Site } from "../../src/site/model.ts";
import { replaceable } from "../replaceable.tsx";
import { CalendarLinks } from "./calendar-links.tsx";
import { PostText } from "./post-text.tsx";
import { PracticalSheet } from "./practical-sheet.tsx";
import { Rail } from "./rail.tsx";
import { SessionItem } from "./session-item.tsx";
import { TrainingLife } from "./training-life.tsx";
import { WhoAndWhere } from "./who-and-where.tsx";

interface FormationBodyProps {
  readonly site: Site;
  readonly post: FormationPost;
}

/** The rules of the sessions, each once, before the dates that they give: « Tous les mardis du 2 février au 30 mars 2027. » */
function rulesOf({ entry }: FormationPost): readonly string[] {
  const rules = entry.sessions.flatMap(({ rule }) => (rule === undefined ? [] : [rule.text]));
  return [...new Set(rules)].map((text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`);
}

/** Renders the body of a training's page, a sheet to read or print; each session has an id. */
export const FormationBody = replaceable(
  "formation",
  function FormationBody({ site, post }: FormationBodyProps): VNode {
    const { sessions } = post;
    const follow = sessions.some((item) => isDated(item) && item.time !== "past");
    return (
      <div class="with-rail">
        <Rail site={site} post={post} />
        <div class="rail-beside">
          <div class="sheet">
            {sessions.length > 0 && (
              <section aria-labelledby="seances">
                <h2 id="seances" data-pagefind-ignore>
                  {sessions.length > 1 ? "Les séances" : "La séance"}
                </h2>
                <TrainingLife site={site} post={post} />
                {rulesOf(post).map((rule) => (
                  <p key={rule} class="sheet-over">
                    {rule}
                  </p>
                ))}
                <ul class="sessions">
                  {sessions.map((item) => (
                    <SessionItem key={item.anchor} site={site} item={item} titled="own" />
                  ))}
                </ul>
                {follow && (
                  <details class="sheet-calendar" data-pagefind-ignore>
                    <summary>Suivre cette formation dans mon calendrier</summary>
                    <CalendarLinks
                      site={site}
                      url={calendarUrls.formation(post)}
                      name={post.title}
                      lang={post.entry.lang}
                    />
                  </details>
                )}
              </section>
            )}
            <section aria-labelledby="en-pratique">
              <h2 id="en-pratique">En pratique</h2>
              <PracticalSheet site={site} post={post} />
            </section>
          </div>
          <WhoAndWhere site={site} post={post} />
          <PostText site={site} post={post} apart />
        </div>
      </div>
    );
  },
);
