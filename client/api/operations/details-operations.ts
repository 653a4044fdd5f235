import { graphql } from "../__generated__/gql.ts";

/** What kind a node is, for links that hold only its id. */
export const nodeKindQuery = graphql(/* GraphQL */ `
  query NodeKind($id: ID!) {
    node(id: $id) {
      __typename
      id
    }
  }
`);

/** One actor: what it is and whom it met. Attendances and positions are paged apart. */
export const actorQuery = graphql(/* GraphQL */ `
  query ActorDetails($id: ID!) {
    actor(id: $id) {
      ...ActorName
      description
      aliases
      note
      meetingCount
      positionCount
      citations {
        ...CitationFields
      }
      memberships {
        ...MembershipFields
      }
      members(first: 50) {
        totalCount
        nodes {
          id
          role
          member {
            ...ActorName
          }
        }
      }
      documents {
        id
        title
        issuedOn: date {
          ...DateFields
        }
      }
      met(first: 100) {
        actor {
          ...ActorName
        }
        weight
        first
        last
      }
    }
  }
`);

/** A page of an actor's attendances, latest first. */
export const actorAttendancesQuery = graphql(/* GraphQL */ `
  query ActorAttendances($id: ID!, $first: Int!, $after: String) {
    actor(id: $id) {
      id
      attendances(first: $first, after: $after) {
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

/** A page of positions, latest first. */
export const positionsQuery = graphql(/* GraphQL */ `
  query Positions($filter: PositionFilter, $first: Int!, $after: String) {
    positions(filter: $filter, first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...PositionFields
      }
    }
  }
`);

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
      attendances(first: 100) {
        totalCount
        nodes {
          ...AttendanceFields
        }
      }
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

/** One issue; its positions are paged apart. */
export const issueQuery = graphql(/* GraphQL */ `
  query IssueDetails($id: ID!) {
    issue(id: $id) {
      id
      title
      question
      issueKind: kind
      area
      note
      positionCount
      partOf {
        id
        title
      }
      parts {
        id
        title
      }
      about {
        id
        title
      }
      meetings(first: 50) {
        totalCount
        nodes {
          ...MeetingName
        }
      }
    }
    stanceMatrix(filter: { issues: [$id] }, order: COUNT, mostActors: 200, mostIssues: 1) {
      actorsLeftOut
      cells {
        id
        actor {
          ...ActorName
        }
        stance
        n
        contradictory
      }
    }
  }
`);

/** One document; its positions are paged apart. */
export const documentQuery = graphql(/* GraphQL */ `
  query DocumentDetails($id: ID!) {
    document(id: $id) {
      id
      title
      issuedOn: date {
        ...DateFields
      }
      url
      note
      issuers {
        ...ActorName
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

/** One position. */
export const positionQuery = graphql(/* GraphQL */ `
  query PositionDetails($id: ID!) {
    position(id: $id) {
      ...PositionFields
    }
  }
`);

/** One source. */
export const sourceQuery = graphql(/* GraphQL */ `
  query SourceDetails($id: ID!) {
    source(id: $id) {
      ...SourceFields
      factCount
    }
  }
`);

/** A page of the facts that rest on a source. */
export const sourceFactsQuery = graphql(/* GraphQL */ `
  query SourceFacts($id: ID!, $first: Int!, $after: String) {
    source(id: $id) {
      id
      facts(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          __typename
          id
          citations {
            locator
            quote
            statedDate
            source {
              id
            }
          }
          ... on Meeting {
            title
            date {
              ...DateFields
            }
          }
          ... on Position {
            stance
            date {
              ...DateFields
            }
            summary
            actor {
              ...ActorName
            }
            issue {
              id
              title
              issueKind: kind
            }
          }
          ... on Document {
            title
            issuedOn: date {
              ...DateFields
            }
          }
          ... on Attendance {
            role
            actor {
              ...ActorName
            }
            meeting {
              ...MeetingName
            }
          }
          ... on Membership {
            role
            member {
              ...ActorName
            }
            of {
              ...ActorName
            }
          }
        }
      }
    }
  }
`);

/** The ties between two nodes, with the citations behind each. */
export const tieQuery = graphql(/* GraphQL */ `
  query TieDetails($ids: [ID!]!) {
    neighbourhood(ids: $ids, kinds: [], first: 1) {
      nodes {
        ...ExploredNode
      }
      ties {
        id
        kind
        from
        to
        attendance {
          ...AttendanceFields
        }
        membership {
          ...MembershipFields
        }
        citations {
          ...CitationFields
        }
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

/** An actor's latest stance on each issue. */
export const actorStancesQuery = graphql(/* GraphQL */ `
  query ActorStances($actors: [ID!]!) {
    stanceMatrix(filter: { actors: $actors }, order: COUNT, mostActors: 1, mostIssues: 200) {
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
