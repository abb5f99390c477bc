/** Words looked for in every byte of a printed site: names of files, texts, and what is compressed. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { filesOf } from "./printed.ts";

/** The files of a folder by path, relative to it. */
export async function bytesOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const files = await filesOf(folder);
  return new Map(await Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))] as const)));
}

/** The bytes of a file and, when they are compressed, what they hold; in lower case. */
export function contentsOf(bytes: Buffer): string {
  const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return `${bytes.toString("latin1")}${packed ? gunzipSync(bytes).toString("latin1") : ""}`.toLowerCase();
}

/** « file: word » of each word that begins so, in the names and contents of the files. */
export function wordsIn(files: ReadonlyMap<string, Buffer>, beginning: string): readonly string[] {
  const words = new RegExp(`${beginning}[a-z]*`, "g");
  return [...files].flatMap(([file, bytes]) =>
    [...new Set(`${file.toLowerCase()} ${contentsOf(bytes)}`.match(words) ?? [])].map((word) => `${file}: ${word}`),
  );
}
