import { graphql } from "../__generated__/gql.ts";

/** What the explorer must know before it shows anything. */
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
  query Neighbourhood($ids: [ID!]!, $kinds: [NodeKind!]!, $first: Int!) {
    neighbourhood(ids: $ids, kinds: $kinds, first: $first) {
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
          confidence
          delegation
          onBehalfOf {
            id
          }
        }
        stance
        contradictory
        positions {
          id
          stance
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

/** Who met whom. */
export const meetingNetworkQuery = graphql(/* GraphQL */ `
  query MeetingNetwork($filter: MeetingNetworkFilter, $most: Int!) {
    meetingNetwork(filter: $filter, most: $most) {
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
        first
        last
        meetings {
          id
          title
          date {
            ...DateFields
          }
        }
      }
      pairsLeftOut
      meetingCount
    }
  }
`);

/** Who holds which stance. */
export const stanceMatrixQuery = graphql(/* GraphQL */ `
  query StanceMatrix($filter: PositionFilter, $mostActors: Int!, $mostIssues: Int!) {
    stanceMatrix(filter: $filter, mostActors: $mostActors, mostIssues: $mostIssues) {
      actors {
        ...ExploredActor
      }
      issues {
        ...ExploredIssue
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
        positionCount
        contradictory
        positions {
          id
          stance
          date {
            earliest
            latest
          }
        }
      }
      actorsLeftOut
      issuesLeftOut
    }
  }
`);
