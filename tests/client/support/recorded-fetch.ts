import { request } from "node:http";
import { join, relative } from "node:path";
import { type Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { onTestFailed, onTestFinished } from "vitest";
import { askedOperation } from "./asked-operation.ts";
import { RecordedAnswers, RecordingMissingError } from "./recorded-answers.ts";

/** The address of the Parley to record from; set by `npm run record`. */
const recordFrom = process.env["PARLEY_RECORD"];
const folder = join(fileURLToPath(import.meta.url), "../../recorded");

/** What this run records. It starts empty, so that unused answers disappear. */
const anew = new Map<string, RecordedAnswers>();

/**
 * A fetch that returns the API's answers as recorded in tests/client/recorded, one file for each suite, but
 * only for exactly the recorded queries: with any other query the test fails with a message, whatever the
 * page does. `npm run record` records them again (after a change of an operation, or of the facts).
 */
export function recordedFetch(suite: string): typeof fetch {
  const answers = recordFrom === undefined ? openAnswers(suite) : openAnew(suite);
  const failures: unknown[] = [];
  const notRecorded: unknown[] = [];
  onTestFinished(() => {
    if (failures.length > 0) throw failures[0];
  });
  onTestFailed(() => {
    for (const missing of notRecorded) console.error(missing);
  });
  return async (address, init) => {
    const asked = askedOperation(address, init);
    if (recordFrom !== undefined && !answers.has(asked)) {
      const answer: unknown = JSON.parse(
        await post(`${recordFrom}/graphql`, JSON.stringify(asked)),
      );
      // Stored nevertheless, so that one sees which; but no test passes with a refusal.
      if (JSON.stringify(answer).startsWith('{"errors"'))
        failures.push(new Error(JSON.stringify(answer)));
      answers.keep(asked, answer);
    }
    init?.signal?.throwIfAborted();
    try {
      return new Response(JSON.stringify(answers.get(asked)), {
        headers: { "content-type": "application/graphql-response+json" },
      });
    } catch (missing) {
      // On a slow machine every typed letter may cause a request; that is no failure by itself.
      const isOld = missing instanceof RecordingMissingError && missing.isOld;
      (isOld ? failures : notRecorded).push(missing);
      throw missing;
    }
  };
}

function openAnswers(suite: string, options = {}): RecordedAnswers {
  return new RecordedAnswers(relative("", join(folder, `${suite}.json`)), options);
}

function openAnew(suite: string): RecordedAnswers {
  const answers = anew.get(suite) ?? openAnswers(suite, { anew: true });
  anew.set(suite, answers);
  return answers;
}

/** Uses Node's own client, because happy-dom's fetch is limited to the page's origin. */
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
