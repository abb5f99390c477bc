/** A training whose sessions are given by their date and hours, and what each of its outputs says of every one. */
import { datedEvents } from "../../src/output/calendar/event.ts";
import { courseInstanceNodes } from "../../src/output/json-ld/course-instance.ts";
import { openSession } from "../../src/output/open-session.ts";
import { compareItems } from "../../src/site/agenda-item.ts";
import type { FormationPost, SiteSession } from "../../src/site/model.ts";
import { sessionLabel } from "../../src/site/session-words.ts";
import { siteFrom } from "../site-from.ts";

/** A date and, after « | », hours; a last part is an `endDate`. */
export type Typed = string;

export interface Said {
  readonly printed: string;
  /** « 20270115T090000/20270115T160000 », one for each entry; empty when calendars have none. */
  readonly calendar: string;
  /** « 2027-01-15T09:00:00-05:00/… »; empty without an Event. */
  readonly event: string;
  readonly open: ReturnType<typeof openSession>;
  readonly item: SiteSession;
}

/** What is said of each session, in the order given; throws when one is refused. */
export function saidOf(typed: readonly Typed[], now = "2027-01-05"): readonly Said[] {
  const lines = typed.map((each, index) => {
    const [date = "", hours, endDate] = each.split("|");
    const keys = { id: `s${index}`, date, ...(hours ? { hours } : {}), ...(endDate ? { endDate } : {}) };
    return `  - ${JSON.stringify(keys)}`;
  });
  const text = `---\ntitle: T\ndate: 2026-12-01\nsummary: S\nplace: Québec\nsessions:\n${lines.join("\n")}\n---\n\nTexte.\n`;
  const { site, problems } = siteFrom({ "formations/t.md": text }, { now });
  const refused = problems.filter(({ severity }) => severity === "error");
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join("\n"));
  const [post] = site.posts as readonly FormationPost[];
  const nodes = new Map(
    post && courseInstanceNodes(site, post).map((node) => [String(node["@id"]).split("#")[1], node]),
  );
  return typed.map((_, index): Said => {
    const item = site.sessions.find(({ session }) => session.id === `s${index}`);
    if (item === undefined) throw new Error(`no session ${index}`);
    const node = nodes.get(item.anchor);
    return {
      printed: sessionLabel(item)
        .replace(/^Séance.: /u, "")
        .replace(/\u00a0/gu, " "),
      calendar: datedEvents(site, item).map(spanOf).join(" "),
      event: node === undefined ? "" : `${node.startDate}/${node.endDate}`,
      open: openSession(site, item),
      item,
    };
  });
}

/** The ids of the sessions in the order of the agenda. */
export function orderOf(typed: readonly Typed[]): readonly Typed[] {
  const items = saidOf(typed).map(({ item }) => item);
  return items.toSorted(compareItems).map(({ session }) => typed[Number(session.id.slice(1))] ?? "");
}

function spanOf([, properties]: readonly [
  string,
  readonly (readonly [string, unknown, string, unknown])[],
  unknown,
]): string {
  const value = (name: string) => String(properties.find(([key]) => key === name)?.[3] ?? "").replaceAll(/[-:]/gu, "");
  return `${value("dtstart")}/${value("dtend")}`;
}
