import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { hostFiles } from "../../../src/output/hosts/host-files.ts";
import { headersFor } from "../../../src/output/policy.ts";

const SITE = { origin: "https://exemple.org" };
const PATHS = [
  "/",
  "/articles/un-texte/",
  "/assets/style.0123456789.css",
  "/pagefind/fragment/fr_a.pf_fragment",
  "/pagefind/pagefind-entry.json",
  "/agenda.ics",
  "/formations/x/seances.ics",
  "/flux.atom",
  "/flux.json",
  "/categories/x/flux.json",
  "/formations.json",
  "/evenements.json",
  "/next-rebuild.json",
  "/manifest.webmanifest",
];

const file = (name: string) => hostFiles().get(name) ?? "";

/** The headers of the policy for a path, without the types that servers know by themselves. */
function expected(path: string): ReadonlyMap<string, string> {
  return new Map(headersFor(SITE, path).filter(([name]) => name !== "Content-Type"));
}

function typeOf(path: string): string | undefined {
  return headersFor(SITE, path).find(([name]) => name === "Content-Type")?.[1];
}

/** Headers that the example for nginx sends, interpreted as nginx does: maps first, and an empty value means no header. */
function nginx(path: string): { readonly headers: ReadonlyMap<string, string>; readonly type: string | undefined } {
  const text = file("docs/hebergement/nginx.conf");
  const variables = new Map<string, string>();
  for (const [, name = "", body = ""] of text.matchAll(/^map \$uri (\$\w+) \{\n([\s\S]*?)^\}/gm)) {
    const rows = [...body.matchAll(/"~(.*?)" "(.*?)";/g)];
    const row = rows.find(([, pattern = ""]) => new RegExp(pattern).test(path));
    variables.set(name, row?.[2] ?? /default "(.*?)"/.exec(body)?.[1] ?? "");
  }
  const headers = [...text.matchAll(/add_header (\S+) (?:"([^"]*)"|(\$\w+))/g)].map(
    ([, name = "", value, variable = ""]) => [name, value ?? variables.get(variable) ?? ""] as const,
  );
  const location = [...text.matchAll(/location ~ "(.*?)" \{[\s\S]*?default_type "(.*?)"/g)].find(([, pattern = ""]) =>
    new RegExp(pattern).test(path),
  );
  return { headers: new Map(headers.filter(([, value]) => value !== "")), type: location?.[2] };
}

/** The same for Apache: each line sets the header when its condition is true. */
function apache(path: string): { readonly headers: ReadonlyMap<string, string>; readonly type: string | undefined } {
  const text = file("docs/hebergement/apache.htaccess");
  const headers = new Map<string, string>();
  for (const [, name = "", value = "", pattern] of text.matchAll(
    /Header (?:always )?set (\S+) "([^"]*)"(?: "expr=.* =~ m#(.*?)#")?$/gm,
  )) {
    if (pattern === undefined || new RegExp(pattern).test(path)) headers.set(name, value);
  }
  const type = [...text.matchAll(/<If ".* =~ m#(.*?)#">\n\s*ForceType "(.*?)"/g)].find(([, pattern = ""]) =>
    new RegExp(pattern).test(path),
  );
  return { headers, type: type?.[2] };
}

test("the files in the project are those generated from the policy", () => {
  for (const [path, text] of hostFiles()) expect(readFileSync(path, "utf8"), path).toBe(text);
});

describe.each(PATHS)("the headers of %s", (path) => {
  test("are the policy's under nginx", () => {
    expect(nginx(path).headers).toEqual(expected(path));
    expect(nginx(path).type).toBe(typeOf(path)?.replace(/;.*/, ""));
  });

  test("are the policy's under Apache", () => {
    expect(apache(path).headers).toEqual(expected(path));
    expect(apache(path).type).toBe(typeOf(path));
  });
});

test("the Cloudflare settings are JSON without their comments, and name the output folder", () => {
  const settings = JSON.parse(file("wrangler.jsonc").replace(/^\/\/.*$/gm, "")) as {
    readonly assets: { readonly directory: string };
  };
  expect(settings.assets.directory).toBe("./_site");
});

test("hosts that build the site use the readers' current day, not that of the last commit", () => {
  expect(
    file("netlify.toml").match(/command = "SITE_NOW=\$\(TZ=America\/Toronto date \+%F\) npm run build/g),
  ).toHaveLength(2);
  expect(file("wrangler.jsonc")).toContain("SITE_NOW=");
});
