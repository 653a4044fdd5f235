import { randomUUID } from "node:crypto";
import { type FileHandle, mkdir, open, rm } from "node:fs/promises";
import { join } from "node:path";
import { batchesOf } from "../../graph/async.ts";
import {
  type GraphEngine,
  type Parameters,
  type Row,
  type Statement,
} from "../../graph/graph-engine.ts";
import { type Catalogue } from "../catalogue/catalogue.ts";
import {
  allAnswersById,
  type AnswerById,
  type HeldKind,
  idOfRow,
  idsAsked,
} from "../rows/answers-by-id.ts";

/** The rows that statements answer for each id of one version of the data, in a file. */
export interface RowsOnDisk {
  /** Null for a statement that does not answer by id. Ids that the version does not have get no rows. */
  readonly rowsOf: (statement: Statement, parameters: Parameters) => Promise<Row[]> | null;
  readonly close: () => Promise<void>;
}

/** Where the rows of each item of a kind stand in the file; a length of 0 for none. */
interface Places {
  readonly kind: HeldKind;
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
}

/** Small, because unpacking a batch blocks the event loop for some milliseconds. */
const batchIds = 250;

/**
 * Reads what each statement answers for each id, and writes it into a new file of the folder, which goes with this
 * process. If the graph changes meanwhile the result may mix several versions.
 */
export async function putRowsOnDisk(
  engine: Pick<GraphEngine, "read">,
  catalogue: Catalogue,
  folder: string,
): Promise<RowsOnDisk> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, `rows-${randomUUID()}.jsonl`);
  const file = await open(path, "wx+");
  try {
    // Where the system allows it, the file has no name any more, and is gone when it is closed.
    await rm(path).catch(() => undefined);
    const places = new Map<Statement, readonly Places[]>();
    let end = 0;
    for (const answer of allAnswersById().values()) {
      const ofKinds: Places[] = [];
      for (const kind of answer.of) {
        const found = await write(engine, catalogue, answer, kind, file, end);
        ofKinds.push(found);
        end = found.end;
      }
      places.set(answer.statement, ofKinds);
    }
    return {
      rowsOf: (statement, parameters) => {
        const ofKinds = places.get(statement);
        return ofKinds ? read(file, catalogue, ofKinds, idsAsked(parameters)) : null;
      },
      async close() {
        await file.close();
        await rm(path, { force: true });
      },
    };
  } catch (error) {
    await file.close();
    await rm(path, { force: true });
    throw error;
  }
}

async function write(
  engine: Pick<GraphEngine, "read">,
  catalogue: Catalogue,
  { statement, parametersOf }: AnswerById,
  kind: HeldKind,
  file: FileHandle,
  begin: number,
): Promise<Places & { readonly end: number }> {
  const { count, idAt } = catalogue[kind]!;
  const [starts, lengths] = [new Float64Array(count), new Uint32Array(count)];
  const indices = Array.from({ length: count }, (_, index) => index);
  let end = begin;
  for (const batch of batchesOf(indices, batchIds)) {
    const rows = new Map<string, Row[]>();
    const ids = batch.map(idAt);
    for (const row of await engine.read(statement, parametersOf(ids))) {
      const known = rows.get(idOfRow(row));
      if (known) known.push(row);
      else rows.set(idOfRow(row), [row]);
    }
    const texts: Buffer[] = [];
    for (const [n, id] of ids.entries()) {
      const found = rows.get(id);
      if (found === undefined) continue;
      const text = Buffer.from(JSON.stringify(found));
      starts[batch[n]!] = end;
      lengths[batch[n]!] = text.byteLength;
      end += text.byteLength;
      texts.push(text);
    }
    await file.appendFile(Buffer.concat(texts));
  }
  return { kind, starts, lengths, end };
}

async function read(
  file: FileHandle,
  catalogue: Catalogue,
  places: readonly Places[],
  ids: readonly string[],
): Promise<Row[]> {
  const found = ids.flatMap((id) =>
    places.flatMap(({ kind, starts, lengths }) => {
      const index = catalogue[kind]!.indexOf(id);
      return index >= 0 && lengths[index]! > 0 ? [[starts[index]!, lengths[index]!] as const] : [];
    }),
  );
  const rows = await Promise.all(
    found.map(async ([start, length]) => {
      const { buffer } = await file.read(Buffer.allocUnsafe(length), 0, length, start);
      return JSON.parse(buffer.toString()) as Row[];
    }),
  );
  return rows.flat();
}
