import { expect, test } from "vitest";
import { redirectPath, redirectsFile } from "../../src/output/redirects.ts";

const rules = (...from: readonly string[]) =>
  redirectsFile({ base: "/", redirects: from.map((old) => ({ from: old, to: "/a/", file: "articles/a.md" })) });

test.each([
  ["/vieux billet/été/", "/vieux%20billet/%C3%A9t%C3%A9/ /a/ 301\n"],
  ["/d%C3%A9j%C3%A0/", "/d%C3%A9j%C3%A0/ /a/ 301\n"],
  ["/x\r\n/* https://voleur.example 301!", "/x%0D%0A/*%20https://voleur.example%20301! /a/ 301\n"],
])("the old address %j is one field of one rule", (from, expected) => {
  expect(rules(from)).toBe(expected);
});

test.each([
  ["/2013/01/a.html", "2013/01/a.html"],
  ["/2013/01/a/", "2013/01/a/index.html"],
  ["/2013/01/a", "2013/01/a/index.html"],
  ["/%C3%A9t%C3%A9/", "été/index.html"],
  ["/?p=12", undefined],
  ["/../secret/", undefined],
  ["/%2e%2e/secret/", undefined],
  ["/a%00b/", undefined],
  ["/%zz/", undefined],
  ["https://voleur.example/", undefined],
])("the redirect page of %s is %s", (from, expected) => {
  expect(redirectPath(from)).toBe(expected);
});
