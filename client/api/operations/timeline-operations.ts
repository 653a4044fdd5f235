import { graphql } from "../__generated__/gql.ts";

/** Attendances and positions of some actors, for lanes over time. */
export const lanesQuery = graphql(/* GraphQL */ `
  query Lanes(
    $filter: ActorFilter
    $first: Int!
    $attendances: AttendanceFilter
    $positions: PositionFilter
  ) {
    actors(filter: $filter, sort: { by: MEETINGS, direction: DESC }, first: $first) {
      totalCount
      nodes {
        ...ActorName
        attendances(filter: $attendances, first: 100) {
          totalCount
          nodes {
            id
            role
            isInherited
            meeting {
              ...MeetingName
              isEncounter
            }
          }
        }
        positions(filter: $positions, first: 100) {
          totalCount
          nodes {
            id
            stance
            summary
            date {
              ...DateFields
            }
            issue {
              id
              title
              issueKind: kind
            }
          }
        }
      }
    }
  }
`);
