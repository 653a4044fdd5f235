import { createHash } from "node:crypto";

/** A value as one text, whatever order its members were written in; what is undefined is not there. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${members.join(",")}}`;
}

/** Lists that become ties without a number: the graph holds which they lead to, and no order. */
const sets = ["about", "issuers", "issues"];

/** SHA-256 of a record's canonical text, in hexadecimal digits. */
export function contentHash(kind: string, record: object): string {
  const inOrder = Object.entries(record).map(([name, value]: [string, unknown]) =>
    sets.includes(name) && Array.isArray(value)
      ? [name, [...new Set(value as string[])].toSorted()]
      : [name, value],
  );
  return createHash("sha256")
    .update(`${kind}\n${canonicalText(Object.fromEntries(inOrder))}`)
    .digest("hex");
}

/**
 * The hash of a set of records in whatever order they come, in constant memory: the sum of their hashes
 * modulo 2^256 (AdHASH of Bellare and Micciancio 1997), which tells versions apart; it guards against no
 * forger.
 */
export class SetHash {
  private sum = 0n;

  add(hash: string): void {
    this.sum = (this.sum + BigInt(`0x${hash}`)) & ((1n << 256n) - 1n);
  }

  /** 32 hexadecimal digits. */
  digest(): string {
    return createHash("sha256").update(this.sum.toString(16)).digest("hex").slice(0, 32);
  }
}
