import { addNamed, type NamedNode } from "../../model/graph-source.ts";
import { type NodeKind } from "../../model/kinds.ts";
import { type SourceNodesQuery, type TypedDocumentString } from "../__generated__/graphql.ts";
import { boundsInput } from "../bounds-input.ts";
import { everyPage, noPage } from "../pages/every-page.ts";
import {
  documentPositionsQuery,
  latestMeetingsQuery,
  sourceNodesQuery,
} from "../operations/evidence-operations.ts";

/** Asks the API. @throws {ApiError} */
type Ask = <TResult, TVariables extends object>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal: AbortSignal | undefined,
) => Promise<TResult>;

/** Ids of meetings within some sources and documents, latest first, at most `most`; and how many there are. */
export async function latestMeetings(
  ask: Ask,
  within: { readonly sources: readonly string[]; readonly documents: readonly string[] },
  most: number,
  signal?: AbortSignal,
): Promise<{ ids: string[]; total: number }> {
  const ids: string[] = [];
  let total = 0;
  const filter = boundsInput(within);
  const pages = everyPage(
    async (after) => (await ask(latestMeetingsQuery, { filter, after }, signal)).meetings,
  );
  for await (const { nodes, totalCount } of pages) {
    ids.push(...nodes.map(({ id }) => id));
    total = totalCount;
    if (ids.length >= most) break;
  }
  return { ids: ids.slice(0, most), total };
}

/** The nodes that the facts of a source are about, at most `most`. None for an unknown source. */
export async function nodesOfSource(
  ask: Ask,
  id: string,
  most: number,
  signal?: AbortSignal,
): Promise<NamedNode[]> {
  const found = new Map<string, NamedNode>();
  const facts = everyPage(async (after) => {
    const { source } = await ask(sourceNodesQuery, { id, after }, signal);
    return source?.facts ?? noPage;
  });
  for await (const { nodes } of facts) {
    for (const node of nodes.flatMap(nodesOfFact)) addNamed(found, node);
    if (found.size >= most) break;
  }
  return [...found.values()].slice(0, most);
}

/**
 * A document, its issuers and issues, and the nodes that positions stated in it are about; at most `most`. None
 * for an unknown document.
 */
export async function nodesOfDocument(
  ask: Ask,
  id: string,
  most: number,
  signal?: AbortSignal,
): Promise<NamedNode[]> {
  const found = new Map<string, NamedNode>();
  const add = (node: NamedNode) => addNamed(found, node);
  const statements = everyPage(async (after) => {
    const { document, positions } = await ask(documentPositionsQuery, { id, after }, signal);
    if (document === null) return noPage;
    add(named("DOCUMENT", document));
    for (const issuer of document.issuers) add(named("ACTOR", issuer));
    for (const issue of document.issues) add(named("ISSUE", issue));
    return positions;
  });
  for await (const { nodes } of statements) {
    for (const { actor, issue } of nodes) {
      add(named("ACTOR", actor));
      add(named("ISSUE", issue));
    }
    if (found.size >= most) break;
  }
  return [...found.values()].slice(0, most);
}

const named = (
  kind: NodeKind,
  { id }: { readonly id: string },
  onlyBelongs = false,
): NamedNode => ({ id, kind, onlyBelongs });

/** The nodes that a fact is about; for a position, which is a tie, its two ends. */
function nodesOfFact(
  fact: NonNullable<SourceNodesQuery["source"]>["facts"]["nodes"][number],
): NamedNode[] {
  switch (fact.__typename) {
    case "Attendance":
      return [named("MEETING", fact.meeting), named("ACTOR", fact.actor)];
    case "Membership":
      return [named("ACTOR", fact.member, true), named("ACTOR", fact.of, true)];
    case "Position":
      return [named("ACTOR", fact.actor), named("ISSUE", fact.issue)];
    case "Meeting":
      return [named("MEETING", fact)];
    case "Document":
      return [named("DOCUMENT", fact)];
  }
}
