/** Two comments in the front matter of an imported text: the UID at the partner’s, and the mark of what the partner said then. */
import type { ImportedEvent } from "./model.ts";

export interface Provenance {
  readonly uid: string;
  readonly fingerprint?: string;
}

const HEAD = /^\ufeff?---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/u;
const UID = /^[ \t]*# UID : (.*?)[ \t]*\r?$/mu;
const FINGERPRINT = /^[ \t]*# Empreinte : ([0-9a-f]{16})[ \t]*\r?$/mu;

/** The lines of a new draft. */
export function provenanceLines({ uid, fingerprint }: Pick<ImportedEvent, "uid" | "fingerprint">): readonly string[] {
  return [
    "# Repris d’un partenaire : les deux lignes suivantes le font reconnaître par « npm run agenda »; gardez-les.",
    `# UID : ${uid}`,
    fingerprintLine(fingerprint),
  ];
}

export function fingerprintLine(fingerprint: string): string {
  return `# Empreinte : ${fingerprint}`;
}

/** What a text says of its origin; undefined for a text that was not imported. */
export function provenanceOf(text: string): Provenance | undefined {
  const head = HEAD.exec(text)?.[0] ?? "";
  const uid = UID.exec(head)?.[1];
  const fingerprint = FINGERPRINT.exec(head)?.[1];
  return uid === undefined ? undefined : { uid, ...(fingerprint === undefined ? {} : { fingerprint }) };
}

/** The blocks of lines that a text does not have, whatever their indentation: what a person may want to write there. */
export function blocksNotIn(text: string, blocks: readonly (readonly string[])[]): readonly string[] {
  const typed = `\n${trimmed(text.split(/\r?\n/u))}\n`;
  return blocks.filter((block) => !typed.includes(`\n${trimmed(block)}\n`)).flat();
}

function trimmed(lines: readonly string[]): string {
  return lines.map((line) => line.trim()).join("\n");
}
