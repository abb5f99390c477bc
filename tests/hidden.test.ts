/**
 * Whatever another tool would hide is absent from the built site: twenty keys, six spellings each, in a managed folder
 * and in one that contains only posts.
 */
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { bytesOf, wordsIn } from "./printed-words.ts";
import { builtHere } from "./run-here.ts";
import { type Files, folderFrom, siteFrom } from "./site-from.ts";

const NOW = "2013-02-01";
/** The prefix of every word that appears only in hidden posts; those of the visible post have another prefix. */
const HIDDEN = "zqh";
const VISIBLE = "zqv";
const PICTURE = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

const YES = ["true", '"true"', "oui", "Yes", "1", "'TRUE'"];
const NO = ["false", '"false"', "non", "No", "0", "'FALSE'"];
const KEYS: Readonly<Record<string, readonly string[]>> = {
  draft: YES,
  private: YES,
  unlisted: YES,
  hidden: YES,
  members_only: YES,
  secret: YES,
  archived: YES,
  headless: YES,
  eleventyExcludeFromCollections: YES,
  published: NO,
  publish: NO,
  "dg-publish": NO,
  visible: NO,
  render: NO,
  permalink: NO,
  status: ["draft", "private", '"Pending"', "future", "TRASH", "inherit"],
  post_status: ["auto-draft", "Draft", "'private'", "en attente", "brouillon", "hidden"],
  visibility: ["private", '"Members"', "password", "unlisted", "Privé", "hidden"],
  password: ["lapin", '"1234"', "1234", "oui", "true", "[lapin]"],
  publishDate: [
    "2013-02-02",
    '"2013-02-02"',
    "2013-02-02T10:00:00-05:00",
    "2 février 2013",
    "2013/03/01",
    "2099-01-01",
  ],
};
/** The spellings of a key in other tools; a key of ours has only one, which the schema validates. */
const SPELLINGS = [
  (key: string) => key,
  (key: string) => key.toUpperCase(),
  (key: string) => key.charAt(0).toUpperCase() + key.slice(1),
  (key: string) => key.replace(/(?<=[a-z])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  (key: string) => key.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  (key: string) => key.replace(/[-_](.)/g, (_, letter: string) => letter.toUpperCase()),
];

/** A word for each post: letters only, so that it is indexed as one word. */
function markOf(key: number, spelling: number): string {
  return `${HIDDEN}${String.fromCharCode(97 + key)}${String.fromCharCode(97 + spelling)}x`;
}

function text(mark: string, line: string): string {
  return `---
title: Titre ${mark}titre
date: 2013-01-20
summary: Résumé ${mark}resume, qui en dit assez.
tags: [${mark}etiquette]
authors: [Camille ${mark}nom]
image: { src: ${mark}image.png, alt: ${mark}alt }
aliases: [/${mark}alias/]
${line}
---

Corps ${mark}corps.

## Partie ${mark}partie
`;
}

/** All posts under a folder, each with its picture. */
function texts(folder: string): Files {
  const all = Object.entries(KEYS).flatMap(([key, values], at) =>
    values.map((value, n) => [markOf(at, n), `${SPELLINGS[n]?.(key)}: ${value}`] as const),
  );
  return Object.fromEntries([
    [
      `${folder}visible.md`,
      text(VISIBLE, "status: publish\nprivate: non\nhidden: false\npassword: ''").replace(/^image.*\n/m, ""),
    ],
    ...all.flatMap(([mark, line]) => [
      [`${folder}${mark}slug/index.md`, text(mark, line)],
      [`${folder}${mark}slug/${mark}image.png`, PICTURE],
    ]),
  ]);
}

const MANAGED: Files = { "site.yml": "title: Essai\nurl: https://essai.example\n", ...texts("articles/") };
const BARE: Files = texts("");

describe.each([
  ["a managed folder", MANAGED],
  ["a folder of posts without settings", BARE],
])("in %s", (_, files) => {
  let printed: ReadonlyMap<string, Buffer>;

  beforeAll(async () => {
    const output = join(folderFrom({}), "site");
    await builtHere("--content", folderFrom(files), "--output", output, "--now", NOW);
    printed = await bytesOf(output);
  }, 120_000);

  test("no file contains a word of a hidden post, and those of the visible post are published", () => {
    expect(wordsIn(printed, HIDDEN)).toEqual([]);
    const seen = wordsIn(printed, VISIBLE).map((found) => found.slice(found.indexOf(": ") + 2));
    expect(seen).toEqual(
      expect.arrayContaining(["titre", "corps", "partie", "etiquette"].map((word) => VISIBLE + word)),
    );
    expect(wordsIn(printed, VISIBLE).filter((found) => found.startsWith("pagefind/"))).not.toEqual([]);
  });

  test("each is reported once, at the line of its key, and no error stops the others", () => {
    const { problems } = siteFrom(files, { now: NOW });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    const reported = problems.filter(({ code }) => code === "texte-non-publie" || code === "type-invalide");
    // A future date, « draft: true » and « draft: 'TRUE' » are our own keys: there is nothing to report.
    expect(reported.length).toBe(Object.keys(KEYS).length * 6 - 6 - 2);
    expect(new Set(reported.map(({ file }) => file)).size).toBe(reported.length);
    expect([...new Set(reported.map(({ line }) => line))]).toEqual([9]);
  });

  test("with --drafts all are published: nothing else excluded them", () => {
    const { site } = siteFrom(files, { now: NOW, drafts: true });
    expect(site.posts.length).toBe(Object.keys(KEYS).length * 6 + 1);
    expect(site.posts.filter(({ badge }) => badge === undefined).map(({ url }) => url)).toEqual(["/articles/visible/"]);
  });
});
