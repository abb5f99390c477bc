/** The search page in the browser: asks the index as one types or ticks, shows links, keeps the address in step. It never runs on another page. */
import { type Asked, askedText } from "../../src/publish/search-text.ts";
import { type Answer, type Engine, type Filters, type Hit, startEngine } from "./search/engine.ts";
import { countValues, drawFilters, tickFilters } from "./search/filters.ts";
import { isLike } from "./search/likeness.ts";
import { element, type Result, resultItem } from "./search/results.ts";
import { countFilters, FIRST, GROUPS, type Group, MORE, readState, type State, stateAddress } from "./search/state.ts";
import { suggestion } from "./search/suggest.ts";
import { countWords, FAILED, NOTHING, nearWords } from "./search/words.ts";

/** Results follow the keys; screen readers are told when the typing stops. */
const TYPING_PAUSE_MS = 40;
const TELLING_PAUSE_MS = 700;
/** One letter answers with half the site. */
const FEWEST_LETTERS = 2;

const place = document.querySelector<HTMLElement>("#recherche");
const field = document.querySelector<HTMLInputElement>("main input[name=q]");
if (place && field) start(place, field);

function start(place: HTMLElement, field: HTMLInputElement): void {
  const part = <Found extends HTMLElement>(selector: string): Found => {
    const found = place.querySelector<Found>(selector);
    if (!found) throw new Error(`${selector} is missing`);
    return found;
  };
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
  const base = place.dataset.base ?? "/";
  const pageTitle = document.title;

  let state = readState(location.search);
  let engine: Promise<Engine> | undefined;
  let hits: readonly Hit[] = [];
  let turn = 0;
  let drawn = false;
  let typing: ReturnType<typeof setTimeout>;
  let telling: ReturnType<typeof setTimeout>;

  const tell = (words: string, wait: number): void => {
    clearTimeout(telling);
    telling = setTimeout(() => {
      status.textContent = words;
    }, wait);
    if (wait === 0) status.textContent = words;
  };
  const running = (): Promise<Engine> => {
    engine ??= startEngine(base);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  /** Shows what `state` asks for. `wait`: how long before it is told. */
  const show = async (wait = 0): Promise<void> => {
    const own = ++turn;
    const filtered = countFilters(state);
    document.title = state.query === "" ? pageTitle : `${state.query} – ${pageTitle}`;
    part(".search-filters summary .count").textContent = filtered > 0 ? `(${filtered})` : "";
    clear.hidden = filtered === 0;
    if (state.query === "" && filtered === 0 && !state.newestFirst && !details.open) {
      draw([], "", wait);
      return;
    }
    list.setAttribute("aria-busy", "true");
    try {
      const running = await answered(own).catch((error: unknown) => {
        // A site published meanwhile has another index: ask once more from the start.
        engine = undefined;
        return own === turn ? answered(own) : Promise.reject(error);
      });
      if (own !== turn || !running) return;
      hits = running.hits;
      const shown = await read(hits.slice(0, state.shown));
      if (own !== turn) return;
      draw(shown, countWords(hits.length, state.query, filtered > 0), wait);
      await explain(own, running.asked, shown);
    } catch {
      if (own === turn) fail(wait);
    }
    list.removeAttribute("aria-busy");
  };

  const answered = async (own: number): Promise<(Answer & { readonly asked: Asked }) | undefined> => {
    const search = await running();
    if (details.open || countFilters(state) > 0) await search.loadFilters();
    if (own !== turn) return undefined;
    let asked = askedText(state.query);
    const ask = (filters: Filters): Promise<Answer> => search.search(asked, filters, state.newestFirst);
    const unknown = asked.words === "" && state.query !== "";
    let answer = unknown ? { hits: [], counts: {} } : await ask(filtersOf(state));
    // « mots-clics » is one word for the index; « mots clics » finds « mot-clic ».
    if (answer.hits.length === 0 && !asked.exact && /\p{L}[-‐‑]\p{L}/u.test(state.query)) {
      asked = askedText(state.query.replace(/[-‐‑]/g, " "));
      answer = await ask(filtersOf(state));
    }
    if (details.open || countFilters(state) > 0) await countAll(search, asked, answer);
    return { ...answer, asked };
  };

  /** Values of a group that is ticked are counted as if it were not: ticking another adds its results. */
  const countAll = async (search: Engine, asked: Asked, answer: Answer): Promise<void> => {
    const nothing: Asked = { words: "", exact: false };
    if (!drawn) drawFilters(groups, (await search.search(nothing, {}, false)).counts, state);
    drawn = true;
    const counts = new Map<Group, Answer["counts"][string]>();
    for (const group of GROUPS) {
      const free =
        state.filters[group].length === 0
          ? answer
          : await search.search(asked, filtersOf({ ...state, filters: { ...state.filters, [group]: [] } }), false);
      counts.set(group, free.counts[group] ?? {});
    }
    countValues(groups, (group) => counts.get(group) ?? {});
  };

  const read = async (some: readonly Hit[]): Promise<readonly Result[]> => {
    const search = await running();
    return Promise.all(some.map(async (hit) => resultItem(base, await search.page(hit), hit)));
  };

  const draw = (results: readonly Result[], count: string, wait: number): void => {
    note.replaceChildren();
    list.replaceChildren(...results.map(({ item }) => item));
    heading.textContent = count;
    heading.hidden = count === "";
    offerMore(results.length);
    tell(count, wait);
  };

  const offerMore = (shown: number): void => {
    const left = hits.length - shown;
    more.hidden = shown === 0 || left <= 0;
    more.textContent = `Afficher plus de résultats (${Math.max(0, left)})`;
  };

  /** Nothing found, or only words that look alike: says so, and what was perhaps meant. */
  const explain = async (own: number, { words }: Asked, shown: readonly Result[]): Promise<void> => {
    const spellings = shown.flatMap(({ reading }) => reading.spellings.map(plainSpelling));
    const missing = words.split(" ").filter((word) => word !== "" && !spellings.some((found) => isLike(word, found)));
    if (missing.length === 0 && hits.length > 0) return;
    const meant = state.query === "" ? undefined : await suggestion(base, state.query).catch(() => undefined);
    if (own !== turn) return;
    const lines = [element("p", "", hits.length > 0 ? nearWords(missing) : NOTHING)];
    if (meant !== undefined) {
      const line = element("p", "search-meant", "Vouliez-vous dire ");
      const link = element("a", "", meant);
      link.href = stateAddress({ ...state, query: meant, shown: FIRST });
      line.append("«\u00a0", link, "\u00a0»?");
      lines.unshift(line);
    }
    note.replaceChildren(...lines);
  };

  const fail = (wait: number): void => {
    hits = [];
    draw([], "La recherche ne répond pas", wait);
    const again = element("button", "search-again", "Essayer de nouveau");
    again.type = "button";
    again.addEventListener("click", () => {
      field.focus();
      void show();
    });
    note.replaceChildren(element("p", "", FAILED), again);
  };

  /** A new step in the history for a choice; the same step while typing. */
  const ask = (change: Partial<State>, how: "push" | "replace", wait = 0): void => {
    state = { ...state, shown: FIRST, ...change };
    const address = stateAddress(state);
    if (address !== location.search) history[`${how}State`](null, "", location.pathname + address);
    void show(wait);
  };
  const ticked = (): Partial<State> => ({
    filters: Object.fromEntries(
      GROUPS.map((group) => [
        group,
        drawn
          ? [...groups.querySelectorAll<HTMLInputElement>(`input[name=${group}]:checked`)].map(({ value }) => value)
          : state.filters[group],
      ]),
    ) as State["filters"],
    coming: coming.checked,
    newestFirst: newest.checked,
  });
  const fill = (): void => {
    field.value = state.query;
    coming.checked = state.coming;
    newest.checked = state.newestFirst;
    relevant.checked = !state.newestFirst;
    tickFilters(groups, state);
    if (countFilters(state) - Number(state.coming) > 0) details.open = true;
  };

  field.addEventListener("focus", () => void running().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const { words } = askedText(field.value);
      if (words.length >= FEWEST_LETTERS || field.value.trim() === "") {
        ask({ query: field.value.trim() }, "replace", TELLING_PAUSE_MS);
      }
    }, TYPING_PAUSE_MS);
  });
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask({ query: field.value.trim() }, "push");
  });
  place.addEventListener("change", () => ask(ticked(), "push"));
  details.addEventListener("toggle", () => details.open && void show());
  clear.addEventListener("click", () => {
    ask({ filters: readState("").filters, coming: false }, "push");
    fill();
    part<HTMLElement>("summary").focus();
  });
  more.addEventListener("click", async () => {
    const from = list.children.length;
    const added = await read(hits.slice(from, from + MORE)).catch(() => []);
    list.append(...added.map(({ item }) => item));
    state = { ...state, shown: from + added.length };
    history.replaceState(null, "", location.pathname + stateAddress(state));
    offerMore(list.children.length);
    added[0]?.item.querySelector("a")?.focus();
  });
  addEventListener("popstate", () => {
    state = readState(location.search);
    fill();
    void show();
  });

  place.hidden = false;
  fill();
  void show();
}

function filtersOf({ filters, coming }: State): Filters {
  const wanted = GROUPS.filter((group) => filters[group].length > 0).map((group) => [group, { any: filters[group] }]);
  return Object.fromEntries(coming ? [...wanted, ["avenir", { any: ["oui"] }]] : wanted) as Filters;
}

/** A word of a page without what the index does not see. */
function plainSpelling(token: string): string {
  return token.replace(/[\ue000-\ue1ff]/g, "");
}
