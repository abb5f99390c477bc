import { expect, test } from "vitest";
import { keepPrinted } from "../../layouts/parts/kept.ts";
import type { Site } from "../../src/site/model.ts";

interface Props {
  readonly site: Site;
  readonly name: string;
}

function counted() {
  const printed: string[] = [];
  const part = keepPrinted(
    ({ name }: Props) => {
      printed.push(name);
      return <b>{name}</b>;
    },
    ({ name }) => name,
  );
  return { part, printed };
}

const site = () => ({}) as Site;

test("a part is printed once for a site and a key, then repeated as it is", () => {
  const { part, printed } = counted();
  const one = site();
  expect([part({ site: one, name: "a & b" }), part({ site: one, name: "a & b" })]).toEqual([
    "<b>a &amp; b</b>",
    "<b>a &amp; b</b>",
  ]);
  expect(printed).toEqual(["a & b"]);
});

test("another key or another site is printed anew: a preview never shows the site of before", () => {
  const { part, printed } = counted();
  part({ site: site(), name: "a" });
  part({ site: site(), name: "a" });
  const last = site();
  part({ site: last, name: "a" });
  part({ site: last, name: "b" });
  expect(printed).toEqual(["a", "a", "a", "b"]);
});
