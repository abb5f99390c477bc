/** The summary of a training that stays in view: next date, place, price, seats, deadline, and the one thing to do. */
import type { VNode } from "preact";
import { isDated } from "../../src/output/calendar/feeds.ts";
import { calendarUrls } from "../../src/output/calendar/urls.ts";
import type { FormationPost, Site } from "../../src/site/model.ts";
import { nextItem, nextStep } from "../../src/site/next-step.ts";
import { seatsText } from "../../src/site/session-words.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";
import { DateBlock } from "./date-block.tsx";
import { Fact } from "./fact.tsx";
import { PriceLines } from "./price-lines.tsx";
import { clockOf } from "./session-clock.ts";
import { SessionWhen } from "./session-when.tsx";
import { StepButton } from "./step-button.tsx";
import { VenueName } from "./venue-name.tsx";
import { When } from "./when.tsx";
import { WordsIn } from "./words-in.tsx";

/** Null once nothing can be attended or asked for. */
export const Rail = replaceable(
  "rail",
  function Rail({ site, post }: { readonly site: Site; readonly post: FormationPost }): VNode | null {
    const next = nextItem(post.sessions);
    const step = nextStep(post, site.now);
    if (next === undefined && step === undefined) return null;
    const { registration, price: general } = post.entry;
    const place = next?.session.place;
    const price = next?.session.price ?? general;
    const seats = next && seatsText(next);
    return (
      <aside class="rail" aria-labelledby="prochaine" data-pagefind-ignore {...(next && clockOf(next))}>
        <div class="rail-date">
          <DateBlock date={next?.session.date} end={next?.session.endDate} />
          <p>
            <b id="prochaine">{post.sessions.length > 1 ? "Prochaine séance" : "La séance"}</b>
            {next === undefined ? (
              <span>date à confirmer</span>
            ) : (
              <span>
                <SessionWhen item={next} />
              </span>
            )}
            {next?.session.group && (
              <span>
                <WordsIn of={next.session.group} lang={post.entry.lang} />
              </span>
            )}
          </p>
        </div>
        <dl>
          {place && (
            <Fact term="Lieu">
              <VenueName site={site} place={place} />
            </Fact>
          )}
          {next?.session.online && <Fact term={place ? "Aussi" : "Lieu"}>en ligne</Fact>}
          {price && (
            <Fact term="Prix">
              <PriceLines price={price} today={site.now} />
            </Fact>
          )}
          {seats && <Fact term="Places">{seats}</Fact>}
          {registration?.deadline && step && (
            <Fact term="Date limite">
              <When date={registration.deadline} />
            </Fact>
          )}
        </dl>
        <p class="rail-step">
          <StepButton site={site} of={post} />
          {next && isDated(next) && (
            <a href={href(site, calendarUrls.session(next))} type="text/calendar">
              Ajouter à mon calendrier
            </a>
          )}
        </p>
      </aside>
    );
  },
);
