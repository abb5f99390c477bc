import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { faultsOf } from "./in-browser.ts";
import { coveringPages } from "./proved-site.ts";

/** What a reader can read and follow: the text that is laid out, and the links that have a size; without the button that only a script can obey. */
const shown = async (page: Page) => {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll("button[data-copy]")) button.remove();
  });
  return page.evaluate(() => ({
    text: document.body.innerText.replace(/\s+/g, " ").trim(),
    links: [...document.querySelectorAll("a[href]")].filter((link) => link.getClientRects().length > 0).length,
  }));
};

describe.each(inject("sites"))("$name", (site) => {
  test("without JavaScript no page loses a word or a link", async () => {
    const paths = (await coveringPages(site)).filter((path) => !path.startsWith("recherche/"));
    const whole = new Map<string, Awaited<ReturnType<typeof shown>>>();
    await faultsOf(site, paths, {}, async (page, path) => {
      whole.set(path, await shown(page));
      return [];
    });
    const faults = await faultsOf(site, paths, {}, async (page, path) => {
      await page.context().route(/\.js$/, (route) => route.abort());
      await page.reload();
      const plain = await shown(page);
      const full = whole.get(path);
      const lost = (full?.text.split(" ") ?? []).filter((word) => !plain.text.includes(word));
      return [
        ...(plain.links < (full?.links ?? 0) ? [`${(full?.links ?? 0) - plain.links} links fewer`] : []),
        ...(lost.length > 0 ? [`loses « ${lost.slice(0, 12).join(" ")} »`] : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  test("without pictures each one says what it shows, or that it only decorates, and keeps its place", async () => {
    const paths = await coveringPages(site);
    const faults = await faultsOf(site, paths, {}, async (page) => {
      await page.context().route(/\.(?:webp|png|jpe?g|avif|svg|gif)(?:\?|$)/, (route) => route.abort());
      await page.reload();
      return page.evaluate(() =>
        [...document.querySelectorAll("img")]
          .filter(
            (image) => !image.hasAttribute("alt") || !image.hasAttribute("width") || !image.hasAttribute("height"),
          )
          .map((image) => image.outerHTML.slice(0, 160)),
      );
    });
    expect(faults).toEqual([]);
  });

  test("with forced colours every button and field can be told from the text around it", async () => {
    const paths = await coveringPages(site);
    const faults = await faultsOf(site, paths, { forcedColors: "active" }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>("a.button, button, input:not([type=checkbox], [type=radio])")]
          .filter((control) => {
            const { backgroundColor, color, borderStyle, textDecorationLine } = getComputedStyle(control);
            const ground = getComputedStyle(document.body).backgroundColor;
            const plain = borderStyle === "none" && textDecorationLine === "none" && backgroundColor === ground;
            return control.getClientRects().length > 0 && plain && color === getComputedStyle(document.body).color;
          })
          .map((control) => control.outerHTML.slice(0, 160)),
      ),
    );
    expect(faults).toEqual([]);
  });

  test("with reduced motion nothing moves", async () => {
    const faults = await faultsOf(site, await coveringPages(site), { reducedMotion: "reduce" }, (page) =>
      page.evaluate(() => document.getAnimations().map((animation) => `moves: ${animation.id}`)),
    );
    expect(faults).toEqual([]);
  });
});
