/** Whether this machine is connected to the Internet: otherwise no link can be checked. */
import { Resolver } from "node:dns/promises";

const TIMEOUT_MS = 3_000;
/** A domain that every resolver knows; its servers receive no request. */
const KNOWN = "org";

/** Asks the machine's DNS resolver for the name servers of a domain that always exists. */
export async function isConnected(): Promise<boolean> {
  try {
    return (await new Resolver({ timeout: TIMEOUT_MS, tries: 1 }).resolveNs(KNOWN)).length > 0;
  } catch {
    return false;
  }
}
