import { hash } from "node:crypto";

/**
 * JSON with sorted member names, so that the order in which they were written does not matter; undefined
 * members are left out.
 */
export function canonicalText(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(",")}]`;
  return textOfMembers(value, (_, member) => member);
}

/** Member names as JSON, with their colon: there are few, and they are needed for each record again. */
const quoted = new Map<string, string>();

function quotedName(name: string): string {
  const known = quoted.get(name);
  if (known !== undefined) return known;
  const text = `${JSON.stringify(name)}:`;
  quoted.set(name, text);
  return text;
}

function textOfMembers(value: object, valueOf: (name: string, member: unknown) => unknown): string {
  let text = "";
  // By code unit: no locale, and no comparing function to call.
  for (const name of Object.keys(value).sort()) {
    const member = valueOf(name, (value as Record<string, unknown>)[name]);
    if (member === undefined) continue;
    text += (text === "" ? "" : ",") + quotedName(name) + canonicalText(member);
  }
  return `{${text}}`;
}

/** Lists that become ties without a number: the graph does not store their order. */
const sets: ReadonlySet<string> = new Set(["about", "issuers", "issues"]);

/** SHA-256 of a record's canonical text, in hexadecimal digits. */
export function contentHash(kind: string, record: object): string {
  const text = textOfMembers(record, (name, value) =>
    sets.has(name) && Array.isArray(value) ? [...new Set(value as string[])].toSorted() : value,
  );
  return hash("sha256", `${kind}\n${text}`, "hex");
}

/**
 * A hash of a set of records, independent of their order and in constant memory: the sum of their hashes
 * modulo 2^256 (AdHASH, Bellare and Micciancio 1997). It tells versions apart; it is no protection against
 * forgery.
 */
export class SetHash {
  private sum: bigint;

  /** @param sum what `toString` gave; by default that of no records */
  constructor(sum = "0") {
    this.sum = BigInt(`0x${sum}`);
  }

  add(hash: string): void {
    this.sum = BigInt.asUintN(256, this.sum + BigInt(`0x${hash}`));
  }

  remove(hash: string): void {
    this.sum = BigInt.asUintN(256, this.sum - BigInt(`0x${hash}`));
  }

  /** The sum, in hexadecimal digits. */
  toString(): string {
    return this.sum.toString(16);
  }

  /** 32 hexadecimal digits. */
  digest(): string {
    return hash("sha256", this.toString(), "hex").slice(0, 32);
  }
}
