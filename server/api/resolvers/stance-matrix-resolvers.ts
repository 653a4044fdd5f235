import { type Resolvers } from "../__generated__/resolvers.ts";
import { cellEvidenceOf, getStanceMatrix } from "../networks/get-stance-matrix.ts";

export const stanceMatrixResolvers: Resolvers = {
  Query: {
    stanceMatrix: (_, args, { networks, load }) => getStanceMatrix(args, networks, load),
  },
  StanceRow: { actor: ({ actorId }, _, { load }) => load.actors.get(actorId) },
  StanceColumn: { issue: ({ issueId }, _, { load }) => load.issues.get(issueId) },
  StanceCell: {
    id: ({ actorId, issueId }) => `${actorId}>${issueId}`,
    actor: ({ actorId }, _, { load }) => load.actors.get(actorId),
    issue: ({ issueId }, _, { load }) => load.issues.get(issueId),
    latest: ({ latestId }, _, { load }) => load.positions.get(latestId),
    weight: ({ indices }) => indices.weight,
    n: ({ indices }) => indices.n,
    counted: ({ indices }) => indices.counted,
    score: ({ indices }) => indices.score,
    contradictory: ({ indices }) => indices.contradictory,
    holders: ({ indices }) => indices.holders,
    holdersDisagree: ({ indices }) => indices.holdersDisagree,
    evidence: (cell, args, { networks }) => cellEvidenceOf(cell, args, networks),
  },
};
