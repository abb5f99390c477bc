/** Expands the rules of a training into sessions, one a day; a session listed under the id of one of them says what is its own. */
import { compareDates, isoDate } from "../../locale/fr/calendar-date.ts";
import type { SessionRule } from "../model.ts";
import type { FormationKeys } from "../schema/kinds.ts";

type SessionKeys = NonNullable<FormationKeys["sessions"]>[number];

/** One session to complete. */
export interface ListedSession {
  readonly keys: SessionKeys;
  /** Its place in the list, from 0. */
  readonly listed: number;
  readonly rule?: SessionRule;
}

/** Keys that are said together: a session that says one of them inherits none of the others. */
const TOGETHER: readonly (readonly (keyof SessionKeys)[])[] = [
  ["start", "end", "hours"],
  ["place", "online"],
  ["price", "prices"],
  ["seatsLeft", "status"],
];

/** Returns the sessions in the order of the list, those of a rule in the place of the rule. */
export function expandRules(sessions: readonly SessionKeys[]): readonly ListedSession[] {
  const all = sessions.map((keys, listed): ListedSession => ({ keys, listed }));
  const own = new Map<string, ListedSession>();
  // Of two with the same id, the second is reported as such.
  for (const each of all) if (each.keys.id !== undefined && !own.has(each.keys.id)) own.set(each.keys.id, each);
  const used = new Set<ListedSession>();
  const expanded = all.map((each) => {
    const { repeat, date } = each.keys;
    // A date is more exact than a rule; both are told.
    if (repeat === undefined || date !== undefined) return [each];
    return daysOf(each, own, used);
  });
  return expanded.flat().filter((each) => !used.has(each));
}

function daysOf(
  { keys, listed }: ListedSession,
  own: ReadonlyMap<string, ListedSession>,
  used: Set<ListedSession>,
): readonly ListedSession[] {
  const { repeat, id = repeat?.name ?? "", endDate: _, formerDate: __, ...common } = keys;
  return (repeat?.days ?? []).map((day): ListedSession => {
    const rule = { id, text: repeat?.text ?? "", day };
    const name = `${id}-${isoDate(day)}`;
    const other = own.get(name);
    if (other === undefined || used.has(other)) return { keys: { ...common, id: name, date: day }, listed, rule };
    used.add(other);
    return { keys: overridden({ ...common, date: day }, other.keys, rule), listed: other.listed, rule };
  });
}

function overridden(common: SessionKeys, own: SessionKeys, { day }: SessionRule): SessionKeys {
  const kept = { ...common };
  for (const keys of TOGETHER) {
    if (keys.some((key) => own[key] !== undefined)) for (const key of keys) delete kept[key];
  }
  const { date } = own;
  const moved = date !== undefined && own.status === undefined && ("words" in date || compareDates(date, day) !== 0);
  return { ...kept, ...(moved ? { status: "postponed" as const, formerDate: day } : {}), ...own };
}
