import { expect, test } from "vitest";
import { DNS_NAMESPACE, uuidV5 } from "../../../src/output/calendar/uid.ts";

test("the UUIDv5 of a domain name follows the method of RFC 9562", () => {
  expect(uuidV5(DNS_NAMESPACE, "www.example.com")).toBe("2ed6657d-e927-568b-95e1-2665a8aea6a2");
});

test("two names, accents included, have different UUIDs of version 5", () => {
  const [a, b] = [uuidV5(DNS_NAMESPACE, "été"), uuidV5(DNS_NAMESPACE, "ete")];
  expect(a).not.toBe(b);
  expect(a).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
