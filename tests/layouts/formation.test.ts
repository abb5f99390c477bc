import { expect, test } from "vitest";
import { render } from "../../layouts/pages/post.11ty.tsx";
import { siteFrom } from "../site-from.ts";
import { renderView } from "./rendered-page.ts";

const POST = `---
title: Utiliser le Web
date: 2012-12-10
summary: Une formation en quatre groupes.
price: 150 $
seats: 15
place: { name: MRC de L'Érable }
registration: { phone: "819 362-2333, poste 249" }
sessions:
  - { id: passee, group: Manufacturier, date: 2013-01-15 }
  - { id: proche, group: Commerce, date: 2013-02-11, start: 9 h, end: 16 h 30, seatsLeft: 3 }
  - { id: complete, group: Tourisme, date: 2013-02-12, status: full }
  - { id: annulee, group: Services, date: 2013-02-13, status: cancelled }
  - { id: mois, group: Arts, date: 2013-03, status: to-confirm }
---
Un texte.
`;

const { site } = siteFrom({ "formations/web.md": POST });
const page = renderView(render, site, "post", "/formations/web/");
const session = (id: string) => page(`#session-${id}`);

test("each session has an id and its state in words", () => {
  const states = ["passee", "proche", "complete", "annulee", "mois"].map((id) =>
    session(id)
      .find(".state")
      .toArray()
      .map((state) => page(state).text()),
  );
  expect(states).toEqual([
    ["Passée"],
    ["À venir", "Confirmée"],
    ["À venir", "Complète"],
    ["Annulée"],
    ["À venir", "À confirmer"],
  ]);
});

test("a session known to the month has no day anywhere", () => {
  expect(session("mois").find("time").attr("datetime")).toBe("2013-03");
  expect(session("mois").attr("data-start")).toBe("2013-03");
  expect(session("mois").text()).not.toMatch(/\b\d{1,2}\s+mars/);
});

test("a session shows its day, hours, price, venue and remaining seats", () => {
  const words = session("proche")
    .text()
    .replace(/\u00a0/g, " ");
  expect(words).toContain("lundi 11 février 2013, de 9 h à 16 h 30");
  expect(words).toContain("MRC de L’Érable");
  expect(words).toContain("150 $");
  expect(words).toContain("il reste 3 places sur 15");
});

test("only sessions that can still be attended have a calendar link", () => {
  const offered = page(".session-calendar a")
    .toArray()
    .map((link) => page(link).attr("href"));
  expect(offered).toEqual(["/formations/web/session-proche.ics", "/formations/web/session-complete.ics"]);
  const words = page(".session-calendar a")
    .toArray()
    .map((link) => page(link).text());
  expect(new Set(words).size).toBe(words.length);
});

test("the telephone link includes the extension", () => {
  expect(page('a[href^="tel:"]').attr("href")).toBe("tel:+18193622333;ext=249");
});

test("the practical sheet comes before the text", () => {
  const html = page.html();
  expect(html.indexOf("En pratique")).toBeLessThan(html.indexOf("Un texte."));
});
