/** iCalendar text from jCal (RFC 7265), serialised by ical.js, which escapes values and folds lines. */
import ICAL from "ical.js";

/** Name, parameters, value type and value, in jCal's form. */
export type CalendarProperty = readonly [
  name: string,
  parameters: Readonly<Record<string, string>>,
  type: string,
  value: string | number | Readonly<Record<string, string | number>>,
];

/** Name, properties and child components, in output order. */
export type CalendarComponent = readonly [
  name: string,
  properties: readonly CalendarProperty[],
  components: readonly CalendarComponent[],
];

const CRLF = "\r\n";
const { icalendar } = ICAL.design;

/** Properties of RFC 7986 and common extensions unknown to ical.js: declaring their type avoids a needless `VALUE` parameter. */
const DESIGN = {
  ...icalendar,
  property: {
    ...icalendar.property,
    name: { defaultType: "text" },
    "x-wr-calname": { defaultType: "text" },
    "x-wr-caldesc": { defaultType: "text" },
    "x-wr-timezone": { defaultType: "text" },
    "x-published-ttl": { defaultType: "duration" },
  },
};

// RFC 5545 §3.1 allows 75 octets, but ical.js does not count the space that starts a continuation line.
ICAL.foldLength = 74;

/** The lines of a component, each ended by CRLF, folded at 75 octets (RFC 5545 §3.1). */
export function serializeComponent(component: CalendarComponent): string {
  return ICAL.stringify.component(component as unknown as unknown[], DESIGN) + CRLF;
}

/** The lines of a component around child components that are already serialised. */
export function serializeAround([name, properties]: CalendarComponent, printed: readonly string[]): string {
  const shell = serializeComponent([name, properties, []]);
  const end = `END:${name.toUpperCase()}${CRLF}`;
  return shell.slice(0, -end.length) + printed.join("") + end;
}

/** A TEXT property: plain spaces, `\n` line ends and no control character, so that no value can start a content line of its own. */
export function textProperty(
  name: string,
  value: string,
  parameters: Readonly<Record<string, string>> = {},
): CalendarProperty {
  return [name, parameters, "text", plainLines(value)];
}

/** A URI property, percent-encoded: raw line ends, quotes and accents cannot get through. */
export function uriProperty(
  name: string,
  url: string,
  parameters: Readonly<Record<string, string>> = {},
): CalendarProperty {
  const encoded = encodeURI(url.replace(/[\uD800-\uDFFF]/gu, "")).replace(/%25([0-9a-f]{2})/gi, "%$1");
  return [name, parameters, "uri", encoded];
}

function plainLines(value: string): string {
  return (
    value
      .normalize("NFC")
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
      .replace(/[\u00a0\u2009\u202f\t]/g, " ")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the very characters to refuse
      .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\ufeff\uD800-\uDFFF]/gu, "")
  );
}
