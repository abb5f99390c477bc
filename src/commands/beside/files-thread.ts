/** The thread that writes what is printed, and audits it as it is written. What it runs is in `files-work.ts`. */
import type { AuditResult } from "../../audit/audit.ts";
import type { AuditedFeeds } from "../../audit/audit-feed.ts";
import type { AuditSubject } from "../../audit/subject.ts";
import type { HandedFile } from "./file-writer.ts";
import { createTextRing, type TextRing, textPutter } from "./text-ring.ts";
import { startThread, type Times } from "./thread.ts";

/** What the thread is given at its start. */
export interface FilesData {
  readonly pages: TextRing;
}

export type FilesOrder =
  /** Where files go, and what the audit must know: undefined for no audit. */
  | { readonly folder: string; readonly subject: AuditSubject | undefined }
  | HandedFile
  | { readonly elsewhere: AuditedFeeds };

export interface FilesThread {
  /** Where files are to be written, before the first; with a subject, they are audited as they are written. */
  readonly printInto: (folder: string, subject: AuditSubject | undefined) => void;
  /** False when too much is waiting already: the file is then for the caller to write. */
  readonly write: (path: string, content: string | Uint8Array) => boolean;
  /** Once everything is written, audits the whole folder but for the feeds that were audited elsewhere; undefined when it is not to be audited. Rejects when a file cannot be written. */
  readonly finish: (elsewhere: AuditedFeeds) => Promise<AuditResult | undefined>;
  readonly end: () => Promise<void>;
}

/** Starts it; `onTimes` is told what its work has taken. */
export function startFilesThread(onTimes: (times: Times) => void): FilesThread {
  const pages = createTextRing();
  const put = textPutter(pages);
  const data: FilesData = { pages };
  const { tell, answer, end } = startThread<FilesOrder, AuditResult | undefined>("files-work.ts", onTimes, data);
  return {
    printInto: (folder, subject) => tell({ folder, subject }),
    write(path, content) {
      const handed = typeof content === "string" ? put(content) : content;
      if (handed === undefined) return false;
      tell({ path, content: handed });
      return true;
    },
    finish(elsewhere) {
      tell({ elsewhere });
      return answer;
    },
    end,
  };
}
