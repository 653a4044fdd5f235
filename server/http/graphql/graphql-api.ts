import { createYoga, type YogaServerInstance } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import { type Analysis } from "../../analysis/analysis.ts";
import { type ApiContext, createContext } from "../../api/context.ts";
import { maskError } from "../../api/mask-error.ts";
import { type GraphReader, requestReader } from "../../api/request-reader.ts";
import { type Keeper } from "../../store/kept/keeper.ts";
import { createSchema } from "../../api/schema.ts";
import { codedErrors, type RequestContext } from "./coded-errors.ts";
import { doors } from "./doors.ts";
import { deadline } from "./deadline.ts";
import { exampleTabs } from "../graphiql/examples.ts";
import { graphiqlFiles, graphiqlPage } from "../graphiql/graphiql.ts";
import { type Access } from "../../settings/access.ts";
import { type Limits } from "../../settings/limits.ts";
import { formLimits } from "../limits/form-limits.ts";
import { mediaTypes } from "./media-types.ts";
import { type Log } from "../telemetry/log.ts";
import { type Metrics } from "../telemetry/metrics.ts";
import { oneVersion } from "./one-version.ts";
import { operationNames } from "./operation-names.ts";
import { costLimit } from "../limits/query-cost.ts";

export type GraphqlApi = YogaServerInstance<RequestContext, ApiContext>;

export interface GraphqlApiOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly analysis: Pick<Analysis, "data" | "ask">;
  readonly limits: Limits;
  readonly access: Access;
  /** Keeps what was read; null: every answer asks the graph anew. */
  readonly keeper: Keeper | null;
}

/** /graphql: the API for POST and for queries by GET, GraphiQL for browsers. */
export function createGraphqlApi(
  engine: GraphReader,
  { log, metrics, analysis, limits, access, keeper }: GraphqlApiOptions,
): GraphqlApi {
  return createYoga<RequestContext, ApiContext>({
    schema: createSchema(),
    context: ({ request, trace }) => {
      const signal = deadline(request.signal, limits.answerMs);
      const reader = requestReader(engine, signal, (statement) => {
        trace.engineCalls += 1;
        metrics.countEngineCall(statement);
      });
      return createContext(reader, analysis, signal);
    },
    plugins: [
      codedErrors(log, access),
      mediaTypes(),
      doors(access),
      operationNames(),
      ...formLimits(limits),
      costLimit(),
      ...(keeper ? [oneVersion(keeper)] : []),
    ],
    maskedErrors: { maskError },
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: { documentCache: cacheOf(), errorCache: cacheOf() },
    // Nobody else's page may read from here, and nothing may be written at all.
    cors: false,
    multipart: false,
    landingPage: false,
    // Our own log has every failure, with the request's id.
    logging: false,
    graphiql:
      access.graphiql &&
      (async ({ url }) => ({
        title: "Parley",
        // A link that brings a query along opens on that.
        ...(!new URL(url).searchParams.has("query") && { defaultTabs: await exampleTabs() }),
      })),
    renderGraphiQL: async (options) => graphiqlPage((await graphiqlFiles()).folder, options),
  });
}

/** Parsed queries, or their faults. Yoga's own caches hold a thousand of them, of whatever size. */
function cacheOf<T extends object>(): LRUCache<string, T> {
  return new LRUCache({ maxSize: 2 ** 21, sizeCalculation: (_, query) => query.length + 1 });
}
