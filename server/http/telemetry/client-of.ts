import { type IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * Identifies the client: by its address, or by what the given number of trusted proxies report. For IPv6 only
 * the first half of the address, since one client usually has all addresses with it.
 */
export function clientOf(request: IncomingMessage, proxies: number): string {
  const socket = request.socket.remoteAddress ?? "";
  const told = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  // Each proxy appends the address it saw; entries further left may be forged.
  const address = proxies > 0 ? (told.at(-proxies) ?? socket) : socket;
  return network(address.slice(0, 100) || socket);
}

function network(address: string): string {
  const [, v4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (v4 !== undefined) return v4;
  return isIPv6(address) ? whole(address).slice(0, 4).join(":") : address;
}

/** The eight groups of an IPv6 address, with `::` expanded. */
function whole(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const between = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: between }, () => "0"), ...after];
}
