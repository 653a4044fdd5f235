import { graphql } from "../__generated__/gql.ts";

/**
 * One actor, with the numbers of attendances and positions; `attended` counts attendances at encounters. The
 * lists have their own operations.
 */
export const actorQuery = graphql(/* GraphQL */ `
  query ActorDetails(
    $id: ID!
    $attended: AttendanceFilter
    $attendances: AttendanceFilter
    $positions: PositionFilter
  ) {
    actor(id: $id) {
      ...ActorName
      description
      aliases
      note
      attended: attendances(filter: $attended, first: 1) {
        totalCount
      }
      attendances(filter: $attendances, first: 1) {
        totalCount
      }
      positions(filter: $positions, first: 1) {
        totalCount
      }
      citations {
        ...CitationFields
      }
      memberships {
        ...MembershipFields
      }
      members(first: 50) {
        totalCount
        nodes {
          ...MembershipFields
        }
      }
      documents {
        id
        title
        issuedOn: date {
          ...DateFields
        }
      }
    }
  }
`);

/** The actors that an actor met in sessions, most frequent first. */
export const actorMetQuery = graphql(/* GraphQL */ `
  query ActorMet($filter: MeetingNetworkFilter) {
    meetingNetwork(filter: $filter, includeGroups: true, first: 100) {
      pairs {
        id
        a {
          ...ActorName
        }
        b {
          ...ActorName
        }
        n
        first
        last
      }
      pairsLeftOut
    }
  }
`);

/** A page of an actor's attendances, latest first. */
export const actorAttendancesQuery = graphql(/* GraphQL */ `
  query ActorAttendances($id: ID!, $filter: AttendanceFilter, $first: Int!, $after: String) {
    actor(id: $id) {
      id
      attendances(filter: $filter, first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...AttendanceFields
        }
      }
    }
  }
`);

/** An actor's latest stance on each issue. */
export const actorStancesQuery = graphql(/* GraphQL */ `
  query ActorStances($filter: StanceFilter) {
    stanceMatrix(filter: $filter, order: COUNT, mostActors: 1, mostIssues: 200) {
      cells {
        id
        stance
        n
        contradictory
        issue {
          id
          title
          issueKind: kind
        }
      }
    }
  }
`);
