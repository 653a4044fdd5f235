import { graphql } from "../__generated__/gql.ts";

/** A page of the sessions in which two actors met, each with the attendances of the two. */
export const encounterQuery = graphql(/* GraphQL */ `
  query Encounter(
    $filter: MeetingNetworkFilter
    $weight: MeetingWeight!
    $level: MeetingLevel!
    $first: Int!
    $after: String
  ) {
    meetingNetwork(filter: $filter, weight: $weight, level: $level, includeGroups: true, first: 1) {
      pairs {
        id
        a {
          ...ActorName
        }
        b {
          ...ActorName
        }
        weight
        n
        first
        last
        daysSince
        byKind {
          kind
          count
        }
        evidence(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            adds
            node {
              ...MeetingName
              confidence
              partOf {
                id
                title
              }
              citations {
                ...CitationFields
              }
            }
            attendances {
              id
              role
              isInherited
              actor {
                ...ActorName
              }
              onBehalfOf {
                ...ActorName
              }
            }
          }
        }
      }
    }
  }
`);

/** A page of the issues on which two actors agree or disagree, with the positions of both. */
export const agreementQuery = graphql(/* GraphQL */ `
  query Agreement(
    $filter: StanceFilter
    $aggregation: PairAggregation!
    $normalisation: PairNormalisation!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $first: Int!
    $after: String
  ) {
    stanceNetwork(
      filter: $filter
      aggregation: $aggregation
      normalisation: $normalisation
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      first: 1
    ) {
      weightlessPairs
      pairs {
        id
        a {
          __typename
          ... on Actor {
            ...ActorName
          }
        }
        b {
          __typename
          ... on Actor {
            ...ActorName
          }
        }
        weight
        n
        evidence(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          edges {
            cursor
            adds
            node {
              __typename
              ... on Issue {
                id
                title
                question
                issueKind: kind
              }
            }
            ofA {
              ...SideOfPair
            }
            ofB {
              ...SideOfPair
            }
          }
        }
      }
    }
  }
`);

/** Pairs who disagree and have not met, and who could bring them together. */
export const gapsQuery = graphql(/* GraphQL */ `
  query Gaps(
    $meetings: MeetingNetworkFilter
    $filter: StanceFilter
    $normalisation: PairNormalisation!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $notSince: Edtf
    $leastShared: Int!
    $first: Int!
  ) {
    gaps(
      meetings: $meetings
      positions: $filter
      normalisation: $normalisation
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      notSince: $notSince
      leastShared: $leastShared
      first: $first
      bridges: 5
    ) {
      count
      fewerShared
      disagreementLeftOut
      meetingCount
      gaps {
        id
        a {
          ...ActorName
        }
        b {
          ...ActorName
        }
        disagreement
        n
        lastMet
        bridgeCount
        bridges {
          actor {
            ...ActorName
          }
          meetingsWithA
          meetingsWithB
          disagreementWithA
          disagreementWithB
        }
      }
    }
  }
`);

/** The agreement of two actors in moving windows. */
export const agreementOverTimeQuery = graphql(/* GraphQL */ `
  query AgreementOverTime(
    $filter: StanceFilter
    $aggregation: PairAggregation!
    $normalisation: PairNormalisation!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $length: Int!
    $step: Int!
  ) {
    stanceNetwork(
      filter: $filter
      aggregation: $aggregation
      normalisation: $normalisation
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      first: 1
    ) {
      windows(length: $length, step: $step, match: CERTAINLY, first: 1) {
        windows {
          from
          until
          pairs {
            weight
            n
          }
        }
      }
    }
  }
`);
