/** What the thread of the files does: see `files-thread.ts`. It knows no site. */
import { workerData } from "node:worker_threads";
import { type Audit, type AuditResult, startAudit } from "../../audit/audit.ts";
import type { AuditedFeeds } from "../../audit/audit-feed.ts";
import { type FilePlacer, placeFilesIn } from "./file-placer.ts";
import { fileWriter, type HandedFile } from "./file-writer.ts";
import type { FilesData, FilesOrder } from "./files-thread.ts";
import { createStopwatch, obeyOrders } from "./work.ts";

const write = fileWriter((workerData as FilesData).pages);
const writing = createStopwatch();
const auditing = createStopwatch();
let output: { readonly folder: string; readonly files: FilePlacer; readonly audit: Audit | undefined } | undefined;

obeyOrders<FilesOrder, AuditResult | undefined>(
  (order) => {
    if ("path" in order) writeFile(order);
    else if ("folder" in order) {
      const { folder, subject } = order;
      output = { folder, files: placeFilesIn(folder), audit: subject && startAudit(subject) };
    } else return finish(order.elsewhere);
    return undefined;
  },
  () =>
    new Map([
      ["écriture des fichiers (à côté)", writing.milliseconds()],
      ["vérification du site (à côté)", auditing.milliseconds()],
    ]),
);

function writeFile(file: HandedFile): void {
  if (output === undefined) return;
  const { files, audit } = output;
  const { content, digest } = writing.time(() => write(file, files));
  auditing.time(() => audit?.readFile(file.path, content, digest));
}

async function finish(elsewhere: AuditedFeeds): Promise<AuditResult | undefined> {
  return output && (await auditing.time(() => output?.audit?.finish(output.folder, elsewhere)));
}
