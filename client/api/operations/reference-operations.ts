import { graphql } from "../__generated__/gql.ts";

/** References to sources; unknown ids are left out. */
export const sourceReferencesQuery = graphql(/* GraphQL */ `
  query SourceReferences($ids: [ID!]!, $format: ReferenceFormat!) {
    sources(filter: { ids: $ids }, first: 100) {
      nodes {
        id
        reference(format: $format)
      }
    }
  }
`);

/** A page of references to all sources of a data set. */
export const referencesOfDatasetQuery = graphql(/* GraphQL */ `
  query ReferencesOfDataset($dataset: ID!, $format: ReferenceFormat!, $after: String) {
    sources(filter: { datasets: [$dataset] }, first: 100, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        reference(format: $format)
      }
    }
  }
`);

/** A reference to a data set itself, as seen at an address. */
export const datasetReferenceQuery = graphql(/* GraphQL */ `
  query DatasetReference($dataset: ID!, $format: ReferenceFormat!, $url: String!) {
    dataset(id: $dataset) {
      reference(format: $format, url: $url)
    }
  }
`);
