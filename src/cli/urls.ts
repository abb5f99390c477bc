/** `npm run urls`: records the addresses of the site in the URL manifest, `urls.txt`, from which builds detect lost addresses. */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { today } from "../build/clock.ts";
import { loadSite, siteZone } from "../build/load-site.ts";
import { readOwnLayouts } from "../build/own-layouts/own-layouts.ts";
import { URL_MANIFEST_FILE, withAddresses } from "../content/collection/url-manifest.ts";
import { formatReport } from "../diagnostics/report.ts";
import { plural } from "../locale/fr/plural.ts";
import { publishedAddresses } from "../output/published-addresses.ts";
import { readArguments } from "./arguments.ts";

const HELP = `npm run urls [-- --content DOSSIER] [--now AAAA-MM-JJ] [--verifier]
                [--recommencer]

Note dans urls.txt les adresses du site qui n’y sont pas encore.
  --verifier     ne note rien; échoue s’il y en a à noter
  --recommencer  refait le registre avec les adresses d’aujourd’hui, sans garder les autres`;

/** Resolves to 1 when the site has errors, or with `--verifier` when addresses are missing from the manifest. */
export async function urls(args: readonly string[]): Promise<number> {
  const { values } = readArguments(
    args,
    {
      content: { type: "string", default: "content" },
      verifier: { type: "boolean", default: false },
      recommencer: { type: "boolean", default: false },
    },
    HELP,
  );
  const { now } = today(siteZone(values.content), values.content, values.now);
  const { site, problems } = loadSite(
    { content: values.content, now, drafts: false, renewsManifest: values.recommencer },
    undefined,
    false,
    { layouts: readOwnLayouts().data },
  );
  if (site === undefined) {
    const errors = problems.filter(({ severity }) => severity === "error");
    process.stderr.write(
      formatReport(errors, "humain", { colour: process.stderr.isTTY === true, root: values.content }),
    );
    return 1;
  }
  const path = join(values.content, URL_MANIFEST_FILE);
  const before = existsSync(path) && !values.recommencer ? readFileSync(path, "utf8") : "";
  const after = withAddresses(before, publishedAddresses(site));
  const added = count(after) - count(before);
  if (added === 0 && before !== "") {
    process.stdout.write("Toutes les adresses du site sont dans le registre.\n");
    return 0;
  }
  if (values.verifier) {
    process.stderr.write(`${plural(added, "adresse")} à noter dans ${path} : lancez « npm run urls ».\n`);
    return 1;
  }
  writeFileSync(path, after);
  process.stdout.write(`${plural(added, "adresse notée", "adresses notées")} dans ${path}.\n`);
  return 0;
}

function count(manifest: string): number {
  return manifest.split("\n").filter((line) => line.startsWith("/")).length;
}
