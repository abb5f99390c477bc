/** What `babillard init` needs to know about a new site, each answer checked as the same value of `site.yml` is. */
import { siteSchema } from "../../content/schema/site.ts";

/** Where the site will be published. */
export const HOSTS = {
  github: "GitHub Pages",
  netlify: "Netlify",
  cloudflare: "Cloudflare",
  autre: "un autre hébergeur, ou votre propre serveur",
} as const;

export type HostName = keyof typeof HOSTS;

/** An answer that is not known yet is undefined: the site gets a placeholder that `verifier` names. */
export interface Answers {
  readonly title?: string;
  /** Address of the published site. */
  readonly url?: string;
  readonly email?: string;
  /** `#rrggbb`; undefined: the colours of the package. */
  readonly colour?: string;
  readonly host: HostName;
}

/** Why a title cannot be the site's, in French; undefined when it can. */
export function refuseTitle(typed: string): string | undefined {
  return refusal({ title: typed });
}

export function refuseUrl(typed: string): string | undefined {
  return refusal({ url: typed });
}

export function refuseEmail(typed: string): string | undefined {
  return refusal({ organisation: { name: "x", email: typed } });
}

/** A colour that nobody could read is refused, with the nearest that passes. */
export function refuseColour(typed: string): string | undefined {
  return refusal({ theme: { accent: colourOf(typed) } });
}

export function isHost(typed: string): typed is HostName {
  return Object.hasOwn(HOSTS, typed);
}

/** « 0B6E75 » → « #0b6e75 ». */
export function colourOf(typed: string): string {
  const plain = typed.trim().toLowerCase();
  return /^[0-9a-f]{3,6}$/u.test(plain) ? `#${plain}` : plain;
}

function refusal(values: object): string | undefined {
  const [issue] = siteSchema.safeParse(values).error?.issues ?? [];
  if (issue === undefined) return undefined;
  const advice = "params" in issue ? (issue.params as { readonly advice?: string } | undefined)?.advice : undefined;
  return `${issue.message}${advice === undefined ? "" : ` Écrivez ${advice.replace(/^écrivez /u, "")}.`}`.replaceAll(
    "`",
    "",
  );
}
