/** `npm run bench:lecteurs`: Lighthouse (mobile) on pages of the sample site, served with the production headers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../command.ts";
import { serve } from "../serve.ts";
import { lighthouse } from "./lighthouse-report.ts";

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
    const report = await lighthouse(new URL(page, site.url).href);
    const { performance, accessibility, bestPractices, seo, lcp, cls, bytes } = report;
    process.stdout.write(
      `| ${page} | ${performance} | ${accessibility} | ${bestPractices} | ${seo} | ${(lcp / 1000).toFixed(1)} | ${cls.toFixed(3)} | ${Math.round(bytes)} |\n`,
    );
    for (const audit of report.weak) process.stderr.write(`  ${page} ${audit}\n`);
  }
} finally {
  await site.close();
  rmSync(output, { recursive: true, force: true });
}
