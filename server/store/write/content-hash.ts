import { createHash } from "node:crypto";

/**
 * JSON with sorted member names, so that the order in which they were written does not matter; undefined
 * members are left out.
 */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${members.join(",")}}`;
}

/** Lists that become ties without a number: the graph does not store their order. */
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
 * A hash of a set of records, independent of their order and in constant memory: the sum of their hashes
 * modulo 2^256 (AdHASH, Bellare and Micciancio 1997). It tells versions apart; it is no protection against
 * forgery.
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
