import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import { finished } from "node:stream/promises";
import { join } from "node:path";
import { createSeededRandom } from "../../server/networks/structure/seeded-random.ts";

const stances = ["supports", "supports", "supports", "opposes", "neutral"] as const;
const actorCount = 200;

/** One vote: a position of an actor on an issue, read in the issue's source. */
export interface Vote {
  readonly id: string;
  readonly actor: string;
  readonly issue: string;
  readonly source: string;
  readonly stance: string;
  readonly date: string;
}

/** Roll-call votes, as in the General Assembly: so many, of 200 actors on as many issues as needed. */
export function* listVotes(count: number): Generator<Vote> {
  const random = createSeededRandom(77);
  for (let n = 0; n < count; n += 1) {
    const issue = Math.floor(n / actorCount);
    yield {
      id: `p${n}`,
      actor: `a${n % actorCount}`,
      issue: `i${issue}`,
      source: `s${issue}`,
      stance: stances[Math.floor(random() * stances.length)] ?? "supports",
      date: new Date(Date.UTC(1946, 0, 1 + issue * 4)).toISOString().slice(0, 10),
    };
  }
}

/** The ids of the actors of so many votes, and of their issues, each of which has its own source. */
export function endsOfVotes(count: number): {
  readonly actors: readonly string[];
  readonly issues: readonly number[];
} {
  return {
    actors: Array.from({ length: actorCount }, (_, n) => `a${n}`),
    issues: Array.from({ length: Math.ceil(count / actorCount) }, (_, n) => n),
  };
}

/** Writes votes as a data set of CSV files. */
export async function writeVotes(folder: string, count: number): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const info = [
    "id: votes",
    "title: Votes",
    "description: For measuring only.",
    "licence: CC0-1.0",
  ];
  writeFileSync(
    join(folder, "dataset.yaml"),
    `${[...info, "citation: None.", "languages: [en]"].join("\n")}\n`,
  );
  const { actors, issues } = endsOfVotes(count);
  await writeLines(
    folder,
    "sources",
    "id,title,publisher,tier",
    issues.map((n) => `s${n},Record ${n},Bench,official`),
  );
  await writeLines(
    folder,
    "actors",
    "id,name,kind",
    actors.map((id) => `${id},State ${id},state`),
  );
  await writeLines(
    folder,
    "issues",
    "id,title,question,areas",
    issues.map((n) => `i${n},Resolution ${n},Adopt resolution ${n}?,votes`),
  );
  await writeLines(
    folder,
    "positions",
    "id,actor,issue,stance,date,attribution,sources",
    lines(count),
  );
}

function* lines(count: number): Generator<string> {
  for (const { id, actor, issue, stance, date, source } of listVotes(count))
    yield `${id},${actor},${issue},${stance},${date},self,${source}`;
}

async function writeLines(
  folder: string,
  kind: string,
  head: string,
  lines: Iterable<string>,
): Promise<void> {
  const stream = createWriteStream(join(folder, `${kind}.csv`));
  stream.write(`${head}\n`);
  for (const line of lines) if (!stream.write(`${line}\n`)) await once(stream, "drain");
  stream.end();
  await finished(stream);
}
