/** Reads a rendered page into what is retained until all pages have been read, with the diagnostics of the page by itself. */

import type { HtmlVisitor } from "../output/parse-html.ts";
import { checkAddresses, checkInline, checkNestedLinks } from "./checks/dangers.ts";
import type { LinkChecker } from "./checks/links.ts";
import { checkCanonical, checkData } from "./checks/metadata.ts";
import { checkHeading, checkIds, checkPictures } from "./checks/structure.ts";
import { weighText } from "./checks/weights.ts";
import type { ResourceLists } from "./fetched.ts";
import type { PageDiagnostic, ReadPage } from "./model.ts";
import { own } from "./own.ts";
import { readPage } from "./read-page.ts";
import type { AuditSubject } from "./subject.ts";

/** Returns a reader to call once per page with its HTML, its site URL, and who else reads its tags; `links` and `files` record what the page refers to. */
export function pageReader(
  subject: Pick<AuditSubject, "base" | "origin">,
  links: LinkChecker,
  files: ResourceLists,
): (html: string, url: string, other?: HtmlVisitor) => ReadPage {
  const dangers = [checkInline, checkAddresses, checkNestedLinks];
  const checks = [checkHeading, checkIds, checkPictures, ...dangers, checkCanonical(subject), checkData];
  return (html, url, other) => {
    const facts = readPage(html, other);
    return {
      url,
      title: own(facts.title),
      description: own(facts.description),
      noindex: facts.noindex,
      listed: !facts.noindex && facts.refresh === undefined,
      ids: own(` ${[...facts.ids].join(" ")} `),
      links: links.note(facts, url),
      files: files.note(facts, url),
      faults: [...checks.flatMap((check) => check(facts, url)), ...weighText(url, html)].map(owned),
    };
  };
}

function owned(fault: PageDiagnostic): PageDiagnostic {
  const { typed } = fault;
  return { ...fault, message: own(fault.message), ...(typed === undefined ? {} : { typed: own(typed) }) };
}
