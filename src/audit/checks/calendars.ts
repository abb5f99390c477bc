/** Parses every calendar again, because one bad line makes some applications drop the whole file (RFC 5545). */
import ICAL from "ical.js";
import type { PageDiagnostic } from "../model.ts";
import { own } from "../own.ts";

/** Octets of a line, line break excluded (RFC 5545 §3.1). */
const LINE_LIMIT = 75;
const NEEDED = ["uid", "dtstamp", "dtstart"];
const BARE_END = /(?<!\r)\n|\r(?!\n)/;
/** Components repeated in many calendars. */
const PART = /^BEGIN:(VEVENT|VTIMEZONE)\r\n[\s\S]*?^END:\1\r\n/gm;
/** Replaces a component already checked, so that its position is checked too. */
const STUB = "BEGIN:X-LU\r\nEND:X-LU\r\n";

type Component = readonly [
  name: string,
  properties: readonly (readonly [name: string, parameters: object, type: string, value: unknown])[],
  components: readonly Component[],
];

/** The UID of a session (none for a time zone), or why the component is invalid. */
type ReadPart = { readonly uid?: string } | { readonly reason: string };

/** Returns a checker to call once per calendar; sessions and time zones repeated in several are parsed once. */
export function checkCalendars(): (text: string, page: string) => PageDiagnostic | undefined {
  const known = new Map<string, ReadPart>();
  const readPart = (text: string): ReadPart => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const part = partOf(text);
    known.set(own(text), part);
    return part;
  };
  return (text, page) => {
    const reason = whyNotCalendar(text, readPart);
    if (reason === undefined) return undefined;
    return {
      code: "calendrier-invalide",
      severity: "error",
      page,
      message: `Ce calendrier ne peut pas être publié : ${reason}.`,
      advice: "Voyez `src/output/calendar/calendar.ts`.",
    };
  };
}

function whyNotCalendar(text: string, readPart: (text: string) => ReadPart): string | undefined {
  if (!text.endsWith("\r\n")) return "la dernière ligne n’est pas terminée";
  if (BARE_END.test(text)) return "une ligne se termine mal";
  const parts: ReadPart[] = [];
  const around = text.replace(PART, (part) => {
    parts.push(readPart(part));
    return STUB;
  });
  const calendar = read(around);
  if (typeof calendar === "string") return calendar;
  const [name, , components] = calendar;
  if (name !== "vcalendar") return "ce n’est pas un calendrier";
  return clash([...parts, ...components.map(checked)]);
}

function partOf(text: string): ReadPart {
  const part = read(text);
  return typeof part === "string" ? { reason: part } : checked(part);
}

/** The parsed component, or why it cannot be parsed. */
function read(text: string): Component | string {
  // A UTF-16 unit takes at most four octets here, so shorter lines cannot be too long.
  if (text.split("\r\n").some((line) => line.length > LINE_LIMIT / 4 && Buffer.byteLength(line) > LINE_LIMIT))
    return "une ligne dépasse 75 octets";
  try {
    return ICAL.parse(text) as unknown as Component;
  } catch (error) {
    return `il ne peut pas être lu (${(error as Error).message.split("\n")[0]})`;
  }
}

function checked([kind, properties]: Component): ReadPart {
  if (kind !== "vevent") return {};
  const missing = NEEDED.find((needed) => !properties.some(([name]) => name === needed));
  if (missing !== undefined) return { reason: `il manque ${missing.toUpperCase()} à une séance` };
  return { uid: String(properties.find(([name]) => name === "uid")?.[3]) };
}

function clash(parts: readonly ReadPart[]): string | undefined {
  const uids = new Set<string>();
  for (const part of parts) {
    if ("reason" in part) return part.reason;
    if (part.uid === undefined) continue;
    if (uids.has(part.uid)) return `deux séances ont le même UID, « ${part.uid} »`;
    uids.add(part.uid);
  }
  return undefined;
}
