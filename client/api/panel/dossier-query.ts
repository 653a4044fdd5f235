import { type ExplorerState } from "../../explorer/explorer-state.ts";
import { isBundleId } from "../../model/bundles/bundle.ts";
import { findNode } from "../../model/explored-graph.ts";
import { boundsOf } from "../../model/filters.ts";
import { type NodeKind } from "../../model/kinds.ts";
import { type OneSelected, selectedNodes } from "../../model/selection.ts";
import { boundsInput } from "../bounds-input.ts";
import { positionsWithin } from "./disputes-variables.ts";
import { asText, type GraphqlInput, queryText } from "../query-text.ts";

type Inputs = Pick<ExplorerState, "selection" | "explored" | "projection" | "filters">;

const sources = "citations { statedDate locator quote source { title publisher url } }";
const positionFields = `id stance condition conditionKey date { edtf } attribution summary ${sources}`;
const facts = `id __typename ... on Meeting { title } ... on Document { title } ... on Position { actor { name } issue { title } stance }
  ... on Attendance { actor { name } meeting { title } } ... on Membership { member { name } of { name } role } ${sources}`;

/** What is asked of a node, by its kind: all that its page shows, each fact with its sources. */
const fieldsOf: Readonly<Record<NodeKind, string>> = {
  ACTOR: `... on Actor {
      name description aliases note ${sources}
      met(first: 100) { weight actor { id name } }
      memberships { role from to of { id name } ${sources} }
      members(first: 100) { totalCount nodes { role from to member { id name } ${sources} } }
      documents { id title }
      attendances(first: 100) {
        totalCount
        nodes {
          status role meeting { id title date { edtf } } ${sources}
          inheritedCitations { locator quote source { title publisher url } }
        }
      }
      positions(first: 100) { totalCount nodes { issue { id title } ${positionFields} } }
    }`,
  MEETING: `... on Meeting {
      title date { edtf } place status summary confidence disagreements note ${sources}
      sessions { id title date { edtf } }
      issues { id title }
      attendances(first: 100) { totalCount nodes { status role actor { id name } ${sources} } }
      positions(first: 100) { totalCount nodes { actor { id name } issue { id title } ${positionFields} } }
    }`,
  ISSUE: `... on Issue {
      issueTitle: title question areas note
      meetings(first: 100) { totalCount nodes { id title date { edtf } } }
      positions(first: 100) { totalCount nodes { actor { id name } ${positionFields} } }
    }`,
  DOCUMENT: `... on Document {
      title documentDate: date { edtf } url note ${sources}
      issuers { id name }
      issues { id title }
      positions(first: 100) { totalCount nodes { actor { id name } issue { id title } ${positionFields} } }
    }`,
  POSITION: `... on Position { actor { id name } issue { id title } note ${positionFields} }`,
  SOURCE: `... on Source {
      title publisher published: date { edtf } url tier language note factCount
      facts(first: 100) { totalCount nodes { ${facts} } }
    }`,
};

/** The query of a dossier: of what its page shows. Null if nothing is selected, or only what is drawn and no fact. */
export function dossierQuery(state: Inputs): string | null {
  const { selection } = state;
  if (selection?.type === "tie") return isBundleId(selection.id) ? null : tieText(selection, state);
  const ids = selectedNodes(selection).filter((id) => !isBundleId(id));
  return ids.length === 0 ? null : nodesText(ids, state);
}

function nodesText(ids: readonly string[], { explored, projection, filters }: Inputs): string {
  const graphs = projection === null ? [explored] : [explored, projection.graph];
  const kinds = ids.map((id) => graphs.map((graph) => findNode(graph, id)?.kind).find(Boolean));
  // Of what is not on the canvas the kind is not known here.
  const all = Object.keys(fieldsOf) as NodeKind[];
  const known = kinds.flatMap((kind) => kind ?? all);
  const bounds = asText(boundsInput(boundsOf(filters)));
  const held = asText(positionsWithin(filters));
  const isActor = known.every((kind) => kind === "ACTOR");
  const isIssue = known.every((kind) => kind === "ISSUE");
  return queryText(
    "What the dossier shows, each fact with its sources; of long lists the first hundred.",
    `query Dossier {
  nodes {
    id
    ${[...new Set(known)].map((kind) => fieldsOf[kind]).join("\n    ")}
  }
}`,
    {
      nodes: { ids },
      ...(isActor && { "nodes.attendances": { filter: bounds } }),
      ...(isActor && { "nodes.positions": { filter: held } }),
      // An issue's page tells of the issue, whatever areas are shown elsewhere.
      ...(isIssue && { "nodes.positions": { filter: bounds } }),
    },
  );
}

/** Ties are known by what stands between the ids of their ends. */
function tieText({ id }: OneSelected, { filters }: Inputs): string {
  const says = "What the dossier shows of two, each fact with its sources.";
  const met = asText(boundsInput(boundsOf(filters)));
  const held = asText(positionsWithin(filters));
  const ends = (mark: string) => id.split(mark).filter((end) => end !== "");
  const [actor, issue] = ends(">");
  if (actor !== undefined && issue !== undefined) {
    return queryText(
      says,
      `query Dossier { positions { totalCount nodes { actor { name } issue { title } ${positionFields} } } }`,
      {
        positions: { filter: { actors: [actor], issues: [issue], ...held }, first: 100 },
      },
    );
  }
  if (ends("+").length === 2) return pairText(says, "meetingNetwork", ends("+"), met);
  if (ends("~").length === 2) return pairText(says, "stanceNetwork", ends("~"), held);
  return queryText(
    "The fact that the dossier shows, with its sources.",
    `query Dossier {
  nodes {
    id
    ... on Attendance { status role note actor { id name } meeting { id title date { edtf } } ${sources} }
    ... on Membership { role from to note member { id name } of { id name } ${sources} }
  }
}`,
    { nodes: { ids: [id] } },
  );
}

function pairText(
  says: string,
  network: "meetingNetwork" | "stanceNetwork",
  pair: readonly string[],
  bounds: { readonly [name: string]: GraphqlInput },
): string {
  const evidence =
    network === "meetingNetwork"
      ? `a { id name } b { id name } weight n first last
        evidence(first: 100) { edges { adds node { id title date { edtf } place ${sources} } } }`
      : `a { ... on Actor { id name } } b { ... on Actor { id name } } weight n
        evidence(first: 100) { edges { adds node { ... on Issue { id title question } } } }`;
  const whose = network === "meetingNetwork" ? { among: pair } : { actors: pair };
  return queryText(says, `query Dossier { ${network} { pairs { ${evidence} } } }`, {
    [network]: { filter: { ...whose, ...bounds }, first: 1 },
  });
}
