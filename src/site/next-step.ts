/** The one thing that a reader can do about a training today: register, join the waiting list, ask to be told the date. */
import type { FormationPost, SiteSession } from "./model.ts";
import { registrationClosed } from "./registration.ts";

export type StepKind = "register" | "waiting-list" | "tell-me";

export interface NextStep {
  readonly kind: StepKind;
  readonly label: string;
  /** A Web address, or `mailto:` with its subject (RFC 6068). */
  readonly href: string;
}

const LABELS: Readonly<Record<StepKind, string>> = {
  register: "S’inscrire",
  "waiting-list": "Liste d’attente",
  "tell-me": "M’aviser de la date",
};

/** The first session that can still be attended; those whose day is unknown come last. */
export function nextSession({ sessions }: FormationPost): SiteSession | undefined {
  const open = sessions.filter(({ time, session }) => time !== "past" && session.status !== "cancelled");
  const dated = open.filter(({ session }) => session.date?.day !== undefined);
  return dated.find((item) => !isFull(item)) ?? dated[0] ?? open[0];
}

/** Undefined when nothing can be done: registration is closed, or nobody is named to write to. */
export function nextStep(post: FormationPost, now: string): NextStep | undefined {
  if (registrationClosed(post, now)) return undefined;
  const next = nextSession(post);
  if (next === undefined && post.sessions.length > 0) return undefined;
  const kind: StepKind =
    next === undefined || next.session.date?.day === undefined ? "tell-me" : isFull(next) ? "waiting-list" : "register";
  const { url, email } = post.entry.registration ?? {};
  const href = kind === "register" ? (url ?? mail(email, kind, post, next)) : (mail(email, kind, post, next) ?? url);
  if (href === undefined) return undefined;
  const byMail = href.startsWith("mailto:") && kind === "register";
  return { kind, label: byMail ? "S’inscrire par courriel" : LABELS[kind], href };
}

function isFull({ session }: SiteSession): boolean {
  return session.status === "full" || session.seatsLeft === 0;
}

function mail(
  email: string | undefined,
  kind: StepKind,
  { title }: FormationPost,
  next: SiteSession | undefined,
): string | undefined {
  if (email === undefined) return undefined;
  const what = kind === "register" ? "Inscription" : LABELS[kind];
  const group = next?.session.group === undefined ? "" : ` (${next.session.group})`;
  return `mailto:${email}?subject=${encodeURIComponent(`${what} : ${title}${group}`)}`;
}
