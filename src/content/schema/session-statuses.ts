/** DATA: the states of a session, and the French words that people type for them. */

export const SESSION_STATUSES = ["confirmed", "full", "cancelled", "postponed", "to-confirm"] as const;

/** What editors type spontaneously, in the form of a slug, in the masculine. */
export const FRENCH_STATUSES: Readonly<Record<string, (typeof SESSION_STATUSES)[number]>> = {
  confirme: "confirmed",
  complet: "full",
  plein: "full",
  annule: "cancelled",
  remis: "postponed",
  reporte: "postponed",
  "a-confirmer": "to-confirm",
};
