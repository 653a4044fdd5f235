import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { dirname, join } from "node:path";
import { type Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** Where the tests of the client look for a running Parley when answers are to be recorded anew. */
const recordFrom = process.env["PARLEY_RECORD"];
const folder = join(dirname(fileURLToPath(import.meta.url)), "../recorded");

type Answers = Record<string, unknown>;

/**
 * A fetch that gives the API's own answers, recorded once in tests/client/recorded, one file a suite. To
 * record them anew (after a change of an operation, or of the facts) start Parley with the talks on
 * Ukraine, delete the file and run the suite with `PARLEY_RECORD=http://127.0.0.1:4000`.
 */
export function recordedFetch(suite: string): typeof fetch {
  const file = join(folder, `${suite}.json`);
  const answers: Answers = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as Answers)
    : {};
  return async (_, init) => {
    const body = init?.body as string;
    const key = keyOf(body);
    if (!(key in answers)) answers[key] = await record(file, answers, key, body);
    init?.signal?.throwIfAborted();
    return new Response(JSON.stringify(answers[key]), {
      headers: { "content-type": "application/graphql-response+json" },
    });
  };
}

/** The operation's name and its variables: what decides the answer. */
function keyOf(body: string): string {
  const { query, variables } = JSON.parse(body) as { query: string; variables: unknown };
  const name = /query (\w+)/.exec(query)?.[1] ?? "?";
  return `${name} ${JSON.stringify(variables)}`;
}

async function record(file: string, answers: Answers, key: string, body: string) {
  if (recordFrom === undefined) {
    throw new Error(`${file} holds no answer to ${key}; see recorded-fetch.ts on how to record it`);
  }
  const answer: unknown = JSON.parse(await post(`${recordFrom}/graphql`, body));
  answers[key] = answer;
  writeFileSync(file, fileText(answers));
  return answer;
}

/** JSON with a line for each answer, so that a change shows which. */
function fileText(answers: Answers): string {
  const lines = Object.entries(answers).map(
    ([key, answer]) => `${JSON.stringify(key)}: ${JSON.stringify(answer)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}

/** Node's own client: the page's fetch, happy-dom's, would not leave the page's origin. */
function post(address: string, body: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json" };
    const asked = request(address, { method: "POST", headers }, (response: Readable) => {
      text(response).then(resolve, reject);
    });
    asked.on("error", reject);
    asked.end(body);
  });
}
