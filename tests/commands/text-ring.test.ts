import { expect, test } from "vitest";
import { createTextRing, type TextPlace, textPutter, textTaker } from "../../src/commands/beside/text-ring.ts";

test("texts come out as they went in, again and again through the same memory", () => {
  const ring = createTextRing(50);
  const [put, take] = [textPutter(ring), textTaker(ring)];
  for (let turn = 0; turn < 200; turn += 1) {
    const texts = [`Été ${turn}`, "", "𝒳😀", "x".repeat(turn % 17)];
    const places = texts.map(put);
    expect(places.map((place) => place && take(place))).toEqual(texts);
  }
});

test("a text that finds no room is refused, until others are taken", () => {
  const ring = createTextRing(10);
  const [put, take] = [textPutter(ring), textTaker(ring)];
  expect(put("x".repeat(11))).toBeUndefined();
  const first = put("abcdef") as TextPlace;
  const second = put("gh") as TextPlace;
  expect(put("ijk"), "two letters are left at the end").toBeUndefined();
  expect(take(first)).toBe("abcdef");
  const third = put("ijk") as TextPlace;
  expect(third.start, "it begins again").toBe(0);
  expect(put("lmno"), "those at the end are lost until the third is taken").toBeUndefined();
  expect([take(second), take(third)]).toEqual(["gh", "ijk"]);
  expect(put("x".repeat(7))).toBeDefined();
});

test("a text may fill the ring", () => {
  const ring = createTextRing(10);
  const [put, take] = [textPutter(ring), textTaker(ring)];
  for (const text of ["0123456789", "abcdefghij"]) expect(take(put(text) as TextPlace)).toBe(text);
});

test("counts that pass 32 bits still agree", () => {
  const ring = createTextRing(1_000_000);
  const [put, take] = [textPutter(ring), textTaker(ring)];
  const text = "x".repeat(999_999);
  for (let turn = 0; turn < 4_400; turn += 1) {
    const place = put(text);
    if (place === undefined) throw new Error(`no room at turn ${turn}`);
    if (turn > 4_290) expect(take(place).length).toBe(text.length);
    else Atomics.add(ring.freed, 0, place.used);
  }
});
