/** What the thread of the files does: see `files-thread.ts`. It knows no site. */
import { workerData } from "node:worker_threads";
import { type Audit, type Findings, startAudit } from "../../audit/audit.ts";
import { digestOf } from "../../audit/digest.ts";
import { type FilePlacer, placeFilesIn } from "./file-placer.ts";
import type { FilesData, FilesOrder } from "./files-thread.ts";
import { textTaker } from "./text-ring.ts";
import { createStopwatch, obeyOrders } from "./work.ts";

const take = textTaker((workerData as FilesData).pages);
const writing = createStopwatch();
const auditing = createStopwatch();
let output: { readonly folder: string; readonly files: FilePlacer; readonly audit: Audit | undefined } | undefined;

obeyOrders<FilesOrder, Findings | undefined>(
  (order) => {
    if ("path" in order) {
      const { path, content } = order;
      writeFile(path, content instanceof Uint8Array ? content : take(content));
    } else if ("folder" in order) {
      const { folder, subject } = order;
      output = { folder, files: placeFilesIn(folder), audit: subject && startAudit(subject) };
    } else return finish();
    return undefined;
  },
  () =>
    new Map([
      ["écriture des fichiers (à côté)", writing.milliseconds()],
      ["vérification du site (à côté)", auditing.milliseconds()],
    ]),
);

function writeFile(path: string, content: string | Uint8Array): void {
  const bytes = typeof content === "string" ? utf8Of(content) : content;
  writing.time(() => output?.files.write(path, bytes));
  auditing.time(() => output?.audit?.readFile(path, content, digestOf(bytes)));
}

const UTF8_BYTES = 3;
let room = Buffer.alloc(0);

/** The bytes of a text, good until the next one: they all go through the same memory. */
function utf8Of(text: string): Uint8Array {
  if (text.length * UTF8_BYTES > room.length) room = Buffer.allocUnsafeSlow(2 * text.length * UTF8_BYTES);
  return room.subarray(0, room.write(text));
}

async function finish(): Promise<Findings | undefined> {
  return output && (await auditing.time(() => output?.audit?.finish(output.folder)));
}
