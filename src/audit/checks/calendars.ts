/** Every calendar is read again, because one bad line makes some applications drop the whole file (RFC 5545). */
import ICAL from "ical.js";
import type { Fault } from "../model.ts";
import type { Output } from "../output.ts";

/** Octets of a line, its end aside (RFC 5545 §3.1). */
const LINE_LIMIT = 75;
const NEEDED = ["uid", "dtstamp", "dtstart"];

type Component = readonly [
  name: string,
  properties: readonly (readonly [name: string, parameters: object, type: string, value: unknown])[],
  components: readonly Component[],
];

/** Checks every `.ics` of the output. */
export function checkCalendars(output: Output): readonly Fault[] {
  return output.paths.flatMap((path): readonly Fault[] => {
    const reason = path.endsWith(".ics") ? whyNotCalendar(output.text(path)) : undefined;
    if (reason === undefined) return [];
    return [
      {
        code: "calendrier-invalide",
        severity: "error",
        page: output.urlOf(path),
        message: `Ce calendrier ne peut pas être publié : ${reason}.`,
        advice: "Voyez `src/publish/calendar.ts`.",
      },
    ];
  });
}

function whyNotCalendar(text: string): string | undefined {
  if (!text.endsWith("\r\n")) return "la dernière ligne n’est pas terminée";
  const lines = text.slice(0, -2).split("\r\n");
  if (lines.some((line) => /[\r\n]/.test(line))) return "une ligne se termine mal";
  // Fewer characters than a quarter of the limit cannot be too long.
  if (lines.some((line) => line.length > LINE_LIMIT / 4 && Buffer.byteLength(line) > LINE_LIMIT))
    return "une ligne dépasse 75 octets";
  let calendar: Component;
  try {
    calendar = ICAL.parse(text) as unknown as Component;
  } catch (error) {
    return `il ne peut pas être lu (${(error as Error).message.split("\n")[0]})`;
  }
  const [name, , components] = calendar;
  if (name !== "vcalendar") return "ce n’est pas un calendrier";
  return whyNotEvents(components.filter(([kind]) => kind === "vevent"));
}

function whyNotEvents(events: readonly Component[]): string | undefined {
  const uids = new Set<unknown>();
  for (const [, properties] of events) {
    const missing = NEEDED.find((needed) => !properties.some(([name]) => name === needed));
    if (missing !== undefined) return `il manque ${missing.toUpperCase()} à une séance`;
    const uid = properties.find(([name]) => name === "uid")?.[3];
    if (uids.has(uid)) return `deux séances ont le même UID, « ${String(uid)} »`;
    uids.add(uid);
  }
  return undefined;
}
