/** Values as the index writes them; bytes are items already written. */
import { createByteList } from "../../../src/publish/search/byte-list.ts";

export type Writable = number | string | Uint8Array | readonly Writable[];

export function cborOf(value: Writable): Buffer {
  const bytes = createByteList();
  const write = (item: Writable): void => {
    if (item instanceof Uint8Array) bytes.bytes(item);
    else if (typeof item === "string") bytes.text(item);
    else if (typeof item === "number" && item < 0) bytes.negative(-1 - item);
    else if (typeof item === "number") bytes.number(item);
    else {
      bytes.list(item.length);
      for (const child of item) write(child);
    }
  };
  write(value);
  return Buffer.from(bytes.written());
}
