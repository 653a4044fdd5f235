import { graphql } from "../__generated__/gql.ts";

/** What was said on an issue and when: on the issue with an id, else on the one with most positions. */
export const overTimeQuery = graphql(/* GraphQL */ `
  query OverTime($issues: IssueFilter, $positions: PositionFilter) {
    issues(filter: $issues, sort: { by: POSITIONS, direction: DESC }, first: 1) {
      nodes {
        id
        title
        issueKind: kind
        positions(filter: $positions, sort: { by: DATE, direction: DESC }, first: 100) {
          totalCount
          nodes {
            id
            stance
            condition
            summary
            attribution
            date {
              ...DateFields
            }
            actor {
              ...ActorName
            }
          }
        }
      }
    }
  }
`);

/** The issues to choose from, page by page, with how many of the positions asked for each has. */
export const issueChoicesQuery = graphql(/* GraphQL */ `
  query IssueChoices($issues: IssueFilter, $positions: PositionFilter, $after: String) {
    issues(filter: $issues, sort: { by: POSITIONS, direction: DESC }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
      }
    }
    positionCounts(filter: $positions, by: [ISSUE]) {
      issue {
        id
      }
      count
    }
  }
`);
