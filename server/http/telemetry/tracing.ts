/** What a trace tells of a piece of work: values by name, as OpenTelemetry's conventions name them. */
export type SpanFacts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A piece of work that has ended. */
export interface DoneWork {
  readonly name: string;
  /** How long it took until now, ms. */
  readonly ms: number;
  readonly facts: SpanFacts;
  /** Why it failed; absent if it did not. */
  readonly problem?: unknown;
}

/** A request while it is answered. */
export interface RequestSpan {
  /** Adds a piece of work within it, which has just ended. */
  readonly did: (work: DoneWork) => void;
  readonly end: (result: {
    readonly name: string;
    readonly facts: SpanFacts;
    readonly failed: boolean;
  }) => void;
}

/** Sends traces of requests to a collector. */
export interface Tracing {
  /** Begins a request; if its headers name a trace (W3C Trace Context), it belongs to that one. */
  readonly begin: (headers: Readonly<Record<string, string | string[] | undefined>>) => RequestSpan;
  /** Sends what was not sent yet. */
  readonly close: () => Promise<void>;
}
