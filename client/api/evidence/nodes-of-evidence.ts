import { type Bounds, type Period } from "../../model/filters.ts";
import { addNamed, type NamedNode } from "../../model/graph-source.ts";
import { type NodeKind } from "../../model/kinds.ts";
import { type SourceNodesQuery, type TypedDocumentString } from "../__generated__/graphql.ts";
import { boundsInput } from "../bounds-input.ts";
import { everyPage, noPage } from "../pages/every-page.ts";
import {
  attendedWithinQuery,
  documentPositionsQuery,
  heldWithinQuery,
  latestMeetingsQuery,
  sourceNodesQuery,
} from "../operations/evidence-operations.ts";

/** Asks the API. @throws {ApiError} */
type Ask = <TResult, TVariables extends object>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal: AbortSignal | undefined,
) => Promise<TResult>;

/** Ids of meetings within the bounds, latest first, at most `most`; and how many there are. */
export async function latestMeetings(
  ask: Ask,
  within: Bounds,
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

/** The nodes that positions and attendances within the bounds are about, at most `most` of each. */
export async function nodesOfSourceWithin(
  ask: Ask,
  within: Partial<Bounds>,
  most: number,
  signal?: AbortSignal,
): Promise<NamedNode[]> {
  const filter = boundsInput(within);
  const [held, attended] = [new Map<string, NamedNode>(), new Map<string, NamedNode>()];
  const positions = everyPage(
    async (after) => (await ask(heldWithinQuery, { filter, after }, signal)).positions,
  );
  for await (const { nodes } of positions) {
    for (const { actor, issue } of nodes) {
      addNamed(held, named("ACTOR", actor));
      addNamed(held, named("ISSUE", issue));
    }
    if (held.size >= most) break;
  }
  const attendances = everyPage(
    async (after) => (await ask(attendedWithinQuery, { filter, after }, signal)).attendances,
  );
  for await (const { nodes } of attendances) {
    for (const { actor, meeting } of nodes) {
      addNamed(attended, named("MEETING", meeting));
      addNamed(attended, named("ACTOR", actor));
    }
    if (attended.size >= most) break;
  }
  return [...new Map([...held, ...attended]).values()];
}

/**
 * A document, its issuers and issues, and the nodes that positions stated in it (in a period) are about; at most `most`.
 * None for an unknown document.
 */
export async function nodesOfDocument(
  ask: Ask,
  { id, period }: { readonly id: string; readonly period: Period | null },
  most: number,
  signal?: AbortSignal,
): Promise<NamedNode[]> {
  const found = new Map<string, NamedNode>();
  const add = (node: NamedNode) => addNamed(found, node);
  const filter = boundsInput({ documents: [id], period });
  const statements = everyPage(async (after) => {
    const asked = { id, filter, after };
    const { document, positions } = await ask(documentPositionsQuery, asked, signal);
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
