import { graphql } from "../__generated__/gql.ts";

/** A page of meetings with where they were held, latest first. */
export const meetingsOnMapQuery = graphql(/* GraphQL */ `
  query MeetingsOnMap($filter: MeetingFilter, $after: String) {
    meetings(filter: $filter, sort: { by: DATE, direction: DESC }, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        title
        meetingKind: kind
        date {
          ...DateFields
        }
        place
        country
        latitude
        longitude
      }
    }
  }
`);

/** A page of the meetings that actors attended, by id. */
export const meetingsAttendedQuery = graphql(/* GraphQL */ `
  query MeetingsAttended($filter: AttendanceFilter, $after: String) {
    attendances(filter: $filter, first: 100, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        actor {
          id
          name
        }
        meeting {
          id
        }
      }
    }
  }
`);

/** Several meetings, each with its sources, latest first. */
export const meetingsWithSourcesQuery = graphql(/* GraphQL */ `
  query MeetingsWithSources($ids: [ID!]!) {
    meetings(filter: { ids: $ids }, sort: { by: DATE, direction: DESC }, first: 100) {
      totalCount
      nodes {
        ...MeetingName
        summary
        confidence
        citations {
          ...CitationFields
        }
      }
    }
  }
`);
