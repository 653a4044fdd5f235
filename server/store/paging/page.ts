/**
 * Pages of ordered lists. A cursor contains the sort key and the id, so it stays valid when other items are
 * inserted or deleted (docs/adr/0004-store.md).
 */
import { z } from "zod";

/** Which page: the arguments of a Relay connection, unchecked. The default is the first 20. */
export interface PageRequest {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

/** A part of a list, in the list's order. */
export interface Page<T> {
  readonly items: readonly PageItem<T>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Size of the whole list. Counted when first asked for, once for all lists of one call. */
  totalCount(): number | Promise<number>;
  /** True when it needs no further reads, and so may outlive its reader. */
  readonly isWhole: boolean;
}

export interface PageItem<T> {
  readonly cursor: string;
  readonly record: T;
}

export const defaultPageSize = 20;

/** The sort key of an item, then its id: the content of a cursor. */
export interface CursorKey {
  readonly key: string | number;
  readonly id: string;
}

/** A cursor that this list did not issue: unreadable, or of another list or order. */
export class InvalidCursorError extends Error {
  override readonly name = "InvalidCursorError";
  readonly argument: "after" | "before";
  readonly cursor: string;
  constructor(argument: "after" | "before", cursor: string) {
    super(`\`${argument}\` is not a cursor of this list in this order`);
    this.argument = argument;
    this.cursor = cursor;
  }
}

const CursorContent = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

/** An opaque cursor in the list `tag` (list and order, as `actors.NAME.ASC`). */
export function toCursor(tag: string, cursorKey: CursorKey): string {
  return Buffer.from(JSON.stringify([tag, cursorKey.key, cursorKey.id])).toString("base64url");
}

/** @throws {InvalidCursorError} when it is not a cursor of the list `tag` with keys of this type */
export function parseCursor(
  tag: string,
  keyType: "string" | "number",
  argument: "after" | "before",
  cursor: string,
): CursorKey {
  const content = CursorContent.safeParse(parseJson(Buffer.from(cursor, "base64url").toString()));
  if (!content.success) throw new InvalidCursorError(argument, cursor);
  const [given, key, id] = content.data;
  if (given !== tag || typeof key !== keyType) throw new InvalidCursorError(argument, cursor);
  return { key, id };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
