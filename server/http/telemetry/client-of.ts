import { type IncomingMessage } from "node:http";
import { isIPv6 } from "node:net";

/**
 * Who asks, as far as can be told: the address, or what the given number of trusted proxies say it is. Of an
 * address of IPv6 the first half: one client has the whole of the other.
 */
export function clientOf(request: IncomingMessage, proxies: number): string {
  const socket = request.socket.remoteAddress ?? "";
  const told = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  // Each proxy adds whom it heard; what stands further left anybody may have written.
  const address = proxies > 0 ? (told.at(-proxies) ?? socket) : socket;
  return network(address.slice(0, 100) || socket);
}

function network(address: string): string {
  const [, v4] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (v4 !== undefined) return v4;
  return isIPv6(address) ? whole(address).slice(0, 4).join(":") : address;
}

/** The eight groups of an address of IPv6, those that `::` stands for too. */
function whole(address: string): string[] {
  const [head = "", tail] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const between = tail === undefined ? 0 : 8 - before.length - after.length;
  return [...before, ...Array.from({ length: between }, () => "0"), ...after];
}
