import { expect, test } from "vitest";
import { headersFile } from "../../src/output/headers-file.ts";
import {
  contentSecurityPolicy,
  contentSecurityPolicyMeta,
  HEADER_RULES,
  headersFor,
  ruleCovers,
} from "../../src/output/policy.ts";

const site = { origin: "https://ex.org", base: "/" };

test("the CSP allows only our own files, WebAssembly and two players", () => {
  const policy = contentSecurityPolicy(site);
  expect(policy.startsWith("default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self';")).toBe(true);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|blob:|data:|\*/);
  expect(policy.match(/https:\/\/[^ ;]+/g)).toEqual(["https://www.youtube-nocookie.com", "https://player.vimeo.com"]);
});

test("a meta has only the directives that browsers apply there, and plain HTTP is not upgraded", () => {
  expect(contentSecurityPolicy(site)).toContain("frame-ancestors 'none'");
  expect(contentSecurityPolicyMeta(site)).not.toContain("frame-ancestors");
  expect(contentSecurityPolicyMeta(site)).toContain("upgrade-insecure-requests");
  expect(contentSecurityPolicyMeta({ origin: "http://127.0.0.1:80" })).not.toContain("upgrade-insecure-requests");
});

test("_headers stays within the limits of Cloudflare: 100 rules, 2000 characters a line, one splat a path", () => {
  const lines = headersFile(site).split("\n");
  const paths = lines.filter((line) => line.startsWith("/"));
  expect(paths.length).toBeLessThanOrEqual(100);
  expect(new Set(paths).size).toBe(paths.length);
  for (const path of paths) expect(path.split("*").length).toBeLessThanOrEqual(2);
  for (const line of lines) {
    expect(line.length).toBeLessThanOrEqual(2000);
    expect(line).toMatch(/^(?:\/\S*| {2}[A-Za-z-]+: \S.*|)$/);
  }
});

test("_headers is written for the base path", () => {
  const paths = headersFile({ ...site, base: "/blogue/" }).match(/^\/.*/gm) ?? [];
  expect(paths).toHaveLength(HEADER_RULES.length + 1);
  for (const path of paths) expect(path.startsWith("/blogue/")).toBe(true);
});

test.each([
  "/",
  "/agenda.ics",
  "/flux.json",
  "/tags/x/flux.json",
  "/flux.atom",
  "/assets/style.abc.css",
  "/pagefind/index/a.pf_index",
  "/formations.json",
  "/evenements.json",
])("no header reaches %s twice, since hosts would join the values", (url) => {
  const names = headersFor(site, url).map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("Cache-Control");
});

test("a splat matches any run of characters, and nothing else does", () => {
  expect(ruleCovers("/*.ics", "/formations/x/seances.ics")).toBe(true);
  expect(ruleCovers("/*/flux.json", "/flux.json")).toBe(false);
  expect(ruleCovers("/flux.json", "/flux.json")).toBe(true);
  expect(ruleCovers("/assets/*", "/asset/x")).toBe(false);
});
