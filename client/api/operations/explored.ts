import { graphql } from "../__generated__/gql.ts";

/** Whatever can stand on the canvas. Kinds and dates are renamed where the types differ. */
export const exploredActor = graphql(/* GraphQL */ `
  fragment ExploredActor on Actor {
    __typename
    id
    name
    actorKind: kind
    description
    country
    side
    placeholder
    meetingCount
    positionCount
  }
`);

/** A meeting as the canvas needs it. */
export const exploredMeeting = graphql(/* GraphQL */ `
  fragment ExploredMeeting on Meeting {
    __typename
    id
    title
    meetingKind: kind
    status
    date {
      ...DateFields
    }
    place
    country
    isRound
    plenary
    partOf {
      id
      title
    }
    attendances(first: 1) {
      totalCount
    }
  }
`);

/** An issue as the canvas needs it. */
export const exploredIssue = graphql(/* GraphQL */ `
  fragment ExploredIssue on Issue {
    __typename
    id
    title
    question
    issueKind: kind
    area
    positionCount
  }
`);

/** Any node as the canvas needs it. */
export const exploredNode = graphql(/* GraphQL */ `
  fragment ExploredNode on Node {
    __typename
    id
    ...ExploredActor
    ...ExploredMeeting
    ...ExploredIssue
    ... on Document {
      title
      issuedOn: date {
        ...DateFields
      }
    }
    ... on Position {
      stance
      date {
        ...DateFields
      }
      summary
      actor {
        name
      }
      issue {
        title
      }
    }
    ... on Source {
      title
      publisher
      tier
      publishedOn: date {
        ...DateFields
      }
    }
  }
`);

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
