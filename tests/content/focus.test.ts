import { expect, test } from "vitest";
import { focusClass, isWholeInCards, SHAPES, shapeClass } from "../../src/content/picture-shape.ts";
import { focus } from "../../src/content/schema/fields/focus.ts";

test.each([
  ["50% 20%", 50, 20],
  ["50 20", 50, 20],
  ["12,5 %, 80 %", 12.5, 80],
  ["0%; 100%", 0, 100],
  ["haut", 50, 0],
  ["en haut à gauche", 0, 0],
  ["bas-droite", 100, 100],
  ["droite", 100, 50],
  ["Au centre", 50, 50],
  ["top left", 0, 0],
])("« %s » is a point", (typed, x, y) => {
  expect(focus.parse(typed)).toEqual({ x, y });
});

test("a list of two numbers is a point", () => {
  expect(focus.parse([30, 40])).toEqual({ x: 30, y: 40 });
});

test.each(["110% 20%", "le visage", "haut bas", "gauche droite", "50%", "", "à", [1, 2, 3], 20, true])(
  "%j is refused, with what to write",
  (typed) => {
    const [issue] = focus.safeParse(typed).error?.issues ?? [];
    expect(JSON.stringify(issue)).toContain("50% 20%");
  },
);

test("a point is brought as near to the middle of the frame as the picture allows", () => {
  const portrait = { width: 1200, height: 2000 };
  const panorama = { width: 3000, height: 700 };
  const at = (x: number, y: number, size: object) => focusClass({ x, y }, size, "lead").replace("focused ", "");
  // A third of the height is shown: what is near the top is all in its first third.
  expect(at(50, 15, portrait)).toBe("focus-x-50 focus-y-0");
  expect(at(50, 50, portrait)).toBe("focus-x-50 focus-y-50");
  expect(at(50, 60, portrait)).toBe("focus-x-50 focus-y-70");
  expect(at(80, 50, panorama)).toBe("focus-x-100 focus-y-50");
  expect(at(80, 10, {})).toBe("focus-x-50 focus-y-50");
  expect(focusClass(undefined, portrait, "card")).toBe("");
});

test("cards show whole what they would cut in half, unless it says what to keep", () => {
  const portrait = { width: 1200, height: 2000 };
  expect(isWholeInCards(portrait, undefined)).toBe(true);
  expect(isWholeInCards(portrait, { x: 50, y: 20 })).toBe(false);
  expect(isWholeInCards({ width: 1500, height: 1000 }, undefined)).toBe(false);
  expect(isWholeInCards({}, undefined)).toBe(false);
});

test("the height that a class gives is never less than that of the picture", () => {
  for (const ratio of [0.41, 0.55, 0.7, 1, 1.33, 1.5, 1.6, 1.9, 2.9, 3.9]) {
    const shape = Number(shapeClass({ width: 1000 * ratio, height: 1000 }).replace("shape-", ""));
    expect(SHAPES).toContain(shape);
    expect(shape / 100).toBeLessThanOrEqual(ratio + 0.01);
  }
});
