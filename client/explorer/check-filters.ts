import { message, type Message } from "../messages/message.ts";
import { type Filters } from "../model/filters.ts";
import { type GraphSource, type Overview } from "../model/graph-source.ts";

/** A link filters by a data set, a source, a document or an area of issues that this graph does not have. */
export class UnknownFilterError extends Error {
  override readonly name = "UnknownFilterError";
  /** The message for the reader, listing the unknown filters by kind and id. */
  readonly said: Message;
  /** The filters without the unknown ones. */
  readonly without: Filters;

  constructor(unknown: readonly Message[], without: Filters) {
    super("A link filters by what is not in this graph.");
    this.said = message("failure.unknown-filter", { what: unknown });
    this.without = without;
  }
}

/**
 * Checks that everything that is filtered by exists: the API refuses unknown filters, and dropping them
 * silently would show something else than was asked for.
 *
 * @throws {UnknownFilterError}
 */
export async function checkFilters(
  source: GraphSource,
  overview: Overview,
  filters: Filters,
): Promise<void> {
  const { datasets, areas, sources, documents } = filters;
  const [cited, issued] = await Promise.all([
    sources.length === 0 ? [] : source.sources(sources),
    documents.length === 0 ? [] : source.documents(documents),
  ]);
  const known = {
    datasets: new Set(overview.datasets.map(({ id }) => id)),
    areas: new Set(overview.areas.map(({ name }) => name)),
    sources: new Set(cited.map(({ id }) => id)),
    documents: new Set(issued.map(({ id }) => id)),
  };
  const unknown = [
    ...datasets
      .filter((id) => !known.datasets.has(id))
      .map((id) => message("unknown.dataset", { id })),
    ...sources
      .filter((id) => !known.sources.has(id))
      .map((id) => message("unknown.source", { id })),
    ...documents
      .filter((id) => !known.documents.has(id))
      .map((id) => message("unknown.document", { id })),
    ...areas.filter((id) => !known.areas.has(id)).map((id) => message("unknown.area", { id })),
  ];
  if (unknown.length === 0) return;
  throw new UnknownFilterError(unknown, {
    ...filters,
    datasets: datasets.filter((id) => known.datasets.has(id)),
    sources: sources.filter((id) => known.sources.has(id)),
    documents: documents.filter((id) => known.documents.has(id)),
    areas: areas.filter((name) => known.areas.has(name)),
  });
}
