import { message, type Message } from "../messages/message.ts";

/** One error of a GraphQL answer, in the API's words. */
export interface ApiProblem {
  readonly message: string;
  /** The API's code (`extensions.code`), as `BAD_CURSOR`. */
  readonly code: string;
  /** The path in the answer, or the argument. */
  readonly path: readonly (string | number)[];
}

/** How a request failed: no answer, an answer that is not GraphQL, or errors in the answer. */
export type ApiFailure = "unreachable" | "http" | "graphql";

/** The API could not be reached, or answered with errors. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly failure: ApiFailure;
  /** HTTP status; 0 when there was no answer. */
  readonly status: number;
  readonly problems: readonly ApiProblem[];
  /** For the operator's log; null if the server gave none. */
  readonly requestId: string | null;
  /** For the reader: our own words if no answer came, else the API's. */
  readonly said: Message;

  constructor(
    message: string,
    facts: Pick<ApiError, "failure" | "status" | "requestId"> & {
      problems?: readonly ApiProblem[];
    },
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.failure = facts.failure;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.problems = facts.problems ?? [];
    this.said = saidOf(this);
  }

  /** Whether the same request may succeed later: the server is away, starting or overloaded. */
  get temporary(): boolean {
    return this.failure === "unreachable" || this.status === 429 || this.status >= 502;
  }
}

function saidOf({ failure, status, message: text }: ApiError): Message {
  switch (failure) {
    case "unreachable":
      return message("failure.unreachable");
    case "http":
      return message("failure.status", { status });
    case "graphql":
      return message("failure.other", { text });
  }
}
