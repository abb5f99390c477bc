/** Sessions and editions whose date is not the same in two built sites, from their open data. A build never reads a former build: this comparison is the only place that does. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { compareFrench } from "../../locale/fr/collate.ts";
import { ROUTES } from "../../routes.ts";

export interface MovedDate {
  /** The training or the event, with its group or its edition. */
  readonly title: string;
  /** As the open data say them: a day or a month. */
  readonly from: string;
  readonly to: string;
  /** True when the new site does not say the former date. */
  readonly isUntold: boolean;
}

interface OpenDate {
  readonly uid: string;
  readonly title: string;
  readonly date?: string;
  readonly formerDate?: string;
}

/** Those with the same permanent id in both, sorted by title; a month that becomes one of its days is no move. */
export function movedDates(before: string, after: string): readonly MovedDate[] {
  const former = new Map(datesIn(before).map((item) => [item.uid, item]));
  return datesIn(after)
    .flatMap(({ uid, title, date: to, formerDate }) => {
      const from = former.get(uid)?.date;
      if (from === undefined || to === undefined || from === to || to.startsWith(from)) return [];
      return [{ title, from, to, isUntold: formerDate === undefined }];
    })
    .sort((a, b) => compareFrench(a.title, b.title) || compareFrench(a.from, b.from) || compareFrench(a.to, b.to));
}

interface Formations {
  readonly formations?: readonly {
    readonly title: string;
    readonly sessions: readonly (Omit<OpenDate, "title"> & { readonly group?: string })[];
  }[];
}

interface Events {
  readonly events?: readonly { readonly editions: readonly OpenDate[] }[];
}

function datesIn(folder: string): readonly OpenDate[] {
  const { formations = [] } = read<Formations>(folder, ROUTES.openData);
  const { events = [] } = read<Events>(folder, ROUTES.openEvents);
  return [
    ...formations.flatMap(({ title, sessions }) =>
      sessions.map(({ group, ...session }) => ({
        ...session,
        title: group === undefined ? title : `${title} – ${group}`,
      })),
    ),
    ...events.flatMap(({ editions }) => editions),
  ];
}

/** A site of another version may not have the file. */
function read<T extends object>(folder: string, url: string): Partial<T> {
  const path = join(folder, url);
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as T) : {};
}
