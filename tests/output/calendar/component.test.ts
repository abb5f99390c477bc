import ICAL from "ical.js";
import { sync } from "node-ical";
import { expect, test } from "vitest";
import { serializeComponent, textProperty, uriProperty } from "../../../src/output/calendar/component.ts";

/** Texts from a seeded generator, so that a failure can be reproduced. */
function randomTexts(count: number): readonly string[] {
  const words = [
    "L’Érable",
    "d’été",
    "œuvre",
    "😀",
    "👩🏽‍💻",
    "a;b",
    "c,d",
    "e\\f",
    "\\n",
    ":",
    '"x"',
    "\n",
    " ",
    "—",
    "«",
    "»",
    "\t",
    "ABCDEFGHIJ",
  ];
  let state = 42;
  const next = () => (state = (state * 1103515245 + 12345) % 2147483648);
  return Array.from({ length: count }, () =>
    Array.from({ length: next() % 40 }, () => words[next() % words.length]).join(""),
  );
}

function calendarWith(text: string): string {
  const event = [
    "vevent",
    [["uid", {}, "text", "u"], ["dtstart", {}, "date", "2013-01-15"], textProperty("summary", text)],
    [],
  ] as const;
  return serializeComponent([
    "vcalendar",
    [
      ["version", {}, "text", "2.0"],
      ["prodid", {}, "text", "-//x//FR"],
    ],
    [event],
  ]);
}

test("any French text round-trips through two parsers, in lines of 75 octets at most", () => {
  for (const text of randomTexts(300)) {
    const ics = calendarWith(text);
    expect(ics.endsWith("\r\n")).toBe(true);
    const lines = ics.slice(0, -2).split("\r\n");
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\p{Cc}\ufffd]/u);
      expect(line).not.toBe("");
    }
    const expected = text.replaceAll("\t", " ").normalize("NFC");
    const parsed = new ICAL.Component(ICAL.parse(ics)).getFirstSubcomponent("vevent");
    expect(parsed?.getFirstPropertyValue("summary")).toBe(expected);
    // node-ical reads an escaped backslash before « n » as a line end.
    if (text.includes("\\")) continue;
    const other = Object.values(sync.parseICS(ics)).find((item) => item?.type === "VEVENT") as {
      readonly summary?: string;
    };
    expect((other.summary ?? "").trim()).toBe(expected.trim());
  }
});

test("no value can start a line of its own, whatever line end it contains", () => {
  for (const lineEnd of ["\r\n", "\r", "\n", "\u2028", "\u0085", "\u0000\r\n"]) {
    const ics = calendarWith(`a${lineEnd}ATTENDEE:mailto:x@y.z`);
    expect(ics).not.toMatch(/^ATTENDEE/m);
    expect(ics).toContain("SUMMARY:a\\nATTENDEE:mailto:x@y.z");
  }
});

test("addresses are percent-encoded once, line ends included", () => {
  expect(uriProperty("url", "https://ex.org/é/%C3%A9#a\r\nX:1")[3]).toBe("https://ex.org/%C3%A9/%C3%A9#a%0D%0AX:1");
});
