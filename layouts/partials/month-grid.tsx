/** A month as a calendar grid: an HTML table, Sunday first as in Quebec. What has no day is not in it. */
import type { VNode } from "preact";
import { daysInMonth, isoDate, weekday } from "../../src/locale/fr/calendar-date.ts";
import { monthText, WEEKDAYS } from "../../src/locale/fr/date-text.ts";
import { datesOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem, AgendaMonthPageData, Site } from "../../src/site/model.ts";
import { MonthChip } from "./month-chip.tsx";

const SUNDAY_FIRST = [WEEKDAYS[6], ...WEEKDAYS.slice(0, 6)];

/** A captioned table with a header per weekday; each day links to its sessions and events, in tab order. */
export function MonthGrid({ site, view }: { readonly site: Site; readonly view: AgendaMonthPageData }): VNode {
  const { year, month, sessions } = view;
  return (
    <table class="month">
      <caption class="hidden">{monthText(year, month)}</caption>
      <thead>
        <tr>
          {SUNDAY_FIRST.map((day) => (
            <th key={day} scope="col">
              <span class="hidden">{day}</span>
              <span aria-hidden="true">{day?.slice(0, 3)}.</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(year, month).map((week) => (
          <tr key={week[0] && isoDate(week[0])}>
            {week.map((date) => (
              <DayCell
                key={isoDate(date)}
                site={site}
                date={date}
                isOut={date.month !== month}
                sessions={sessions.filter((item) => date.month === month && covers(item, date))}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface DayProps {
  readonly site: Site;
  /** Of the month before or after, when its month is another. */
  readonly date: Day;
  readonly isOut: boolean;
  readonly sessions: readonly AgendaItem[];
}

/** Days of other months are numbers alone, for the eye; today is ringed, and the script of states moves the ring. */
function DayCell({ site, date, isOut, sessions }: DayProps): VNode {
  if (isOut)
    return (
      <td class="month-out">
        <span aria-hidden="true">{date.day}</span>
      </td>
    );
  const day = isoDate(date);
  return (
    <td class={sessions.length > 0 ? "month-busy" : undefined}>
      <time class="month-day" datetime={day} aria-current={day === site.now ? "date" : undefined}>
        {date.day}
      </time>
      {sessions.length > 0 && (
        <ul>
          {sessions.map((item) => (
            <li key={item.url}>
              <MonthChip site={site} item={item} />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Rows of seven days from Sunday, with those of the months around. */
function weeks(year: number, month: number): readonly (readonly Day[])[] {
  const lead = weekday({ year, month, day: 1 }) % 7;
  const rows = Math.ceil((lead + daysInMonth(year, month)) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => dayAt(year, month, row * 7 + column - lead + 1)),
  );
}

/** The day at a place counted from the first of the month: 0 is the last of the month before. */
function dayAt(year: number, month: number, at: number): Day {
  const length = daysInMonth(year, month);
  if (at >= 1 && at <= length) return { year, month, day: at };
  if (at > length)
    return month === 12 ? { year: year + 1, month: 1, day: at - length } : { year, month: month + 1, day: at - length };
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return { ...before, day: daysInMonth(before.year, before.month) + at };
}

function covers(item: AgendaItem, { year, month, day }: Day): boolean {
  const { date, endDate } = datesOf(item);
  if (date?.day === undefined) return false;
  const at = year * 372 + month * 31 + day;
  const from = date.year * 372 + date.month * 31 + date.day;
  const to = endDate?.day === undefined ? from : endDate.year * 372 + endDate.month * 31 + endDate.day;
  return from <= at && at <= to;
}
