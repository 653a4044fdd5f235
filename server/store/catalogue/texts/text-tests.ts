import { type Parameters } from "../../../graph/graph-engine.ts";
import { pause } from "../../rows/pauses.ts";
import { type Reader } from "../../rows/query.ts";
import { type Test } from "../coded-column.ts";
import { type Table } from "../table.ts";

/**
 * A test that items pass whose text has all of the words of a filter; none when it has no words, null when the texts are
 * not held. Others may have the thread between two blocks of texts.
 */
export async function textTests(
  reader: Pick<Reader, "turn">,
  { count, texts }: Pick<Table, "count" | "texts">,
  { words }: Parameters,
): Promise<Test[] | null> {
  const looked = Array.isArray(words) ? words.map(String) : [];
  if (looked.length === 0) return [];
  if (texts === null) return null;
  const passes = new Uint8Array(count);
  for (const found of texts.hits(looked)) {
    for (const index of found) passes[index] = 1;
    await pause(reader);
  }
  return [(index) => passes[index] === 1];
}
