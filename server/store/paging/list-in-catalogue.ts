import { catalogueOf } from "../catalogue/catalogue.ts";
import { conditionTests } from "../catalogue/condition-tests.ts";
import { type Test } from "../catalogue/coded-column.ts";
import { type SortOrder } from "../catalogue/sort-order.ts";
import { type Table } from "../catalogue/table.ts";
import { textTests } from "../catalogue/texts/text-tests.ts";
import { type Reader } from "../rows/query.ts";
import { type Direction } from "./list-filters.ts";
import { type List } from "./list.ts";
import { type Candidates, type PagesQuery } from "./pages-query.ts";

/** A list in the reader's catalogue, in the order asked for. */
export interface HeldList {
  readonly table: Table;
  readonly order: SortOrder;
  readonly direction: Direction;
  readonly tests: readonly Test[];
}

/** Null where there is no catalogue, or it can't answer: the graph must be asked then. */
export async function listInCatalogue<Filter, SortKey extends string>(
  reader: Reader,
  list: Pick<List<string, SortKey, unknown>, "table">,
  candidates: Pick<Candidates<Filter>, "tests">,
  filter: Filter,
  { by, direction, parameters }: PagesQuery<SortKey>,
): Promise<HeldList | null> {
  const catalogue = catalogueOf(reader);
  const table = catalogue?.[list.table];
  if (!catalogue || !table?.hasOrder(by)) return null;
  // Checked first: an unknown filter may be on a property that the table does not have.
  const tied = candidates.tests(catalogue, filter);
  const own = tied && conditionTests(table, parameters);
  if (own === null || tied === null) return null;
  const worded = await textTests(reader, table, parameters);
  if (worded === null) return null;
  return {
    table,
    order: table.order(by, direction),
    direction,
    tests: [...own, ...worded, ...tied],
  };
}
