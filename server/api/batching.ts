/** Batches lookups: all ids that are asked for in one tick become one call of the store. */
import { createHash } from "node:crypto";
import DataLoader from "dataloader";
import { type Reader } from "../store/rows/query.ts";

/** A record refers to another one that is not in the graph: it was deleted between two reads. */
export class RecordMissingError extends Error {
  override readonly name = "RecordMissingError";
  readonly id: string;
  constructor(id: string) {
    super(`${id} is named by another record but is not in the graph`);
    this.id = id;
  }
}

type Ask<T> = (reader: Reader, ids: readonly string[]) => Promise<ReadonlyMap<string, T>>;
type AskWith<Query, T> = (
  reader: Reader,
  ids: readonly string[],
  query: Query,
) => Promise<ReadonlyMap<string, T>>;

/**
 * Not a promise where the value is kept already: for the items of a list, promises take longer than the
 * values.
 */
type Soon<T> = T | Promise<T>;

/** Loads things by id. */
export interface ByIdLoader<T> {
  /** Null for a null id, and for an id that does not exist. */
  find(id: string | null): Soon<T | null>;
  /** @throws {RecordMissingError} */
  get(id: string): Soon<T>;
  /** In the order of the ids. @throws {RecordMissingError} */
  getMany(ids: readonly string[]): Promise<T[]>;
}

/** @param name the key under which results are kept for as long as the version of the data is current */
export function byId<T>(reader: Reader, name: string, ask: Ask<T>): ByIdLoader<T> {
  const { kept } = reader;
  const keyOf = (id: string) => `${name} ${id}`;
  const loader = new DataLoader<string, T | null>(async (ids) => {
    const found = await ask(reader, ids);
    return ids.map((id) => {
      const value = found.get(id) ?? null;
      if (isLasting(value)) kept?.keep(keyOf(id), value);
      return value;
    });
  });
  const findKept = (id: string) => kept?.find(keyOf(id)) as T | undefined;
  const load = async (id: string) => {
    const found = await loader.load(id);
    if (found === null) throw new RecordMissingError(id);
    return found;
  };
  const get = (id: string) => findKept(id) ?? load(id);
  return {
    find: (id) => (id === null ? null : (findKept(id) ?? loader.load(id))),
    get,
    getMany: (ids) => Promise.all(ids.map(async (id) => get(id))),
  };
}

/**
 * Whether a value may outlive the request: not a number, and not a page that may still have to count its
 * list.
 */
function isLasting(value: unknown): value is object {
  return typeof value === "object" && value !== null && !("isWhole" in value && !value.isWhole);
}

/** A short key for a long text, because keys of kept results may contain hundreds of ids. */
function shortKey(text: string): string {
  return text.length <= 200 ? text : createHash("sha256").update(text).digest("base64");
}

/** Loads things by id and further arguments: one call of the store for each set of arguments. */
export interface ByArgumentsLoader<Query, T> {
  get(id: string, query: Query): Soon<T>;
}

export function byArguments<Query extends object, T>(
  reader: Reader,
  name: string,
  ask: AskWith<Query, T>,
): ByArgumentsLoader<Query, T> {
  const loaders = new Map<string, ByIdLoader<T>>();
  return {
    get(id, query) {
      const key = shortKey(JSON.stringify(query));
      let loader = loaders.get(key);
      if (!loader) {
        loader = byId(reader, `${name} ${key}`, (engine, ids) => ask(engine, ids, query));
        loaders.set(key, loader);
      }
      return loader.get(id);
    },
  };
}
