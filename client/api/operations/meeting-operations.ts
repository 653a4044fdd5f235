import { graphql } from "../__generated__/gql.ts";

/** One meeting with everything it rests on. */
export const meetingQuery = graphql(/* GraphQL */ `
  query MeetingDetails($id: ID!) {
    meeting(id: $id) {
      ...MeetingName
      meetingKind: kind
      format
      country
      summary
      confidence
      disagreements
      note
      plenary
      sessions {
        ...MeetingName
      }
      partOf {
        ...MeetingName
      }
      issues {
        id
        title
        issueKind: kind
      }
      citations {
        ...CitationFields
      }
    }
  }
`);

/** Who attended a meeting, and how. */
export const meetingAttendancesQuery = graphql(/* GraphQL */ `
  query MeetingAttendances($filter: AttendanceFilter) {
    attendances(filter: $filter, first: 100) {
      totalCount
      nodes {
        ...AttendanceFields
      }
    }
  }
`);

/** One attendance, by its own id (`meeting/actor`). */
export const attendanceQuery = graphql(/* GraphQL */ `
  query AttendanceDetails($id: ID!) {
    node(id: $id) {
      __typename
      id
      ...AttendanceFields
    }
  }
`);
