/** DATA: the licences of Creative Commons, by the id that SPDX gives them; any other is given with its name and its address. */

export interface Licence {
  /** As readers see it. */
  readonly name: string;
  readonly url?: string;
}

const NAMES: Readonly<Record<string, string>> = {
  by: "Attribution",
  "by-sa": "Attribution – Partage dans les mêmes conditions",
  "by-nd": "Attribution – Pas de modification",
  "by-nc": "Attribution – Pas d’utilisation commerciale",
  "by-nc-sa": "Attribution – Pas d’utilisation commerciale – Partage dans les mêmes conditions",
  "by-nc-nd": "Attribution – Pas d’utilisation commerciale – Pas de modification",
};

/** Reads « CC BY-SA 4.0 », `cc-by-4.0`, « CC0 »: the licence with its French name and its deed; undefined for another text. */
export function creativeCommons(typed: string): Licence | undefined {
  const text = typed.trim().toLowerCase();
  if (/^cc[ -]?0(?:[ -]1\.0)?$/u.test(text))
    return { name: "CC0 1.0 (domaine public)", url: "https://creativecommons.org/publicdomain/zero/1.0/deed.fr" };
  const [, kind = "", version = "4.0"] = /^cc[ -](by(?:-(?:nc|nd|sa)){0,2})(?:[ -](\d\.\d))?$/u.exec(text) ?? [];
  const name = NAMES[kind];
  if (name === undefined) return undefined;
  return {
    name: `Creative Commons ${name} ${version} (CC ${kind.toUpperCase()} ${version})`,
    url: `https://creativecommons.org/licenses/${kind}/${version}/deed.fr`,
  };
}
