import { graphql } from "../__generated__/gql.ts";

/** Who holds which stance, as a matrix. */
export const matrixQuery = graphql(/* GraphQL */ `
  query Matrix(
    $filter: StanceFilter
    $aggregation: CellAggregation!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $order: MatrixOrder!
    $mostActors: Int!
    $mostIssues: Int!
  ) {
    stanceMatrix(
      filter: $filter
      aggregation: $aggregation
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      order: $order
      mostActors: $mostActors
      mostIssues: $mostIssues
    ) {
      rows {
        actor {
          ...ExploredActor
        }
        n
        cluster
        holders
        disputedIssues
      }
      columns {
        issue {
          ...ExploredIssue
        }
        n
        cluster
      }
      cells {
        id
        actor {
          id
        }
        issue {
          id
        }
        weight
        n
        counted
        score
        band
        stance
        contradictory
        holders
        holdersDisagree
      }
      actorsLeftOut
      issuesLeftOut
      positionsLeftOut
    }
  }
`);

/** One cell of the matrix with a page of its positions. */
export const cellQuery = graphql(/* GraphQL */ `
  query Cell(
    $filter: StanceFilter
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $first: Int!
    $after: String
  ) {
    stanceMatrix(
      filter: $filter
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      mostActors: 1
      mostIssues: 1
    ) {
      cells {
        id
        actor {
          ...ActorName
        }
        issue {
          id
          title
          question
          issueKind: kind
        }
        n
        counted
        score
        band
        stance
        contradictory
        holders
        holdersDisagree
        evidence(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            counted
            node {
              ...PositionFields
            }
          }
        }
      }
    }
  }
`);

/** Who holds which stance on an issue. */
export const otherStancesQuery = graphql(/* GraphQL */ `
  query OtherStances(
    $filter: StanceFilter
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
  ) {
    stanceMatrix(
      filter: $filter
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      order: COUNT
      mostActors: 200
      mostIssues: 1
    ) {
      cells {
        id
        stance
        actor {
          ...ActorName
        }
      }
    }
  }
`);

/** Which of some actors one actor met. */
export const metByQuery = graphql(/* GraphQL */ `
  query MetBy($filter: MeetingNetworkFilter, $level: MeetingLevel!) {
    meetingNetwork(filter: $filter, level: $level, includeGroups: true, first: 500) {
      pairs {
        id
        a {
          id
        }
        b {
          id
        }
      }
    }
  }
`);
