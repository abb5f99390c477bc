/** The one filled button of a training or an event: what a reader can do about it today. */
import type { VNode } from "preact";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, Site } from "../../src/site/model.ts";
import { nextStep } from "../../src/site/next-step.ts";
import type { Offered } from "../../src/site/registration.ts";
import { href } from "../../src/site/urls.ts";

/** Nothing when there is nothing to do; `data-open` lets the script of states hide it once the session is past. */
export function StepButton({ site, of }: { readonly site: Site; readonly of: Offered }): VNode | null {
  const step = nextStep(of, site.now);
  if (step === undefined) return null;
  return (
    <a class="button" href={step.href.startsWith("/") ? href(site, step.href) : step.href} data-step={step.kind}>
      {step.label}
    </a>
  );
}

/** The same for an item of the agenda, a session having that of its training; the page of what nobody registers for. */
export function ItemStep({ site, item }: { readonly site: Site; readonly item: AgendaItem }): VNode | null {
  const offered = isEdition(item) ? item : item.post;
  if (nextStep(offered, site.now) !== undefined) return <StepButton site={site} of={offered} />;
  return (
    <a class="button" href={href(site, item.url)}>
      {isEdition(item) ? "Voir l’événement" : "Voir la formation"}
    </a>
  );
}
