/** `verifier` and `build` accept and reject the same content, whatever the day, hidden posts included. */
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type Chance, chance } from "../corpus/random.ts";
import { runHere } from "../run-here.ts";
import { type Files, folderFrom } from "../site-from.ts";

const DAYS = ["2013-01-15", "2013-02-01", "2013-03-01"];
const SITES = 12;
/** A folder without it is one of another tool, of which more is accepted. */
const SITE: Files = { "site.yml": "title: Un site\nurl: https://essai.example\n" };

/** Keys that hide a post on some of these days, or on all. */
const STATES = ["", "", "expires: 2013-01-20", "expires: 2013-02-15", "publishOn: 2013-02-10", "draft: true"];
const KINDS = ["articles", "formations", "conferences", "guides", "pages"];

/** A small site whose posts have terms, an author, a series and an alias of their own, and link to those of others. */
function randomSite(random: Chance): Files {
  const kinds = Array.from({ length: random.between(1, 6) }, () => random.pick(KINDS));
  const files = Object.fromEntries(
    kinds.map((kind, n) => [`${kind}/t${n}.md`, randomText(random, kind, n, kinds)] as const),
  );
  const rules = kinds.map((kind, n) =>
    random.pick([
      `/regle-${n}/ → /etiquettes/seule-${n}/`,
      `/regle-${n}/ → /auteurs/personne-${n}/`,
      `/regle-${n}/ → ${addressOf(kind, n)}`,
      "",
    ]),
  );
  const noted = kinds.flatMap((kind, n) => [
    `/etiquettes/seule-${n}/`,
    `/etiquettes/seule-${n}/flux.atom`,
    `/categories/propre-${n}/`,
    `/series/serie-${n}/`,
    `/archives/20${10 + n}/03/`,
    addressOf(kind, n),
    `/ancienne-${n}/`,
  ]);
  return {
    ...files,
    ...(random.often(0.5) ? { "redirects.txt": rules.join("\n") } : {}),
    ...(random.often(0.6) ? { "urls.txt": noted.filter(() => random.often(0.3)).join("\n") } : {}),
  };
}

function addressOf(kind: string, n: number): string {
  return kind === "pages" ? `/t${n}/` : `/${kind}/t${n}/`;
}

function randomText(random: Chance, kind: string, n: number, kinds: readonly string[]): string {
  const other = random.between(0, kinds.length - 1);
  const links = [
    `[liste](/etiquettes/seule-${other}/)`,
    `[fil](/categories/propre-${other}/flux.atom)`,
    `[mois](/archives/20${10 + other}/03/)`,
    `[autrice](/auteurs/personne-${other}/)`,
    `[texte](${addressOf(kinds[other] ?? "", other)})`,
    `[ancien](/ancienne-${other}/)`,
    "[rien](/etiquettes/jamais/)",
  ].filter((_, index) => random.often(index === 6 ? 0.04 : 0.25));
  const post =
    kind === "pages"
      ? []
      : [
          `date: 20${10 + n}-03-0${n + 1}`,
          `tags: [seule ${n}${random.often(0.5) ? ", commune" : ""}]`,
          `categories: [Propre ${n}]`,
          `authors: [Personne ${n}]`,
          `series: { title: Série ${n}, part: 1 }`,
        ];
  const head = [`title: Texte numéro ${n}`, ...post, `summary: Le résumé du texte ${n}.`, random.pick(STATES)];
  return `---\n${[...head, `aliases: [/ancienne-${n}/]`].filter(Boolean).join("\n")}\n---\nLe texte ${n}. ${links.join(" ")}\n`;
}

const reported: boolean[] = [];

async function compare(files: Files, now: string): Promise<void> {
  const content = folderFrom(files);
  const options = ["--content", content, "--now", now];
  const checked = await runHere("check", ...options);
  const built = await runHere("build", ...options, "--output", join(folderFrom({}), "site"));
  // A site of drafts alone is valid: the check warns that nothing would be published, and the build publishes nothing.
  const accepted = checked.code === 0 && !checked.stdout.includes("rien-a-publier");
  reported.push(accepted);
  const said = `${now}\n${JSON.stringify(files, null, 1)}\n${checked.stdout}${checked.stderr}\n${built.stderr}`;
  expect(built.code, said).toBe(accepted ? 0 : 1);
}

describe("random sites", () => {
  test.each(Array.from({ length: SITES }, (_, seed) => [seed, DAYS[seed % DAYS.length] ?? ""] as const))(
    "site %i is accepted or rejected by both on %s",
    async (seed, now) => {
      const files = randomSite(chance(seed));
      await compare(seed % 4 === 3 ? files : { ...SITE, ...files }, now);
    },
  );

  test("include accepted and rejected ones", () => {
    expect(new Set(reported)).toEqual(new Set([true, false]));
  });
});

const text = (more: string, body = "Un texte.") =>
  `---\ntitle: Un titre\ndate: 2013-01-10\nsummary: Un résumé.\n${more}\n---\n${body}\n`;

test("a post that expires with terms, an author and a series of its own does not stop later builds", async () => {
  const content = folderFrom({
    "articles/autre.md": text("", "Voir [la liste](/etiquettes/seule/) et [elle](/auteurs/camille-fictive/)."),
    "articles/seul.md": text(
      "expires: 2013-01-20\ntags: [seule]\ncategories: [Propre]\nauthors: [Camille Fictive]\nseries: { title: Une série, part: 1 }\naliases: [/ancien/]",
    ),
    "redirects.txt": "/raccourci/ → /etiquettes/seule/\n",
    "urls.txt": "/etiquettes/seule/\n/auteurs/camille-fictive/\n/ancien/\n",
  });
  const output = join(folderFrom({}), "site");
  for (const now of ["2013-01-20", "2013-01-21"]) {
    const built = await runHere("build", "--content", content, "--output", output, "--now", now);
    expect(built.code, built.stderr).toBe(0);
  }
});

test.each<[string, Files]>([
  ["nothing at all", {}],
  ["nothing but a draft", { "articles/x.md": text("draft: true") }],
  ["nothing but a text of the future", { "articles/x.md": text("publishOn: 2014-01-01") }],
  [
    "a noted address whose text became a draft",
    { "articles/a.md": text(""), "articles/x.md": text("draft: true"), "urls.txt": "/articles/x/\n" },
  ],
  [
    "a redirect to a draft",
    { "articles/a.md": text(""), "articles/x.md": text("draft: true"), "redirects.txt": "/y/ → /articles/x/\n" },
  ],
  ["a redirect in circles", { "articles/a.md": text(""), "redirects.txt": "/y/ → /z/\n/z/ → /y/\n" }],
  ["an old address that is a page", { "articles/a.md": text("aliases: [/agenda/]") }],
  ["a link to a list of nothing", { "articles/a.md": text("", "[Rien](/categories/rien/)") }],
])("both reject %s", async (_, files) => {
  const before = reported.length;
  await compare({ ...SITE, ...files }, "2013-02-01");
  expect(reported[before]).toBe(false);
});
