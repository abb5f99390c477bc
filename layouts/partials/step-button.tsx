/** The one filled button of a training or an event: what a reader can do about it today. */
import type { VNode } from "preact";
import { isEdition } from "../../src/site/agenda-item.ts";
import type { AgendaItem, FormationPost, Site } from "../../src/site/model.ts";
import { nextStep } from "../../src/site/next-step.ts";
import { href } from "../../src/site/urls.ts";

/** Nothing when there is nothing to do; `data-open` lets the script of states hide it once the session is past. */
export function StepButton({ site, post }: { readonly site: Site; readonly post: FormationPost }): VNode | null {
  const step = nextStep(post, site.now);
  if (step === undefined) return null;
  return (
    <a class="button" href={step.href.startsWith("/") ? href(site, step.href) : step.href} data-step={step.kind}>
      {step.label}
    </a>
  );
}

/** The same for an item of the agenda: that of its training, or the page of the event. */
export function ItemStep({ site, item }: { readonly site: Site; readonly item: AgendaItem }): VNode | null {
  if (!isEdition(item)) return <StepButton site={site} post={item.post} />;
  return (
    <a class="button" href={href(site, item.url)}>
      Voir l’événement
    </a>
  );
}
