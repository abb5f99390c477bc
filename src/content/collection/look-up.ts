/** Finds a person or a venue by id or by name; a name that is not in the settings file is used as written. */
import { nearest } from "../../locale/fr/nearest.ts";
import { severalNames } from "../../locale/fr/several-names.ts";
import { slug } from "../../locale/fr/slug.ts";
import type { Reference } from "../schema/fields/people.ts";
import { type Check, problemAt } from "../schema/validate.ts";

export interface LookUp<T> {
  readonly get: (idOrName: string) => T | undefined;
  readonly find: (reference: Reference, check: Check, path: readonly (string | number)[]) => T;
}

/** The file whose entries are people. */
export const PEOPLE = "people.yml";

/** Returns a look-up function over the entries of one settings file; `file` is its name, for messages. */
export function lookUp<T extends { readonly id: string; readonly name: string }>(
  known: readonly T[],
  file: string,
): LookUp<T> {
  const byId = new Map<string, T>();
  for (const item of known) byId.set(item.id, item);
  for (const item of known) if (!byId.has(slug(item.name))) byId.set(slug(item.name), item);
  const get = (idOrName: string) => byId.get(idOrName) ?? byId.get(slug(idOrName));
  return {
    get,
    find: (reference, check, path) => {
      const found = get(reference.typed);
      if (found !== undefined) return found;
      const names = file === PEOPLE ? severalNames(reference.name) : undefined;
      if (names !== undefined)
        check.problems.push(
          problemAt(check, path, "value", {
            code: "plusieurs-noms",
            severity: "warning",
            message: `« ${reference.name} » serait une seule personne, qui aurait ce nom.`,
            advice: `une liste, un nom par élément : \`[${names.join(", ")}]\``,
          }),
        );
      const looksLikeId = known.length > 0 && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(reference.typed);
      if (looksLikeId) {
        const close = nearest(reference.typed, [...byId.keys()]);
        check.problems.push(
          problemAt(check, path, "value", {
            code: "reference-inconnue",
            severity: "warning",
            message: `\`${reference.typed}\` n’est pas dans \`${file}\`.`,
            advice:
              close === undefined
                ? `ajoutez-le à \`${file}\`, ou écrivez le nom en toutes lettres`
                : `vouliez-vous dire \`${close}\`?`,
          }),
        );
      }
      const { typed: _, ...rest } = reference;
      return { id: slug(reference.name), ...rest } as unknown as T;
    },
  };
}
