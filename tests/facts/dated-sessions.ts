/** A training whose sessions are given by their date and hours: its items, in order. */
import { openSession } from "../../src/output/open-session.ts";
import { compareItems } from "../../src/site/agenda-item.ts";
import type { SiteSession } from "../../src/site/model.ts";
import { siteFrom } from "../site-from.ts";

/** A date and, after « | », hours. */
export type Typed = string;

export interface Said {
  readonly item: SiteSession;
  readonly open: ReturnType<typeof openSession>;
}

/** What is said of each session, in the order given; throws when one is refused. */
export function saidOf(typed: readonly Typed[], now = "2027-01-05"): readonly Said[] {
  const lines = typed.map((each, index) => {
    const [date = "", hours] = each.split("|");
    return `  - ${JSON.stringify({ id: `s${index}`, date, ...(hours ? { hours } : {}) })}`;
  });
  const text = `---\ntitle: T\ndate: 2026-12-01\nsummary: S\nplace: Québec\nsessions:\n${lines.join("\n")}\n---\n\nTexte.\n`;
  const { site, problems } = siteFrom({ "formations/t.md": text }, { now });
  const refused = problems.filter(({ severity }) => severity === "error");
  if (refused.length > 0) throw new Error(refused.map(({ message }) => message).join("\n"));
  return typed.map((_, index): Said => {
    const item = site.sessions.find(({ session }) => session.id === `s${index}`);
    if (item === undefined) throw new Error(`no session ${index}`);
    return { item, open: openSession(site, item) };
  });
}

/** The ids of the sessions in the order of the agenda. */
export function orderOf(typed: readonly Typed[]): readonly Typed[] {
  const items = saidOf(typed).map(({ item }) => item);
  return items.toSorted(compareItems).map(({ session }) => typed[Number(session.id.slice(1))] ?? "");
}
