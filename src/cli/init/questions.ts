/** The interactive questions of `babillard init`, in French, on a terminal. Every question but the host may be left without an answer. */
import { isCancel, select, text } from "@clack/prompts";
import {
  type Answers,
  colourOf,
  HOSTS,
  type HostName,
  refuseColour,
  refuseEmail,
  refuseTitle,
  refuseUrl,
} from "./answers.ts";

/** Asks what is missing; undefined when the person cancels (Ctrl+C). */
export async function promptAnswers(known: Partial<Answers>): Promise<Answers | undefined> {
  const title = known.title ?? (await ask("Quel est le nom du site? (rien pour l’écrire plus tard)", refuseTitle));
  if (title === undefined) return undefined;
  const url =
    known.url ??
    (await ask(
      "À quelle adresse sera-t-il publié? Par exemple https://www.exemple.org (rien si vous ne le savez pas)",
      refuseUrl,
    ));
  if (url === undefined) return undefined;
  const email =
    known.email ?? (await ask("À quel courriel peut-on vous écrire? (rien pour l’écrire plus tard)", refuseEmail));
  if (email === undefined) return undefined;
  const colour =
    known.colour ??
    (await ask("Quelle est votre couleur? Par exemple #0b6e75 (rien pour celle d’origine)", refuseColour));
  if (colour === undefined) return undefined;
  const host = known.host ?? (await askHost());
  if (host === undefined) return undefined;
  return {
    host,
    ...(title === "" ? {} : { title }),
    ...(url === "" ? {} : { url }),
    ...(email === "" ? {} : { email }),
    ...(colour === "" ? {} : { colour: colourOf(colour) }),
  };
}

async function ask(message: string, refuse: (typed: string) => string | undefined): Promise<string | undefined> {
  const typed = await text({ message, validate: (value) => (value?.trim() ? refuse(value) : undefined) });
  return isCancel(typed) ? undefined : (typed ?? "").trim();
}

async function askHost(): Promise<HostName | undefined> {
  const chosen = await select({
    message: "Où sera-t-il publié? (flèches, puis Entrée)",
    options: Object.entries(HOSTS).map(([value, label]) => ({ value: value as HostName, label })),
    showInstructions: false,
  });
  return isCancel(chosen) ? undefined : chosen;
}
