/** What the search page in a browser answers to a query: where it leads, its first results, and all that it says of them. */
import type { Page } from "playwright-core";

export interface PageAnswer {
  /** Site URLs of the line « Aller à ». */
  readonly led: readonly string[];
  /** Site URLs of the results shown, without the words to highlight. */
  readonly found: readonly string[];
  /** What is said above the results, and on the first of them. */
  readonly said: string;
  /** The excerpt of each result. */
  readonly excerpts: readonly string[];
}

/** Types a query in the field and sends it, then reads what is shown once nothing is loading: all in one call, for there are hundreds. */
export function answerOnPage(page: Page, query: string): Promise<PageAnswer> {
  return page.evaluate(async (query) => {
    const root = document.querySelector<HTMLElement>("#recherche:not([hidden])");
    const field = document.querySelector<HTMLInputElement>("main input[name=q]");
    const list = root?.querySelector(".results");
    if (!root || !field?.form || !list) throw new Error("the search page is not ready");
    const settled = (): boolean => !list.hasAttribute("aria-busy");
    const waited = new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`« ${query} » is not answered`)), 20_000);
      const watch = new MutationObserver(() => {
        if (!settled()) return;
        watch.disconnect();
        clearTimeout(late);
        resolve();
      });
      watch.observe(list, { attributes: true, attributeFilter: ["aria-busy"] });
    });
    field.value = query;
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    field.form.requestSubmit();
    await waited;
    const { base = "/" } = root.dataset;
    const urls = (selector: string): string[] =>
      [...root.querySelectorAll<HTMLAnchorElement>(selector)].map(({ href }) => {
        const { origin, pathname, hash } = new URL(href);
        return origin === location.origin ? `/${decodeURI(pathname).slice(base.length)}${hash}` : href;
      });
    const texts = (selector: string): string[] =>
      [...root.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) => innerText);
    return {
      led: urls(".search-go a"),
      found: urls(".results h3 a"),
      said: [...texts(".search-understood, .search-note"), ...texts(".results > li:first-child .card-near")].join("\n"),
      excerpts: texts(".results .card-summary"),
    };
  }, query);
}
