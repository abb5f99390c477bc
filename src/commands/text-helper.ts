/** A second thread for the texts of large sites: it reads the folder too, and renders from the last text while the main thread renders from the first. Bytes are the same with or without it. */
import { availableParallelism } from "node:os";
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from "node:worker_threads";
import { listFiles } from "../content/files.ts";
import type { CachedText, TextHelper } from "../site/texts.ts";
import type { LoadOptions } from "./load-site.ts";

/** With fewer texts, a thread would take longer to start than to be of use. */
const MANY_TEXTS = 150;
/** Longest wait for the last text of the other thread, in milliseconds: without it, the main thread renders what is missing. */
const PATIENCE = 10_000;
const LAUNCHER = new URL("../../bin/babillard.mjs", import.meta.url);

/** What the thread is given. */
export interface TextShare {
  readonly options: LoadOptions;
  /** One number a text, by rank: 0 until a thread renders it. */
  readonly claims: Int32Array;
  /** Becomes 1 when everything was sent. */
  readonly done: Int32Array;
  readonly port: MessagePort;
}

/** Undefined for a small site, or on a single core. */
export function startTextHelper(options: LoadOptions, cores = availableParallelism()): TextHelper | undefined {
  if (cores < 2) return undefined;
  const posts = listFiles(options.content).posts.length;
  if (posts < MANY_TEXTS) return undefined;
  const { port1, port2 } = new MessageChannel();
  const share: TextShare = { options, claims: sharedNumbers(posts), done: sharedNumbers(1), port: port2 };
  const thread = new Worker(LAUNCHER, { workerData: share, transferList: [port2] });
  // A thread that fails is only slower: what it has not rendered, the main thread will.
  thread.on("error", () => {});
  thread.unref();
  let found: ReadonlyMap<string, CachedText> | undefined;
  return {
    claim: (rank) => claimText(share.claims, rank, true),
    collect: () => {
      found ??= receiveAll(port1, share.done);
      return found;
    },
  };
}

/** True for the first thread that asks for a text; a text that nobody expected is for the main thread. */
export function claimText(claims: Int32Array, rank: number, isMain: boolean): boolean {
  if (rank >= claims.length) return isMain;
  return Atomics.compareExchange(claims, rank, 0, 1) === 0;
}

function receiveAll(port: MessagePort, done: Int32Array): ReadonlyMap<string, CachedText> {
  Atomics.wait(done, 0, 0, PATIENCE);
  const texts = new Map<string, CachedText>();
  for (let sent = receiveMessageOnPort(port); sent !== undefined; sent = receiveMessageOnPort(port))
    for (const [file, text] of sent.message as readonly (readonly [string, CachedText])[]) texts.set(file, text);
  port.close();
  return texts;
}

function sharedNumbers(count: number): Int32Array {
  return new Int32Array(new SharedArrayBuffer(count * Int32Array.BYTES_PER_ELEMENT));
}
