import { graphql } from "../__generated__/gql.ts";

/** A page of the nodes that the facts of a source are about. */
export const sourceNodesQuery = graphql(/* GraphQL */ `
  query SourceNodes($id: ID!, $after: String) {
    source(id: $id) {
      facts(first: 100, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          id
          ... on Position {
            actor {
              id
            }
            issue {
              id
            }
          }
          ... on Attendance {
            actor {
              id
            }
            meeting {
              id
            }
          }
          ... on Membership {
            member {
              id
            }
            of {
              id
            }
          }
        }
      }
    }
  }
`);

/** A page of who attended which meeting. */
export const attendedWithinQuery = graphql(/* GraphQL */ `
  query AttendedWithin($filter: AttendanceFilter!, $after: String) {
    attendances(filter: $filter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        actor {
          id
        }
        meeting {
          id
        }
      }
    }
  }
`);

/** A page of who holds a position on which issue. */
export const heldWithinQuery = graphql(/* GraphQL */ `
  query HeldWithin($filter: PositionFilter!, $after: String) {
    positions(filter: $filter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        actor {
          id
        }
        issue {
          id
        }
      }
    }
  }
`);

/** A document with its issuers and issues, and a page of what the positions stated in it are about. */
export const documentPositionsQuery = graphql(/* GraphQL */ `
  query DocumentPositions($id: ID!, $filter: PositionFilter!, $after: String) {
    document(id: $id) {
      id
      issuers {
        id
      }
      issues {
        id
      }
    }
    positions(filter: $filter, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        actor {
          id
        }
        issue {
          id
        }
      }
    }
  }
`);

/** A page of meetings, the latest first. */
export const latestMeetingsQuery = graphql(/* GraphQL */ `
  query LatestMeetings($filter: MeetingFilter!, $after: String) {
    meetings(filter: $filter, sort: { by: DATE, direction: DESC }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
      }
    }
  }
`);

/** Documents to filter by. */
export const offeredDocumentsQuery = graphql(/* GraphQL */ `
  query OfferedDocuments($filter: DocumentFilter!, $first: Int!) {
    documents(filter: $filter, first: $first) {
      totalCount
      nodes {
        id
        title
        date {
          earliest
          latest
          edtf
        }
      }
    }
  }
`);
