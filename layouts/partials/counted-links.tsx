/** A list of archives, each with its number of posts. */
import type { VNode } from "preact";
import { numberText } from "../../src/locale/fr/number-text.ts";
import { pluralWord } from "../../src/locale/fr/plural.ts";
import type { CountedLink, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";
import { Words } from "./words.tsx";

interface CountedLinksProps {
  readonly site: Site;
  readonly links: readonly CountedLink[];
  /** What is counted: « publication », « séance ». */
  readonly noun?: string;
}

/** A list with the label, count and description of each link. */
export function CountedLinks({ site, links, noun = "publication" }: CountedLinksProps): VNode {
  return (
    <ul class="counted">
      {links.map(({ label, url, count, description }) => (
        <li key={url}>
          <a href={href(site, url)}>
            <Words of={label} />
          </a>{" "}
          <Count of={count} noun={noun} />
          {description && (
            <p>
              <Words of={description} />
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

interface CountProps {
  readonly of: number;
  readonly noun?: string;
  /** Of a noun that ends with other words: « dates à venir ». */
  readonly many?: string;
}

/** A number alone visually; « 12 publications » for screen readers. */
export function Count({ of, noun = "publication", many }: CountProps): VNode {
  return (
    <span class="count">
      {numberText(of)}
      <span class="hidden"> {pluralWord(of, noun, many)}</span>
    </span>
  );
}
