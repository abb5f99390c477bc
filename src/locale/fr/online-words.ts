/** What people type where a venue is asked for when there is none: « Zoom », « en ligne », « réunion Teams », the address of a virtual room. */
import { slug } from "./slug.ts";

/** What a text says of where something takes place. */
export interface Whereabouts {
  /** The venue, without what is online. */
  readonly place?: string;
  /** The address of the virtual room, or true when it is not said. */
  readonly online?: true | string;
  /** « sur Zoom », when the words name the tool. */
  readonly tool?: string;
}

const TOOLS: Readonly<Record<string, string>> = {
  zoom: "Zoom",
  teams: "Teams",
  "google-meet": "Google Meet",
  webex: "Webex",
  skype: "Skype",
  jitsi: "Jitsi",
  "jitsi-meet": "Jitsi",
  youtube: "YouTube",
  "facebook-live": "Facebook Live",
  discord: "Discord",
  gotomeeting: "GoToMeeting",
  bigbluebutton: "BigBlueButton",
  livestorm: "Livestorm",
  twitch: "Twitch",
};

/** Slugs that say « online » by themselves. */
const ONLINE_WORDS =
  /\b(?:en-ligne|en-virtuel|virtuel(?:le|lement)?|a-distance|(?:visio|video)-?conference|visio|en-visio|webinaire|web-?diffusion|web-?conference|online|virtual|sur-le-web|sur-internet)\b/gu;
const TOOL_WORDS = new RegExp(
  `\\b(?:${Object.keys(TOOLS)
    .sort((a, b) => b.length - a.length)
    .join("|")})\\b`,
  "gu",
);
/** What may stand around them without naming a venue. */
const FILLERS = new Set(
  "en sur par via avec la le l de du d un une mode microsoft ms google meeting event plateforme application logiciel outil reunion rencontre seance formation atelier activite conference evenement seulement uniquement exclusivement lien hyperlien adresse code acces connexion a au aux venir suivre envoye transmis fourni communique par courriel apres avant inscription personnes inscrites participants participantes et rejoindre voir ci dessous dans description details sera".split(
    " ",
  ),
);
/** After a virtual word, the room is no venue. */
const ROOM = new Set(["salle", "classe", "espace"]);
const PRESENT = /^(?:en (?:présence|personne|salle|présentiel)|(?:en )?présentiel|sur place|hybride|mode hybride)$/iu;
const ADDRESS = /https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]]/giu;
/** Hosts of virtual rooms, and of what is shown live. */
const ROOM_HOSTS =
  /(?:^|\.)(?:zoom\.us|zoom\.com|teams\.microsoft\.com|teams\.live\.com|meet\.google\.com|webex\.com|meet\.jit\.si|skype\.com|youtube\.com|youtu\.be|gotomeeting\.com|goto\.com|whereby\.com|livestorm\.co|twitch\.tv|discord\.(?:gg|com))$/iu;
const PARTS = /\s*(?:[;|+/&]|,(?=\s)|\s[–—-](?=\s)|\set\s|\sou\s|\sand\s|\sor\s)\s*/iu;

/** True for words that say « online », and nothing of a venue. */
export function saysOnline(typed: string): boolean {
  return onlineIn(typed) !== undefined;
}

/** The tool that words name, when they say nothing but « online »; undefined for a venue. */
function onlineIn(typed: string): { readonly tool?: string } | undefined {
  const plain = slug(typed.replace(/[’']/gu, " "));
  const tools = plain.match(TOOL_WORDS) ?? [];
  const isVirtual = plain.search(ONLINE_WORDS) >= 0;
  if (tools.length === 0 && !isVirtual) return undefined;
  const left = plain
    .replace(TOOL_WORDS, " ")
    .replace(ONLINE_WORDS, " ")
    .split(/[\s-]+/u)
    .filter(Boolean);
  if (!left.every((word) => FILLERS.has(word) || (isVirtual && ROOM.has(word)))) return undefined;
  const [tool] = tools.map((each) => TOOLS[each]);
  return tool === undefined ? {} : { tool };
}

/** Reads what was typed as a venue; a text that names one is returned as it is. */
export function readWhereabouts(typed: string): Whereabouts {
  const whole = typed.trim();
  const [address] = (whole.match(ADDRESS) ?? []).filter((each) => URL.canParse(each));
  const words = whole
    .replace(ADDRESS, " ")
    .replace(/[<>]|\(\s*\)/gu, " ")
    .replace(/\s+/gu, " ")
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/gu, "");
  const all = words === "" ? {} : onlineIn(words);
  if (all !== undefined && (address !== undefined || words !== "")) return { online: address ?? true, ...toolOf(all) };
  const isRoom = address !== undefined && ROOM_HOSTS.test(new URL(address).hostname);
  if (address !== undefined && !isRoom) return { place: whole };
  const parts = words
    .split(PARTS)
    .map((part) => part.replace(/^(?:et|ou|and|or)\s+/iu, ""))
    .filter(Boolean);
  const found = parts.map(onlineIn);
  const said = found.filter((part) => part !== undefined);
  if (!isRoom && said.length === 0) return { place: whole };
  const venue = parts.filter((part, at) => found[at] === undefined && !PRESENT.test(part)).join(", ");
  return {
    ...(venue === "" ? {} : { place: said.length === 0 ? words : venue }),
    online: address ?? true,
    ...toolOf(said.find(({ tool }) => tool !== undefined) ?? {}),
  };
}

function toolOf({ tool }: { readonly tool?: string }): Pick<Whereabouts, "tool"> {
  return tool === undefined ? {} : { tool: `sur ${tool}` };
}
