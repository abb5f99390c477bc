/** Lighthouse (mobile) on one page, through npx: it is not a dependency. */
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { browserEnvironment } from "../browser.ts";

const LIGHTHOUSE = "lighthouse@12.8.2";

export interface LighthouseReport {
  /** 0 to 100, rounded. */
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly seo: number;
  /** Largest contentful paint, milliseconds. */
  readonly lcp: number;
  /** Cumulative layout shift. */
  readonly cls: number;
  /** Bytes of every response. */
  readonly bytes: number;
  /** Audits that score under 0.9, each with its title. */
  readonly weak: readonly string[];
}

interface Raw {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<
    Record<string, { readonly numericValue?: number; readonly score: number | null; readonly title: string }>
  >;
}

/** Opens `url` in the browser of the tests. */
export async function lighthouse(url: string): Promise<LighthouseReport> {
  const flags = ["--quiet", "--output=json", "--chrome-flags=--headless --no-sandbox --disable-gpu"];
  const { stdout } = await promisify(execFile)("npx", ["--yes", LIGHTHOUSE, url, ...flags], {
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...(await browserEnvironment()) },
  });
  const { categories, audits } = JSON.parse(stdout) as Raw;
  const score = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? Number.NaN;
  return {
    performance: score("performance"),
    accessibility: score("accessibility"),
    bestPractices: score("best-practices"),
    seo: score("seo"),
    lcp: value("largest-contentful-paint"),
    cls: value("cumulative-layout-shift"),
    bytes: value("total-byte-weight"),
    weak: Object.entries(audits).flatMap(([id, audit]) =>
      audit.score !== null && audit.score < 0.9 ? [`${id}: ${audit.title} (${audit.score})`] : [],
    ),
  };
}
