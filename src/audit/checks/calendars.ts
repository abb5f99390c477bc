/** Every calendar is read again, because one bad line makes some applications drop the whole file (RFC 5545). */
import ICAL from "ical.js";
import type { Fault } from "../model.ts";
import { own } from "../own.ts";

/** Octets of a line, its end aside (RFC 5545 §3.1). */
const LINE_LIMIT = 75;
const NEEDED = ["uid", "dtstamp", "dtstart"];
const BARE_END = /(?<!\r)\n|\r(?!\n)/;
const EVENT = /^BEGIN:VEVENT\r\n[\s\S]*?^END:VEVENT\r\n/gm;

type Component = readonly [
  name: string,
  properties: readonly (readonly [name: string, parameters: object, type: string, value: unknown])[],
  components: readonly Component[],
];

/** A session, or the reason why it is not one. */
type ReadEvent = { readonly uid: string } | { readonly reason: string };

/** Checks calendars one by one; sessions are in several of them, and each is read once. */
export function checkCalendars(): (text: string, page: string) => Fault | undefined {
  const known = new Map<string, ReadEvent>();
  const readEvent = (text: string): ReadEvent => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const event = eventOf(text);
    known.set(own(text), event);
    return event;
  };
  return (text, page) => {
    const reason = whyNotCalendar(text, readEvent);
    if (reason === undefined) return undefined;
    return {
      code: "calendrier-invalide",
      severity: "error",
      page,
      message: `Ce calendrier ne peut pas être publié : ${reason}.`,
      advice: "Voyez `src/publish/calendar.ts`.",
    };
  };
}

function whyNotCalendar(text: string, readEvent: (text: string) => ReadEvent): string | undefined {
  if (!text.endsWith("\r\n")) return "la dernière ligne n’est pas terminée";
  if (BARE_END.test(text)) return "une ligne se termine mal";
  const events: ReadEvent[] = [];
  const around = text.replace(EVENT, (event) => {
    events.push(readEvent(event));
    return "";
  });
  const calendar = read(around);
  if (typeof calendar === "string") return calendar;
  const [name, , components] = calendar;
  if (name !== "vcalendar") return "ce n’est pas un calendrier";
  const others = components.filter(([kind]) => kind === "vevent").map(checked);
  return clash([...events, ...others]);
}

function eventOf(text: string): ReadEvent {
  const event = read(text);
  return typeof event === "string" ? { reason: event } : checked(event);
}

/** What some lines hold, or why they cannot be read. */
function read(text: string): Component | string {
  // Fewer characters than a quarter of the limit cannot be too long.
  if (text.split("\r\n").some((line) => line.length > LINE_LIMIT / 4 && Buffer.byteLength(line) > LINE_LIMIT))
    return "une ligne dépasse 75 octets";
  try {
    return ICAL.parse(text) as unknown as Component;
  } catch (error) {
    return `il ne peut pas être lu (${(error as Error).message.split("\n")[0]})`;
  }
}

function checked([, properties]: Component): ReadEvent {
  const missing = NEEDED.find((needed) => !properties.some(([name]) => name === needed));
  if (missing !== undefined) return { reason: `il manque ${missing.toUpperCase()} à une séance` };
  return { uid: String(properties.find(([name]) => name === "uid")?.[3]) };
}

function clash(events: readonly ReadEvent[]): string | undefined {
  const uids = new Set<string>();
  for (const event of events) {
    if ("reason" in event) return event.reason;
    if (uids.has(event.uid)) return `deux séances ont le même UID, « ${event.uid} »`;
    uids.add(event.uid);
  }
  return undefined;
}
