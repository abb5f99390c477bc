import { describe, expect, test } from "vitest";
import { problems, render } from "./render.ts";

const PASSAGE = "the user is always right";

describe("an English passage is reported at its position", () => {
  test.each([
    [`Sa devise : « ${PASSAGE} ».`, "1:15"],
    [`Un paragraphe.\n\nIl répète que ${PASSAGE},\net il a raison.`, "3:15"],
    [`- un\n- « ${PASSAGE} »`, "2:5"],
    [`| Un |\n|---|\n| ${PASSAGE} |`, "3:3"],
    [`## Titre\n\n> Where there is a will,\n> there is a way.`, "3:3"],
    [`Texte[^1].\n\n[^1]: Il disait que ${PASSAGE}, souvent.`, "3:21"],
  ])("%s", (source, position) => {
    expect(problems(source)).toContain(`${position} passage-etranger`);
  });
});

describe("nothing is reported when the language is given", () => {
  test.each([
    `« [${PASSAGE}]{lang=en} »`,
    `« [**${PASSAGE}**](https://exemple.org){lang=en} »`,
    `${PASSAGE}, we said. {lang=en}`,
    `Il dit <q lang="en">${PASSAGE}</q> souvent.`,
    `<blockquote lang="en">\n\nThis is what **we said**, and it is right.\n\n</blockquote>`,
  ])("%s", (source) => {
    expect(problems(source).filter((problem) => problem.includes("passage"))).toEqual([]);
  });

  test("checking resumes once the element is closed", () => {
    const source = `<div lang="en">\n\nThis is what we said.\n\n</div>\n\nEt « ${PASSAGE} ».`;
    expect(problems(source)).toEqual(["7:6 passage-etranger"]);
  });

  test("in a text entirely in English", () => {
    expect(problems(`« ${PASSAGE} »`, { lang: "en-CA" })).toEqual([]);
  });
});

test.each([
  `Du code : \`${PASSAGE}\`.`,
  `\`\`\`\n${PASSAGE}\n\`\`\``,
  "Le livre *How to make sense of any mess* est clair.",
  "Voir <https://exemple.org/this-is-how-you-do-it-with-the-web>.",
  "![The user is always right](a.png)",
])("« %s » is not French prose", (source) => {
  expect(problems(source)).toEqual([]);
});

test("a long passage is shortened in the message", () => {
  const long =
    "this is a very long sentence that goes on and on about what it is that the users of a page want from it";
  const [problem] = render(`« ${long} »`).problems;
  expect(problem?.message).toMatch(/^«\u00a0this is a very long .*…\u00a0» semble être en anglais/);
  expect(problem?.message.length).toBeLessThan(130);
});
