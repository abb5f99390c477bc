/** The search page in the browser: searches while the reader types or ticks, shows links, keeps the URL in sync. */
import { announcer } from "./search/announcer.ts";
import { failureLines } from "./search/failure.ts";
import type { Search } from "./search/open-search.ts";
import { partsOf } from "./search/page-parts.ts";
import type { PageSources, ResultsScript } from "./search/page-sources.ts";
import { countFilters, FIRST, isAsking, MORE, readState, type State, stateUrl } from "./search/state.ts";
import type { Understood } from "./search/understanding.ts";
import { countWords, FAILED } from "./search/words.ts";

/** Results follow typing; screen readers are notified when it pauses. */
const TYPING_PAUSE_MS = 40;
const ANNOUNCE_DELAY_MS = 700;
/** A single letter would match half the site. */
const FEWEST_SIGNS = 2;

const root = document.querySelector<HTMLElement>("#recherche");
const field = document.querySelector<HTMLInputElement>("main input[name=q]");
if (root && field) start(root, field);

function start(root: HTMLElement, field: HTMLInputElement): void {
  const parts = partsOf(root);
  const { heading, waiting, above, note, list, more, coming, newest, relevant, details, groups, clear } = parts;
  const announce = announcer(parts.status);
  const { base = "/", engine = "", filters: filtersScript = "" } = root.dataset;
  const pageTitle = document.title;

  let state = readState(location.search);
  /** What was searched for `state`: some of its words may have become filters. */
  let searched: State = state;
  let search: Promise<Search> | undefined;
  /** The engine script, once something was asked. */
  let engineScript: typeof import("./search-engine.ts") | undefined;
  /** What it loads. */
  let sources: PageSources | undefined;
  /** The script of results, once something was found, or not. */
  let script: ResultsScript | undefined;
  /** The filters script, once the filters are drawn. */
  let filtersModule: typeof import("./search-filters.ts") | undefined;
  let hits: Understood["outcome"]["hits"] = [];
  let turn = 0;
  let attempts = 0;
  let typing: ReturnType<typeof setTimeout>;

  const running = (): Promise<Search> => {
    search ??= open(attempts++);
    search.catch(() => {
      search = undefined;
    });
    return search;
  };

  /** Some browsers never request again a module that failed: the attempt makes its address unique. */
  const open = async (attempt: number): Promise<Search> => {
    const again = attempt === 0 ? "" : `?${attempt}`;
    engineScript ??= (await import(engine + again)) as typeof import("./search-engine.ts");
    sources = engineScript.sourcesOf(root, again);
    return engineScript.openSearch(sources);
  };

  /** Shows the results for `state`; `wait` is the delay in ms before screen readers are notified. */
  const show = async (wait = 0): Promise<void> => {
    const thisTurn = ++turn;
    document.title = state.query === "" ? pageTitle : `${state.query} – ${pageTitle}`;
    if (!isAsking(state) && !details.open) {
      list.removeAttribute("aria-busy");
      searched = state;
      fillFilters();
      draw(undefined, "", wait);
      return;
    }
    list.setAttribute("aria-busy", "true");
    // The archives are hidden until there are first results, to avoid a layout shift.
    if (heading.hidden) {
      root.classList.add("asked");
      waiting.hidden = false;
    }
    try {
      const found = await askWithRetry(thisTurn);
      if (thisTurn !== turn) return;
      const { hits, query } = found.outcome;
      searched = found.state;
      fillFilters();
      draw(found, countWords(hits.length, query, hits.length === 0 && countFilters(searched) > 0), wait);
    } catch {
      if (thisTurn === turn) fail();
    }
    if (thisTurn === turn) list.removeAttribute("aria-busy");
  };

  /** A site published in the meantime has another index: on failure, retries once from the start. */
  const askWithRetry = async (thisTurn: number): Promise<Understood> => {
    const ask = async (): Promise<Understood> => {
      const search = await running();
      // What draws results is asked for while they are sought.
      const drawing = sources?.reader();
      drawing?.catch(() => {});
      const counting = details.open || countFilters(state) > 0;
      const found = await search.ask(state, counting);
      script ??= await drawing;
      if (counting && thisTurn === turn) {
        const script = filtersModule ?? ((await import(filtersScript)) as typeof import("./search-filters.ts"));
        const values = await search.values();
        if (!filtersModule) script.drawFilters(groups, values, found.state);
        filtersModule = script;
        filtersModule.countValues(groups, found.outcome.counts);
      }
      return found;
    };
    return ask().catch(async (error: unknown) => {
      const failed = await search?.catch(() => undefined);
      search = undefined;
      await failed?.end();
      if (thisTurn !== turn) throw error;
      return ask();
    });
  };

  const draw = (found: Understood | undefined, count: string, wait: number): void => {
    hits = found?.outcome.hits ?? [];
    list.replaceChildren(...(script && found ? found.outcome.results.map(script.resultItem) : []));
    root.classList.remove("asked");
    waiting.hidden = true;
    heading.textContent = count;
    heading.hidden = count === "";
    above.replaceChildren(...(script && found ? script.linesAbove(found, base, searchWords) : []));
    note.replaceChildren(...(script && found ? script.noteOn(found.outcome, state) : []));
    offerMore();
    announce([above.innerText, note.textContent, count].filter(Boolean).join(" "), wait);
  };

  /** The words that became filters are searched as words. */
  const searchWords = (): void => {
    ask({ asWords: true }, "push");
    field.focus();
  };

  const offerMore = (): void => {
    const left = hits.length - list.children.length;
    more.hidden = left <= 0;
    more.textContent = `Afficher plus de résultats (${left})`;
  };

  const fail = (): void => {
    draw(undefined, "Recherche impossible", 0);
    if (!filtersModule) details.open = false;
    const tryAgain = (): void => {
      field.focus();
      void show();
    };
    note.replaceChildren(...failureLines(tryAgain));
    announce(FAILED, 0);
  };

  /** Starts a search: a choice adds a history entry, typing replaces the current one. */
  const ask = (change: Partial<State>, how: "push" | "replace", wait = 0): void => {
    state = { ...state, shown: FIRST, ...change };
    const address = stateUrl(state);
    if (address !== location.search) history[`${how}State`](null, "", location.pathname + address);
    void show(wait);
  };
  /** Other words are understood anew. */
  const askWords = (how: "push" | "replace", wait = 0): void => {
    const query = field.value.trim();
    ask(query === state.query ? {} : { query, asWords: false }, how, wait);
  };
  /** The filters that were searched with, those of the words included. */
  const fillFilters = (): void => {
    const filtered = countFilters(searched);
    coming.checked = searched.coming;
    parts.count.textContent = filtered > 0 ? `(${filtered})` : "";
    clear.hidden = filtered === 0;
    filtersModule?.tickFilters(groups, searched);
  };
  const fill = (): void => {
    field.value = state.query;
    newest.checked = state.newestFirst;
    relevant.checked = !state.newestFirst;
    searched = state;
    fillFilters();
    if (countFilters(state) > Number(state.coming)) details.open = true;
  };
  /** From then on the filters are what the reader ticks, and the words that became filters are gone from the field. */
  const choose = (change: Partial<State>): void => {
    field.value = searched.query;
    ask({ query: searched.query, ...change }, "push");
  };

  field.addEventListener("focus", () => void running().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const query = field.value.trim();
      if (query === "" || query.length >= FEWEST_SIGNS) askWords("replace", ANNOUNCE_DELAY_MS);
    }, TYPING_PAUSE_MS);
  });
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    askWords("push");
  });
  root.addEventListener("change", () => {
    const filters = filtersModule?.tickedFilters(groups) ?? searched.filters;
    choose({ filters, coming: coming.checked, newestFirst: newest.checked });
  });
  details.addEventListener("toggle", () => details.open && void show());
  clear.addEventListener("click", () => {
    choose({ filters: readState("").filters, coming: false });
    fill();
    parts.summary.focus();
  });
  /** Loads one batch after the other. */
  let batch: Promise<unknown> = Promise.resolve();
  const append = async (count: number): Promise<HTMLElement | undefined> => {
    const from = list.children.length;
    const thisTurn = turn;
    const added = (await script?.readResults(hits.slice(from, from + count))) ?? [];
    // Another search started meanwhile.
    if (!script || thisTurn !== turn) return undefined;
    const items = added.map(script.resultItem);
    list.append(...items);
    offerMore();
    return items[0];
  };
  more.addEventListener("click", async () => {
    const next = batch.then(() => append(MORE));
    batch = next.catch(() => {});
    const first = await next.catch(fail);
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
    askWords("replace");
  }
}
