import { expect, test } from "vitest";
import { readWhereabouts } from "../../../src/locale/fr/online-words.ts";

const ONLINE: readonly (readonly [typed: string, online: true | string, tool: string | undefined])[] = [
  ["en ligne", true, undefined],
  ["En ligne (lien envoyé par courriel)", true, undefined],
  ["À distance", true, undefined],
  ["Visioconférence", true, undefined],
  ["vidéo-conférence", true, undefined],
  ["Webinaire", true, undefined],
  ["Online event", true, undefined],
  ["Salle virtuelle", true, undefined],
  ["Rencontre virtuelle", true, undefined],
  ["Zoom", true, "sur Zoom"],
  ["ZOOM", true, "sur Zoom"],
  ["sur Zoom", true, "sur Zoom"],
  ["En ligne via Zoom", true, "sur Zoom"],
  ["En ligne, sur Zoom", true, "sur Zoom"],
  ["Plateforme Zoom", true, "sur Zoom"],
  ["Zoom (le lien sera envoyé)", true, "sur Zoom"],
  ["Zoom – lien à venir", true, "sur Zoom"],
  ["Teams", true, "sur Teams"],
  ["Microsoft Teams Meeting", true, "sur Teams"],
  ["Réunion Microsoft Teams", true, "sur Teams"],
  ["Google Meet", true, "sur Google Meet"],
  ["Webex", true, "sur Webex"],
  ["YouTube", true, "sur YouTube"],
  ["https://exemple.zoom.us/j/123", "https://exemple.zoom.us/j/123", undefined],
  ["Zoom : https://exemple.zoom.us/j/123?pwd=a", "https://exemple.zoom.us/j/123?pwd=a", "sur Zoom"],
  ["Google Meet (https://meet.google.com/abc-defg)", "https://meet.google.com/abc-defg", "sur Google Meet"],
  ["https://exemple.org/direct", "https://exemple.org/direct", undefined],
];

test.each(ONLINE)("« %s » is online, and no venue", (typed, online, tool) => {
  expect(readWhereabouts(typed)).toEqual({ online, ...(tool === undefined ? {} : { tool }) });
});

const BOTH: readonly (readonly [typed: string, read: ReturnType<typeof readWhereabouts>])[] = [
  ["Salle 205 et Zoom", { place: "Salle 205", online: true, tool: "sur Zoom" }],
  ["Microsoft Teams Meeting; Salle du conseil", { place: "Salle du conseil", online: true, tool: "sur Teams" }],
  ["Bibliothèque Exemple, Québec, ou en ligne", { place: "Bibliothèque Exemple, Québec", online: true }],
  ["En présence et en ligne", { online: true }],
  ["Salle 2, https://exemple.zoom.us/j/9", { place: "Salle 2", online: "https://exemple.zoom.us/j/9" }],
];

test.each(BOTH)("« %s » is both", (typed, read) => expect(readWhereabouts(typed)).toEqual(read));

test.each([
  "Salle 205, Plessisville",
  "Musée de la civilisation",
  "Café Zoom",
  "Studio Teams Québec",
  "Maison des jeunes La Ligne",
  "Bibliothèque Exemple – https://biblio.exemple.org",
  "Salle 2/3",
  "Centre Vidéo Femmes",
  "Palais des congrès",
])("« %s » is a venue", (typed) => expect(readWhereabouts(typed)).toEqual({ place: typed }));
