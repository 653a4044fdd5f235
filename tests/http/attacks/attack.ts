import { type App } from "../../../server/http/app.ts";

/** The result of a hostile request. */
export interface Outcome {
  readonly status: number;
  readonly codes: readonly unknown[];
  readonly text: string;
  /** Milliseconds of processor time of all threads of this process meanwhile. */
  readonly cpu: number;
}

interface Attack {
  readonly body?: string;
  readonly query?: string;
  readonly variables?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Sends a request by POST, as JSON unless the headers say otherwise. */
export async function attack(
  app: App,
  { body, query, variables, headers }: Attack,
): Promise<Outcome> {
  const before = process.cpuUsage();
  const answer = await app.fetch("http://localhost/graphql", {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...headers,
    },
    body: body ?? JSON.stringify({ query, variables }),
  });
  const text = await answer.text();
  const { user, system } = process.cpuUsage(before);
  return { status: answer.status, codes: codesOf(text), text, cpu: (user + system) / 1000 };
}

function codesOf(text: string): unknown[] {
  try {
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions?: { code?: unknown } }[] };
    return errors.map(({ extensions }) => extensions?.code);
  } catch {
    return [];
  }
}
