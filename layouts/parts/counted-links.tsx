/** A list of archives, each with the number of posts it holds. */
import type { VNode } from "preact";
import { plural } from "../../src/french/plural.ts";
import type { CountedLink, Site } from "../../src/site/model.ts";
import { href } from "../../src/site/urls.ts";

interface CountedLinksProps {
  readonly site: Site;
  readonly links: readonly CountedLink[];
  /** What is counted: « publication », « séance ». */
  readonly noun?: string;
}

/** Label, description and count; the count is read with its noun. */
export function CountedLinks({ site, links, noun = "publication" }: CountedLinksProps): VNode {
  return (
    <ul class="counted">
      {links.map(({ label, url, count, description }) => (
        <li key={url}>
          <a href={href(site, url)}>{label}</a> <span class="count">{plural(count, noun)}</span>
          {description && <p>{description}</p>}
        </li>
      ))}
    </ul>
  );
}
