/** A session or an event in a cell of the month: its mark and the first words of its title, on two lines. */
import type { VNode } from "preact";
import { softHyphens } from "../../src/locale/fr/soft-hyphens.ts";
import { isEdition, statusOf } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { itemClasses } from "./kind-mark.tsx";
import { plannedOf } from "./planned.ts";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";
import { WordsIn } from "./words-in.tsx";

/** Letters on two lines, and on one line of the narrowest column that shows words. */
const ROOM = 20;
const LINE = 9;

/** A link named by the whole title; on narrow screens the mark alone is seen, and the list below the month has the rest. What is cancelled is crossed out, as a mark and as words. */
export function MonthChip({ site, item }: { readonly site: Site; readonly item: AgendaItem }): VNode {
  const { title, part, lang } = plannedOf(item);
  const name = isEdition(item) ? title : (part ?? title);
  const isCancelled = statusOf(item) === "cancelled";
  const state = isCancelled && <b class="chip-state">{isEdition(item) ? "Annulé : " : "Annulée : "}</b>;
  const seen = firstWords(name, ROOM);
  const shown = <Words of={softHyphens(seen, LINE)} lang={lang} />;
  const classes = ["chip kind", itemClasses("kind", site, item), isCancelled && "chip-cancelled"];
  return (
    <a class={classes.filter(Boolean).join(" ")} href={href(site, item.url)} {...spoken(lang)}>
      <span class="chip-words" aria-hidden={seen === name ? undefined : true}>
        {state}
        {isCancelled ? <s>{shown}</s> : shown}
      </span>
      {seen !== name && (
        <span class="hidden">
          {state}
          <WordsIn of={name} lang={lang} />
        </span>
      )}
    </a>
  );
}

/** As many whole words as there is room for, and « … » when some are left out. */
function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const words = text.split(" ");
  const kept: string[] = [];
  for (const word of words) {
    if (kept.length > 0 && [...kept, word].join(" ").length > room) break;
    kept.push(word);
  }
  // No « de… » or « et… » at the end.
  const shown = kept.join(" ").replace(/(?:\s+\p{L}{1,3}|[\s,;:.–-]+)+$/u, "");
  return kept.length === words.length ? text : `${shown}…`;
}
