/** The search page in the browser: asks as one types or ticks, shows links, keeps the address in step. It never runs on another page. */
import { askedText } from "../../src/publish/search-text.ts";
import { type Answered, answer, readResults } from "./search/answer.ts";
import { type Engine, startEngine } from "./search/pagefind.ts";
import { element } from "./search/results.ts";
import { countFilters, FILL, FIRST, isAsking, MORE, readState, type State, stateAddress } from "./search/state.ts";
import { countWords, FAILED } from "./search/words.ts";

/** Results follow the keys; screen readers are told when the typing stops. */
const TYPING_PAUSE_MS = 40;
const TELLING_PAUSE_MS = 700;
/** One letter answers with half the site. */
const FEWEST_LETTERS = 2;

const place = document.querySelector<HTMLElement>("#recherche");
const field = document.querySelector<HTMLInputElement>("main input[name=q]");
if (place && field) start(place, field);

function start(place: HTMLElement, field: HTMLInputElement): void {
  const part = <Found extends HTMLElement>(selector: string): Found => place.querySelector(selector) as Found;
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
  const room = part(".search-room");
  const { base = "/", filters: filtersScript = "", secondChance = "" } = place.dataset;
  const pageTitle = document.title;
  const searching = heading.textContent;

  let state = readState(location.search);
  let engine: Promise<Engine> | undefined;
  /** The script of the filters, once they are drawn. */
  let boxes: typeof import("./search-filters.ts") | undefined;
  let hits: Answered["hits"] = [];
  let turn = 0;
  let attempts = 0;
  let typing: ReturnType<typeof setTimeout>;
  let telling: ReturnType<typeof setTimeout>;

  const running = (): Promise<Engine> => {
    engine ??= startEngine(base, attempts++);
    engine.catch(() => {
      engine = undefined;
    });
    return engine;
  };

  const tell = (words: string, wait: number): void => {
    clearTimeout(telling);
    if (wait === 0) status.textContent = words;
    else telling = setTimeout(() => tell(words, 0), wait);
  };

  /** Shows what `state` asks for; `wait`: how long before screen readers are told. */
  const show = async (wait = 0): Promise<void> => {
    const own = ++turn;
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
    // Until there is a first answer, nothing stands where it will be.
    if (heading.hidden) {
      place.classList.add("asked");
      heading.textContent = searching;
      heading.hidden = false;
    }
    try {
      const found = await answerTwice(own);
      if (own !== turn) return;
      draw(found, countWords(found.hits.length, found.query, found.hits.length === 0 && filtered > 0), wait);
    } catch {
      if (own === turn) fail();
    }
    if (own === turn) list.removeAttribute("aria-busy");
  };

  /** A site published meanwhile has another index: ask once more from the start. */
  const answerTwice = async (own: number): Promise<Answered> => {
    const ask = async (): Promise<Answered> => {
      const search = await running();
      const counting = details.open || countFilters(state) > 0;
      const found = await answer(search, base, state, counting, async () => {
        const script = (await import(secondChance)) as typeof import("./search-second-chance.ts");
        return script.secondChance;
      });
      if (counting && own === turn) {
        const script = boxes ?? ((await import(filtersScript)) as typeof import("./search-filters.ts"));
        const values = await search.values();
        if (!boxes) script.drawFilters(groups, values, state);
        boxes = script;
        boxes.countValues(groups, found.counts);
      }
      return found;
    };
    return ask().catch(async (error: unknown) => {
      const failed = await engine?.catch(() => undefined);
      engine = undefined;
      await failed?.end();
      if (own !== turn) throw error;
      return ask();
    });
  };

  const draw = (found: Answered, count: string, wait: number): void => {
    hits = found.hits;
    list.replaceChildren(...found.results.map(({ item }) => item));
    place.classList.remove("asked");
    heading.textContent = count;
    heading.hidden = count === "";
    note.replaceChildren(...noteOn(found));
    offerMore();
    tell([note.textContent, count].filter(Boolean).join(" "), wait);
  };

  const noteOn = ({ chance }: Answered): readonly HTMLElement[] => {
    if (!chance) return [];
    const line = element("p", "", chance.why);
    if (chance.meant !== undefined) {
      const link = element("a", "", chance.meant);
      link.href = stateAddress({ ...state, query: chance.meant, shown: FIRST });
      line.append(" «\u00a0", link, "\u00a0».");
    }
    return [line];
  };

  /** What scrolling will bring has its room beforehand: what stands below stays there. */
  const offerMore = (): void => {
    const shown = list.children.length;
    const left = hits.length - shown;
    const coming = Math.min(FILL - shown, left);
    room.hidden = coming <= 0;
    room.style.height = `${(list.offsetHeight / shown) * coming}px`;
    more.hidden = left <= 0;
    more.textContent = `Afficher plus de résultats (${left})`;
  };

  const fail = (): void => {
    draw({ hits: [], results: [], query: "" }, "Recherche impossible", 0);
    if (!boxes) details.open = false;
    const again = element("button", "search-again", "Essayer de nouveau");
    again.type = "button";
    again.addEventListener("click", () => {
      field.focus();
      void show();
    });
    note.replaceChildren(element("p", "", FAILED), again);
    tell(FAILED, 0);
  };

  /** A new step in the history for a choice; the same step while typing. */
  const ask = (change: Partial<State>, how: "push" | "replace", wait = 0): void => {
    state = { ...state, shown: FIRST, ...change };
    const address = stateAddress(state);
    if (address !== location.search) history[`${how}State`](null, "", location.pathname + address);
    void show(wait);
  };
  const fill = (): void => {
    field.value = state.query;
    coming.checked = state.coming;
    newest.checked = state.newestFirst;
    relevant.checked = !state.newestFirst;
    boxes?.tickFilters(groups, state);
    if (countFilters(state) > Number(state.coming)) details.open = true;
  };

  field.addEventListener("focus", () => void running().catch(() => {}), { once: true });
  field.addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
      const query = field.value.trim();
      if (query === "" || askedText(query).words.length >= FEWEST_LETTERS) ask({ query }, "replace", TELLING_PAUSE_MS);
    }, TYPING_PAUSE_MS);
  });
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask({ query: field.value.trim() }, "push");
  });
  place.addEventListener("change", () => {
    const filters = boxes?.tickedFilters(groups) ?? state.filters;
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
    const own = turn;
    const added = await readResults(hits.slice(from, from + count));
    // Another question came meanwhile.
    if (own !== turn) return undefined;
    list.append(...added.map(({ item }) => item));
    offerMore();
    return added[0]?.item;
  };
  /** One batch after the other. */
  let batch: Promise<unknown> = Promise.resolve();
  const afterOthers = <Done>(next: () => Promise<Done>): Promise<Done> => {
    const done = batch.then(next);
    batch = done.catch(() => {});
    return done;
  };
  more.addEventListener("click", async () => {
    const first = await afterOthers(() => append(MORE)).catch(fail);
    state = { ...state, shown: list.children.length };
    history.replaceState(null, "", location.pathname + stateAddress(state));
    first?.querySelector("a")?.focus();
  });
  const seen = new IntersectionObserver(([end]) => {
    if (!end?.isIntersecting) return;
    void afterOthers(async () => {
      if (list.children.length >= FILL) return;
      await append(FIRST);
      // Looked at anew: the screen may have room for more.
      seen.unobserve(room);
      seen.observe(room);
    }).catch(fail);
  });
  seen.observe(room);
  addEventListener("popstate", () => {
    state = readState(location.search);
    fill();
    void show();
  });

  place.hidden = false;
  const early = field.value.trim();
  fill();
  if (early === "" || early === state.query) void show();
  else {
    field.value = early;
    ask({ query: early }, "replace");
  }
}
