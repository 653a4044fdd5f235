import { graphql } from "../__generated__/gql.ts";

/** The days that an uncertain date may mean. */
export const dateFields = graphql(/* GraphQL */ `
  fragment DateFields on UncertainDate {
    edtf
    earliest
    latest
  }
`);

/** An actor as it is named in lists: enough for its mark, name and link. */
export const actorName = graphql(/* GraphQL */ `
  fragment ActorName on Actor {
    id
    name
    actorKind: kind
    side
    country
    placeholder
  }
`);

/** A meeting as it is named in lists. */
export const meetingName = graphql(/* GraphQL */ `
  fragment MeetingName on Meeting {
    id
    title
    isRound
    status
    place
    date {
      ...DateFields
    }
  }
`);

/** A source, without the facts that rest on it. */
export const sourceFields = graphql(/* GraphQL */ `
  fragment SourceFields on Source {
    id
    title
    publisher
    author
    publishedOn: date {
      ...DateFields
    }
    url
    tier
    language
    note
  }
`);

/** Where a fact was read: source, place and words. */
export const citationFields = graphql(/* GraphQL */ `
  fragment CitationFields on Citation {
    locator
    quote
    statedDate
    note
    source {
      ...SourceFields
    }
  }
`);

/** A position with everything it rests on. */
export const positionFields = graphql(/* GraphQL */ `
  fragment PositionFields on Position {
    id
    stance
    value
    strength
    condition
    date {
      ...DateFields
    }
    attribution
    reportedBy
    summary
    confidence
    joint
    note
    actor {
      ...ActorName
    }
    issue {
      id
      title
      question
      issueKind: kind
    }
    meeting {
      ...MeetingName
    }
    document {
      id
      title
    }
    citations {
      ...CitationFields
    }
  }
`);

/** An attendance with everything it rests on. */
export const attendanceFields = graphql(/* GraphQL */ `
  fragment AttendanceFields on Attendance {
    id
    role
    delegation
    confidence
    note
    onBehalfOf {
      ...ActorName
    }
    actor {
      ...ActorName
    }
    meeting {
      ...MeetingName
    }
    citations {
      ...CitationFields
    }
  }
`);

/** A membership or post with everything it rests on. */
export const membershipFields = graphql(/* GraphQL */ `
  fragment MembershipFields on Membership {
    id
    role
    from
    to
    asOf
    confidence
    note
    member {
      ...ActorName
    }
    of {
      ...ActorName
    }
    citations {
      ...CitationFields
    }
  }
`);
