import { type TypedDocumentString } from "./__generated__/graphql.ts";
import { ApiError, type ApiProblem } from "./api-error.ts";
import { declaredVariables } from "./declared-variables.ts";
import { noteHalfLoaded } from "./half-loaded.ts";

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
  const id = operation.__meta__?.["hash"] as string | undefined;
  const response = await ask(query, id, given, signal);
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
  noteHalfLoaded(answer.extensions?.loading ?? []);
  return answer.data as TResult;
}

/** Longer addresses are refused by some proxies; what does not fit is posted. */
const longestLink = 4000;

/**
 * Asks by the id of the query, by GET if the address is short enough, because browsers can then keep the
 * answer. If the server does not know the query, because it is older or newer than this page, its text is
 * sent.
 */
async function ask(
  query: string,
  id: string | undefined,
  variables: object,
  signal: AbortSignal | undefined,
): Promise<Response> {
  if (id === undefined) return request(apiPath, { query, variables }, signal);
  const given = new URLSearchParams({ documentId: id, variables: JSON.stringify(variables) });
  const link = `${apiPath}?${given}`;
  const response =
    link.length <= longestLink
      ? await request(link, null, signal)
      : await request(apiPath, { documentId: id, variables }, signal);
  return (await isUnknown(response)) ? request(apiPath, { query, variables }, signal) : response;
}

async function isUnknown(response: Response): Promise<boolean> {
  if (response.ok) return false;
  const answer = await readAnswer(response.clone());
  return (
    answer?.errors?.some(({ extensions }) => extensions?.code === "PERSISTED_QUERY_NOT_FOUND") ??
    false
  );
}

/** By POST if there is a body. */
async function request(
  address: string,
  body: object | null,
  signal: AbortSignal | undefined,
): Promise<Response> {
  const accept = "application/graphql-response+json, application/json";
  try {
    return await fetch(address, {
      headers: { accept, ...(body && { "content-type": "application/json" }) },
      ...(body && { method: "POST", body: JSON.stringify(body) }),
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
  /** `loading`: the ids of data sets that are only half loaded. */
  readonly extensions?: { readonly loading?: readonly string[] };
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
