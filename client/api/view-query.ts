import { listNodes } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import { type MeetingNetworkQuery, type StanceNetworkQuery } from "../model/graph-source.ts";
import { type Filters, type Period } from "../model/filters.ts";
import { projectionQuestion } from "../explorer/projection.ts";
import { visibleGraph } from "../model/visible-graph.ts";
import { type MeetingNetworkFilter, type StanceFilter } from "./__generated__/graphql.ts";
import { gapVariables } from "./gaps-query.ts";
import { type LanesQuestion, lanesQuestion } from "./lanes-query.ts";
import { matrixVariables } from "./matrix-query.ts";
import { meetingVariables, stanceVariables } from "./network-variables.ts";
import { EnumValue, queryText } from "./query-text.ts";

/** What one sees as a query that runs as it stands, values included, for GraphiQL and for scripts. */
export function viewQuery(state: ExplorerState): string {
  if (state.view === "stances") return stancesText(matrixVariables(state));
  if (state.view === "gaps") return gapsText(gapVariables(state));
  if (state.view === "timeline") return lanesText(lanesQuestion(state), state.filters);
  const question = projectionQuestion(state);
  if (question?.mode === "meetings") return meetingsText(question.query);
  if (question?.mode === "agreement") return agreementText(question.query);
  if (question?.mode === "stances") {
    const { mostActors, mostIssues, ...held } = question.query;
    const latest = { aggregation: "LATEST", order: "COUNT", mostActors, mostIssues } as const;
    return stancesText({ ...stanceVariables(held), ...latest });
  }
  return evidenceText(listNodes(visibleGraph(state)).map((node) => node.id));
}

function evidenceText(ids: readonly string[]): string {
  return queryText(
    "The nodes on the canvas and every tie among them, each with its sources.",
    `query Evidence {
  neighbourhood {
    nodes {
      __typename
      id
      ... on Actor { name actorKind: kind side }
      ... on Meeting { title date { edtf } place }
      ... on Issue { title question }
      ... on Document { title }
    }
    ties {
      kind
      from
      to
      stance
      citations { locator quote source { title publisher url } }
    }
  }
}`,
    { neighbourhood: { ids, kinds: [], first: 1 } },
  );
}

function meetingsText({ first, ...question }: MeetingNetworkQuery) {
  const { filter, weight, level, includeGroups } = meetingVariables(question);
  const given = {
    filter: asText(filter),
    weight: new EnumValue(weight),
    level: new EnumValue(level),
    includeGroups,
    first,
  };
  return queryText(
    "Who met whom: pairs of actors who sat in one session, strongest first.",
    `query WhoMetWhom {
  meetingNetwork {
    pairs {
      a { id name }
      b { id name }
      weight
      n
      first
      last
      evidence(first: 10) {
        edges { adds node { id title date { edtf } citations { source { title publisher url } } } }
      }
    }
    pairsLeftOut
    weightLeftOut
  }
}`,
    { meetingNetwork: given },
  );
}

function stancesText(variables: ReturnType<typeof matrixVariables>): string {
  const { filter, aggregation, order, mostActors, mostIssues, ...held } = variables;
  const given = {
    filter: asText(filter),
    aggregation: new EnumValue(aggregation),
    ...stanceText(held),
    order: new EnumValue(order),
    mostActors,
    mostIssues,
  };
  return queryText(
    "Who holds which stance: actors by issues, each cell with the latest positions behind it.",
    `query WhoHoldsWhichStance {
  stanceMatrix {
    cells {
      actor { id name }
      issue { id title }
      stance
      weight
      n
      band
      contradictory
      evidence(first: 3) {
        edges { node { id stance date { edtf } summary citations { source { title publisher url } } } }
      }
    }
    actorsLeftOut
    issuesLeftOut
  }
}`,
    { stanceMatrix: given },
  );
}

function agreementText(network: StanceNetworkQuery) {
  const { aggregation, normalisation, leastShared, first, ...question } = network;
  const { filter, ...held } = stanceVariables(question);
  const given = {
    filter: asText(filter),
    aggregation: new EnumValue(aggregation),
    normalisation: new EnumValue(normalisation),
    leastShared,
    ...stanceText(held),
    first,
  };
  return queryText(
    "Who agrees with whom: pairs of actors with positions on the same issues, strongest first.",
    `query WhoAgreesWithWhom {
  stanceNetwork {
    pairs {
      a { ... on Actor { id name } }
      b { ... on Actor { id name } }
      weight
      n
      evidence(first: 3) { edges { adds node { ... on Issue { id title } } } }
    }
    pairsLeftOut
    strengthLeftOut
  }
}`,
    { stanceNetwork: given },
  );
}

function gapsText(variables: ReturnType<typeof gapVariables>): string {
  const { filter, meetings, normalisation, notSince, leastShared, first, ...held } = variables;
  const given = {
    meetings: asText(meetings),
    positions: asText(filter),
    normalisation: new EnumValue(normalisation),
    ...stanceText(held),
    notSince: notSince ?? undefined,
    leastShared,
    first,
  };
  return queryText(
    "Who disagrees and has not met, and who met both.",
    `query WhoHasNotMet {
  gaps {
    count
    gaps {
      a { id name }
      b { id name }
      disagreement
      n
      lastMet
      bridges { actor { id name } meetingsWithA meetingsWithB }
    }
  }
}`,
    { gaps: given },
  );
}

function stanceText(held: Omit<ReturnType<typeof stanceVariables>, "filter">) {
  const { duplicates, level, scale, includeGroups } = held;
  return {
    duplicates: new EnumValue(duplicates),
    level: new EnumValue(level),
    scale: { conditional: new EnumValue(scale.conditional ?? "HALF") },
    includeGroups,
  };
}

/** A filter as a query writes it: its enum values are no strings there. */
function asText(filter: MeetingNetworkFilter & StanceFilter) {
  const { period, meetingKinds, actorKinds, attribution } = filter;
  return {
    actors: filter.actors ?? undefined,
    among: filter.among ?? undefined,
    with: filter.with ?? undefined,
    issues: filter.issues ?? undefined,
    areas: filter.areas ?? undefined,
    datasets: filter.datasets ?? undefined,
    actorKinds: actorKinds?.map((kind) => new EnumValue(kind)),
    meetingKinds: meetingKinds?.map((kind) => new EnumValue(kind)),
    attribution: attribution ? new EnumValue(attribution) : undefined,
    period: period && periodText({ from: period.from ?? null, to: period.to ?? null }),
  };
}

function lanesText(
  { actors, sides, first }: LanesQuestion,
  { areas, period, datasets }: Filters,
): string {
  const filter = {
    ids: actors.length > 0 ? actors : undefined,
    sides: sides.length > 0 ? sides : undefined,
    datasets: datasets.length > 0 ? datasets : undefined,
  };
  const sort = { by: new EnumValue("MEETINGS"), direction: new EnumValue("DESC") };
  const held = {
    areas: areas.length > 0 ? areas : undefined,
    datasets: datasets.length > 0 ? datasets : undefined,
    period: periodText(period),
  };
  return queryText(
    "What actors did and said over time: meetings attended and positions held, latest first.",
    `query WhoDidWhatWhen {
  actors {
    nodes {
      id
      name
      attendances(first: 100) {
        nodes { role meeting { id title date { edtf } } citations { source { title publisher url } } }
      }
      positions {
        nodes { stance date { edtf } issue { title } summary citations { source { title publisher url } } }
      }
    }
  }
}`,
    { actors: { filter, sort, first }, "actors.nodes.positions": { filter: held, first: 100 } },
  );
}

function periodText(period: Period | null) {
  if (period === null) return undefined;
  return {
    from: period.from ?? undefined,
    to: period.to ?? undefined,
    match: new EnumValue("POSSIBLY"),
  };
}

/** Where a query opens in GraphiQL. */
export function graphiqlAddress(query: string): string {
  return `/graphql?query=${encodeURIComponent(query)}`;
}
