/** Describes an edition of an event in words, the same on pages, in calendars and in search: when, its state, where it stands in its life. */
import { dateText } from "../locale/fr/date-text.ts";
import { movedText } from "../locale/fr/moved-text.ts";
import { type LifeStep, lifeSteps, lifeWord } from "./life.ts";
import type { SiteEdition } from "./model.ts";
import { itemDateText } from "./session-words.ts";

/** « Déplacé du 3 au 8 décembre », « Reporté : devait avoir lieu le 3 décembre 2013 »; undefined when its date did not change. */
export function editionChange({ date, formerDate, status, standing }: SiteEdition): string | undefined {
  if (standing === "cancelled") return undefined;
  if (formerDate === undefined) return status === "postponed" ? "Reporté à une date à préciser" : undefined;
  const moved = date === undefined ? undefined : movedText(formerDate, date);
  if (moved !== undefined) return `Déplacé ${moved}`;
  if (date !== undefined) return undefined;
  const day = formerDate.day === undefined ? "en" : "le";
  return `Reporté : devait avoir lieu ${day} ${dateText(formerDate)}`;
}

/** Where it stands in its life, in one or two words. */
export function standingWord({ standing }: Pick<SiteEdition, "standing">): string {
  return lifeWord(standing, "masculine");
}

/** The same, with its two dates when it was moved. */
export function standingText(edition: SiteEdition): string {
  const isChanged = edition.standing === "moved" || edition.standing === "postponed";
  return (isChanged ? editionChange(edition) : undefined) ?? standingWord(edition);
}

/** Announced, then full, moved or cancelled, then held, reported, and made into a guide. */
export function lifeOf(edition: SiteEdition): readonly LifeStep[] {
  const { announcements, trainings, reports, guides, standing, time, date, loose } = edition;
  const said = [...announcements, ...trainings];
  return lifeSteps({
    gender: "masculine",
    standing,
    time,
    change: editionChange(edition),
    when: date === undefined && loose === undefined ? "" : itemDateText(edition),
    subject: edition.isOccurrence ? "Ce rendez-vous" : "Cette édition",
    isSaid: said.length > 0,
    announcements: said,
    reports,
    guides,
    awaited: time === "past" ? "Aucun n’est encore paru ici." : "Après l’événement.",
  });
}

/** The edition to come of the same event, when this one is over. */
export function nextEdition({ event, date, loose, time }: SiteEdition): SiteEdition | undefined {
  if (time !== "past" || (date ?? loose) === undefined) return undefined;
  const coming = event.editions.filter((other) => other.time !== "past" && other.standing !== "cancelled");
  return coming.filter((other) => other.date !== undefined).at(-1) ?? coming.at(-1);
}
