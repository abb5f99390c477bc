/** The interactive questions of `npm run nouveau`, in French, on a terminal. */
import { confirm, isCancel, multiselect, select, text } from "@clack/prompts";
import type { NewPostAnswers, NewSession } from "../content/authoring/new-post.ts";
import type { Kind } from "../content/kinds.ts";
import { isoDate, parseDate } from "../locale/fr/calendar-date.ts";
import { slug } from "../locale/fr/slug.ts";
import { readSession, refusalOf } from "./session-argument.ts";

/** Answers given as arguments: their questions are skipped. */
export type KnownAnswers = Partial<NewPostAnswers>;

/** What the site offers to choose from. */
export interface NewPostChoices {
  readonly kinds: readonly Kind[];
  /** Labels of the vocabulary. */
  readonly categories: readonly string[];
}

/** Asks what is missing; undefined when the person cancels (Ctrl+C). */
export async function promptNewPost(
  known: KnownAnswers,
  { kinds, categories }: NewPostChoices,
  now: string,
): Promise<NewPostAnswers | undefined> {
  const kind =
    known.kind ??
    answered(
      await select({
        message: "Que voulez-vous écrire? (flèches, puis Entrée)",
        options: kinds.map((kind) => ({ value: kind, label: kind.label, hint: kind.intro })),
        showInstructions: false,
      }),
    );
  if (kind === undefined) return undefined;
  const title = known.title ?? answered(await text({ message: "Quel est son titre?", validate: refuseTitle }));
  if (title === undefined) return undefined;
  let date = known.date;
  if (kind.isDated && date === undefined) {
    const typed = answered(
      await text({
        message: "À quelle date est-il publié?",
        initialValue: now,
        validate: (value) => refuseDay(value, now),
      }),
    );
    if (typed === undefined) return undefined;
    date = dayOf(typed);
  }
  const chosen = kind.isDated ? (known.categories ?? (await askCategories(categories))) : [];
  if (chosen === undefined) return undefined;
  const sessions = kind.base === "formation" ? (known.sessions ?? (await askSessions(now))) : [];
  if (sessions === undefined) return undefined;
  const folder =
    known.folder ??
    answered(
      await confirm({
        message: "Y aura-t-il des images ou des documents à côté du texte?",
        active: "Oui",
        inactive: "Non",
        initialValue: false,
      }),
    );
  if (folder === undefined) return undefined;
  return { kind, title, categories: chosen, sessions, folder, ...(date === undefined ? {} : { date }) };
}

async function askCategories(categories: readonly string[]): Promise<readonly string[] | undefined> {
  if (categories.length === 0) return [];
  const options = categories.map((label) => ({ value: label, label }));
  return answered(
    await multiselect({
      message: "Dans quelles catégories? (Espace pour cocher, Entrée pour continuer)",
      options,
      required: false,
      showInstructions: false,
    }),
  );
}

async function askSessions(now: string): Promise<readonly NewSession[] | undefined> {
  const sessions: NewSession[] = [];
  for (;;) {
    const first = sessions.length === 0;
    const typed = answered(
      await text({
        message: first
          ? `Quand a lieu la première séance? Par exemple « ${now.slice(0, 4)}-12-01, 9 h à 16 h 30, Québec », ou « décembre ${now.slice(0, 4)} » (rien si vous ne le savez pas)`
          : "Une autre séance? (rien s’il n’y en a plus)",
        validate: (value) => {
          const reading = value?.trim() ? readSession(value, now) : undefined;
          return reading !== undefined && "refusal" in reading ? reading.refusal : undefined;
        },
      }),
    );
    if (typed === undefined) return undefined;
    if (typed.trim() === "") return sessions;
    const reading = readSession(typed, now);
    if ("session" in reading) sessions.push(reading.session);
  }
}

function refuseTitle(value: string | undefined): string | undefined {
  return slug(value ?? "") === "" ? "Écrivez un titre, avec au moins une lettre ou un chiffre." : undefined;
}

function refuseDay(value: string | undefined, now: string): string | undefined {
  const reading = parseDate(value ?? "");
  if ("error" in reading) return refusalOf(value ?? "", reading.error, now);
  return reading.date.day === undefined
    ? `Il manque le jour; écrivez par exemple ${now.slice(0, 4)}-12-01.`
    : undefined;
}

function dayOf(typed: string): string {
  const reading = parseDate(typed);
  return "date" in reading ? isoDate(reading.date) : typed;
}

function answered<T>(answer: T): Exclude<T, symbol> | undefined {
  return isCancel(answer) ? undefined : (answer as Exclude<T, symbol>);
}
