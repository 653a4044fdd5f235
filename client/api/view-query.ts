import { listNodes } from "../model/explored-graph.ts";
import { type ExplorerState } from "../model/explorer-state.ts";
import { type MeetingNetworkQuery, type StanceMatrixQuery } from "../model/graph-source.ts";
import { type Filters, type Period } from "../model/filters.ts";
import { projectionQuestion } from "../model/projection.ts";
import { visibleGraph } from "../model/visible-graph.ts";
import { argumentsText, EnumValue } from "./graphql-text.ts";
import { type LanesQuestion, lanesQuestion } from "./lanes-query.ts";
import { matrixQuery } from "./matrix-query.ts";

/** What one sees as a query that runs as it stands, values included, for GraphiQL and for scripts. */
export function viewQuery(state: ExplorerState): string {
  if (state.view === "stances") return stancesText(matrixQuery(state));
  if (state.view === "timeline") return lanesText(lanesQuestion(state), state.filters);
  const question = projectionQuestion(state);
  if (question?.mode === "meetings") return meetingsText(question.query);
  if (question?.mode === "stances") return stancesText(question.query);
  return evidenceText(listNodes(visibleGraph(state)).map((node) => node.id));
}

function evidenceText(ids: readonly string[]): string {
  return `# The nodes on the canvas and every tie among them, each with its sources.
query Evidence {
  neighbourhood(${argumentsText({ ids, kinds: [], first: 1 })}) {
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
}
`;
}

function meetingsText({ among, with: others, includeGroups, period, most }: MeetingNetworkQuery) {
  const filter = { among, with: others, includeGroups, period: periodText(period) };
  return `# Who met whom: pairs of actors who sat in one session, strongest first.
query WhoMetWhom {
  meetingNetwork(${argumentsText({ filter, most })}) {
    pairs {
      a { id name }
      b { id name }
      weight
      first
      last
      meetings { id title date { edtf } citations { source { title publisher url } } }
    }
    pairsLeftOut
  }
}
`;
}

function stancesText(query: StanceMatrixQuery): string {
  const { actors, issues, areas, period, mostActors, mostIssues } = query;
  const filter = {
    actors,
    issues,
    areas: areas.length > 0 ? areas : undefined,
    period: periodText(period),
  };
  return `# Who holds which stance: the latest of each actor on each issue, and all positions behind it.
query WhoHoldsWhichStance {
  stanceMatrix(${argumentsText({ filter, mostActors, mostIssues })}) {
    cells {
      actor { id name }
      issue { id title }
      stance
      contradictory
      positions { id stance date { edtf } summary citations { source { title publisher url } } }
    }
    actorsLeftOut
    issuesLeftOut
  }
}
`;
}

function lanesText({ actors, sides, first }: LanesQuestion, { areas, period }: Filters): string {
  const filter = {
    ids: actors.length > 0 ? actors : undefined,
    sides: sides.length > 0 ? sides : undefined,
  };
  const sort = { by: new EnumValue("MEETINGS"), direction: new EnumValue("DESC") };
  const held = {
    areas: areas.length > 0 ? areas : undefined,
    period: periodText(period),
  };
  return `# What actors did and said over time: meetings attended and positions held, latest first.
query WhoDidWhatWhen {
  actors(${argumentsText({ filter, sort, first })}) {
    nodes {
      id
      name
      attendances(first: 100) {
        nodes { role meeting { id title date { edtf } } citations { source { title publisher url } } }
      }
      positions(${argumentsText({ filter: held, first: 100 })}) {
        nodes { stance date { edtf } issue { title } summary citations { source { title publisher url } } }
      }
    }
  }
}
`;
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
