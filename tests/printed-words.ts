/** Words in every byte of a built site: names of files, texts, and compressed content. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { filesOf } from "./printed.ts";

/** The files of a folder by path, relative to it. */
export async function bytesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = await filesOf(folder);
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const)));
}

/** The bytes of a file and, when compressed, its content; in lower case. */
export function contentsOf(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return `${bytes.toString("latin1")}${packed ? gunzipSync(bytes).toString("latin1") : ""}`.toLowerCase();
}

/** « file: word » for each word with that prefix, in the names and contents of the files. */
export function wordsIn(files: ReadonlyMap<string, Buffer>, beginning: string): readonly string[] {
  const words = new RegExp(`${beginning}[a-z]*`, "g");
  return [...files].flatMap(([file, bytes]) =>
    [...new Set(`${file.toLowerCase()} ${contentsOf(bytes)}`.match(words) ?? [])].map((word) => `${file}: ${word}`),
  );
}
