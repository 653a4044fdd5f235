import { graphql } from "../__generated__/gql.ts";

/** Titles of documents that are filtered by; unknown ids are left out. */
export const documentTitlesQuery = graphql(/* GraphQL */ `
  query DocumentTitles($ids: [ID!]!) {
    documents(filter: { ids: $ids }, first: 100) {
      nodes {
        id
        title
      }
    }
  }
`);
