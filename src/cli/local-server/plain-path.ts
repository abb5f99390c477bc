/** Decodes the path of a request, once, and rejects paths that this server and a host could interpret differently. */

/** Far longer than any path of a site; file systems limit a name to 255 bytes. */
const LONGEST = 4_096;
/** An encoded slash hides a folder from code that splits before decoding. */
const HIDDEN = /%2f/iu;
/** Control characters, and the backslash, a separator on Windows. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is refused
const NEVER = /[\u0000-\u001f\u007f\\]/u;

/** Decodes the path of a request target, which starts with `/`; undefined when it is invalid. */
export function plainPath(target: string): string | undefined {
  const [typed = ""] = target.split(/[?#]/u, 1);
  if (!typed.startsWith("/") || typed.length > LONGEST || HIDDEN.test(typed)) return undefined;
  const path = decoded(typed);
  if (path === undefined || NEVER.test(path)) return undefined;
  const segments = path.slice(1).split("/");
  const plain = segments.every(
    (segment, at) => segment !== "." && segment !== ".." && (segment !== "" || at === segments.length - 1),
  );
  return plain ? path : undefined;
}

function decoded(typed: string): string | undefined {
  try {
    return decodeURIComponent(typed);
  } catch {
    return undefined;
  }
}
