import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

/** An answer of the API, with a hash of the query that it answered. */
interface Recorded {
  readonly query: string;
  readonly answer: unknown;
}

/** The body of a client's request. */
export interface AskedOperation {
  readonly query: string;
  readonly variables: unknown;
}

/** A test asked something that was never recorded, or with a query that has changed since. */
export class RecordingMissingError extends Error {
  override readonly name = "RecordingMissingError";
  readonly file: string;
  readonly asked: string;
  readonly isOld: boolean;

  constructor(file: string, asked: string, isOld: boolean) {
    const what = isOld
      ? `was recorded for another text of its query (a field may have come or gone)`
      : `is not recorded`;
    super(`The answer to ${asked} ${what} in ${file}. Record the answers anew: npm run record`);
    this.file = file;
    this.asked = asked;
    this.isOld = isOld;
  }
}

/**
 * The answers of one file, by operation and variables. Each test file has its own, because they record in
 * parallel.
 */
export class RecordedAnswers {
  readonly #file: string;
  readonly #answers = new Map<string, Recorded>();

  /** With `anew` it starts empty; otherwise it reads the file, if there is one. */
  constructor(file: string, { anew = false } = {}) {
    this.#file = file;
    if (anew || !existsSync(file)) return;
    const held = JSON.parse(readFileSync(file, "utf8")) as Record<string, Recorded>;
    for (const [key, recorded] of Object.entries(held)) this.#answers.set(key, recorded);
  }

  /** @throws {RecordingMissingError} if there is no answer to exactly this query */
  get(asked: AskedOperation): unknown {
    const key = keyOf(asked);
    const recorded = this.#answers.get(key);
    if (recorded?.query === hashOf(asked.query)) return recorded.answer;
    throw new RecordingMissingError(this.#file, key, recorded !== undefined);
  }

  has(asked: AskedOperation): boolean {
    return this.#answers.get(keyOf(asked))?.query === hashOf(asked.query);
  }

  /** Stores an answer, also in the file. */
  keep(asked: AskedOperation, answer: unknown): void {
    this.#answers.set(keyOf(asked), { query: hashOf(asked.query), answer });
    writeFileSync(this.#file, this.#fileText());
  }

  /** JSON with one line for each answer, so that diffs show which answers changed. */
  #fileText(): string {
    const lines = [...this.#answers].map(
      ([key, recorded]) => `${JSON.stringify(key)}: ${JSON.stringify(recorded)}`,
    );
    return `{\n${lines.join(",\n")}\n}\n`;
  }
}

/** The operation's name and its variables. */
function keyOf({ query, variables }: AskedOperation): string {
  const name = /query (\w+)/.exec(query)?.[1] ?? "?";
  return `${name} ${JSON.stringify(variables)}`;
}

function hashOf(query: string): string {
  return createHash("sha256").update(query).digest("hex").slice(0, 16);
}
