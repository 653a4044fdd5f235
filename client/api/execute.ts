import { type TypedDocumentString } from "./__generated__/graphql.ts";
import { ApiError, type ApiProblem } from "./api-error.ts";
import { declaredVariables } from "./declared-variables.ts";

/** The API's path; the client is served from the same origin. */
const apiPath = "/graphql";

/**
 * Runs one operation against the API.
 *
 * @throws {ApiError} when the server can't be reached or answers with errors
 * @throws {DOMException} `AbortError` when the signal was aborted
 */
export async function execute<TResult, TVariables extends object>(
  operation: TypedDocumentString<TResult, TVariables>,
  variables: TVariables,
  signal?: AbortSignal,
): Promise<TResult> {
  const query = operation.toString();
  const given = declaredVariables(query, variables);
  const response = await post({ query, variables: given }, signal);
  const requestId = response.headers.get("x-request-id");
  const facts = { status: response.status, requestId };
  const answer = await readAnswer(response);
  if (answer === null) {
    throw new ApiError(`The server answered with status ${response.status}.`, {
      failure: "http",
      ...facts,
    });
  }
  if (answer.errors !== undefined && answer.errors.length > 0) {
    const problems = answer.errors.map(toProblem);
    throw new ApiError(problems.map((problem) => problem.message).join(" "), {
      failure: "graphql",
      problems,
      ...facts,
    });
  }
  return answer.data as TResult;
}

async function post(body: unknown, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(apiPath, {
      method: "POST",
      headers: {
        accept: "application/graphql-response+json, application/json",
        "content-type": "application/json",
      },
      body: JSON.stringify(body),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiError(
      "The server can't be reached.",
      { failure: "unreachable", status: 0, requestId: null },
      { cause },
    );
  }
}

interface RawError {
  readonly message?: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string; readonly path?: readonly (string | number)[] };
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly RawError[];
}

/** Null when the body is not a GraphQL answer, such as a proxy's error page. */
async function readAnswer(response: Response): Promise<Answer | null> {
  const body: unknown = await response.json().catch(() => null);
  return isAnswer(body) ? body : null;
}

function isAnswer(body: unknown): body is Answer {
  if (typeof body !== "object" || body === null) return false;
  return "data" in body || ("errors" in body && Array.isArray(body.errors));
}

function toProblem(error: RawError): ApiProblem {
  return {
    message: error.message ?? "Unknown error.",
    code: error.extensions?.code ?? "UNKNOWN",
    path: error.extensions?.path ?? error.path ?? [],
  };
}
