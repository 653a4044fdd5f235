import { graphql } from "../__generated__/gql.ts";

/** How far the attendants of a session agreed before it, and whose stance changed soon after. */
export const aroundMeetingQuery = graphql(/* GraphQL */ `
  query AroundMeeting($meetings: MeetingNetworkFilter, $positions: StanceFilter, $days: Int!) {
    agreementOfMeetings(meetings: $meetings, positions: $positions, first: 20) {
      meetings {
        meeting {
          id
        }
        pairCount
        comparablePairs
        meanOfComparable
        n
      }
    }
    stanceChanges(meetings: $meetings, positions: $positions, days: $days, first: 50) {
      count
      changes {
        meeting {
          id
        }
        actor {
          ...ActorName
        }
        issue {
          id
          title
          issueKind: kind
        }
        before {
          ...ChangedPosition
        }
        after {
          ...ChangedPosition
        }
      }
    }
  }
`);

/** A page of the positions from before a session that its attendants' agreement rests on. */
export const agreementBeforeQuery = graphql(/* GraphQL */ `
  query AgreementBefore(
    $meetings: MeetingNetworkFilter
    $positions: StanceFilter
    $first: Int!
    $after: String
  ) {
    agreementOfMeetings(meetings: $meetings, positions: $positions, first: 20) {
      meetings {
        meeting {
          id
        }
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
