import { type PageRequest } from "../store/paging/page.ts";
import { type CheckedFilter, filterArgument, type FilterInput } from "./filter-arguments.ts";
import { type ConnectionArguments, pageArguments } from "./page-arguments.ts";

type Maybe<T> = T | null | undefined;

/** Checks the filter, sort and page of a list. @throws {GraphQLError} BAD_USER_INPUT */
export function listArguments<Filter extends FilterInput, Sort>(
  args: ConnectionArguments & { readonly filter?: Maybe<Filter>; readonly sort?: Maybe<Sort> },
): { filter: CheckedFilter<Filter> | null; sort: Sort | null; page: PageRequest } {
  return {
    filter: filterArgument(args.filter),
    sort: args.sort ?? null,
    page: pageArguments(args),
  };
}

/** The same for a list without a filter. @throws {GraphQLError} BAD_USER_INPUT */
export function pageOnly(args: ConnectionArguments): { page: PageRequest } {
  return { page: pageArguments(args) };
}
