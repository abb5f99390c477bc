import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { faultsOf } from "./in-browser.ts";
import { addressesOf } from "./proved-site.ts";

/** WCAG 2.2, 1.4.12: line height 1.5, paragraphs 2 em apart, letters 0.12 em, words 0.16 em. */
const SPACING =
  "*:not(svg, svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }";

test.each(inject("sites"))(
  "$name: every address reflows at 320 pixels with the spacing of WCAG 1.4.12, and no text is cut",
  async (site) => {
    const paths = [...(await addressesOf(site)), "404.html"];
    expect(paths.length).toBeGreaterThan(10);
    // A style sheet of the reader’s own, which the policy of the page does not concern.
    const options = { viewport: { width: 320, height: 640 }, bypassCSP: true };
    expect(
      await faultsOf(site, paths, options, async (page) => {
        await page.addStyleTag({ content: SPACING });
        return [...(await sideways(page)), ...(await cut(page))];
      }),
    ).toEqual([]);
  },
);

/** WCAG 1.4.10: the page does not scroll in two directions; what sticks out is named. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (box: Element | null): boolean =>
      box !== null && (/auto|scroll/.test(getComputedStyle(box).overflowX) || scrolls(box.parentElement));
    const wide = [...document.querySelectorAll("main *, footer *, header *")].filter(
      (box) => box.scrollWidth + box.getBoundingClientRect().left > clientWidth + 1 && !scrolls(box),
    );
    return [`scrolls sideways, ${scrollWidth} px: ${wide.at(-1)?.outerHTML.slice(0, 160)}`];
  });

/** Boxes that hide a part of their own text and do not scroll. */
const cut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    for (const box of document.querySelectorAll<HTMLElement>("body *")) {
      if (box.closest("svg") !== null || (box.textContent ?? "").trim() === "") continue;
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(box);
      // Text for screen readers only is cut on purpose.
      if (clipPath !== "none" || (position === "absolute" && box.clientWidth <= 1)) continue;
      const hides = (value: string) => value === "hidden" || value === "clip";
      const wide = hides(overflowX) && box.scrollWidth > box.clientWidth + 1;
      const tall = hides(overflowY) && box.scrollHeight > box.clientHeight + 1;
      if ((wide || tall) && box.clientWidth > 0) faults.push(`cuts its text: ${box.outerHTML.slice(0, 120)}`);
    }
    return faults;
  });
