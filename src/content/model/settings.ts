/** What `site.yml` decides: the site, its organisation, what they look like. Types only. */
import type { Hex } from "../../colour/colour.ts";
import type { CalendarDate } from "../../locale/fr/calendar-date.ts";
import type { Phone } from "../../locale/fr/phone.ts";
import type { Kind } from "../kinds.ts";
import type { Licence } from "../licences.ts";
import type { Asset } from "./parts.ts";

export interface MenuLink {
  readonly label: string;
  readonly url: string;
}

export interface MenuItem extends MenuLink {
  readonly items: readonly MenuLink[];
}

export interface Organisation {
  readonly name: string;
  readonly url?: string;
  /** A Web address: a file is the site's `logo`. */
  readonly logo?: string;
  readonly email?: string;
  readonly phone?: Phone;
  readonly address?: string;
}

/** The editor of `/admin/`, as the site declares it. */
export interface AdminSettings {
  readonly repository: { readonly host: "github" | "gitlab"; readonly name: string };
  readonly branch: string;
}

export interface Settings {
  readonly title: string;
  readonly description: string;
  /** Origin and optional path, without a final `/`, e.g. `https://babillard.example`. */
  readonly url: string;
  readonly language: string;
  readonly timezone: string;
  readonly organisation: Organisation;
  /** Undefined: the site has no `/admin/`. */
  readonly admin?: AdminSettings;
  readonly privacy?: { readonly title: string; readonly email: string };
  readonly menu: readonly MenuItem[];
  /** Those of every site, then its own. */
  readonly kinds: readonly Kind[];
  readonly theme: Theme;
  readonly footer: { readonly text?: string; readonly links: readonly MenuLink[] };
  readonly newsletter?: Newsletter;
  readonly license?: Licence;
  /** `updated` of an empty feed; the day the site began. */
  readonly epoch: CalendarDate;
  /** Permanent name for feed and calendar ids; survives a change of domain. */
  readonly permanentHost: string;
}

/** The colours that the editors chose, each legible in both schemes. */
export interface Theme {
  readonly accent?: Hex;
  /** By kind. */
  readonly kinds: Readonly<Record<string, Hex>>;
}

/** The page where people subscribe, or the form that sends their address. */
export type Newsletter = { readonly url: string } | { readonly action: string; readonly field: string };

/** What an organisation shows of itself, once its files are found. */
export interface Identity {
  readonly logo?: Asset;
  readonly darkLogo?: Asset;
  readonly icon?: Asset;
  readonly partners: readonly Partner[];
  /** The text of `theme.css`, added after the site's own style. */
  readonly style?: string;
}

export interface Partner {
  readonly name: string;
  readonly alt: string;
  readonly url?: string;
  readonly logo?: Asset;
}
