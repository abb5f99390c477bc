/** The table of contents of a long text. */
import type { VNode } from "preact";
import type { Heading, RenderedText } from "../../src/markdown/model.ts";

const ENOUGH_HEADINGS = 4;
const ENOUGH_WORDS = 600;

/** A navigation landmark named « Sommaire », h3 nested under h2; null under four headings or 600 words. */
export function Contents({ text }: { readonly text: RenderedText }): VNode | null {
  const headings = text.headings.filter(({ level }) => level === 2 || level === 3);
  if (headings.length < ENOUGH_HEADINGS || text.words <= ENOUGH_WORDS) return null;
  return (
    <nav class="contents" aria-label="Sommaire">
      <p class="contents-title" aria-hidden="true">
        Sommaire
      </p>
      <ol>
        {grouped(headings).map(({ heading, children }) => (
          <li key={heading.id}>
            <HeadingLink heading={heading} />
            {children.length > 0 && (
              <ol>
                {children.map((child) => (
                  <li key={child.id}>
                    <HeadingLink heading={child} />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

function HeadingLink({ heading }: { readonly heading: Heading }): VNode {
  return <a href={`#${heading.id}`}>{heading.text}</a>;
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
