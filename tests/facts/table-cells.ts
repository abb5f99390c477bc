/** What a site makes of facts as they are typed, on a session of a training and on an edition of an event: the cells of a line of `docs/prix-heures-dates.md`. */
import { priceText } from "../../src/locale/fr/price/price-text.ts";
import { calendarFiles } from "../../src/output/calendar/calendar.ts";
import { jsonLd } from "../../src/output/json-ld/json-ld.ts";
import { occasionOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem } from "../../src/site/model.ts";
import { itemDateText } from "../../src/site/session-words.ts";
import { siteFrom } from "../site-from.ts";

/** The keys of one line, as an editor types them: `date`, `hours`, `endDate`, `price`. */
export type Typed = Readonly<Record<string, string>>;

export interface Cells {
  readonly item: AgendaItem;
  readonly printed: string;
  readonly ics: string;
  readonly jsonLd: string;
}

export const NOTHING = "rien";

/** The day on which the tables are true. */
export const TODAY = "2026-11-15";

/** What lines say when their subject is a day or an hour, or when it is a price. */
export type About = "when" | "price";

/** A session for each line, all of one training. */
export function sessionCells(lines: readonly Typed[], about: About): readonly Cells[] {
  const sessions = lines.map((keys, at) => JSON.stringify({ id: nameOf(at), place: "Salle 2", ...keys }));
  const text = `---\ntitle: T\ndate: 2026-11-01\nsummary: S\nsessions:\n${list(sessions)}\n---\n\nTexte.\n`;
  const { site } = tolerated({ "formations/t.md": text });
  const [post] = site.posts;
  const graph = graphOf(jsonLd(site, site.views.post.find((view) => view.post === post) ?? fail("no page")));
  const calendars = componentsOf(site);
  return lines.map((_, at) => {
    const item = site.sessions.find(({ session }) => session.id === nameOf(at)) ?? fail(`no session ${at}`);
    return cells(item, calendars.get(item.url) ?? [], graph.get(item.url), about);
  });
}

/** An event for each line, with one edition. */
export function editionCells(lines: readonly Typed[], about: About): readonly Cells[] {
  const events = lines.map((keys, at) => {
    const edition = { place: "Salle 2", ...keys };
    return JSON.stringify({ id: nameOf(at), name: `Salon numéro ${at + 100}`, editions: [edition] });
  });
  const { site } = tolerated({ "events.yml": list(events) });
  const calendars = componentsOf(site);
  return lines.map((_, at) => {
    const event = site.events.find(({ id }) => id === nameOf(at)) ?? fail(`no event ${at}`);
    const item = event.editions[0] ?? fail(`no edition ${at}`);
    const view = site.views.event.find((each) => each.event === event) ?? fail("no page");
    return cells(item, calendars.get(item.url) ?? [], graphOf(jsonLd(site, view)).get(item.url), about);
  });
}

type Node = Readonly<Record<string, unknown>>;

function cells(item: AgendaItem, entries: readonly string[], node: Node | undefined, about: About): Cells {
  const { price } = occasionOf(item);
  const printed = about === "when" ? itemDateText(item) : price === undefined ? NOTHING : priceText(price);
  return {
    item,
    printed: printed.replaceAll("\u00a0", " "),
    ics: entries.map(about === "when" ? spanOf : priceLine).join("; ") || NOTHING,
    jsonLd: (node === undefined ? "" : about === "when" ? whenOf(node) : offersOf(node)) || NOTHING,
  };
}

function spanOf(entry: string): string {
  const of = (name: string): string => new RegExp(`^${name}[^:]*:(\\S+)`, "mu").exec(entry)?.[1] ?? "";
  return [of("DTSTART"), of("DTEND")].filter(Boolean).join(" à ");
}

function priceLine(entry: string): string {
  const description = (/^DESCRIPTION:(.*)$/mu.exec(entry)?.[1] ?? "").replaceAll(/\\([,;\\])/gu, "$1");
  return description.split("\\n").find((line) => line.startsWith("Prix")) ?? "";
}

function whenOf({ startDate, endDate }: Node): string {
  return `${startDate} à ${endDate}`;
}

/** « Offer, price 150.00, priceCurrency CAD ». */
function offersOf(node: Node): string {
  return [node.offers ?? []]
    .flat()
    .map((offer) => {
      const {
        "@type": type,
        url: _,
        availability: __,
        validFrom,
        category: ___,
        priceSpecification,
        ...said
      } = offer as Node;
      const { "@type": ____, price: _____, priceCurrency: ______, ...specified } = (priceSpecification ?? {}) as Node;
      const own = { ...said, ...specified, ...(validFrom === "2026-11-01" ? {} : { validFrom }) };
      return [
        type,
        ...Object.entries(own).flatMap(([key, value]) => (value === undefined ? [] : `${key} ${value}`)),
      ].join(", ");
    })
    .join("; ");
}

/** The nodes that have an address on the site, by it. */
function graphOf(text: string): ReadonlyMap<string, Node> {
  const graph: readonly Node[] = JSON.parse(text)["@graph"];
  return new Map(graph.map((node) => [String(node["@id"]).replace(/^https?:\/\/[^/]+/u, ""), node]));
}

/** The VEVENTs of the calendar of the site, unfolded, by the address that they lead to. */
function componentsOf(site: ReturnType<typeof siteFrom>["site"]): ReadonlyMap<string, readonly string[]> {
  const text = [...calendarFiles(site)].find(({ path }) => path === "agenda.ics")?.content ?? "";
  const found = new Map<string, string[]>();
  for (const [entry] of text
    .replaceAll("\r\n ", "")
    .replaceAll("\r", "")
    .matchAll(/BEGIN:VEVENT[\s\S]*?END:VEVENT/gu)) {
    const url = (/^URL:(\S+)$/mu.exec(entry)?.[1] ?? "").replace(/^https?:\/\/[^/]+/u, "");
    found.set(url, [...(found.get(url) ?? []), entry]);
  }
  return found;
}

function tolerated(files: Readonly<Record<string, string>>) {
  const { site, problems } = siteFrom(files, { now: TODAY });
  const refused = problems.filter(({ severity }) => severity === "error");
  if (refused.length > 0) throw new Error(refused.map(({ line, message }) => `${line} ${message}`).join("\n"));
  return { site };
}

function nameOf(at: number): string {
  return `n-${at}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `  - ${item}`).join("\n");
}

function fail(words: string): never {
  throw new Error(words);
}
