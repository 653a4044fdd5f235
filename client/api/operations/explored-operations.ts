import { graphql } from "../__generated__/gql.ts";

/** What the explorer needs before it shows anything. */
export const overviewQuery = graphql(/* GraphQL */ `
  query Overview {
    datasets {
      id
      title
      state
      sides {
        id
        title
      }
      opensOn {
        __typename
        id
        ... on Meeting {
          isRound
          plenary
        }
      }
    }
    areas {
      name
      issueCount
      positionCount
    }
  }
`);

/** Neighbours of some nodes, and the ties among all of them. */
export const neighbourhoodQuery = graphql(/* GraphQL */ `
  query Neighbourhood(
    $ids: [ID!]!
    $kinds: [NodeKind!]!
    $first: Int!
    $sources: [ID!]
    $documents: [ID!]
  ) {
    neighbourhood(
      ids: $ids
      kinds: $kinds
      first: $first
      sources: $sources
      documents: $documents
    ) {
      nodes {
        ...ExploredNode
      }
      ties {
        id
        kind
        from
        to
        attendance {
          role
          status
          confidence
          isInherited
          delegation
          onBehalfOf {
            id
            name
          }
        }
        stance
        contradictory
        positions {
          id
          stance
          attribution
          datasets
          date {
            earliest
            latest
          }
        }
      }
      leftOut {
        kind
        count
      }
    }
  }
`);

/** Meetings by filter, without their ties. */
export const meetingsQuery = graphql(/* GraphQL */ `
  query Meetings($filter: MeetingFilter, $sort: MeetingSort, $first: Int!, $after: String) {
    meetings(filter: $filter, sort: $sort, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...ExploredMeeting
      }
    }
  }
`);

/** Who met whom; `some` is how many of the sessions of each pair are included. */
export const meetingNetworkQuery = graphql(/* GraphQL */ `
  query MeetingNetwork(
    $filter: MeetingNetworkFilter
    $weight: MeetingWeight!
    $level: MeetingLevel!
    $includeGroups: Boolean!
    $first: Int!
    $some: Int!
  ) {
    meetingNetwork(
      filter: $filter
      weight: $weight
      level: $level
      includeGroups: $includeGroups
      first: $first
    ) {
      actors {
        ...ExploredActor
      }
      pairs {
        id
        a {
          id
        }
        b {
          id
        }
        weight
        n
        first
        last
        evidence(first: $some) {
          edges {
            node {
              id
              date {
                earliest
              }
            }
          }
        }
      }
      pairsLeftOut
      weightLeftOut
      meetingCount
    }
  }
`);

/** Who holds which stance, with the latest positions of each cell. */
export const stanceMatrixQuery = graphql(/* GraphQL */ `
  query StanceMatrix(
    $filter: StanceFilter
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $mostActors: Int!
    $mostIssues: Int!
  ) {
    stanceMatrix(
      filter: $filter
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      order: COUNT
      mostActors: $mostActors
      mostIssues: $mostIssues
    ) {
      rows {
        actor {
          ...ExploredActor
        }
      }
      columns {
        issue {
          ...ExploredIssue
        }
      }
      cells {
        id
        actor {
          id
        }
        issue {
          id
        }
        stance
        n
        contradictory
        evidence(first: 12) {
          edges {
            node {
              id
              stance
              date {
                earliest
                latest
              }
            }
          }
        }
      }
      actorsLeftOut
      issuesLeftOut
    }
  }
`);

/** Who agrees with whom. */
export const stanceNetworkQuery = graphql(/* GraphQL */ `
  query StanceNetwork(
    $filter: StanceFilter
    $aggregation: PairAggregation!
    $normalisation: PairNormalisation!
    $leastShared: Int!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $first: Int!
  ) {
    stanceNetwork(
      filter: $filter
      aggregation: $aggregation
      normalisation: $normalisation
      leastShared: $leastShared
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      first: $first
    ) {
      nodes {
        __typename
        ...ExploredActor
      }
      pairs {
        id
        a {
          ...NetworkNodeId
        }
        b {
          ...NetworkNodeId
        }
        weight
        n
      }
      camps {
        larger {
          ...NetworkNodeId
        }
        smaller {
          ...NetworkNodeId
        }
        frustratedShare
      }
      pairsLeftOut
      strengthLeftOut
      weightlessPairs
      fewerShared
      positionCount
    }
  }
`);

/** The shortest paths between two nodes, as the nodes they pass. */
export const pathsQuery = graphql(/* GraphQL */ `
  query Paths($from: ID!, $to: ID!, $first: Int!) {
    paths(from: $from, to: $to, first: $first) {
      length
      nodes {
        id
      }
    }
  }
`);
