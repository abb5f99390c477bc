/** File names that two people, or two file systems, would read differently: invisible characters, and duplicates by case or by Unicode form. */

/** Control characters, line breaks and bidirectional controls: « fac\u202Efdp.exe » displays as « facexe.pdf » (Unicode UAX #9). */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** True for a path that contains an invisible character. */
export function hasInvisibleSign(path: string): boolean {
  return INVISIBLE.test(path);
}

/** Returns the same key for paths that a file system may treat as one (NTFS and APFS by case, APFS by Unicode form). */
export function diskKey(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** Maps each path that has duplicates to the first other one. */
export function twinsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = diskKey(path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  const duplicates = new Map<string, string>();
  for (const group of groups.values())
    for (const path of group) {
      const other = group.find((each) => each !== path);
      if (other !== undefined) duplicates.set(path, other);
    }
  return duplicates;
}
