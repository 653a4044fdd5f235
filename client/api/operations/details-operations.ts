import { graphql } from "../__generated__/gql.ts";

/** The kind of a node, for links that contain only its id. */
export const nodeKindQuery = graphql(/* GraphQL */ `
  query NodeKind($id: ID!) {
    node(id: $id) {
      __typename
      id
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

/** One issue; its positions have their own operation. */
export const issueQuery = graphql(/* GraphQL */ `
  query IssueDetails(
    $id: ID!
    $positions: PositionFilter
    $stances: StanceFilter
    $meetings: MeetingFilter
  ) {
    issue(id: $id) {
      id
      title
      question
      issueKind: kind
      areas
      note
      positions(filter: $positions, first: 1) {
        totalCount
      }
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
    }
    meetings(filter: $meetings, first: 50) {
      totalCount
      nodes {
        ...MeetingName
      }
    }
    stanceMatrix(filter: $stances, order: COUNT, mostActors: 200, mostIssues: 1) {
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

/** One document; its positions have their own operation. */
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
            paragraph
            start
            end
            quote
            prefix
            suffix
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
            status
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

/** The ties between two nodes, with their citations. */
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
