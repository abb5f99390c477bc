/**
 * One HTTP request to a public address only: the resolved IP is checked when the connection is made, so that DNS
 * rebinding cannot change it afterwards. Redirects are not followed.
 */
import { lookup as systemLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-addresses.ts";

export interface WebResponse {
  readonly status: number;
  readonly location?: string;
}

/** Rejects with the system's error, or with a `NotPublic`. */
export type WebRequest = (url: string, method: "HEAD" | "GET", signal: AbortSignal) => Promise<WebResponse>;

/** What a download gives: the content of a 200 only. Rejects like a `WebRequest`, and with a `TooLarge`. */
export type WebDownload = (url: string, signal: AbortSignal) => Promise<WebResponse & { readonly bytes: Uint8Array }>;

/** More bytes than the download accepts. */
export class TooLarge extends Error {}

/** An address in a private network, or a port where no website is expected. */
export class NotPublic extends Error {}

/** The network access of a request; tests, which have no Internet, replace it. */
export interface Network {
  readonly lookup: typeof systemLookup;
  readonly isAllowed: (address: string) => boolean;
}

const INTERNET: Network = { lookup: systemLookup, isAllowed: isPublicAddress };

/** Tells who sends the request and why; some hosts refuse clients without a user agent. */
const HEADERS = {
  "user-agent": "Babillard (verification des liens)",
  accept: "text/html,*/*;q=0.8",
  "accept-language": "fr-CA,fr;q=0.9,en;q=0.5",
};
const PICTURE_HEADERS = {
  ...HEADERS,
  "user-agent": "Babillard (rapatriement des images)",
  accept: "image/avif,image/webp,image/png,image/jpeg,image/gif,image/svg+xml",
};
export const CALENDAR_HEADERS = {
  ...HEADERS,
  "user-agent": "Babillard (lecture d'un agenda)",
  accept: "text/calendar,text/csv,text/plain;q=0.9,*/*;q=0.8",
};
/** Lower ports belong to services other than websites. */
const FIRST_FREE_PORT = 1_024;
const SITE_PORTS = ["", "80", "443"];

/** A request function over a network. */
export function webRequest(network: Network = INTERNET): WebRequest {
  const open = opener(network, HEADERS);
  return (url, method, signal) =>
    new Promise((resolve, reject) => {
      open(url, method, signal, reject, (response) => {
        response.on("error", () => {}).destroy();
        resolve(answerOf(response));
      });
    });
}

/** A download function over a network, for files of at most `largest` bytes; `headers` say who asks and for what. */
export function webDownload(
  largest: number,
  network: Network = INTERNET,
  headers: Readonly<Record<string, string>> = PICTURE_HEADERS,
): WebDownload {
  const open = opener(network, headers);
  return (url, signal) =>
    new Promise((resolve, reject) => {
      open(url, "GET", signal, reject, (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        const isWanted = response.statusCode === 200;
        const refuse = (): void => {
          reject(new TooLarge(url));
          response.destroy();
        };
        response.on("error", reject);
        if (isWanted && Number(response.headers["content-length"] ?? 0) > largest) return refuse();
        response.on("data", (chunk: Buffer) => {
          length += chunk.length;
          if (length > largest) refuse();
          else if (isWanted) chunks.push(chunk);
        });
        response.on("aborted", () => reject(Object.assign(new Error(url), { code: "ECONNRESET" })));
        response.on("end", () => resolve({ ...answerOf(response), bytes: Buffer.concat(chunks) }));
      });
    });
}

function answerOf({ statusCode = 0, headers }: IncomingMessage): WebResponse {
  return { status: statusCode, ...(headers.location === undefined ? {} : { location: headers.location }) };
}

type Open = (
  url: string,
  method: "HEAD" | "GET",
  signal: AbortSignal,
  reject: (error: unknown) => void,
  onResponse: (response: IncomingMessage) => void,
) => void;

/** Opens one request, to a public address only. */
function opener(network: Network, headers: Readonly<Record<string, string>>): Open {
  const lookup = checkedLookup(network);
  return (url, method, signal, reject, onResponse) => {
    const { protocol, hostname, port, pathname, search } = new URL(url);
    const host = hostname.replace(/^\[|\]$/gu, "");
    // A literal IP address is not looked up, so it is checked here; URL has already normalised its other notations.
    if (isIP(host) !== 0 && !network.isAllowed(host)) return reject(new NotPublic(host));
    if (!/^https?:$/u.test(protocol) || !(SITE_PORTS.includes(port) || Number(port) >= FIRST_FREE_PORT))
      return reject(new NotPublic(url));
    const send = protocol === "https:" ? httpsRequest : httpRequest;
    // No reuse of another connection, and no credentials from the address.
    const options = { host, port, path: pathname + search, method, headers, signal, lookup, agent: false };
    send(options, onResponse).on("error", reject).end();
  };
}

/** A DNS lookup that fails when any of the addresses of the name is not allowed. */
function checkedLookup({ lookup, isAllowed }: Network): LookupFunction {
  return (name, options, callback) => {
    lookup(name, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, "", 0);
      const [first] = addresses;
      if (first === undefined || !addresses.every(({ address }) => isAllowed(address)))
        return callback(new NotPublic(name), "", 0);
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
