/** The search page in the browser: asks Pagefind as one types and shows links to the posts. It never runs on another page. */

interface Found {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Answer {
  readonly results: readonly { data(): Promise<Found> }[];
}

interface Pagefind {
  init(): Promise<void>;
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  debouncedSearch(query: string, options: Readonly<Record<string, unknown>>, wait: number): Promise<Answer | null>;
}

const SHOWN = 20;
const WAIT_MS = 300;

const place = document.querySelector<HTMLElement>("#recherche");
const field = document.querySelector<HTMLInputElement>("main input[name=q]");
if (place && field) start(place, field);

function start(place: HTMLElement, field: HTMLInputElement): void {
  const status = place.querySelector<HTMLElement>("[role=status]");
  const list = place.querySelector<HTMLOListElement>(".results");
  if (!status || !list) return;
  let pagefind: Promise<Pagefind> | undefined;

  const search = async (): Promise<void> => {
    const query = normalized(field.value);
    remember(field.value.trim());
    if (query === "") {
      status.textContent = "";
      list.replaceChildren();
      return;
    }
    try {
      pagefind ??= load(place.dataset.base ?? "/");
      const answer = await (await pagefind).debouncedSearch(query, {}, WAIT_MS);
      if (!answer) return;
      const found = await Promise.all(answer.results.slice(0, SHOWN).map((result) => result.data()));
      list.replaceChildren(...found.map(item));
      status.textContent = countText(answer.results.length, field.value.trim());
    } catch {
      pagefind = undefined;
      list.replaceChildren();
      status.textContent = "La recherche ne répond pas. Les archives ci-dessous mènent à tous les textes.";
    }
  };

  field.value = new URLSearchParams(location.search).get("q") ?? field.value;
  field.addEventListener("input", () => void search());
  field.form?.addEventListener("submit", (event) => {
    event.preventDefault();
    void search();
  });
  if (field.value !== "") void search();
}

async function load(base: string): Promise<Pagefind> {
  const pagefind = (await import(`${base}pagefind/pagefind.js`)) as Pagefind;
  await pagefind.options({ excerptLength: 28 });
  await pagefind.init();
  return pagefind;
}

/** As the index is written: straight apostrophes, no ligatures, plain spaces. */
function normalized(query: string): string {
  return query
    .normalize("NFC")
    .replace(/[’‘ʼ]/g, "'")
    .replace(/œ/g, "oe")
    .replace(/Œ/g, "Oe")
    .replace(/æ/g, "ae")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/\s+/g, " ")
    .trim();
}

function remember(query: string): void {
  const url = new URL(location.href);
  if (query === "") url.searchParams.delete("q");
  else url.searchParams.set("q", query);
  history.replaceState(null, "", url);
}

function countText(count: number, query: string): string {
  const shown = `« ${query} »`;
  if (count === 0) return `Aucun résultat pour ${shown}. Essayez un seul mot, ou passez par les archives.`;
  const counted = count === 1 ? "1 résultat" : `${count} résultats`;
  return count > SHOWN ? `${counted} pour ${shown}; voici les ${SHOWN} premiers.` : `${counted} pour ${shown}`;
}

function item({ url, excerpt, meta }: Found): HTMLLIElement {
  const entry = document.createElement("li");
  entry.className = "card";
  const over = element("p", "card-over", [meta.genre, meta.date].filter(Boolean).join(" · "));
  const title = element("h2", "card-title");
  const link = document.createElement("a");
  link.href = url;
  link.textContent = meta.titre ?? meta.title ?? url;
  title.append(link);
  const text = element("p", "card-summary");
  // Apostrophes were straightened for the index. Pagefind encodes the excerpt's own characters: only its <mark> is markup.
  text.innerHTML = excerpt.replace(/(\p{L})(?:'|&#39;)(?=\p{L}|<mark>)/gu, "$1’");
  entry.append(...(over.textContent ? [over] : []), title, text);
  return entry;
}

function element(name: string, className: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}
