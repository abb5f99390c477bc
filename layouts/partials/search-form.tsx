/** The search field: a plain GET form that leads to the search page without any script. */
import type { VNode } from "preact";
import { ROUTES } from "../../src/routes.ts";
import type { Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { replaceable } from "../replaceable.tsx";

interface SearchFormProps {
  readonly site: Site;
  /** Id of the field, unique in the page. */
  readonly id: string;
  readonly class?: string;
  /** « Rechercher » unless given. */
  readonly label?: string;
  /** Words of the button, which has only a magnifying glass without them. */
  readonly button?: string;
}

/** A search landmark with a visible label, a field named `q` and a button. */
export const SearchForm = replaceable(
  "search-form",
  function SearchForm({ site, id, class: className = "search", label = "Rechercher", button }: SearchFormProps): VNode {
    return (
      <search class={className}>
        <form action={href(site, ROUTES.search)} method="get">
          <label for={id}>{label}</label>
          <input
            id={id}
            type="search"
            name="q"
            autocomplete="off"
            autocapitalize="none"
            spellcheck={true}
            enterkeyhint="search"
          />
          <button type="submit">
            {button ?? (
              <>
                <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
                  <path d="M8.500 3a5.500 5.500 0 1 0 0 11 5.500 5.500 0 0 0 0-11Zm4 9.500L17 17" />
                </svg>
                <span class="hidden">Lancer la recherche</span>
              </>
            )}
          </button>
        </form>
      </search>
    );
  },
);
