/** Brings home every picture of other sites: a few hosts in parallel, one request at a time to each, with a pause between two; each picture once. What is done stays done when the command is stopped. */
import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { listFiles } from "../../content/collection/list-files.ts";
import { NotConnected } from "../links/ask.ts";
import type { FileAccess } from "../links/fetch-bytes.ts";
import { type FetchedPicture, fetchPicture } from "./fetch-picture.ts";
import { remotePictures } from "./remote-pictures.ts";
import { nameInText, savePicture } from "./save-picture.ts";

/** A picture and the texts that show it, relative to the content folder. */
export interface RemotePicture {
  readonly url: string;
  readonly positions: readonly { readonly file: string; readonly line: number }[];
}

export interface Outcome extends RemotePicture {
  readonly state: "fetched" | "known" | "failed";
  /** Why it failed, in French. */
  readonly reason?: string;
}

export interface Homecoming {
  readonly outcomes: readonly Outcome[];
  readonly connected: boolean;
}

/** Every picture of another site, in order of address. */
export function picturesElsewhere(root: string): readonly RemotePicture[] {
  const found = new Map<string, { file: string; line: number }[]>();
  for (const file of listFiles(root).posts) {
    const text = readFileSync(join(root, file), "utf8");
    for (const { url, start } of remotePictures(text)) {
      const positions = found.get(url) ?? [];
      found.set(url, positions);
      positions.push({ file, line: text.slice(0, start).split("\n").length });
    }
  }
  return [...found].map(([url, positions]) => ({ url, positions })).sort((a, b) => (a.url < b.url ? -1 : 1));
}

/** `delayMs`: milliseconds between two requests to one host; `hosts`: hosts asked in parallel. */
export async function bringHome(
  root: string,
  pictures: readonly RemotePicture[],
  access: FileAccess & { readonly delayMs: number; readonly hosts: number },
  onOutcome: (outcome: Outcome) => void = () => {},
): Promise<Homecoming> {
  const queues = new Map<string, RemotePicture[]>();
  for (const picture of pictures) {
    const { host } = new URL(picture.url);
    queues.set(host, [...(queues.get(host) ?? []), picture]);
  }
  const waiting = [...queues.values()];
  const outcomes: Outcome[] = [];
  let connected = true;
  const visit = async (): Promise<void> => {
    for (let queue = waiting.shift(); queue !== undefined; queue = waiting.shift()) {
      for (const [index, picture] of queue.entries()) {
        if (index > 0) await pause(access.delayMs);
        if (!connected) return;
        const fetched = await fetchPicture(picture.url, access).catch(ifConnected);
        if (fetched === undefined) {
          connected = false;
          return;
        }
        const outcome = settle(root, picture, fetched);
        outcomes.push(outcome);
        onOutcome(outcome);
      }
    }
  };
  await Promise.all(Array.from({ length: access.hosts }, visit));
  return { outcomes: outcomes.sort((a, b) => (a.url < b.url ? -1 : 1)), connected };
}

/** Saves the picture beside each text that shows it, one file a folder. */
function settle(root: string, picture: RemotePicture, fetched: FetchedPicture): Outcome {
  if ("reason" in fetched) return { ...picture, state: "failed", reason: fetched.reason };
  const files = [...new Set(picture.positions.map(({ file }) => file))];
  let isNew = false;
  const unread: string[] = [];
  for (const folder of new Set(files.map((file) => posix.dirname(file)))) {
    const { name, known } = savePicture(join(root, folder), picture.url, fetched.extension, fetched.bytes);
    isNew ||= !known;
    for (const file of files.filter((each) => posix.dirname(each) === folder))
      if (!nameInText(join(root, file), picture.url, name)) unread.push(file);
  }
  if (unread.length > 0)
    return { ...picture, state: "failed", reason: `\`${unread[0]}\` n’est pas enregistré en UTF-8` };
  return { ...picture, state: isNew ? "fetched" : "known" };
}

/** Undefined for a lost connection; other errors are thrown again. */
function ifConnected(error: unknown): undefined {
  if (!(error instanceof NotConnected)) throw error;
}
