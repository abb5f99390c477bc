/** Names of files that two people, or two disks, would not read alike: invisible signs, and twins by case or by Unicode form. It renames nothing. */

/** Control characters, line ends, and marks that turn the order of letters: « fac\u202Efdp.exe » reads « facexe.pdf » (Unicode UAX #9). */
const INVISIBLE = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;

/** True for a path with a sign in it that is not seen. */
export function hasInvisibleSign(path: string): boolean {
  return INVISIBLE.test(path);
}

/** One key for the paths that a disk may take for the same (NTFS and APFS by case, APFS by Unicode form). */
export function diskKey(path: string): string {
  return path.normalize("NFC").toLowerCase().normalize("NFC");
}

/** Each path that has twins → the first other one. */
export function twinsOf(paths: readonly string[]): ReadonlyMap<string, string> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const key = diskKey(path);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [path]);
    else group.push(path);
  }
  const twins = new Map<string, string>();
  for (const group of groups.values())
    for (const path of group) {
      const other = group.find((each) => each !== path);
      if (other !== undefined) twins.set(path, other);
    }
  return twins;
}
