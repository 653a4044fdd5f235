import { expect } from "vitest";
import { type Page, type PageRequest } from "../../server/store/paging/page.ts";

type ReadPage<T> = (page: PageRequest) => Promise<Page<T>>;

/** Walks through a list from both ends, page by page, and expects `all` each time, with correct page info. */
export async function expectPages<T>(
  read: ReadPage<T>,
  all: readonly T[],
  size: number,
  query: unknown = {},
): Promise<void> {
  expect({ query, found: await forwards(read, all.length, size) }).toEqual({ query, found: all });
  expect({ query, found: await backwards(read, all.length, size) }).toEqual({ query, found: all });
}

async function forwards<T>(read: ReadPage<T>, length: number, size: number): Promise<T[]> {
  const found: T[] = [];
  for (let after: string | undefined; ;) {
    const page = await read({ first: size, after });
    found.push(...page.items.map(({ record }) => record));
    expect({
      size: page.items.length <= size,
      next: page.hasNextPage,
      previous: page.hasPreviousPage,
    }).toEqual({ size: true, next: found.length < length, previous: after !== undefined });
    if (after === undefined) expect(await page.totalCount()).toBe(length);
    after = page.items.at(-1)?.cursor;
    if (!page.hasNextPage || after === undefined) return found;
  }
}

async function backwards<T>(read: ReadPage<T>, length: number, size: number): Promise<T[]> {
  const found: T[] = [];
  for (let before: string | undefined; ;) {
    const page = await read({ last: size, before });
    found.unshift(...page.items.map(({ record }) => record));
    expect({ previous: page.hasPreviousPage, next: page.hasNextPage }).toEqual({
      previous: found.length < length,
      next: before !== undefined,
    });
    before = page.items[0]?.cursor;
    if (!page.hasPreviousPage || before === undefined) return found;
  }
}

/** The page of one parent, from a function that reads pages for many. */
export function pageOf<T>(pages: ReadonlyMap<string, Page<T>>, parent: string): Page<T> {
  const page = pages.get(parent);
  if (!page) throw new Error(`no page came for ${parent}`);
  return page;
}
