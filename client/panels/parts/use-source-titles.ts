import { sourceTitlesQuery } from "../../api/operations/source-operations.ts";
import { useOperation } from "../../api/use-operation.ts";

/** What sources are called, by id; their ids until that is known. */
export function useSourceTitles(ids: readonly string[]): (id: string) => string {
  const answer = useOperation(sourceTitlesQuery, { ids: [...ids] }, { enabled: ids.length > 0 });
  const titles = new Map(answer.data?.sources.nodes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
