import { graphql } from "../__generated__/gql.ts";

/** Actors who have both supported and opposed an issue, and meetings on which sources disagree. */
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
