/** Tells of the pictures of other sites once for each site, however many texts show them. */
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { plural } from "../locale/fr/plural.ts";

const CODE = "image-externe";

/** Returns the same problems with one warning a host, at the first of its pictures in order of file and line. */
export function tellRemotePicturesOnce(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const byHost = new Map<string, Diagnostic[]>();
  for (const problem of problems)
    if (problem.code === CODE) byHost.set(hostOf(problem), [...(byHost.get(hostOf(problem)) ?? []), problem]);
  if (byHost.size === 0) return problems;
  const told = [...byHost].flatMap(([host, [first, ...others]]) =>
    first === undefined ? [] : others.length === 0 ? [first] : [{ ...first, message: manyAt(host, others.length + 1) }],
  );
  return [...problems.filter(({ code }) => code !== CODE), ...told];
}

/** The message names the host in parentheses. */
function hostOf({ message }: Diagnostic): string {
  return /\(([^()]*)\)/u.exec(message)?.[1] ?? "";
}

function manyAt(host: string, count: number): string {
  return `${plural(count, "image")}, dont celle-ci, sont sur un autre site (${host}); chacune est remplacée par un lien.`;
}
