import { type Attributes, type Context, type Span } from "@opentelemetry/api";
import { type Log } from "./log.ts";
import { type DoneWork, type SpanFacts, type Tracing } from "./tracing.ts";

/** How long a collector may take, ms; also when the server stops. */
const patience = 3_000;

/**
 * Traces by OpenTelemetry, sent to a collector as OTLP over HTTP. Its packages are loaded only here, since
 * most servers need none of them. They take headers and the service's name from their own environment
 * variables (`OTEL_EXPORTER_OTLP_HEADERS`, `OTEL_SERVICE_NAME`).
 * @param endpoint the collector's address, without `/v1/traces`
 */
export async function openTracing(endpoint: string, log: Log): Promise<Tracing> {
  const [api, core, exporting, resources, tracing] = await Promise.all([
    import("@opentelemetry/api"),
    import("@opentelemetry/core"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
    import("@opentelemetry/sdk-trace-node"),
  ]);
  const { diag, DiagLogLevel, ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  const say = (words: string) => log.warn({ collector: words }, "traces");
  const quiet = () => {};
  diag.setLogger(
    { error: say, warn: say, info: quiet, debug: quiet, verbose: quiet },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const url = `${endpoint.replace(/\/$/, "")}/v1/traces`;
  const exporter = new exporting.OTLPTraceExporter({ url, timeoutMillis: patience });
  const provider = new tracing.NodeTracerProvider({
    resource: resources
      .resourceFromAttributes({ "service.name": "parley" })
      .merge(resources.detectResources({ detectors: [resources.envDetector] })),
    spanProcessors: [new tracing.BatchSpanProcessor(exporter, { exportTimeoutMillis: patience })],
  });
  const tracer = provider.getTracer("parley");
  const propagator = new core.W3CTraceContextPropagator();

  const fail = (span: Span, problem: unknown) => {
    const message = problem instanceof Error ? problem.name : undefined;
    span.setStatus({ code: SpanStatusCode.ERROR, ...(message !== undefined && { message }) });
  };
  const add = (parent: Context, { name, ms, facts, problem }: DoneWork) => {
    const now = Date.now();
    const kind = "db.operation.name" in facts ? SpanKind.CLIENT : SpanKind.INTERNAL;
    const span = tracer.startSpan(
      name,
      { kind, startTime: now - ms, attributes: toAttributes(facts) },
      parent,
    );
    if (problem !== undefined) fail(span, problem);
    span.end(now);
  };

  return {
    begin(headers) {
      const parent = propagator.extract(ROOT_CONTEXT, headers, api.defaultTextMapGetter);
      const span = tracer.startSpan("request", { kind: SpanKind.SERVER }, parent);
      const within = trace.setSpan(parent, span);
      return {
        did: (work) => add(within, work),
        end({ name, facts, failed }) {
          span.updateName(name).setAttributes(toAttributes(facts));
          if (failed) fail(span, undefined);
          span.end();
        },
      };
    },
    close: async () => {
      try {
        await provider.shutdown();
      } catch (error) {
        log.warn({ err: error }, "traces not sent");
      }
    },
  };
}

/** OpenTelemetry's own type has lists that can be changed. */
function toAttributes(facts: SpanFacts): Attributes {
  return facts as Attributes;
}
