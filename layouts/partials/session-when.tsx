/** When a session or an event takes place, in words. */
import type { VNode } from "preact";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem } from "../../src/site/model.ts";
import { aroundDate, sessionChange } from "../../src/site/session-words.ts";
import { ClausePieces } from "./pieces.tsx";
import { plannedOf } from "./planned.ts";
import { When } from "./when.tsx";
import { Words } from "./words.tsx";

/** What stands between a day and its hours. */
const COMMA = ", ";

interface SessionWhenProps {
  readonly item: AgendaItem;
  /** False outside of the event itself, in a text about it. */
  readonly marked?: boolean;
}

/** « mardi 15 janvier 2013, de 9 h à 16 h »; « mars 2013 (date à confirmer) »; « date à confirmer ». The days of an event are marked for microformats. */
export function SessionWhen({ item, marked = true }: SessionWhenProps): VNode {
  const { date, endDate } = plannedOf(item);
  const { before, after } = aroundDate(item);
  const isMarked = marked && isEdition(item);
  const hours = after.startsWith(COMMA) ? after.slice(COMMA.length) : "";
  const day = (
    <>
      {before}
      {date && <When date={date} end={endDate} {...(isMarked && { class: "dt-start" })} />}
      {hours && ","}
    </>
  );
  return (
    <>
      {after === "" ? day : <span class="whole">{day}</span>}
      {isMarked && endDate?.day !== undefined && <time class="dt-end" datetime={isoDate(endDate)} />}
      {after !== "" && " "}
      {hours ? <ClausePieces of={hours} /> : after && <Open of={after.trim()} isMonth={date?.day === undefined} />}
      {!isEdition(item) && <Change of={item.session} />}
    </>
  );
}

/** « (date à confirmer) », which is open as long as only the month is known. */
function Open({ of, isMonth }: { readonly of: string; readonly isMonth: boolean }): VNode {
  return (
    <span class="whole" data-open={isMonth || undefined}>
      {of}
    </span>
  );
}

/** « (déplacée du 3 au 8 décembre) ». */
function Change({ of }: { readonly of: Parameters<typeof sessionChange>[0] }): VNode | null {
  const change = sessionChange(of);
  if (change === undefined) return null;
  const words = <Words of={change} />;
  return (
    <>
      {" "}
      <span class="whole">
        ({of.formerDate === undefined ? words : <time datetime={isoDate(of.formerDate)}>{words}</time>})
      </span>
    </>
  );
}
