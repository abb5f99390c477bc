/** DATA: the words by which tools, and people, say that a text is published or not. In the form of `bareWord`. */

/** Status words that hide a text. */
export const HIDING_WORDS: ReadonlySet<string> = new Set([
  // WordPress
  ...["draft", "private", "pending", "future", "trash", "trashed", "auto-draft", "inherit", "password", "protected"],
  // Ghost, Pelican, Hexo, Drupal, Docusaurus, content platforms
  ...["scheduled", "sent", "hidden", "skip", "unlisted", "unpublished", "not-published", "archived", "archive"],
  ...["deleted", "removed", "drafts", "wip", "in-progress", "todo", "idea", "review", "in-review", "pending-review"],
  ...["needs-review", "rejected", "changed", "inactive", "disabled", "internal", "embargo", "embargoed", "secret"],
  // In French
  ...["brouillon", "ebauche", "prive", "privee", "en-attente", "attente", "a-relire", "relecture", "en-relecture"],
  ...["a-venir", "a-valider", "a-approuver", "planifie", "planifiee", "programme", "programmee", "corbeille"],
  ...["masque", "masquee", "cache", "cachee", "supprime", "supprimee", "non-publie", "non-publiee", "depublie"],
  ...["inactif", "refuse", "refusee", "interne", "secrete", "en-redaction", "archivee"],
]);

/** Status words that show it. */
export const SHOWING_WORDS: ReadonlySet<string> = new Set([
  ...["publish", "published", "public", "live", "active", "visible", "released", "online", "approved", "open"],
  ...["publie", "publiee", "publique", "en-ligne", "actif", "paru", "parue", "diffuse", "diffusee", "approuve"],
]);

/** Visibility or access words that hide a text from some readers. */
export const CLOSED_WORDS: ReadonlySet<string> = new Set([
  ...HIDING_WORDS,
  ...["members", "members-only", "member", "paid", "tiers", "subscribers", "subscriber", "logged-in", "login"],
  ...["restricted", "none", "nobody", "admin", "staff", "team", "friends", "followers", "direct", "confidential"],
  ...["membres", "membre", "abonnes", "restreint", "restreinte", "personne", "equipe", "interne", "confidentiel"],
]);

/** Visibility words that show the text to all. */
export const OPEN_WORDS: ReadonlySet<string> = new Set([
  ...SHOWING_WORDS,
  ...["all", "everyone", "everybody", "anyone", "world", "free", "tous", "toutes", "tout-le-monde", "ouvert", "libre"],
]);

/** Status word of a session → its `status` in `sessions:`. */
export const SESSION_WORDS: ReadonlyMap<string, string> = new Map([
  ["confirmed", "confirmed"],
  ["confirme", "confirmed"],
  ["full", "full"],
  ["sold-out", "full"],
  ["complet", "full"],
  ["complete", "full"],
  ["cancelled", "cancelled"],
  ["canceled", "cancelled"],
  ["annule", "cancelled"],
  ["postponed", "postponed"],
  ["rescheduled", "postponed"],
  ["reporte", "postponed"],
  ["to-confirm", "to-confirm"],
  ["tentative", "to-confirm"],
  ["a-confirmer", "to-confirm"],
]);
