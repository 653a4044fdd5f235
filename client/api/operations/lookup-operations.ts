import { graphql } from "../__generated__/gql.ts";

/** Full-text search. */
export const searchQuery = graphql(/* GraphQL */ `
  query Search($text: String!, $kinds: [NodeKind!]!, $first: Int!) {
    search(text: $text, kinds: $kinds, first: $first) {
      kind
      title
      detail
      node {
        __typename
        id
        ... on Actor {
          actorKind: kind
          side
          country
          placeholder
        }
        ... on Issue {
          issueKind: kind
        }
      }
    }
  }
`);

/** Meetings and positions over time. */
export const timelineQuery = graphql(/* GraphQL */ `
  query Timeline(
    $bin: TimelineBin!
    $areas: [String!]
    $datasets: [ID!]
    $sources: [ID!]
    $documents: [ID!]
    $period: PeriodInput
  ) {
    timeline(
      bin: $bin
      areas: $areas
      datasets: $datasets
      sources: $sources
      documents: $documents
      period: $period
    ) {
      start
      end
      meetings
      positions
    }
  }
`);

/** The data sets in the graph: what they are and how to cite them. */
export const datasetsQuery = graphql(/* GraphQL */ `
  query Datasets {
    datasets {
      id
      title
      description
      licence
      citation
      version
      state
      loadedAt
      factCount
      quotedFactCount
      counts {
        kind
        count
      }
    }
  }
`);

/** The actors and issues with most facts, with all their names, so that misspelt names can be found too. */
export const namesQuery = graphql(/* GraphQL */ `
  query Names {
    actors(first: 100, sort: { by: MEETINGS, direction: DESC }) {
      nodes {
        __typename
        id
        name
        aliases
        description
        actorKind: kind
        side
        country
        placeholder
      }
    }
    issues(first: 100, sort: { by: POSITIONS, direction: DESC }) {
      nodes {
        __typename
        id
        title
        question
        issueKind: kind
      }
    }
  }
`);
