import { expect, test } from "vitest";
import { parsePhone, phoneHref, phoneText } from "../../../src/locale/fr/phone.ts";
import { visible } from "./visible.ts";

test.each([
  "819 362-2333, poste 249",
  "819\u00a0362-2333, poste\u00a0249",
  "(819) 362-2333 p. 249",
  "819-362-2333 #249",
  "819.362.2333 x249",
  "1 819 362 2333 poste 249",
  "+1 819 362-2333 ext. 249",
  "8193622333, Poste 249",
])("parses the telephone number « %s »", (text) => {
  expect(parsePhone(text)).toEqual({ number: "+18193622333", extension: "249" });
});

test("a number without extension has none, and one from abroad keeps its country code", () => {
  expect(parsePhone("8193622333")).toEqual({ number: "+18193622333" });
  expect(parsePhone("+33 1 99 00 12 34")).toEqual({ number: "+33199001234" });
});

test.each(["", "poste 249", "362-2333", "019 362-2333", "819 162-2333", "819 362-23333", "téléphonez", "+12 34"])(
  "finds no telephone number in « %s »",
  (text) => {
    expect(parsePhone(text)).toBeUndefined();
  },
);

test("a telephone number is formatted one way and linked as in RFC 3966", () => {
  const phone = { number: "+18193622333", extension: "249" };
  expect(visible(phoneText(phone))).toBe("819⍽362-2333, poste 249");
  expect(visible(phoneText({ number: "+18193622333" }))).toBe("819⍽362-2333");
  expect(visible(phoneText({ number: "+18005550123" }))).toBe("1⍽800⍽555-0123");
  expect(phoneHref(phone)).toBe("tel:+18193622333;ext=249");
  expect(phoneHref({ number: "+18193622333" })).toBe("tel:+18193622333");
});

test("a formatted number is parsed back", () => {
  for (const text of ["819 362-2333, poste 249", "1 800 555-0123"]) {
    const phone = parsePhone(text);
    expect(phone && parsePhone(phoneText(phone))).toEqual(phone);
  }
});
