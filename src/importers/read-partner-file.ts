/** Reads the file of a partner, whichever it is: an iCalendar (RFC 5545) or a spreadsheet as CSV. */
import { decodeText } from "./decode-text.ts";
import { readCalendar } from "./ical/read-calendar.ts";
import type { Imported, ImportOptions } from "./model.ts";
import { readSpreadsheet } from "./spreadsheet/read-spreadsheet.ts";

/** Returns the events, or why the file is neither; `refusal` is a French sentence. */
export function readPartnerFile(bytes: Uint8Array, options: ImportOptions): Imported | { readonly refusal: string } {
  const text = decodeText(bytes);
  if (/^\s*BEGIN:VCALENDAR/iu.test(text)) return readCalendar(text, options);
  if (/^\s*<|\0/u.test(text))
    return {
      refusal: "ce n’est ni un agenda iCalendar (.ics) ni un tableau (.csv) : demandez-en l’adresse au partenaire",
    };
  return readSpreadsheet(text);
}
