import { createYoga, type Plugin, type YogaServerInstance } from "graphql-yoga";
import { LRUCache } from "lru-cache";
import { type Analysis } from "../../analysis/analysis.ts";
import { type ApiContext, createContext } from "../../api/context.ts";
import { maskError } from "../../api/mask-error.ts";
import { type GraphReader, requestReader } from "../../api/request-reader.ts";
import { type Keeper } from "../../store/kept/keeper.ts";
import { createSchema } from "../../api/create-schema.ts";
import { type FairQueue } from "../../graph/fair-queue.ts";
import { type LoopTurns } from "../../graph/loop-turns.ts";
import { queuedReader } from "../../graph/queued-reader.ts";
import { type Budgets } from "../limits/budgets.ts";
import { type Meter, metered, startMeter } from "../limits/meter.ts";
import { noteRead, noteWork, type RequestContext } from "../telemetry/trace.ts";
import { answerCaching } from "./answer-caching.ts";
import { codedErrors } from "./coded-errors.ts";
import { doors } from "./doors.ts";
import { deadline } from "./deadline.ts";
import { fairTurns } from "./fair-turns.ts";
import { exampleTabs } from "../graphiql/example-tabs.ts";
import { graphiqlFiles, graphiqlPage } from "../graphiql/graphiql.ts";
import { type Access } from "../../settings/access.ts";
import { type Limits } from "../../settings/limits.ts";
import { formLimits } from "../limits/form-limits.ts";
import { loadingNotice, type LoadingWatch } from "./loading.ts";
import { mediaTypes } from "./media-types.ts";
import { documentParameter, type KnownDocuments, knownDocuments } from "./known-documents.ts";
import { type Log } from "../telemetry/log.ts";
import { type Metrics } from "../telemetry/metrics.ts";
import { oneVersion } from "./one-version.ts";
import { operationNames } from "./operation-names.ts";
import { type Counts, costLimit } from "../limits/cost-limit.ts";

/** The context of resolvers, plus the meter of the answer. */
interface Context extends ApiContext {
  readonly meter: Meter;
}

export type GraphqlApi = YogaServerInstance<RequestContext, Context>;

export interface GraphqlApiOptions {
  readonly log: Log;
  readonly metrics: Metrics;
  readonly analysis: Pick<Analysis, "data" | "ask">;
  readonly counts: Counts;
  /** What each client may still ask for. */
  readonly budgets: Budgets;
  readonly queue: FairQueue;
  /** Shares out the main thread. */
  readonly turns: LoopTurns;
  readonly loading: LoadingWatch;
  readonly limits: Limits;
  readonly access: Access;
  /** Documents that clients may name by their id. */
  readonly documents: KnownDocuments;
  /** Keeps what was read; null: every answer reads the graph again. */
  readonly keeper: Keeper | null;
}

/** /graphql: the API by POST, and queries by GET; GraphiQL for browsers. */
export function createGraphqlApi(engine: GraphReader, options: GraphqlApiOptions): GraphqlApi {
  const { log, metrics, analysis, counts, budgets, queue, loading, limits, access, keeper } =
    options;
  const { documents, turns } = options;
  return createYoga<RequestContext, Context>({
    schema: metered(createSchema()),
    context: ({ request, trace, client }) => {
      const meter = startMeter(limits);
      const signal = deadline(request.signal, limits.answerMs, meter.signal);
      const asker = { client, request: trace.id };
      const queued = queuedReader(engine, queue, asker, {
        signal,
        onAnswered: (read) => noteRead(trace, read),
      });
      const onCall = (statement: string) => {
        trace.engineCalls += 1;
        metrics.countEngineCall(statement);
      };
      const note = () => ({ id: trace.id, query: trace.operation ?? "(anonymous)" });
      const reader = requestReader(queued, signal, onCall, note, () => turns.take(asker, signal));
      const ask: Analysis["ask"] = (data, name, question, until) =>
        noteWork(trace, `compute ${name}`, () => analysis.ask(data, name, question, until, asker));
      const counted = { limits, rate: { ...budgets.left(client), cost: 0 } };
      return { ...createContext(reader, { data: analysis.data, ask }, signal, counted), meter };
    },
    plugins: [
      codedErrors(log, access),
      mediaTypes(),
      doors(access),
      operationNames(),
      knownDocuments(documents, access),
      fairTurns(turns),
      ...formLimits(limits),
      loadingNotice(loading),
      costLimit(limits, budgets, counts),
      stopping(),
      ...(keeper ? [oneVersion(keeper)] : []),
      answerCaching({ keeper, loading, settings: { limits, access } }),
    ],
    maskedErrors: { maskError },
    extraParamNames: [documentParameter],
    maxRequestBodySize: limits.bodyBytes,
    parserAndValidationCache: { documentCache: cacheOf(), errorCache: cacheOf() },
    // Pages of other sites may not read from here, and nothing can be written.
    cors: false,
    multipart: false,
    landingPage: false,
    // Parley's own log records every failure, with the request's id.
    logging: false,
    graphiql:
      access.graphiql &&
      (async ({ url }) => ({
        title: "Parley",
        // A link that contains a query opens with that query.
        ...(!new URL(url).searchParams.has("query") && { defaultTabs: await exampleTabs() }),
      })),
    renderGraphiQL: async (options) => graphiqlPage((await graphiqlFiles()).folder, options),
  });
}

/** Stops the execution of an answer that exceeds its meter. */
function stopping(): Plugin<Context> {
  return {
    onExecute({ args }) {
      Object.assign(args, { signal: args.contextValue.meter.signal });
    },
  };
}

/** A cache limited by total text length. Yoga's own caches hold a thousand queries of any size. */
function cacheOf<T extends object>(): LRUCache<string, T> {
  return new LRUCache({ maxSize: 2 ** 21, sizeCalculation: (_, query) => query.length + 1 });
}
