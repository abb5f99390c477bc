/** Doubling a text at most triples the time it takes: twenty kilobytes cannot hang a build. */
import { describe, expect, test } from "vitest";
import { readPage } from "../../src/audit/read-page.ts";
import { addressesIn } from "../../src/cli/links/external-links.ts";
import { readSource } from "../../src/content/collection/read-source.ts";
import { parseDate } from "../../src/locale/fr/calendar-date.ts";
import { parseTime } from "../../src/locale/fr/clock-time.ts";
import { datesIn } from "../../src/locale/fr/dates-in-text.ts";
import { englishPassages } from "../../src/locale/fr/english.ts";
import { decodeEntities } from "../../src/locale/fr/entities.ts";
import { looseTermKey } from "../../src/locale/fr/loose-term-key.ts";
import { parsePhone } from "../../src/locale/fr/phone.ts";
import { creditedCaption } from "../../src/locale/fr/picture-credit.ts";
import { readPrice } from "../../src/locale/fr/price/read-price.ts";
import { countWords } from "../../src/locale/fr/reading-time.ts";
import { severalNames } from "../../src/locale/fr/several-names.ts";
import { slug } from "../../src/locale/fr/slug.ts";
import { applyTypography } from "../../src/locale/fr/typography.ts";
import { caption } from "../../src/markdown/caption.ts";
import { plainTextOfHtml } from "../../src/markdown/plain-text.ts";
import { render } from "../markdown/render.ts";
import { siteFrom } from "../site-from.ts";
import { mixed, ONE_LINE, SHAPES, type Shape, SIGNS } from "./adversarial-text.ts";

const LENGTH = 20_000;
/** CPU milliseconds below which times say nothing about growth. */
const FLOOR = 150;
const MOST = 1000;
const ATTEMPTS = 3;

type Read = (text: string) => unknown;

function cost(read: Read, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const best = (read: Read, text: string): number => Math.min(...[0, 1, 2].map(() => cost(read, text)));

/** Why a text is too slow to process, if it is; `half` is the first half of `whole`. */
function slowness(read: Read, whole: string, half: string, floor = FLOOR): string | undefined {
  if (cost(read, whole) < floor) return undefined;
  // A machine that does other things may be slow for a while: what is slow is slow each time.
  for (let attempt = 1; attempt < ATTEMPTS; attempt += 1)
    if (excess(read, whole, half, floor) === undefined) return undefined;
  return excess(read, whole, half, floor);
}

function excess(read: Read, whole: string, half: string, floor: number): string | undefined {
  const [long, short] = [best(read, whole), best(read, half)];
  if (long < floor) return undefined;
  if (long > MOST) return `${Math.round(long)} ms`;
  return long > 3 * short ? `${Math.round(short)} ms, then ${Math.round(long)} ms` : undefined;
}

const MIXED = Array.from({ length: 30 }, (_, number) => mixed(number + 1));

/** All the texts that are too slow, with the reason. */
function slow(read: Read, shapes: readonly Shape[], signs: readonly string[]): readonly string[] {
  return shapes.flatMap(([shape, text]) =>
    signs.flatMap((sign) => {
      const reason = slowness(read, text(sign, LENGTH), text(sign, LENGTH / 2));
      return reason === undefined ? [] : [`${JSON.stringify(sign)} ${shape}: ${reason}`];
    }),
  );
}

test.each(SHAPES)("a text is rendered in time proportional to its length: marks %s", (name, text) => {
  render("Un mot.");
  // Block marks cost more, and the other test already combines them in all ways.
  const signs = name === ONE_LINE ? [...SIGNS, ...MIXED] : SIGNS.filter((_, index) => index % 4 === 0);
  expect(slow(render, [[name, text]], signs)).toEqual([]);
});

/** Many different words, for cases where repeating one mark is not enough. */
const SERIES: readonly (readonly [name: string, text: (count: number) => string])[] = [
  ["abbreviations", (count) => `${series(count, (n) => `*[a${n}]: x\n`)}\n${series(count, (n) => `a${n} `)}`],
  ["notes", (count) => `${series(count, (n) => `a[^${n}] `)}\n\n${series(count, (n) => `[^${n}]: x\n`)}`],
  ["notes without a call", (count) => series(count, (n) => `[^${n}]: x\n`)],
  ["headings of one name", (count) => series(count, () => "## a\n\n")],
  ["headings of one id", (count) => series(count, () => "## a {#x}\n\n")],
  ["lost anchors", (count) => `${series(count, (n) => `[a${n}](#b${n}) `)}\n\n${series(count, (n) => `## c${n}\n\n`)}`],
  ["lost pages", (count) => series(count, (n) => `[a${n}](casse${n}) `)],
  ["pictures of other sites", (count) => series(count, (n) => `![a](https://b.example/${n}.png) `)],
  ["nested quotations", (count) => series(Math.sqrt(count * 20), (n) => `${"> ".repeat(n / 2)}a\n`)],
  ["nested items", (count) => series(Math.sqrt(count * 10), (n) => `${"  ".repeat(n)}- a\n`)],
  ["nested emphasis", (count) => "*a ".repeat(count * 3) + " a*".repeat(count * 3)],
  ["nested emphasis with tags", (count) => "*<b>a ".repeat(count * 2) + "a</b>*".repeat(count)],
  ["code of all lengths", (count) => series(count, (n) => `${"`".repeat((n % 90) + 1)}a`)],
  ["a wide table", (count) => `${"|a".repeat(count * 4)}|\n${"|-".repeat(count * 4)}|\n`],
];

function series(count: number, piece: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => piece(number)).join("");
}

test.each(SERIES)("a text is rendered in time proportional to its length: %s", (_, text) => {
  expect(slowness(render, text(1000), text(500))).toBeUndefined();
});

const READERS: readonly (readonly [name: string, read: Read])[] = [
  ["typo", applyTypography],
  ["slug", slug],
  ["looseTermKey", looseTermKey],
  ["datesIn", datesIn],
  ["englishStretches", englishPassages],
  ["decodeEntities", decodeEntities],
  ["countWords", countWords],
  ["parseDate", parseDate],
  ["parseTime", parseTime],
  ["readPrice", readPrice],
  ["parsePhone", parsePhone],
  ["caption", caption],
  ["creditedCaption", creditedCaption],
  ["severalNames", severalNames],
  ["plainTextOfHtml", plainTextOfHtml],
  ["readSource", (text) => readSource("x.md", Buffer.from(text))],
  ["readPage", readPage],
  ["addressesIn", (text) => [...addressesIn(text)]],
];

test.each(READERS)("%s parses in time proportional to the length", (_, read) => {
  expect(
    slow(
      read,
      SHAPES.filter(([name]) => name === ONE_LINE),
      [...SIGNS, ...MIXED],
    ),
  ).toEqual([]);
});

/** Every kind of field, with the same words in all of them. */
const FIELDS = (words: string): string => `---
title: ${words}
summary: ${words}
date: ${words}
updated: ${words}
categories: [${words}]
tags: [${words}]
authors: [{ name: ${words}, organisation: ${words}, url: ${words} }]
image: { src: ${words}, alt: ${words}, caption: ${words}, credit: ${words} }
event: { name: ${words}, date: ${words}, place: { name: ${words}, city: ${words} }, organizer: ${words} }
price: ${words}
duration: ${words}
audience: [${words}]
registration: { email: ${words}, phone: ${words}, url: ${words}, deadline: ${words} }
sessions: [{ id: ${words}, date: ${words}, start: ${words}, end: ${words}, place: ${words} }]
documents: [{ title: ${words}, file: ${words} }]
aliases: [${words}]
---

Texte.
`;

describe("the fields of a training", () => {
  // Thirty fields of that length are more than twenty kilobytes.
  const length = 4000;
  const read: Read = (words) => siteFrom({ "formations/x.md": FIELDS(JSON.stringify(words)) });
  test.each(["[]", "(", "1", "1 ", ", ", ";", '"', "1er mars ", "@", "a."])(
    "parse in linear time with « %s » repeated",
    (sign) => {
      const [, text] = SHAPES[0] as (typeof SHAPES)[number];
      expect(slowness(read, text(sign, length), text(sign, length / 2), 3 * FLOOR)).toBeUndefined();
    },
  );
});

test.each(["(", ")", "()", "[", "]", ".", ")(", "("])(
  "thousands of addresses with « %s » are parsed at once",
  (sign) => {
    const text = `https://a.example/${sign.repeat(LENGTH)}`;
    expect(cost((typed) => [...addressesIn(typed)], text)).toBeLessThan(MOST);
  },
);
