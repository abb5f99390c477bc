/** The repository of a site and its branch, for the in-browser editor. */
import { field, wrongType } from "./field.ts";

export interface Repository {
  readonly host: "github" | "gitlab";
  /** « organisme/site »; groups of GitLab may be nested. */
  readonly name: string;
}

const ADDRESS = /^(?:(?:https?:\/\/(?:www\.)?|(?:ssh:\/\/)?git@)(github|gitlab)\.com[:/])?([\w.-]+(?:\/[\w.-]+)+)$/u;

/** « organisme/site » at GitHub, or the address of a repository at GitHub or GitLab. */
export const repository = field<Repository>({ form: "dépôt", json: { type: "string" } }, (value) => {
  const typed = typeof value === "string" ? value.trim().replace(/(?:\.git)?\/?$/u, "") : "";
  const [, host, name] = ADDRESS.exec(typed) ?? [];
  if (name !== undefined && !name.split("/").some((part) => /^\.*$/u.test(part)))
    return { value: { host: host === "gitlab" ? "gitlab" : "github", name } };
  return wrongType(value, "le dépôt du site", "`organisme/site`, ou l’adresse d’un dépôt de GitHub ou de GitLab");
});

/** A name that git accepts for a branch (git-check-ref-format), without signs that need care elsewhere. */
export const branch = field<string>({ form: "branche", json: { type: "string" } }, (value) => {
  const typed = typeof value === "string" ? value.trim() : "";
  return /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/u.test(typed) && !/\.\.|\.lock$|\.$/u.test(typed)
    ? { value: typed }
    : wrongType(value, "le nom d’une branche", "par exemple `main`");
});
