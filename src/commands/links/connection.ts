/** Whether this machine reaches the Internet at all: when it does not, no link is to blame. */
import { Resolver } from "node:dns/promises";

const TIMEOUT_MS = 3_000;
/** A domain that any name service knows, and whose servers are asked nothing. */
const KNOWN = "org";

/** Asks the name service of this machine for the servers of a domain that cannot be gone. */
export async function isConnected(): Promise<boolean> {
  try {
    return (await new Resolver({ timeout: TIMEOUT_MS, tries: 1 }).resolveNs(KNOWN)).length > 0;
  } catch {
    return false;
  }
}
