/** Records the files that pages load. Most pages load the same ones, so each distinct list is stored once, with a number. */
import { type Destination, destination } from "./destination.ts";
import type { PageFacts, Resource } from "./model.ts";
import { own } from "./own.ts";
import type { AuditSubject } from "./subject.ts";

export interface Fetched {
  /** As in the HTML. */
  readonly address: string;
  readonly element: string;
  readonly lazy: boolean;
  /** Where the URL leads. */
  readonly target: Destination;
  /** Where the URL most browsers choose from `srcset` leads. */
  readonly chosen: Destination;
}

export interface ResourceLists {
  /** Records what a page loads; returns the number of its list. */
  readonly note: (facts: PageFacts, url: string) => number;
  /** By number. */
  readonly lists: readonly (readonly Fetched[])[];
}

/** Width of the text column, in pixels. */
const COLUMN = 624;
/** Leads to the same file from any page. */
const ABSOLUTE = /^(?:\/|https?:)/i;

/** Creates the lists of one site, empty. */
export function createResourceLists(site: Pick<AuditSubject, "base" | "origin">): ResourceLists {
  const lists: (readonly Fetched[])[] = [];
  const numbers = new Map<string, number>();
  return {
    lists,
    note: ({ resources }, url) => {
      const key = resources.map((resource) => keyOf(resource, url)).join("\n");
      const known = numbers.get(key);
      if (known !== undefined) return known;
      // Copies, since a slice would keep the whole page in memory.
      const list = resources.map((resource) => {
        const address = own(resource.address);
        const { lazy } = resource;
        return {
          address,
          element: own(resource.element),
          lazy,
          target: destination(address, url, site),
          chosen: destination(own(chosen(resource)), url, site),
        };
      });
      numbers.set(own(key), lists.length);
      return lists.push(list) - 1;
    },
  };
}

function keyOf(resource: Resource, url: string): string {
  const { address, element, lazy } = resource;
  const fetched = chosen(resource);
  const from = ABSOLUTE.test(address) && ABSOLUTE.test(fetched) ? "" : url;
  return `${element} ${lazy} ${address} ${fetched} ${from}`;
}

/** What most browsers load: the narrowest candidate at least as wide as the text column, else the widest. */
function chosen({ address, choices = [] }: Resource): string {
  if (choices.length === 0) return address;
  const byWidth = choices.filter(({ width }) => width !== undefined).sort((a, b) => (a.width ?? 0) - (b.width ?? 0));
  const wide = byWidth.find(({ width = 0 }) => width >= COLUMN);
  return (wide ?? byWidth.at(-1))?.address ?? address;
}
