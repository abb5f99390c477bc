/** The days of an edition in words, as microformats read them. */
import type { VNode } from "preact";
import { isoDate } from "../../src/locale/fr/calendar-date.ts";
import { aroundEditionDate } from "../../src/site/edition-words.ts";
import type { SiteEdition } from "../../src/site/model.ts";
import { When } from "./when.tsx";

/** « mardi 19 novembre 2013 »; a month that is still to come says so. */
export function EditionWhen({ item }: { readonly item: SiteEdition }): VNode {
  const { date, endDate } = item.facts;
  const { before, after } = aroundEditionDate(item);
  return (
    <>
      {before}
      {date && <When date={date} end={endDate} class="dt-start" />}
      {endDate?.day !== undefined && <time class="dt-end" datetime={isoDate(endDate)} />}
      {date?.day === undefined && date ? <span data-open>{after}</span> : after}
    </>
  );
}
