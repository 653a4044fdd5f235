import { listNodes } from "../model/explored-graph.ts";
import { type ExplorerState } from "../explorer/explorer-state.ts";
import {
  type MeetingNetworkQuery,
  mostIds,
  type StanceNetworkQuery,
} from "../model/graph-source.ts";
import { type Filters } from "../model/filters.ts";
import { agreementQuery } from "../modes/agreement-mode.ts";
import { meetingsQuery } from "../modes/meetings-mode.ts";
import { stancesQuery } from "../modes/stances-mode.ts";
import { visibleGraph } from "../model/visible-graph.ts";
import { attendedInput, boundsInput } from "./bounds-input.ts";
import { disputesVariables } from "./panel/disputes-variables.ts";
import { dossierQuery } from "./panel/dossier-query.ts";
import { gapVariables } from "./gap-variables.ts";
import { mapQuestion } from "./map/map-question.ts";
import { type LanesQuestion, lanesQuestion } from "./lanes-question.ts";
import { matrixVariables } from "./matrix-variables.ts";
import { meetingVariables, stanceVariables } from "./network-variables.ts";
import { issueSelected, overTimeVariables } from "./over-time-query.ts";
import { asText, EnumValue, queryText } from "./query-text.ts";
import {
  affiliationVariables,
  agreementVariables,
  attendanceVariables,
  isOfMeetings,
} from "./structure-variables.ts";

/** The query of the current view with all values filled in, for GraphiQL and for scripts. */
export function viewQuery(state: ExplorerState): string {
  const dossier = state.view === "dossier" ? dossierQuery(state) : null;
  if (dossier !== null) return dossier;
  if (state.view === "stances") return stancesText(matrixVariables(state));
  if (state.view === "gaps") return gapsText(gapVariables(state));
  if (state.view === "disputes") return disputesText(disputesVariables(state));
  if (state.view === "over-time") return overTimeText(state);
  if (state.view === "map") return mapText(mapQuestion(state));
  if (state.view === "structure") return structureText(state);
  if (state.view === "timeline") return lanesText(lanesQuestion(state), state.filters);
  switch (state.mode) {
    case "evidence":
      return evidenceText(
        listNodes(visibleGraph(state)).map((node) => node.id),
        state.filters,
      );
    case "meetings":
      return meetingsText(meetingsQuery(state));
    case "agreement":
      return agreementText(agreementQuery(state));
    case "stances":
      return stancesText({
        ...stanceVariables(stancesQuery(state)),
        aggregation: "LATEST",
        order: "COUNT",
      });
  }
}

function evidenceText(ids: readonly string[], { sources, documents }: Filters): string {
  const some = ids.slice(0, mostIds);
  return queryText(
    some.length < ids.length
      ? `The first ${mostIds} of ${ids.length} nodes on the canvas, as one question takes no more, and every tie among them, each with its sources.`
      : "The nodes on the canvas and every tie among them, each with its sources.",
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
    { neighbourhood: { ids: some, kinds: [], first: 1, ...boundsInput({ sources, documents }) } },
  );
}

function meetingsText(question: MeetingNetworkQuery) {
  const given = asText(meetingVariables(question));
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

function stancesText(variables: object): string {
  const given = asText(variables);
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
  const given = asText(stanceVariables(network));
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

/** What is asked of a two-mode network: its size, and the measures of both modes. */
const twoModeText = `twoMode {
      actorCount
      affiliationCount
      tieCount
      density
      clustering
      componentCount
      actors: measures(of: ACTORS, which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]) {
        nodes { node { ... on Actor { id name } } values { measure value } }
      }
      affiliations: measures(of: AFFILIATIONS, which: [DEGREE, CLOSENESS, BETWEENNESS, EIGENVECTOR]) {
        nodes { node { ... on Meeting { id title } ... on Issue { id title } } values { measure value } }
      }
    }`;

function structureText(state: ExplorerState): string {
  if (isOfMeetings(state.mode)) {
    const { filter, level, includeGroups } = attendanceVariables(state);
    return queryText(
      "Actors and the meetings they attended: who and what is central.",
      `query Structure {
  meetingNetwork(first: 1) {
    ${twoModeText}
  }
}`,
      { meetingNetwork: asText({ filter, level, includeGroups }) },
    );
  }
  if (state.mode === "agreement") {
    return queryText(
      "How far the network of agreement is polarized, in all and by quarter, and which issues carry it.",
      `query Structure {
  stanceNetwork {
    polarization {
      value
      agreement
      disagreement
      nodes { camp node { ... on Actor { id name } } }
    }
    polarizationOverTime(unit: QUARTER, length: 1) {
      windows { from until value nodeCount campSizes certainly possibly }
    }
    backbone {
      size
      loss
      steps { loss isInBackbone node { ... on Issue { id title } } }
    }
  }
}`,
      { stanceNetwork: asText({ ...agreementVariables(state), first: 1 }) },
    );
  }
  return queryText(
    "Actors and the issues on which they take positions: who and what is central.",
    `query Structure {
  stanceMatrix(mostActors: 1, mostIssues: 1) {
    ${twoModeText}
  }
}`,
    { stanceMatrix: asText(affiliationVariables(state)) },
  );
}

function gapsText(variables: ReturnType<typeof gapVariables>): string {
  const { filter, ...rest } = variables;
  const given = asText({ positions: filter, ...rest });
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

function disputesText({
  positions,
  meetings,
  first,
}: ReturnType<typeof disputesVariables>): string {
  return queryText(
    "Who has both supported and opposed an issue, and the meetings on which sources disagree.",
    `query Disputes {
  stanceContradictions {
    count
    contradictions {
      actor { id name }
      issue { id title }
      supports
      opposes
      daysApart
      supporting { id date { edtf } summary citations { quote source { title publisher url } } }
      opposing { id date { edtf } summary citations { quote source { title publisher url } } }
    }
  }
  meetings {
    totalCount
    nodes {
      id
      title
      date { edtf }
      disagreements
      citations { statedDate source { title publisher url } }
    }
  }
}`,
    {
      stanceContradictions: { filter: asText(positions), first },
      meetings: {
        filter: asText(meetings),
        sort: { by: new EnumValue("DATE"), direction: new EnumValue("DESC") },
        first,
      },
    },
  );
}

function overTimeText(state: ExplorerState): string {
  const issue = state.issueOverTime ?? issueSelected(state, []);
  const beside = issue === null ? null : state.issueBeside;
  const shown = [...new Set([issue, beside].flatMap((id) => id ?? []))];
  const { issues, positions } = overTimeVariables(state, shown);
  const byPositions = { by: new EnumValue("POSITIONS"), direction: new EnumValue("DESC") };
  const byDate = { by: new EnumValue("DATE"), direction: new EnumValue("DESC") };
  return queryText(
    "What was said on an issue, and when: every position with its holder, latest first.",
    `query WhoSaidWhatWhen {
  issues {
    nodes {
      id
      title
      question
      positions {
        totalCount
        nodes {
          stance
          date { edtf }
          actor { id name }
          summary
          citations { locator quote source { title publisher url } }
        }
      }
    }
  }
}`,
    {
      issues: { filter: asText(issues), sort: byPositions, first: shown.length || 1 },
      "issues.nodes.positions": { filter: asText(positions), sort: byDate, first: 100 },
    },
  );
}

function lanesText({ actors, sides, first }: LanesQuestion, filters: Filters): string {
  const { areas, datasets } = filters;
  const filter = asText({
    ids: actors.length > 0 ? actors : undefined,
    sides: sides.length > 0 ? sides : undefined,
    ...boundsInput({ datasets }),
  });
  const sort = { by: new EnumValue("MEETINGS"), direction: new EnumValue("DESC") };
  const held = asText({ ...(areas.length > 0 && { areas }), ...boundsInput(filters) });
  return queryText(
    "What actors did and said over time: meetings attended and positions held, latest first.",
    `query WhoDidWhatWhen {
  actors {
    nodes {
      id
      name
      attendances {
        nodes { role meeting { id title date { edtf } } citations { source { title publisher url } } }
      }
      positions {
        nodes { stance date { edtf } issue { title } summary citations { source { title publisher url } } }
      }
    }
  }
}`,
    {
      actors: { filter, sort, first },
      "actors.nodes.attendances": { filter: asText(attendedInput(filters)), first: 100 },
      "actors.nodes.positions": { filter: held, first: 100 },
    },
  );
}

function mapText(filter: ReturnType<typeof mapQuestion>): string {
  return queryText(
    "Where meetings were held, latest first, each with its sources.",
    `query WhereTheyMet {
  meetings {
    totalCount
    nodes {
      id
      title
      kind
      date { edtf }
      place
      country
      latitude
      longitude
      citations { locator quote source { title publisher url } }
    }
    pageInfo { hasNextPage endCursor }
  }
}`,
    {
      meetings: {
        // Nothing on the canvas met.
        filter: asText(filter ?? { ids: [] }),
        sort: { by: new EnumValue("DATE"), direction: new EnumValue("DESC") },
        first: 100,
      },
    },
  );
}

/** The address that opens a query in GraphiQL. */
export function graphiqlAddress(query: string): string {
  return `/graphql?query=${encodeURIComponent(query)}`;
}
