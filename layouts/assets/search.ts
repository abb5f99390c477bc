/** The search page in the browser: searches while the reader types or ticks, shows links, keeps the URL in sync. */
import { parseQuery } from "../../src/output/search/spelling.ts";
import { answer, readResults, type SearchOutcome } from "./search/answer.ts";
import { type Engine, NO_PAGES, startEngine } from "./search/pagefind.ts";
import { element, resultItem } from "./search/results.ts";
import { countFilters, FIRST, isAsking, MORE, readState, type State, stateUrl } from "./search/state.ts";
import { countWords, FAILED } from "./search/words.ts";

/** Results follow typing; screen readers are notified when it pauses. */
const TYPING_PAUSE_MS = 40;
const ANNOUNCE_DELAY_MS = 700;
/** A single letter would match half the site. */
const FEWEST_LETTERS = 2;

const root = document.querySelector<HTMLElement>("#recherche");
const field = document.querySelector<HTMLInputElement>("main input[name=q]");
if (root && field) start(root, field);

function start(root: HTMLElement, field: HTMLInputElement): void {
  const part = <Found extends HTMLElement>(selector: string): Found => root.querySelector(selector) as Found;
  const status = part("[role=status]");
  const heading = part("#resultats");
  const note = part(".search-note");
  const list = part<HTMLOListElement>(".results");
  const more = part<HTMLButtonElement>(".search-more");
  const coming = part<HTMLInputElement>("input[name=avenir]");
  const newest = part<HTMLInputElement>("input[name=tri][value=date]");
  const relevant = part<HTMLInputElement>("input[name=tri][value=pertinence]");
  const details = part<HTMLDetailsElement>("details");
  const groups = part(".search-groups");
  const clear = part<HTMLButtonElement>(".search-clear");
  const { base = "/", filters: filtersScript = "", secondChance = "", empty } = root.dataset;
  const pageTitle = document.title;
  const searching = heading.textContent;

  let state = readState(location.search);
  let engine: Promise<Engine> | undefined;
  /** The filters script, once the filters are drawn. */
  let filtersModule: typeof import("./search-filters.ts") | undefined;
  let hits: SearchOutcome["hits"] = [];
  let turn = 0;
  let attempts = 0;
  let typing: ReturnType<typeof setTimeout>;
  let announcing: ReturnType<typeof setTimeout>;

  const running = (): Promise<Engine> => {
    engine ??= empty === undefined ? startEngine(base, attempts++) : Promise.resolve(NO_PAGES);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const announce = (words: string, wait: number): void => {
    clearTimeout(announcing);
    if (wait === 0) status.textContent = words;
    else announcing = setTimeout(() => announce(words, 0), wait);
  };

  /** Shows the results for `state`; `wait` is the delay in ms before screen readers are notified. */
  const show = async (wait = 0): Promise<void> => {
    const thisTurn = ++turn;
    const filtered = countFilters(state);
    document.title = state.query === "" ? pageTitle : `${state.query} – ${pageTitle}`;
    part("summary .count").textContent = filtered > 0 ? `(${filtered})` : "";
    clear.hidden = filtered === 0;
    if (!isAsking(state) && !details.open) {
      list.removeAttribute("aria-busy");
      draw({ hits: [], results: [], query: "" }, "", wait);
      return;
    }
    list.setAttribute("aria-busy", "true");
    // Hidden until there are first results, to avoid a layout shift.
    if (heading.hidden) {
      root.classList.add("asked");
      heading.textContent = searching;
      heading.hidden = false;
    }
    try {
      const found = await answerWithRetry(thisTurn);
      if (thisTurn !== turn) return;
      draw(found, countWords(found.hits.length, found.query, found.hits.length === 0 && filtered > 0), wait);
    } catch {
      if (thisTurn === turn) fail();
    }
    if (thisTurn === turn) list.removeAttribute("aria-busy");
  };

  /** A site published in the meantime has another index: on failure, retries once from the start. */
  const answerWithRetry = async (thisTurn: number): Promise<SearchOutcome> => {
    const ask = async (): Promise<SearchOutcome> => {
      const search = await running();
      const counting = details.open || countFilters(state) > 0;
      const found = await answer(search, base, state, counting, async () => {
        const script = (await import(secondChance)) as typeof import("./search-second-chance.ts");
        return script.secondChance;
      });
      if (counting && thisTurn === turn) {
        const script = filtersModule ?? ((await import(filtersScript)) as typeof import("./search-filters.ts"));
        const values = await search.values();
        if (!filtersModule) script.drawFilters(groups, values, state);
        filtersModule = script;
        filtersModule.countValues(groups, found.counts);
      }
      return found;
    };
    return ask().catch(async (error: unknown) => {
      const failed = await engine?.catch(() => undefined);
      engine = undefined;
      await failed?.end();
      if (thisTurn !== turn) throw error;
      return ask();
    });
  };

  const draw = (found: SearchOutcome, count: string, wait: number): void => {
    hits = found.hits;
    list.replaceChildren(...found.results.map(resultItem));
    root.classList.remove("asked");
    heading.textContent = count;
    heading.hidden = count === "";
    note.replaceChildren(...noteOn(found));
    offerMore();
    announce([note.textContent, count].filter(Boolean).join(" "), wait);
  };

  const noteOn = ({ chance }: SearchOutcome): readonly HTMLElement[] => {
    if (!chance) return [];
    const line = element("p", "", chance.why);
    if (chance.meant !== undefined) {
      const link = element("a", "", chance.meant);
      link.href = stateUrl({ ...state, query: chance.meant, shown: FIRST });
      line.append(" «\u00a0", link, "\u00a0».");
    }
    return [line];
  };

  const offerMore = (): void => {
    const left = hits.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Afficher plus de résultats (${left})`;
  };

  const fail = (): void => {
    draw({ hits: [], results: [], query: "" }, "Recherche impossible", 0);
    if (!filtersModule) details.open = false;
    const again = element("button", "search-again", "Essayer de nouveau");
    again.type = "button";
    again.addEventListener("click", () => {
      field.focus();
      void show();
    });
    note.replaceChildren(element("p", "", FAILED), again);
    announce(FAILED, 0);
  };

  /** Starts a search: a choice adds a history entry, typing replaces the current one. */
  const ask = (change: Partial<State>, how: "push" | "replace", wait = 0): void => {
    state = { ...state, shown: FIRST, ...change };
    const address = stateUrl(state);
    if (address !== location.search) history[`${how}State`](null, "", location.pathname + address);
    void show(wait);
  };
  const fill = (): void => {
    field.value = state.query;
    coming.checked = state.coming;
    newest.checked = state.newestFirst;
    relevant.checked = !state.newestFirst;
    filtersModule?.tickFilters(groups, state);
    if (countFilters(state) > Number(state.coming)) details.open = true;
  };

  field.addEventListener("focus", () => void running().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const query = field.value.trim();
      if (query === "" || parseQuery(query).words.length >= FEWEST_LETTERS)
        ask({ query }, "replace", ANNOUNCE_DELAY_MS);
    }, TYPING_PAUSE_MS);
  });
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask({ query: field.value.trim() }, "push");
  });
  root.addEventListener("change", () => {
    const filters = filtersModule?.tickedFilters(groups) ?? state.filters;
    ask({ filters, coming: coming.checked, newestFirst: newest.checked }, "push");
  });
  details.addEventListener("toggle", () => details.open && void show());
  clear.addEventListener("click", () => {
    ask({ filters: readState("").filters, coming: false }, "push");
    fill();
    part("summary").focus();
  });
  const append = async (count: number): Promise<HTMLElement | undefined> => {
    const from = list.children.length;
    const thisTurn = turn;
    const added = await readResults(hits.slice(from, from + count));
    // Another search started meanwhile.
    if (thisTurn !== turn) return undefined;
    const items = added.map(resultItem);
    list.append(...items);
    offerMore();
    return items[0];
  };
  /** Loads one batch after the other. */
  let batch: Promise<unknown> = Promise.resolve();
  const afterOthers = <Done>(next: () => Promise<Done>): Promise<Done> => {
    const done = batch.then(next);
    batch = done.catch(() => {});
    return done;
  };
  more.addEventListener("click", async () => {
    const first = await afterOthers(() => append(MORE)).catch(fail);
    state = { ...state, shown: list.children.length };
    history.replaceState(null, "", location.pathname + stateUrl(state));
    first?.querySelector("a")?.focus();
  });
  addEventListener("popstate", () => {
    state = readState(location.search);
    fill();
    void show();
  });

  root.hidden = false;
  const early = field.value.trim();
  fill();
  if (early === "" || early === state.query) void show();
  else {
    field.value = early;
    ask({ query: early }, "replace");
  }
}
