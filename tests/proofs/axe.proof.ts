import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { faultsOf } from "./in-browser.ts";
import { addressesOf, coveringPages } from "./proved-site.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const violations = async (page: Page, rules: readonly string[], only = false) => {
  const axe = new AxeBuilder({ page });
  const report = await (only ? axe.withRules([...rules]) : axe.withTags([...rules])).analyze();
  return report.violations.map(({ id, nodes }) => `${id} × ${nodes.length} ${nodes[0]?.html.slice(0, 200)}`);
};

describe.each(inject("sites"))("$name", (site) => {
  describe.each(["light", "dark"] as const)("in %s mode", (colorScheme) => {
    test.each([1280, 360])("every class and state shown %i pixels wide has no axe violation", async (width) => {
      const options = { colorScheme, viewport: { width, height: 800 } };
      const paths = await coveringPages(site);
      expect(paths.length).toBeGreaterThan(5);
      expect(await faultsOf(site, paths, options, (page) => violations(page, RULES))).toEqual([]);
    });
  });

  test("on every address, targets are 24 pixels or apart, and colours contrast (WCAG 2.5.8, 1.4.3)", async () => {
    const options = { viewport: { width: 360, height: 800 } };
    const rules = ["target-size", "color-contrast"];
    expect(await faultsOf(site, await addressesOf(site), options, (page) => violations(page, rules, true))).toEqual([]);
  });
});
