import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { join } from "node:path";

export interface Size {
  readonly actors: number;
  readonly meetings: number;
  readonly attendances: number;
}

/** A small seeded generator (mulberry32, public domain): the same numbers on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Writes a data set of the shape that real ones have: a few actors are everywhere and most hardly
 * anywhere, meetings have two to a dozen attendants. CSV files, as a bulk load would come.
 */
export async function generateDataset(folder: string, size: Size): Promise<void> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "dataset.yaml"),
    [
      "id: generated",
      "title: A generated data set",
      "description: For measuring only.",
      "licence: CC0-1.0",
      "citation: None.",
      "languages: [en]",
      "",
    ].join("\n"),
  );
  const random = randomFrom(20_251_221);
  const day = (index: number) =>
    new Date(Date.UTC(2000, 0, 1 + (index % 9000))).toISOString().slice(0, 10);

  await writeCsv(folder, "sources", ["id,title,publisher,tier", "s,Record,Bench,official"]);
  await writeCsv(folder, "actors", [
    "id,name,kind",
    ...range(size.actors, (index) => `a${index},Actor ${index},person`),
  ]);
  await writeCsv(folder, "meetings", [
    "id,title,date,sources",
    ...range(size.meetings, (index) => `m${index},Meeting ${index},${day(index)},s`),
  ]);
  const seen = new Set<string>();
  const rows: string[] = [];
  while (rows.length < size.attendances) {
    // The square of a uniform number favours small ones: the well-connected few.
    const actor = Math.floor(random() ** 2 * size.actors);
    const meeting = Math.floor(random() * size.meetings);
    const row = `m${meeting},a${actor}`;
    if (!seen.has(row)) {
      seen.add(row);
      rows.push(row);
    }
  }
  await writeCsv(folder, "attendances", ["meeting,actor", ...rows]);
}

function range(count: number, line: (index: number) => string): string[] {
  return Array.from({ length: count }, (_, index) => line(index));
}

async function writeCsv(folder: string, kind: string, lines: readonly string[]): Promise<void> {
  const stream = createWriteStream(join(folder, `${kind}.csv`));
  stream.end(`${lines.join("\n")}\n`);
  await finished(stream);
}
