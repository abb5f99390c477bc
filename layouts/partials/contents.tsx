/** The table of contents of a long text. */
import type { VNode } from "preact";
import type { Heading, RenderedText } from "../../src/markdown/model.ts";
import { replaceable } from "../replaceable.tsx";
import { spoken } from "./spoken.ts";
import { Words } from "./words.tsx";

const ENOUGH_HEADINGS = 4;
const ENOUGH_WORDS = 600;

interface ContentsProps {
  readonly text: RenderedText;
  /** Language of the text, when it is not that of the site. */
  readonly lang?: string | undefined;
}

/** A navigation landmark named « Sommaire », h3 nested under h2; null under four headings or 600 words. */
export const Contents = replaceable("contents", function Contents({ text, lang }: ContentsProps): VNode | null {
  const headings = text.headings.filter(({ level }) => level === 2 || level === 3);
  if (headings.length < ENOUGH_HEADINGS || text.words <= ENOUGH_WORDS) return null;
  return (
    <nav class="contents" aria-label="Sommaire">
      <p class="contents-title" aria-hidden="true">
        Sommaire
      </p>
      <ol {...spoken(lang)}>
        {grouped(headings).map(({ heading, children }) => (
          <li key={heading.id}>
            <HeadingLink heading={heading} lang={lang} />
            {children.length > 0 && (
              <ol>
                {children.map((child) => (
                  <li key={child.id}>
                    <HeadingLink heading={child} lang={lang} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
});

function HeadingLink({ heading, lang }: Pick<ContentsProps, "lang"> & { readonly heading: Heading }): VNode {
  return (
    <a href={`#${heading.id}`}>
      <Words of={heading.text} lang={lang} />
    </a>
  );
}

function grouped(headings: readonly Heading[]): { heading: Heading; children: Heading[] }[] {
  const groups: { heading: Heading; children: Heading[] }[] = [];
  for (const heading of headings) {
    const last = groups.at(-1);
    if (heading.level === 3 && last) last.children.push(heading);
    else groups.push({ heading, children: [] });
  }
  return groups;
}
