import { documentTitlesQuery } from "../../api/operations/document-operations.ts";
import { sourceTitlesQuery } from "../../api/operations/source-operations.ts";
import { useOperation } from "../../api/use-operation.ts";

type TitleOf = (id: string) => string;

/** Titles of sources by id; the ids themselves while loading. */
export function useSourceTitles(ids: readonly string[]): TitleOf {
  const answer = useOperation(sourceTitlesQuery, { ids: [...ids] }, { enabled: ids.length > 0 });
  return titleAmong(answer.data?.sources.nodes);
}

/** The same for documents. */
export function useDocumentTitles(ids: readonly string[]): TitleOf {
  const answer = useOperation(documentTitlesQuery, { ids: [...ids] }, { enabled: ids.length > 0 });
  return titleAmong(answer.data?.documents.nodes);
}

function titleAmong(nodes: readonly { id: string; title: string }[] = []): TitleOf {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]));
  return (id) => titles.get(id) ?? id;
}
