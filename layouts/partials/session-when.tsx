/** When a session or an event takes place, in words. */
import type { VNode } from "preact";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem } from "../../src/site/model.ts";
import { aroundDate, sessionChange } from "../../src/site/session-words.ts";
import { plannedOf } from "./planned.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";

/** « mardi 15 janvier 2013, de 9 h à 16 h »; « mars 2013 (date à confirmer) »; « date à confirmer ». The days of an event are marked for microformats. */
export function SessionWhen({ item }: { readonly item: AgendaItem }): VNode {
  const { date, endDate } = plannedOf(item);
  const { before, after } = aroundDate(item);
  const isMarked = isEdition(item);
  return (
    <>
      {before}
      {date && <When date={date} end={endDate} {...(isMarked && { class: "dt-start" })} />}
      {isMarked && endDate?.day !== undefined && <time class="dt-end" datetime={isoDate(endDate)} />}
      {date && date.day === undefined && after ? <span data-open>{after}</span> : after}
      {!isEdition(item) && <Change of={item.session} />}
    </>
  );
}

/** « (déplacée du 3 au 8 décembre) ». */
function Change({ of }: { readonly of: Parameters<typeof sessionChange>[0] }): VNode | null {
  const change = sessionChange(of);
  if (change === undefined) return null;
  const words = <Words of={change} />;
  return (
    <>
      {" ("}
      {of.formerDate === undefined ? words : <time datetime={isoDate(of.formerDate)}>{words}</time>})
    </>
  );
}
