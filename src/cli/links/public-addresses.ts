/** Which IP addresses belong to the public Internet: requests to any other would reach the network of whoever runs the command. */
import { BlockList, isIP } from "node:net";

/** IANA IPv4 Special-Purpose Address Registry, with multicast and reserved ranges. */
const SPECIAL_4 = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 4],
  ["240.0.0.0", 4],
] as const;
/** Public IPv6 ranges: global unicast (RFC 4291), and IPv4 through NAT64 (RFC 6052). */
const PUBLIC_6 = [
  ["2000::", 3],
  ["64:ff9b::", 96],
] as const;
/** Special ranges within them: protocol assignments with Teredo, documentation, 6to4. */
const SPECIAL_6 = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const SPECIAL = blockList(
  SPECIAL_4.map(([network, bits]) => [network, bits, "ipv4"] as const),
  SPECIAL_6.map(([network, bits]) => [network, bits, "ipv6"] as const),
  SPECIAL_4.map(([network, bits]) => [`64:ff9b::${network}`, 96 + bits, "ipv6"] as const),
);
const PUBLIC = blockList(PUBLIC_6.map(([network, bits]) => [network, bits, "ipv6"] as const));

type Subnet = readonly [network: string, bits: number, family: "ipv4" | "ipv6"];

function blockList(...subnets: readonly (readonly Subnet[])[]): BlockList {
  const list = new BlockList();
  for (const [network, bits, family] of subnets.flat()) list.addSubnet(network, bits, family);
  return list;
}

/** Whether an IP address is on the public Internet; false for text that is not an IP address. */
export function isPublicAddress(address: string): boolean {
  // An address with a zone is link-local.
  if (address.includes("%")) return false;
  const family = isIP(address);
  if (family === 4) return !SPECIAL.check(address, "ipv4");
  return family === 6 && PUBLIC.check(address, "ipv6") && !SPECIAL.check(address, "ipv6");
}
