import { graphql } from "../__generated__/gql.ts";

/** The names of some nodes, and the nodes they are tied to, those tied to most of them first. */
export const commonGroundQuery = graphql(/* GraphQL */ `
  query CommonGround($ids: [ID!]!, $kinds: [NodeKind!]!) {
    neighbourhood(ids: $ids, kinds: $kinds, first: 40) {
      nodes {
        __typename
        id
        ... on Actor {
          ...ActorName
        }
        ... on Meeting {
          ...MeetingName
        }
        ... on Issue {
          title
          issueKind: kind
        }
        ... on Document {
          title
        }
      }
      ties {
        id
        from
        to
      }
      leftOut {
        kind
        count
      }
    }
  }
`);

/** The actors that some actors met; each pair contains one of the given actors. */
export const contactsQuery = graphql(/* GraphQL */ `
  query Contacts($filter: MeetingNetworkFilter, $level: MeetingLevel!, $first: Int!) {
    meetingNetwork(filter: $filter, level: $level, includeGroups: true, first: $first) {
      pairsLeftOut
      pairs {
        id
        n
        a {
          ...ActorName
        }
        b {
          ...ActorName
        }
      }
    }
  }
`);

/** The sessions that both of two actors attended, latest first. */
export const sessionsOfTwoQuery = graphql(/* GraphQL */ `
  query SessionsOfTwo($ofA: AttendanceFilter!, $ofB: AttendanceFilter!) {
    a: attendances(filter: $ofA, first: 100) {
      ...SessionsOfOne
    }
    b: attendances(filter: $ofB, first: 100) {
      ...SessionsOfOne
    }
  }

  fragment SessionsOfOne on AttendanceConnection {
    totalCount
    nodes {
      id
      meeting {
        ...MeetingName
        meetingKind: kind
      }
    }
  }
`);

/** The stances of two actors, issue by issue. */
export const stancesOfTwoQuery = graphql(/* GraphQL */ `
  query StancesOfTwo(
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
      mostActors: 2
      mostIssues: 200
    ) {
      issuesLeftOut
      cells {
        id
        stance
        n
        contradictory
        actor {
          id
        }
        issue {
          id
          title
          issueKind: kind
        }
      }
    }
  }
`);
