import { createWriteStream, mkdirSync, writeFileSync } from "node:fs";
import { finished } from "node:stream/promises";
import { join } from "node:path";
import { plainRows, type Size } from "./plain-rows.ts";

/**
 * Writes a data set shaped like real ones: a few actors are at many meetings and most at very few; meetings
 * have two to twelve attendants. CSV files, as for a bulk load.
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
  const rows = plainRows(size);
  await writeCsv(folder, "sources", ["id,title,publisher,tier", "s,Record,Bench,official"]);
  await writeCsv(folder, "actors", [
    "id,name,kind",
    ...rows.actors.map(({ id, name }) => `${id},${name},person`),
  ]);
  await writeCsv(folder, "meetings", [
    "id,title,date,sources",
    ...rows.meetings.map(({ id, title, date }) => `${id},${title},${date},s`),
  ]);
  await writeCsv(folder, "attendances", [
    "meeting,actor",
    ...rows.attendances.map(({ actor, meeting }) => `m${meeting},a${actor}`),
  ]);
}

async function writeCsv(folder: string, kind: string, lines: readonly string[]): Promise<void> {
  const stream = createWriteStream(join(folder, `${kind}.csv`));
  stream.end(`${lines.join("\n")}\n`);
  await finished(stream);
}
