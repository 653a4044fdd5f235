/** One question to the store for all the ids that come up in one turn, whatever the number of rows. */
import DataLoader from "dataloader";
import { type Reader } from "../store/rows/query.ts";

/** A record that another record names is not in the graph: it was deleted between two reads. */
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

/** Something by id. */
export interface ByIdLoader<T> {
  /** Null for no id, and for an id that nothing has. */
  find(id: string | null): Promise<T | null>;
  /** @throws {RecordMissingError} */
  get(id: string): Promise<T>;
  /** In the order of the ids. @throws {RecordMissingError} */
  getMany(ids: readonly string[]): Promise<T[]>;
}

export function byId<T>(reader: Reader, ask: Ask<T>): ByIdLoader<T> {
  const loader = new DataLoader<string, T | null>(async (ids) => {
    const found = await ask(reader, ids);
    return ids.map((id) => found.get(id) ?? null);
  });
  const get = async (id: string) => {
    const found = await loader.load(id);
    if (found === null) throw new RecordMissingError(id);
    return found;
  };
  return {
    find: async (id) => (id === null ? null : loader.load(id)),
    get,
    getMany: (ids) => Promise.all(ids.map(get)),
  };
}

/** Something by id that also depends on arguments: one question for each set of arguments. */
export interface ByArgumentsLoader<Query, T> {
  get(id: string, query: Query): Promise<T>;
}

export function byArguments<Query extends object, T>(
  reader: Reader,
  ask: AskWith<Query, T>,
): ByArgumentsLoader<Query, T> {
  const loaders = new Map<string, ByIdLoader<T>>();
  return {
    get(id, query) {
      const key = JSON.stringify(query);
      let loader = loaders.get(key);
      if (!loader) {
        loader = byId(reader, (engine, ids) => ask(engine, ids, query));
        loaders.set(key, loader);
      }
      return loader.get(id);
    },
  };
}
