/** What an import did, in French: each new or changed text with its file, then the counts. */
import { terminalLine } from "../../diagnostics/report/safe-text.ts";
import { plural } from "../../locale/fr/plural.ts";
import type { ImportOutcome } from "./write-drafts.ts";

/** Several lines, the last one ended; `unnamed` is the file whose name stands for that of the partner. */
export function importReport(outcomes: readonly ImportOutcome[], unnamed?: string): string {
  const count = (state: ImportOutcome["state"]): number => outcomes.filter((each) => each.state === state).length;
  const parts = [
    plural(count("written"), "brouillon écrit", "brouillons écrits"),
    plural(count("unchanged"), "inchangé", "inchangés"),
    plural(count("changed"), "changé chez le partenaire", "changés chez le partenaire"),
    ...(count("past") === 0 ? [] : [`${plural(count("past"), "déjà passé", "déjà passés")} (--passes les prend)`]),
  ];
  const next = count("written") > 0 ? "Relisez-les, puis retirez « draft: true » de ceux que vous publiez.\n" : "";
  const named =
    next === "" || unnamed === undefined
      ? ""
      : `Rien ne nomme le partenaire : sous « source », les lecteurs liraient « ${terminalLine(unnamed)} ». Corrigez-le, ou dites la prochaine fois « --source "Nom du partenaire" ».\n`;
  return `${outcomes.map(linesOf).join("")}${parts.join(", ")}.\n${sortWords(outcomes)}${named}${next}`;
}

/** What the entries became, and how to make them something else; nothing when none was written. */
function sortWords(outcomes: readonly ImportOutcome[]): string {
  const written = outcomes.filter(({ state }) => state === "written");
  if (written.length === 0) return "";
  const events = written.filter(({ as }) => as === "evenement");
  const called = events.filter(({ isTraining }) => isTraining);
  const counts = `${plural(events.length, "article qui annonce un événement", "articles qui annoncent un événement")}, ${plural(written.length - events.length, "formation")}`;
  const again =
    called.length === 0
      ? ""
      : `Le partenaire présente comme une formation : ${called.map(({ title }) => terminalLine(`« ${title} »`)).join(", ")}. Pour en faire une, supprimez son brouillon et relancez avec « --comme titre ».\n`;
  return `Ce sont : ${counts} (« --comme » en décide : evenement, formation ou titre).\n${again}`;
}

function linesOf({ state, title, file = "", sessions, as, proposed = [] }: ImportOutcome): string {
  const named = terminalLine(`${file} « ${title} »`);
  if (state === "written" && as === "formation") return `Écrit : ${named}, ${plural(sessions, "séance")}\n`;
  if (state === "written" && sessions > 1) return `Écrit : ${named}, ${plural(sessions, "date")}\n`;
  if (state === "written") return `Écrit : ${named}\n`;
  if (state === "unchanged") return `Inchangé : ${named}\n`;
  if (state === "past") return "";
  const lines = proposed.map((line) => `    ${terminalLine(line)}\n`).join("");
  if (proposed.length === 1)
    return `A changé chez le partenaire : ${named}. Sa description a pu changer; le texte n’est pas touché. Relisez-le, puis écrivez-y :\n${lines}`;
  return `A changé chez le partenaire : ${named}. Le texte n’est pas touché; il lui manque ces lignes :\n${lines}`;
}
