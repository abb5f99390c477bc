/** Serves a built site on a free port of 127.0.0.1 with the project's own host, for tests. */
import type { AddressInfo } from "node:net";
import { createHost } from "../src/cli/serve/host.ts";

export interface Served {
  /** Address of the home page, base included, ends with `/`. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves `folder` at `base` (starts and ends with `/`; by default the one its rules were generated for). */
export async function serve(folder: string, base?: string): Promise<Served> {
  const host = createHost(folder, base);
  await new Promise<void>((resolve) => host.server.listen(0, "127.0.0.1", resolve));
  const { port } = host.server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}${host.base}`,
    close: () =>
      new Promise((resolve) => {
        host.server.close(() => resolve());
        host.server.closeAllConnections();
      }),
  };
}
