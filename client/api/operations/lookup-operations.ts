import { graphql } from "../__generated__/gql.ts";

/** Anything by its text. */
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
    $period: PeriodInput
  ) {
    timeline(bin: $bin, areas: $areas, datasets: $datasets, sources: $sources, period: $period) {
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

/** Who and what is most spoken of, by all names, so that a misspelt one is found too. */
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
