/** DATA: the keys by which other tools hide a text, or keep it out of search engines. In the form of `bareKey`. */

/** How the value of a key is interpreted. `weak`: only when it is a yes, a no or a status word, for the key may mean something else. */
export type HidingRule =
  | "yes-hides"
  | "yes-hides-weak"
  | "no-hides"
  | "no-hides-weak"
  | "status"
  | "status-weak"
  | "visibility"
  | "password"
  | "any-hides"
  | "permalink"
  | "build"
  | "cascade"
  | "publish-on"
  | "expires"
  | "no-search"
  | "search"
  | "robots";

const KEYS_OF: Readonly<Record<HidingRule, readonly string[]>> = {
  "yes-hides": [
    ...["draft", "isdraft", "drafts", "private", "isprivate", "privé", "privée", "prive", "privee"],
    ...["unlisted", "isunlisted", "hidden", "ishidden", "masqué", "masquée", "masque", "masquee", "caché", "cachée"],
    ...[
      "protected",
      "isprotected",
      "passwordprotected",
      "secret",
      "archived",
      "isarchived",
      "archivé",
      "archivée",
      "unpublished",
    ],
    ...["membersonly", "memberonly", "subscribersonly", "paidonly", "loginrequired", "requirelogin", "requireslogin"],
    ...[
      "requireauth",
      "requiresauth",
      "authrequired",
      "restricted",
      "confidential",
      "confidentiel",
      "trashed",
      "deleted",
    ],
    ...["headless", "eleventyexcludefromcollections", "excludefromcollections", "nonpublié", "nonpublie", "wip"],
    ...["notpublished", "donotpublish", "dontpublish", "nopublish", "nepaspublier", "ébauche", "ebauche"],
    ...["encrypt", "encrypted", "locked", "premium", "gated"],
  ],
  "yes-hides-weak": [
    ...["archive", "hide", "exclude", "excluded", "disabled", "disable", "inactive", "trash", "internal", "interne"],
    ...["paywall", "norender", "skip", "unpublish", "noshow"],
  ],
  "no-hides": [
    ...["published", "ispublished", "publish", "publié", "publiée", "publie", "publiee", "publier"],
    ...["dgpublish", "dgpublished", "visible", "isvisible", "listed", "render", "ispublic"],
  ],
  "no-hides-weak": [
    "public",
    "show",
    "shown",
    "online",
    "enligne",
    "àpublier",
    "apublier",
    "afficher",
    "publique",
    "display",
    "active",
    "isactive",
    "enabled",
    "list",
    "output",
    "live",
    "shared",
  ],
  status: [
    ...["status", "statut", "état", "etat", "poststatus", "poststate", "pagestatus", "publicationstatus"],
    ...["publishstatus", "publishingstatus", "workflow", "workflowstate", "workflowstatus", "moderationstate"],
  ],
  "status-weak": ["state", "stage"],
  visibility: [
    ...["visibility", "visibilité", "visibilite", "postvisibility", "access", "accès", "acces", "accesslevel"],
    ...["postaccess", "privacy", "visibleto"],
  ],
  password: ["password", "postpassword", "passphrase", "motdepasse", "mdp", "passwd"],
  // WordPress writes them when a post goes to the trash.
  "any-hides": ["wptrashmetastatus", "wptrashmetatime", "wpdesiredpostslug"],
  permalink: ["permalink"],
  build: ["build"],
  cascade: ["cascade"],
  "publish-on": [
    ...["publishon", "publishdate", "publishat", "publishedat", "publishedon", "publisheddate", "publisheddatetime"],
    ...["publishafter", "notbefore", "hiddenuntil", "hideuntil", "visibleafter", "publierle", "datepublication"],
    ...["datedepublication", "parution"],
    ...["pubdate", "datepublished", "publicationdate", "publishtime", "scheduled", "scheduledat", "scheduledfor"],
    ...[
      "embargo",
      "embargountil",
      "embargodate",
      "availablefrom",
      "visiblefrom",
      "golive",
      "golivedate",
      "releasedate",
    ],
  ],
  expires: [
    ...["expires", "expire", "expirydate", "expiry", "expireson", "expiresat", "expirationdate", "expiredate"],
    ...["unpublishdate", "unpublishon", "unpublishat", "availableuntil", "visibleuntil"],
  ],
  "no-search": [
    ...["noindex", "nosearch", "searchexclude", "excludefromsearch", "excludefromsitemap", "sitemapexclude"],
    ...["sitemapignore", "hidefromsearch", "yoastwpseometarobotsnoindex", "rankmathnoindex"],
  ],
  search: [
    "sitemap",
    "search",
    "searchable",
    "index",
    "indexed",
    "indexable",
    "insearchindex",
    "pagefind",
    "insitemap",
  ],
  robots: ["robots", "metarobots", "robotsmeta", "googlebot", "seo", "meta", "rankmathrobots"],
};

/** Key → how it is interpreted. */
export const HIDING_KEYS: ReadonlyMap<string, HidingRule> = new Map(
  (Object.entries(KEYS_OF) as readonly (readonly [HidingRule, readonly string[]])[]).flatMap(([rule, keys]) =>
    keys.map((key) => [key, rule] as const),
  ),
);

/** Keys that a typo may turn into a key without meaning. */
export const OFTEN_TYPED: readonly string[] = [
  "draft",
  "brouillon",
  "private",
  "hidden",
  "unlisted",
  "published",
  "publish",
  "password",
  "status",
  "visibility",
];
