import { getNode } from "../any-node.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { type PageInfo } from "../__generated__/types.ts";
import { type Page, type PageItem } from "../../store/paging/page.ts";

const connection = {
  edges: <T>(page: Page<T>) => page.items,
  nodes: <T>(page: Page<T>) => page.items.map(({ record }) => record),
  pageInfo: <T>(page: Page<T>) => pageInfo(page),
  totalCount: <T>(page: Page<T>) => page.totalCount(),
};

const edge = { node: <T>(item: PageItem<T>) => item.record };

function pageInfo({ items, hasNextPage, hasPreviousPage }: Page<unknown>): PageInfo {
  const startCursor = items[0]?.cursor ?? null;
  const endCursor = items.at(-1)?.cursor ?? null;
  return { hasNextPage, hasPreviousPage, startCursor, endCursor };
}

/** All connections work the same way, except that facts are known by key until their records are loaded. */
export const connectionResolvers: Resolvers = {
  ActorConnection: connection,
  ActorEdge: edge,
  AttendanceConnection: connection,
  AttendanceEdge: edge,
  DocumentConnection: connection,
  DocumentEdge: edge,
  FactConnection: {
    ...connection,
    nodes: (page, _, { load }) => page.items.map(({ record }) => getNode(load, record)),
  },
  FactEdge: { node: ({ record }, _, { load }) => getNode(load, record) },
  IssueConnection: connection,
  IssueEdge: edge,
  MeetingConnection: connection,
  MeetingEdge: edge,
  MembershipConnection: connection,
  MembershipEdge: edge,
  PositionConnection: connection,
  PositionEdge: edge,
  SourceConnection: connection,
  SourceEdge: edge,
};
