/** An address as a QR code (ISO/IEC 18004), black on white in both colour schemes. */
import type { VNode } from "preact";
import encodeQR from "qr";
import { Raw } from "./raw.tsx";

/** Modules of white around the code, as readers expect. */
const QUIET_ZONE = 4;

/** A drawing named for what it does; the address is also written beside it. */
export function QrCode({ address }: { readonly address: string }): VNode {
  const drawing = encodeQR(address, "svg", { ecc: "medium", border: QUIET_ZONE });
  return <Raw class="qr" role="img" aria-label="Code QR qui mène à cette adresse" html={drawing} />;
}
