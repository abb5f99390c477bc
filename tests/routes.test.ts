import { expect, test } from "vitest";
import { PAGE_FILES, ROUTES } from "../src/routes.ts";
import { siteFrom } from "./site-from.ts";

const codes = (url: string) =>
  siteFrom({ "pages/x.md": `---\ntitle: X\nurl: ${url}\n---\n\nTexte.\n` }).problems.map(({ code }) => code);

test("no editor's page may have an address that the site generates itself", () => {
  const firsts = Object.values(ROUTES).flatMap((address) => address.split("/")[1] || []);
  // The two host configuration files have names that no page address may have.
  const addresses = [...new Set(firsts)].filter((first) => !first.startsWith("_")).map((first) => `/${first}/`);
  expect(addresses.filter((address) => !codes(address).includes("adresse-reservee"))).toEqual([]);
  expect(codes("/libre/")).not.toContain("adresse-reservee");
});

test("each address is written once, as a site URL", () => {
  const all = Object.values(ROUTES);
  expect(new Set(all).size).toBe(all.length);
  for (const address of all) expect(address).toMatch(/^\/(?:[\w.-]+\/)*(?:_?[\w-]+\.?\w*)?$/);
  expect(Object.values(PAGE_FILES).filter((name) => name.includes("/"))).toEqual([]);
});
