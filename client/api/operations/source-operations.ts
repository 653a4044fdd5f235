import { graphql } from "../__generated__/gql.ts";

/** Titles of sources that are filtered by; unknown ids are left out. */
export const sourceTitlesQuery = graphql(/* GraphQL */ `
  query SourceTitles($ids: [ID!]!) {
    sources(filter: { ids: $ids }, first: 100) {
      nodes {
        id
        title
      }
    }
  }
`);

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

/** The hashes that identify a source's text. */
export const sourceTextQuery = graphql(/* GraphQL */ `
  query SourceText($id: ID!) {
    source(id: $id) {
      id
      title
      language
      text {
        hash
        length
        paragraphHashes
      }
    }
  }
`);
