import { graphql } from "../__generated__/gql.ts";

/** Measures and communities of who met whom, over the whole network. */
export const meetingMeasuresQuery = graphql(/* GraphQL */ `
  query MeetingMeasures(
    $filter: MeetingNetworkFilter
    $weight: MeetingWeight!
    $level: MeetingLevel!
    $includeGroups: Boolean!
    $which: [Measure!]!
  ) {
    meetingNetwork(
      filter: $filter
      weight: $weight
      level: $level
      includeGroups: $includeGroups
      first: 1
    ) {
      measures(which: $which, first: 500) {
        nodes {
          ...MeasuredFields
        }
      }
      communities {
        nodes {
          node {
            ...NetworkNodeId
          }
          community
        }
      }
    }
  }
`);

/** Measures and communities of who agrees with whom, over the whole network. */
export const agreementMeasuresQuery = graphql(/* GraphQL */ `
  query AgreementMeasures(
    $filter: StanceFilter
    $aggregation: PairAggregation!
    $normalisation: PairNormalisation!
    $leastShared: Int!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $which: [Measure!]!
  ) {
    stanceNetwork(
      filter: $filter
      aggregation: $aggregation
      normalisation: $normalisation
      leastShared: $leastShared
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      first: 1
    ) {
      measures(which: $which, first: 500) {
        nodes {
          ...MeasuredFields
        }
      }
      communities {
        nodes {
          node {
            ...NetworkNodeId
          }
          community
        }
      }
    }
  }
`);

/** The two-mode network of actors and the meetings that they attended. */
export const attendanceStructureQuery = graphql(/* GraphQL */ `
  query AttendanceStructure(
    $filter: MeetingNetworkFilter
    $level: MeetingLevel!
    $includeGroups: Boolean!
  ) {
    meetingNetwork(filter: $filter, level: $level, includeGroups: $includeGroups, first: 1) {
      twoMode {
        ...TwoModeFields
      }
    }
  }
`);

/** The two-mode network of actors and the issues on which they take positions. */
export const stanceStructureQuery = graphql(/* GraphQL */ `
  query StanceStructure(
    $filter: StanceFilter
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
  ) {
    stanceMatrix(
      filter: $filter
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      order: COUNT
      mostActors: 1
      mostIssues: 1
    ) {
      twoMode {
        ...TwoModeFields
      }
    }
  }
`);

/** How far a network of agreement is polarized, and its camps. */
export const polarizationQuery = graphql(/* GraphQL */ `
  query Polarization(
    $filter: StanceFilter
    $normalisation: PairNormalisation!
    $leastShared: Int!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
  ) {
    stanceNetwork(
      filter: $filter
      normalisation: $normalisation
      leastShared: $leastShared
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      first: 1
    ) {
      polarization {
        value
        agreement
        disagreement
        campSizes
        nodes {
          camp
          node {
            id
            name
          }
        }
      }
    }
  }
`);

/** How far a network of agreement is polarized in each month, quarter or year. */
export const polarizationOverTimeQuery = graphql(/* GraphQL */ `
  query PolarizationOverTime(
    $filter: StanceFilter
    $normalisation: PairNormalisation!
    $leastShared: Int!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $unit: WindowUnit!
  ) {
    stanceNetwork(
      filter: $filter
      normalisation: $normalisation
      leastShared: $leastShared
      duplicates: $duplicates
      level: $level
      scale: $scale
      includeGroups: $includeGroups
      first: 1
    ) {
      polarizationOverTime(unit: $unit, length: 1) {
        windows {
          from
          until
          certainly
          possibly
          value
          nodeCount
          campSizes
        }
      }
    }
  }
`);

/** The issues that a network of agreement can do without, and those that carry it. */
export const backboneQuery = graphql(/* GraphQL */ `
  query Backbone(
    $filter: StanceFilter
    $aggregation: PairAggregation!
    $normalisation: PairNormalisation!
    $duplicates: Duplicates!
    $level: StanceLevel!
    $scale: ScaleInput
    $includeGroups: Boolean!
    $mostLoss: Float!
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
      backbone(mostLoss: $mostLoss) {
        nodeCount
        size
        loss
        steps {
          loss
          isInBackbone
          node {
            id
            name
          }
        }
      }
    }
  }
`);
