import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { makeExecutableSchema } from "@graphql-tools/schema";
import { type GraphQLSchema } from "graphql";
import { type ApiContext } from "./context.ts";
import { measureEnum } from "./networks/measure-enum.ts";
import { actorResolvers } from "./resolvers/actor-resolvers.ts";
import { connectionResolvers } from "./resolvers/connection-resolvers.ts";
import { datasetResolvers } from "./resolvers/dataset-resolvers.ts";
import { exploreResolvers } from "./resolvers/explore-resolvers.ts";
import { issueResolvers } from "./resolvers/issue-resolvers.ts";
import { limitResolvers } from "./resolvers/limit-resolvers.ts";
import { meetingResolvers } from "./resolvers/meeting-resolvers.ts";
import { meetingNetworkResolvers } from "./resolvers/meeting-network-resolvers.ts";
import { meetingsAndStancesResolvers } from "./resolvers/meetings-and-stances-resolvers.ts";
import { networkNodeResolvers } from "./resolvers/network-node-resolvers.ts";
import { positionResolvers } from "./resolvers/position-resolvers.ts";
import { sourceResolvers } from "./resolvers/source-resolvers.ts";
import { stanceMatrixResolvers } from "./resolvers/stance-matrix-resolvers.ts";
import { stanceNetworkResolvers } from "./resolvers/stance-network-resolvers.ts";
import { tieResolvers } from "./resolvers/tie-resolvers.ts";
import { timelineResolvers } from "./resolvers/timeline-resolvers.ts";
import { twoModeResolvers } from "./resolvers/two-mode-resolvers.ts";
import { dayScalar, edtfScalar, instantScalar } from "./scalars.ts";

const contract = join(import.meta.dirname, "../../schema");

/** Builds the API from the contract in schema/*.graphql, the registered measures, and the resolvers. */
export function createSchema(): GraphQLSchema {
  const files = readdirSync(contract).filter((name) => name.endsWith(".graphql"));
  return makeExecutableSchema<ApiContext>({
    typeDefs: [...files.map((name) => readFileSync(join(contract, name), "utf8")), measureEnum()],
    resolvers: [
      { Day: dayScalar, Edtf: edtfScalar, Instant: instantScalar },
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
      twoModeResolvers,
    ],
  });
}
