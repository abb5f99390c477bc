/** One request to another site, to a public address only: what the name leads to is checked as the connection is made, so that no second answer of the name service counts. It follows no redirect. */
import { lookup as systemLookup } from "node:dns";
import { request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-addresses.ts";

export interface WebAnswer {
  readonly status: number;
  readonly location?: string;
}

/** Rejects with the error of the system, or with a `NotPublic`. */
export type WebRequest = (url: string, method: "HEAD" | "GET", signal: AbortSignal) => Promise<WebAnswer>;

/** An address that leads into a private network, or to something that is no site. */
export class NotPublic extends Error {}

/** The whole of what is asked of the network; tests, which have no Internet, give another. */
export interface Network {
  readonly lookup: typeof systemLookup;
  readonly isAllowed: (address: string) => boolean;
}

const INTERNET: Network = { lookup: systemLookup, isAllowed: isPublicAddress };

/** Says who asks and why; some hosts refuse those who do not. */
const HEADERS = {
  "user-agent": "Babillard (verification des liens)",
  accept: "text/html,*/*;q=0.8",
  "accept-language": "fr-CA,fr;q=0.9,en;q=0.5",
};
/** Below these are services that are no sites. */
const FIRST_FREE_PORT = 1_024;
const SITE_PORTS = ["", "80", "443"];

/** Asks of a network. */
export function webRequest(network: Network = INTERNET): WebRequest {
  const lookup = checkedLookup(network);
  return (url, method, signal) =>
    new Promise((resolve, reject) => {
      const { protocol, hostname, port, pathname, search } = new URL(url);
      const host = hostname.replace(/^\[|\]$/gu, "");
      // An address in figures is looked up by no one; URL has already undone its other spellings.
      if (isIP(host) !== 0 && !network.isAllowed(host)) return reject(new NotPublic(host));
      if (!/^https?:$/u.test(protocol) || !(SITE_PORTS.includes(port) || Number(port) >= FIRST_FREE_PORT))
        return reject(new NotPublic(url));
      const send = protocol === "https:" ? httpsRequest : httpRequest;
      // Neither a connection made for another purpose, nor the name and password of an address.
      const options = { host, port, path: pathname + search, method, headers: HEADERS, signal, lookup, agent: false };
      send(options, (response) => {
        const { statusCode = 0, headers } = response;
        response.on("error", () => {}).destroy();
        resolve({ status: statusCode, ...(headers.location === undefined ? {} : { location: headers.location }) });
      })
        .on("error", reject)
        .end();
    });
}

/** A lookup that fails for a name that leads anywhere that is not allowed, were it one way of several. */
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
