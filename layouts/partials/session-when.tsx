/** The date and hours of a session in words. */
import type { VNode } from "preact";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import type { SiteSession } from "../../src/site/model.ts";
import { aroundDate, sessionChange } from "../../src/site/session-words.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";

/** « mardi 15 janvier 2013, de 9 h à 16 h »; « mars 2013 (date à confirmer) »; « date à confirmer ». */
export function SessionWhen({ item }: { readonly item: SiteSession }): VNode {
  const { date, endDate, formerDate } = item.session;
  const change = sessionChange(item.session);
  const { before, after } = aroundDate(item);
  return (
    <>
      {before}
      {date && <When date={date} end={endDate} />}
      {date?.day === undefined && after ? <span data-open>{after}</span> : after}
      {change !== undefined && (
        <>
          {" ("}
          {formerDate === undefined ? (
            <Words of={change} />
          ) : (
            <time datetime={isoDate(formerDate)}>
              <Words of={change} />
            </time>
          )}
          )
        </>
      )}
    </>
  );
}
