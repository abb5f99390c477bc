/** One item of the agenda: a session of a training, or an edition of an event. */
import type { VNode } from "preact";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { EditionItem } from "./edition-item.tsx";
import { SessionItem } from "./session-item.tsx";

interface AgendaEntryProps {
  readonly site: Site;
  readonly item: AgendaItem;
  readonly level?: 3 | 4;
}

/** A list item, with the same anatomy for both. */
export function AgendaEntry({ site, item, level = 3 }: AgendaEntryProps): VNode {
  if (isEdition(item)) return <EditionItem site={site} item={item} level={level} />;
  return <SessionItem site={site} item={item} titled="formation" level={level} />;
}
