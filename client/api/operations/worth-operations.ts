import { graphql } from "../__generated__/gql.ts";

/** What is worth looking at: the first contradictions and turns, and the latest meetings. */
export const worthLookingQuery = graphql(/* GraphQL */ `
  query WorthLooking($positions: StanceFilter, $meetings: MeetingFilter, $first: Int!) {
    stanceContradictions(filter: $positions, first: $first) {
      count
      contradictions {
        id
        daysApart
        actor {
          ...ActorName
        }
        issue {
          id
          title
        }
      }
    }
    stanceChanges(positions: $positions, first: $first) {
      count
      changes {
        actor {
          ...ActorName
        }
        issue {
          id
          title
        }
        before {
          stance
        }
        after {
          id
          stance
        }
        meeting {
          ...MeetingName
        }
      }
    }
    meetings(filter: $meetings, sort: { by: DATE, direction: DESC }, first: $first) {
      nodes {
        ...MeetingName
      }
    }
  }
`);
