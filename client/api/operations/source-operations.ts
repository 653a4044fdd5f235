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
