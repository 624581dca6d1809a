import { isIP } from "node:net";

/**
 * The network behind an address: itself for IPv4, its /64 for IPv6, where one subscriber holds
 * 2^64 addresses. Null for anything else.
 */
export function networkOf(address: string | null): string | null {
  const bare = address?.trim().replace(/%.*$/, "") ?? "";
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) !== 6) return null;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1];
  if (mapped) return mapped;
  // A URL writes every spelling of an address in the same way.
  const groups = new URL(`http://[${bare}]`).hostname.slice(1, -1);
  const [head = "", tail] = groups.split("::");
  const first = head ? head.split(":") : [];
  const last = tail ? tail.split(":") : [];
  const missing = tail === undefined ? 0 : 8 - first.length - last.length;
  return `${[...first, ...Array<string>(missing).fill("0"), ...last].slice(0, 4).join(":")}::/64`;
}
