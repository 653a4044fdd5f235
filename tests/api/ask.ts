import { type App } from "../../server/http/app.ts";

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: {
    readonly code: string;
    readonly argument?: string;
    readonly requestId?: string;
  };
}

/** Sends a query as a client following the GraphQL-over-HTTP specification does. */
export async function ask(app: App, query: string, variables: object = {}): Promise<Answer> {
  const response = await app.fetch("http://localhost/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as Answer;
  return {
    status: response.status,
    ...(data !== undefined && { data }),
    ...(errors && { errors }),
  };
}

/** The errors of an answer without their messages, which tests check separately. */
export function codes({ errors = [] }: Answer): { code: string; argument?: string }[] {
  return errors.map(({ extensions: { code, argument } }) => ({
    code,
    ...(argument !== undefined && { argument }),
  }));
}
