import { isIP } from "node:net";

/** Which host names requests may use. */
export interface HostRule {
  readonly names: ReadonlySet<string>;
  /** Also accept any numeric IP address. Only names can be redirected by DNS, so addresses are safe. */
  readonly anyAddress: boolean;
}

/** "any": no check; for servers behind a proxy that does it. */
export type HostRules = HostRule | "any";

const loopback = ["localhost", "127.0.0.1", "::1"];

export const onlyLoopback: HostRule = { names: new Set(loopback), anyAddress: false };

/**
 * The rule for a server that listens on `bound`: loopback names, that address, and the `named` ones; if it
 * listens on all addresses of the machine, any address.
 */
export function hostRules(bound: string, named: readonly string[]): HostRules {
  if (named.includes("*")) return "any";
  const names = [...loopback, bound, ...named].map((name) => name.toLowerCase());
  return { names: new Set(names), anyAddress: bound === "0.0.0.0" || bound === "::" };
}

/** What is wrong with a request's `Host`, as status and message; undefined when nothing is. */
export function findHostFault(
  header: string | undefined,
  rules: HostRules,
): { readonly status: 400 | 421; readonly words: string } | undefined {
  // Browsers always send it, and only browsers are vulnerable to DNS rebinding.
  if (header === undefined || header === "") return undefined;
  const name = nameOf(header);
  if (name === undefined) return { status: 400, words: "The Host header is no name of a host." };
  if (rules === "any" || rules.names.has(name)) return undefined;
  if (rules.anyAddress && isIP(name) !== 0) return undefined;
  return {
    status: 421,
    words: `Parley is not served under the name ${name.slice(0, 100)}. If it should be, name it in PARLEY_HOSTS.`,
  };
}

function nameOf(header: string): string | undefined {
  const [, inBrackets, plain] = /^(?:\[([\da-f:.]+)\]|([\w.-]+))(?::\d{1,5})?$/i.exec(header) ?? [];
  return (inBrackets ?? plain)?.toLowerCase();
}
