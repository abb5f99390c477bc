/** The date and hours of a session in words. It never turns a month into a day. */
import type { VNode } from "preact";
import { weekday } from "../../src/french/calendar-date.ts";
import { timeRangeText } from "../../src/french/clock-time.ts";
import { WEEKDAYS } from "../../src/french/date-text.ts";
import type { SiteSession } from "../../src/site/model.ts";
import { When } from "./when.tsx";

/** « mardi 15 janvier 2013, de 9 h à 16 h »; « mars 2013 (jour à préciser) »; « date à déterminer ». */
export function SessionWhen({ item: { session, time } }: { readonly item: SiteSession }): VNode {
  const { date, endDate, start, end, formerDate, status } = session;
  if (!date) return <>date à déterminer</>;
  return (
    <>
      {date.day !== undefined && !endDate && `${WEEKDAYS[weekday(date) - 1]} `}
      <When date={date} end={endDate} />
      {date.day === undefined && time !== "past" && " (jour à préciser)"}
      {start && `, ${timeRangeText(start, end)}`}
      {status === "postponed" && formerDate && (
        <>
          {" (d’abord prévue : "}
          <When date={formerDate} />)
        </>
      )}
    </>
  );
}
