import { graphql } from "../__generated__/gql.ts";

/** Sources as entries of a reference list; what nothing has the id of is left out. */
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

/** A page of all sources of a data set as entries of a reference list. */
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

/** A data set itself, seen at an address, as an entry of a reference list. */
export const datasetReferenceQuery = graphql(/* GraphQL */ `
  query DatasetReference($dataset: ID!, $format: ReferenceFormat!, $url: String!) {
    dataset(id: $dataset) {
      reference(format: $format, url: $url)
    }
  }
`);
