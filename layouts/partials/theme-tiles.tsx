/** The categories as tiles in the colour of the site. */
import type { VNode } from "preact";
import { plural } from "../../src/locale/fr/plural.ts";
import type { Site, Term } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { Words } from "./words.tsx";

interface ThemeTilesProps {
  readonly site: Site;
  readonly categories: readonly Term[];
}

/** Null on a site without categories. */
export function ThemeTiles({ site, categories }: ThemeTilesProps): VNode | null {
  if (categories.length === 0) return null;
  return (
    <section aria-labelledby="themes">
      <div class="section-head">
        <h2 id="themes">Par thème</h2>
      </div>
      <ul class="tiles">
        {categories.map(({ label, url, posts }) => (
          <li key={url}>
            <a href={href(site, url)}>
              <b>
                <Words of={label} />
              </b>{" "}
              <span>{plural(posts.length, "publication")}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
