import { sourceTitlesQuery } from "../../api/operations/source-operations.ts";
import { useOperation } from "../../api/use-operation.ts";

/** Titles of sources by id; the ids themselves while loading. */
export function useSourceTitles(ids: readonly string[]): (id: string) => string {
  const answer = useOperation(sourceTitlesQuery, { ids: [...ids] }, { enabled: ids.length > 0 });
  const titles = new Map(answer.data?.sources.nodes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
