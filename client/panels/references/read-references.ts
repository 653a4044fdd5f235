import { type ReferenceFormat } from "../../api/__generated__/graphql.ts";
import { everyPage } from "../../api/pages/every-page.ts";
import { execute } from "../../api/execute.ts";
import {
  datasetReferenceQuery,
  referencesOfDatasetQuery,
  sourceReferencesQuery,
} from "../../api/operations/reference-operations.ts";

/** Reads references from the server in a format. @throws {ApiError} */
export type ReadReferences = (format: ReferenceFormat) => Promise<readonly string[]>;

/** The most sources that one list returns. */
const atOnce = 100;

/** References to sources, in their order. @throws {ApiError} */
export async function readSourceReferences(
  ids: readonly string[],
  format: ReferenceFormat,
): Promise<readonly string[]> {
  const found = new Map<string, string>();
  for (let from = 0; from < ids.length; from += atOnce) {
    const some = ids.slice(from, from + atOnce);
    const { sources } = await execute(sourceReferencesQuery, { ids: some, format });
    for (const { id, reference } of sources.nodes) found.set(id, reference);
  }
  return ids.flatMap((id) => found.get(id) ?? []);
}

/** References to all sources of a data set. @throws {ApiError} */
export async function readReferencesOfDataset(
  dataset: string,
  format: ReferenceFormat,
): Promise<readonly string[]> {
  const all: string[] = [];
  const pages = everyPage(
    async (after) => (await execute(referencesOfDatasetQuery, { dataset, format, after })).sources,
  );
  for await (const { nodes } of pages) all.push(...nodes.map(({ reference }) => reference));
  return all;
}

/**
 * The reference to a data set as seen at an address; none if there is no such data set. @throws {ApiError}
 */
export async function readDatasetReference(
  dataset: string,
  url: string,
  format: ReferenceFormat,
): Promise<readonly string[]> {
  const answer = await execute(datasetReferenceQuery, { dataset, url, format });
  return answer.dataset === null ? [] : [answer.dataset.reference];
}
