import { graphql } from "../__generated__/gql.ts";

/** Who has said both, and the meetings on which sources disagree. */
export const disputesQuery = graphql(/* GraphQL */ `
  query Disputes($positions: StanceFilter, $meetings: MeetingFilter, $first: Int!) {
    stanceContradictions(filter: $positions, first: $first) {
      count
      contradictions {
        id
        supports
        opposes
        daysApart
        actor {
          ...ActorName
        }
        issue {
          id
          title
        }
        supporting {
          ...PositionFields
        }
        opposing {
          ...PositionFields
        }
      }
    }
    meetings(filter: $meetings, sort: { by: DATE, direction: DESC }, first: $first) {
      totalCount
      nodes {
        ...MeetingName
        confidence
        disagreements
        citations {
          ...CitationFields
        }
      }
    }
  }
`);
