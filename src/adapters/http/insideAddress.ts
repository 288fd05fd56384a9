import { BlockList, isIPv6 } from "node:net";

// What is not on the open internet: own, private, shared, link-local, documentation, multicast, reserved
// (IANA's special-purpose registries, RFC 6890).
const inside = new BlockList();
for (const [network, bits] of [
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
  ["224.0.0.0", 3],
] as const)
  inside.addSubnet(network, bits, "ipv4");
// Of version 6 only global unicast is outside, without what wraps addresses of version 4 or is for documents.
const outside = new BlockList();
outside.addSubnet("2000::", 3, "ipv6");
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  inside.addSubnet(network, bits, "ipv6");

/** Is an address of ours, or of our own network, and none on the open internet? @param address as numbers */
export function isInsideAddress(address: string): boolean {
  if (!isIPv6(address)) return inside.check(address, "ipv4");
  return inside.check(address, "ipv6") || !outside.check(address, "ipv6");
}
