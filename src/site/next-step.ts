/** The one thing that a reader can do about a training or an event today: register, join the waiting list, ask to be told the date. */
import { isEdition, occasionOf } from "./agenda-item.ts";
import type { AgendaItem } from "./model.ts";
import { itemsOf, type Offered, registrationClosed } from "./registration.ts";

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

/** The first of the items that can still be attended; those whose day is unknown come last. */
export function nextItem<Item extends AgendaItem>(items: readonly Item[]): Item | undefined {
  const open = items.filter((item) => item.time !== "past" && occasionOf(item).status !== "cancelled");
  const dated = open.filter((item) => occasionOf(item).date?.day !== undefined);
  return dated.find((item) => !isFull(item)) ?? dated[0] ?? open[0];
}

/** Undefined when nothing can be done: registration is closed, or nobody is named to write to. */
export function nextStep(offered: Offered, now: string): NextStep | undefined {
  if (registrationClosed(offered, now)) return undefined;
  const items = itemsOf(offered);
  const next = nextItem(items);
  if (next === undefined && items.length > 0) return undefined;
  const kind: StepKind =
    next === undefined || occasionOf(next).date?.day === undefined
      ? "tell-me"
      : isFull(next)
        ? "waiting-list"
        : "register";
  const { url, email } = ("standing" in offered ? offered : offered.entry).registration ?? {};
  const mailed = email === undefined ? undefined : mail(email, kind, titleOf(offered, next));
  const href = kind === "register" ? (url ?? mailed) : (mailed ?? url);
  if (href === undefined) return undefined;
  const byMail = href.startsWith("mailto:") && kind === "register";
  return { kind, label: byMail ? "S’inscrire par courriel" : LABELS[kind], href };
}

/** True when no seat is left. */
export function isFull(item: AgendaItem): boolean {
  const { status, seatsLeft } = occasionOf(item);
  return status === "full" || seatsLeft === 0;
}

/** « Médias sociaux (groupe 2) ». */
function titleOf({ title }: Offered, next: AgendaItem | undefined): string {
  const group = next === undefined || isEdition(next) ? undefined : next.session.group;
  return group === undefined ? title : `${title} (${group})`;
}

function mail(email: string, kind: StepKind, title: string): string {
  const what = kind === "register" ? "Inscription" : LABELS[kind];
  return `mailto:${email}?subject=${encodeURIComponent(`${what} : ${title}`)}`;
}
