import { useMemo } from "react";
import { type NamesQuery, type SearchQuery } from "../../api/__generated__/graphql.ts";
import { namesQuery } from "../../api/operations/lookup-operations.ts";
import { useOperation } from "../../api/use-operation.ts";
import { type Findable, findNearly } from "./find-locally.ts";

type Hit = SearchQuery["search"][number];

/** The most guesses. */
const mostGuesses = 5;

/** Actors and issues whose name is similar to the text, for misspelt names and other spellings. */
export function useNearNames(text: string): readonly Hit[] {
  const { data } = useOperation(namesQuery, {}, { enabled: text !== "" });
  const names = useMemo(() => (data === undefined ? [] : namesIn(data)), [data]);
  return useMemo(() => {
    if (text.length < 3) return [];
    const found = findNearly(names, text);
    return [...new Map(found.map((hit) => [hit.node.id, hit])).values()].slice(0, mostGuesses);
  }, [names, text]);
}

function namesIn({ actors, issues }: NamesQuery): Findable<Hit>[] {
  return [
    ...actors.nodes.flatMap(({ name, aliases, description, ...node }) => {
      const item: Hit = { kind: "ACTOR", title: name, detail: description, node };
      return [name, ...aliases].map((text) => ({ text, item }));
    }),
    ...issues.nodes.flatMap(({ title, question, ...node }) => {
      const item: Hit = { kind: "ISSUE", title, detail: question, node };
      return [title, question].map((text) => ({ text, item }));
    }),
  ];
}
