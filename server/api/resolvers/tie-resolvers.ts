import { type TieRecord } from "../../store/explore/ties.ts";
import { type Resolvers } from "../__generated__/resolvers.ts";
import { type Loaders } from "../loaders.ts";

export const tieResolvers: Resolvers = {
  Tie: {
    attendance: (tie) => (tie.kind === "ATTENDED" ? tie.attendance : null),
    membership: (tie) => (tie.kind === "MEMBER_OF" ? tie.membership : null),
    stance: (tie) => (tie.kind === "STANCE" ? tie.stance : null),
    positionCount: (tie) => (tie.kind === "STANCE" ? tie.positionIds.length : null),
    contradictory: (tie) => (tie.kind === "STANCE" ? tie.contradictory : null),
    positions: (tie, _, { load }) =>
      tie.kind === "STANCE" ? load.positions.getMany(tie.positionIds) : null,
    citations: (tie, _, { load }) => citationsOf(tie, load),
    inheritedCitations: (tie, _, { load }) =>
      tie.kind === "ATTENDED" ? load.inheritedCitations.get(tie.attendance.id) : [],
  },
};

async function citationsOf(tie: TieRecord, load: Loaders) {
  const citations = (await load.citations.getMany(tie.factIds)).flat();
  return tie.kind === "CITES" ? citations.filter(({ sourceId }) => sourceId === tie.to) : citations;
}
