/**
 * `npm run bench:lecteurs`: Lighthouse (mobile) on five pages of the sample site, served with the production headers.
 * Lighthouse runs through npx and is not a dependency.
 */
import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { run } from "../command.ts";
import { serve } from "../serve.ts";

const LIGHTHOUSE = "lighthouse@12.8.2";
const PAGES = [
  "/",
  "/articles/rediger-pour-le-web/",
  "/formations/medias-sociaux-mrc-erable/",
  "/conferences/",
  "/recherche/",
];

const output = mkdtempSync(join(tmpdir(), "babillard-lighthouse-"));
const built = await run("build", "--output", output, "--now", "2026-11-21");
if (built.code !== 0) throw new Error(built.stderr);
const site = await serve(output, "/");
try {
  process.stdout.write(
    "| page | performance | accessibility | best practices | SEO | LCP s | CLS | bytes |\n|---|---|---|---|---|---|---|---|\n",
  );
  for (const page of PAGES) {
    const { stdout } = await promisify(execFile)(
      "npx",
      [
        "--yes",
        LIGHTHOUSE,
        new URL(page, site.url).href,
        "--quiet",
        "--output=json",
        "--chrome-flags=--headless --no-sandbox --disable-gpu",
      ],
      { maxBuffer: 64 * 1024 * 1024 },
    );
    const report = JSON.parse(stdout) as {
      readonly categories: Readonly<Record<string, { readonly score: number }>>;
      readonly audits: Readonly<
        Record<string, { readonly numericValue?: number; readonly score: number | null; readonly title: string }>
      >;
    };
    const score = (name: string) => Math.round((report.categories[name]?.score ?? 0) * 100);
    const value = (name: string) => report.audits[name]?.numericValue ?? 0;
    process.stdout.write(
      `| ${page} | ${score("performance")} | ${score("accessibility")} | ${score("best-practices")} | ${score("seo")} | ${(value("largest-contentful-paint") / 1000).toFixed(1)} | ${value("cumulative-layout-shift").toFixed(3)} | ${Math.round(value("total-byte-weight"))} |\n`,
    );
    for (const [id, audit] of Object.entries(report.audits))
      if (audit.score !== null && audit.score < 0.9)
        process.stderr.write(`  ${page} ${id}: ${audit.title} (${audit.score})\n`);
  }
} finally {
  await site.close();
  rmSync(output, { recursive: true, force: true });
}
