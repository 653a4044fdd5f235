import { type SearchableLabel, type TextQuery } from "../graph-engine.ts";

/**
 * Full-text search in the embedded engine scans the texts of one label. Its own text index can't require
 * every word or match the beginning of a word, and updating a text in it costs a pass over all texts that
 * share a word. Scanning 20,000 texts takes some 20 ms, off the event loop.
 *
 * The score prefers a complete last word over a word that only begins with it, then matches early in the text
 * (names and titles come before summaries), then short texts.
 */
export function searchCypher(label: SearchableLabel): string {
  return `MATCH (n:${label})
WHERE n.searchText CONTAINS $last
WITH n.id AS id, ' ' + n.searchText + ' ' AS text
WHERE all(needle IN $needles WHERE text CONTAINS needle)
WITH id, CASE WHEN text CONTAINS $whole THEN 1.0 ELSE 0.0 END
  + 1.0 / (1 + size(split(text, $first)[0])) + 0.1 / size(text) AS score
RETURN id, score ORDER BY score DESC, id LIMIT $limit`;
}

/** The parameters of {@link searchCypher}. The words of a text are separated by single spaces. */
export function searchParameters(query: TextQuery): {
  last: string;
  needles: string[];
  whole: string;
  first: string;
  limit: number;
} {
  const last = query.words.at(-1) ?? "";
  const needles = [...query.words.slice(0, -1).map((word) => ` ${word} `), ` ${last}`];
  return { last, needles, whole: ` ${last} `, first: needles[0] ?? "", limit: query.limit };
}
