import { type SearchableLabel } from "../graph-engine.ts";

/** The name of the full-text index over one label's `searchText`. */
export function textIndexOf(label: SearchableLabel): string {
  return `${label.toLowerCase()}_text`;
}

/**
 * `searchText` is already folded, with single spaces between words. The whitespace analyser keeps exactly
 * those words, so that Neo4j finds the same as the embedded engine; a folding analyser would split them
 * again.
 */
export function textIndexCypher(label: SearchableLabel): string {
  return `CREATE FULLTEXT INDEX ${textIndexOf(label)} IF NOT EXISTS
FOR (n:${label}) ON EACH [n.searchText]
OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'whitespace' } }`;
}

export const searchCypher = `CALL db.index.fulltext.queryNodes($index, $query, {limit: $limit})
YIELD node, score
RETURN node.id AS id, score ORDER BY score DESC, id`;

/**
 * A query that requires every word, the last one also as a beginning, in the syntax of Lucene's classic query
 * parser
 * (https://lucene.apache.org/core/9_11_0/queryparser/org/apache/lucene/queryparser/classic/package-summary.html).
 */
export function toLuceneQuery(words: readonly string[]): string {
  const last = words.at(-1) ?? "";
  const required = words.slice(0, -1).map((word) => `+${quoted(word)}`);
  return [...required, `+(${quoted(last)}^2 OR ${escaped(last)}*)`].join(" ");
}

/** Inside quotes no word is an operator; only the quote and the backslash need escaping. */
function quoted(word: string): string {
  return `"${word.replaceAll(/["\\]/gu, String.raw`\$&`)}"`;
}

function escaped(word: string): string {
  return word.replaceAll(/[+\-&|!(){}[\]^"~*?:\\/]/gu, String.raw`\$&`);
}
