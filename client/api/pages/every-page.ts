/** Where a page of a connection ends. */
interface PageEnd {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/** The pages of a connection, one after another, for as long as the caller takes them. */
export async function* everyPage<TPage extends PageEnd>(
  ask: (after: string | null) => Promise<TPage>,
): AsyncGenerator<TPage> {
  let after: string | null = null;
  do {
    const page: TPage = await ask(after);
    yield page;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}

/** The connection of something that is not there. */
export const noPage = {
  totalCount: 0,
  nodes: [],
  pageInfo: { hasNextPage: false, endCursor: null },
};
