import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema } from "graphql";
import { type ApiContext } from "./context.ts";
import { measureEnum } from "./networks/measure-enum.ts";
import { actorResolvers } from "./resolvers/actors.ts";
import { connectionResolvers } from "./resolvers/connections.ts";
import { datasetResolvers } from "./resolvers/datasets.ts";
import { exploreResolvers } from "./resolvers/explore.ts";
import { issueResolvers } from "./resolvers/issues.ts";
import { limitResolvers } from "./resolvers/limits.ts";
import { meetingResolvers } from "./resolvers/meetings.ts";
import { meetingNetworkResolvers } from "./resolvers/meeting-network.ts";
import { meetingsAndStancesResolvers } from "./resolvers/meetings-and-stances.ts";
import { networkNodeResolvers } from "./resolvers/network-nodes.ts";
import { positionResolvers } from "./resolvers/positions.ts";
import { sourceResolvers } from "./resolvers/sources.ts";
import { stanceMatrixResolvers } from "./resolvers/stance-matrix.ts";
import { stanceNetworkResolvers } from "./resolvers/stance-network.ts";
import { tieResolvers } from "./resolvers/ties.ts";
import { timelineResolvers } from "./resolvers/timeline.ts";
import { edtfScalar, instantScalar } from "./scalars.ts";

const contract = join(import.meta.dirname, "../../schema");

/** The API: the contract in schema/*.graphql, with the measures there are, and its resolvers. */
export function createSchema(): GraphQLSchema {
  const files = readdirSync(contract).filter((name) => name.endsWith(".graphql"));
  return makeExecutableSchema<ApiContext>({
    typeDefs: [...files.map((name) => readFileSync(join(contract, name), "utf8")), measureEnum()],
    resolvers: [
      { Edtf: edtfScalar, Instant: instantScalar },
      actorResolvers,
      connectionResolvers,
      datasetResolvers,
      exploreResolvers,
      issueResolvers,
      limitResolvers,
      meetingResolvers,
      meetingNetworkResolvers,
      meetingsAndStancesResolvers,
      networkNodeResolvers,
      positionResolvers,
      sourceResolvers,
      stanceMatrixResolvers,
      stanceNetworkResolvers,
      tieResolvers,
      timelineResolvers,
    ],
  });
}
