/** Checks the export of a data set, over a graph whose records are known. */
import { expect } from "vitest";
import { recordKinds, recordSchemas } from "../../../schema/dataset.ts";
import { idOf, type TypedRecord } from "../../../schema/typed-record.ts";
import { type GraphEngine } from "../../../server/graph/graph-engine.ts";
import { exportBatches, planExport } from "../../../server/store/export/export-dataset.ts";
import { contentHash } from "../../../server/store/write/content-hash.ts";
import { type RecordsByKind } from "../../seed/read-typed.ts";

/** Every record once, with everything that its author wrote. */
export async function checkExport(
  engine: GraphEngine,
  dataset: string,
  records: RecordsByKind,
): Promise<void> {
  expect(await planExport(engine, "nobody")).toBeNull();
  const plan = await planExport(engine, dataset);
  if (!plan) throw new Error(`there is no ${dataset}`);
  expect(plan.total).toBe(recordKinds.reduce((sum, kind) => sum + records[kind].length, 0));
  const given: [string, string][] = [];
  for await (const batch of exportBatches(engine, plan)) {
    for (const record of batch.records) {
      const typed = { kind: batch.kind, record: recordSchemas[batch.kind].parse(record) };
      given.push(hashOf(typed as TypedRecord));
    }
  }
  const known = recordKinds.flatMap((kind) =>
    records[kind].map((record) => hashOf({ kind, record } as TypedRecord)),
  );
  expect(new Map(given)).toEqual(new Map(known));
  expect(given).toHaveLength(known.length);
}

function hashOf(typed: TypedRecord): [string, string] {
  return [`${typed.kind} ${idOf(typed)}`, contentHash(typed.kind, typed.record)];
}
