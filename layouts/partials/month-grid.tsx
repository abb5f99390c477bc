/** A month as a calendar grid: an HTML table, Sunday first as in Quebec. What has no day is not in it. */
import type { VNode } from "preact";
import { daysInMonth, isoDate, weekday } from "../../src/locale/fr/calendar-date.ts";
import { monthText, WEEKDAYS } from "../../src/locale/fr/date-text.ts";
import { datesOf, isEdition, statusOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem, AgendaMonthPageData, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { WordsIn } from "./words-in.tsx";

const SUNDAY_FIRST = [WEEKDAYS[6], ...WEEKDAYS.slice(0, 6)];

/** A captioned table with a header per weekday; each day links to its sessions and events, in tab order. */
export function MonthGrid({ site, view }: { readonly site: Site; readonly view: AgendaMonthPageData }): VNode {
  const { year, month, sessions } = view;
  return (
    <table class="month">
      <caption>{monthText(year, month)}</caption>
      <thead>
        <tr>
          {SUNDAY_FIRST.map((day) => (
            <th key={day} scope="col">
              <span class="hidden">{day}</span>
              <span aria-hidden="true">{day?.slice(0, 3)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks(year, month).map((week) => (
          <tr key={week.join()}>
            {week.map((day, at) => (
              <Day
                key={at}
                site={site}
                date={{ year, month, day }}
                sessions={sessions.filter((item) => day > 0 && covers(item, year, month, day))}
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
  /** Day 0 is outside the month. */
  readonly date: { readonly year: number; readonly month: number; readonly day: number };
  readonly sessions: readonly AgendaItem[];
}

function Day({ site, date, sessions }: DayProps): VNode {
  const { day } = date;
  if (day === 0) return <td class="month-out" />;
  return (
    <td class={sessions.length > 0 ? "month-busy" : undefined}>
      <time class="month-day" datetime={isoDate(date)}>
        {day}
      </time>
      {sessions.length > 0 && (
        <ul>
          {sessions.map((item) => (
            <li key={item.url}>
              <a class={isEdition(item) ? "month-event" : undefined} href={href(site, item.url)}>
                <Name item={item} />
                {statusOf(item) === "cancelled" && (isEdition(item) ? " (annulé)" : " (annulée)")}
              </a>
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}

function Name({ item }: { readonly item: AgendaItem }): VNode {
  if (isEdition(item)) return <WordsIn of={item.title} lang={item.event.lang} />;
  return <WordsIn of={item.session.group ?? item.post.title} lang={item.post.entry.lang} />;
}

/** Rows of seven days from Sunday; 0 is outside the month. */
function weeks(year: number, month: number): number[][] {
  const lead = weekday({ year, month, day: 1 }) % 7;
  const length = daysInMonth(year, month);
  const rows = Math.ceil((lead + length) / 7);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 7 }, (_, column) => {
      const day = row * 7 + column - lead + 1;
      return day >= 1 && day <= length ? day : 0;
    }),
  );
}

function covers(item: AgendaItem, year: number, month: number, day: number): boolean {
  const { date, endDate } = datesOf(item);
  if (date?.day === undefined) return false;
  const at = year * 372 + month * 31 + day;
  const from = date.year * 372 + date.month * 31 + date.day;
  const to = endDate?.day === undefined ? from : endDate.year * 372 + endDate.month * 31 + endDate.day;
  return from <= at && at <= to;
}
