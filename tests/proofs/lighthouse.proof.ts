import { expect, inject, test } from "vitest";
import { lighthouse } from "../bench/lighthouse-report.ts";
import { serve } from "../serve.ts";
import { addressesOf } from "./proved-site.ts";

test("Lighthouse gives 100 in accessibility, good practices and SEO, and 97 at least in performance, on each sort of page", async () => {
  const [site] = inject("sites");
  if (site === undefined) throw new Error("the sample is built before the proofs");
  const addresses = await addressesOf(site);
  const deep = (folder: string) => addresses.find((path) => path.startsWith(folder) && path !== folder);
  const paths = ["", "agenda/", "conferences/", "recherche/", "formations/", "articles/", "guides/", "evenements/"].map(
    (path) => (["formations/", "articles/", "guides/", "evenements/"].includes(path) ? deep(path) : path),
  );
  const served = await serve(site.folder);
  const faults: string[] = [];
  try {
    for (const path of paths) {
      if (path === undefined) continue;
      const report = await lighthouse(served.url + path);
      const whole = { accessibility: report.accessibility, bestPractices: report.bestPractices, seo: report.seo };
      for (const [name, score] of Object.entries(whole))
        if (score < 100) faults.push(`/${path} ${name} ${score}: ${report.weak.join("; ")}`);
      if (report.performance < 97) faults.push(`/${path} performance ${report.performance}, LCP ${report.lcp} ms`);
      if (report.cls >= 0.05) faults.push(`/${path} layout shift ${report.cls}`);
    }
  } finally {
    await served.close();
  }
  expect(faults).toEqual([]);
});
