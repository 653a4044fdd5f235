import { parseInfo } from "../../../schema/check/parse-info.ts";
import { type DatasetInfo, type RecordKind } from "../../../schema/dataset.ts";
import { idOf } from "../../../schema/typed-record.ts";
import { type GraphEngine, type Row } from "../../graph/graph-engine.ts";
import { datasetNode } from "../export/export-dataset.ts";
import { infoOfNode } from "../export/record-of-graph.ts";
import { type Change, type Run } from "../write/compare.ts";
import { findDataset } from "../write/find-datasets.ts";
import { lockDatasets } from "../write/statements.ts";
import { datasetProperties } from "../write/to-graph.ts";
import { tiesWithin, writeChanges, writeTies } from "../write/write-changes.ts";
import { checkWritten, type WrittenRecord } from "./check-written.ts";
import { sumOfRecords, versionOf } from "./content-version.ts";
import { RefusedRecordsError, type WrittenFault } from "./refused-records.ts";

/** What was done with one record; an attendance written inside a meeting is a record of its own. */
interface RecordWritten {
  readonly kind: RecordKind;
  readonly id: string;
  readonly what: Change["what"];
}

export interface RecordsWritten {
  /** The version of the data set now; the one before if nothing changed. */
  readonly version: string;
  readonly records: readonly RecordWritten[];
}

/** More records are for the seed command, which reads them from files. */
const most = 1000;

/**
 * Writes records into a data set that is loaded, with the checks of the seed command, and renews its version: all
 * of it in one unit. A record that has its id already is replaced; one that says the same is left as it is, and
 * if all do, nothing is written.
 * @throws {RefusedRecordsError} with every fault; nothing is written then
 */
export async function writeRecords(
  engine: GraphEngine,
  dataset: string,
  records: readonly WrittenRecord[],
): Promise<RecordsWritten> {
  const read: Run = (statement, parameters) => engine.read(statement, parameters);
  const before = await prepare(read, dataset, records);
  if (before.changes.every(({ what }) => what === "unchanged")) {
    // Somebody else may have written meanwhile what these records say.
    const now = await findDataset(read, dataset);
    if (now?.version === before.version) return toWritten(before);
  }
  return engine.write(`write to ${dataset}`, async (unit) => {
    const run: Run = (statement, parameters) => unit.run(statement, parameters);
    // Nobody else writes records until this unit ends, so what is checked now stays true.
    await run(lockDatasets, {});
    const prepared = await prepare(run, dataset, records);
    const { info, recordSum, changes } = prepared;
    const differing = changes.filter(({ what }) => what !== "unchanged");
    if (differing.length === 0) return toWritten(prepared);
    await writeChanges(unit, dataset, differing);
    await writeTies(
      unit,
      differing.flatMap(({ hashed }) => tiesWithin(hashed)),
    );
    const sum = await sumOfRecords(run, dataset, recordSum, differing);
    const version = versionOf(sum, info);
    const node = { ...datasetProperties(info, version, "LOADED"), recordSum: sum.toString() };
    await unit.upsertNodes("Dataset", [node]);
    return toWritten({ version, changes });
  });
}

interface Prepared {
  readonly info: DatasetInfo;
  readonly version: string;
  readonly recordSum: string | null;
  readonly changes: readonly Change[];
}

async function prepare(run: Run, id: string, records: readonly WrittenRecord[]): Promise<Prepared> {
  const refuse = (problem: string, expected: string): never => {
    throw new RefusedRecordsError(id, [{ record: null, path: "", problem, expected }]);
  };
  if (records.length > most)
    refuse(`${records.length} records at once`, `at most ${most}; the seed command loads more`);
  const stored = await findDataset(run, id);
  if (stored === null) return refuse("the graph holds no such data set", "one that is loaded");
  if (stored.state === "LOADING")
    refuse("is being loaded, or its load broke off", "a data set loaded to its end");
  if (stored.isOlder)
    refuse("was loaded by an earlier version of Parley", "a data set that is loaded again");
  const [node] = await run(datasetNode, { dataset: id });
  const { info } = parseInfo(infoOfNode(node!["properties"] as Row));
  if (info === null)
    return refuse("has a description that can't be read", "one that is loaded again");
  const { faults, changes } = await checkWritten(run, info, records);
  if (faults.length > 0) throw new RefusedRecordsError(id, inOrder(faults));
  return { info, version: stored.version, recordSum: stored.recordSum, changes };
}

function inOrder(faults: readonly WrittenFault[]): WrittenFault[] {
  return faults.toSorted((a, b) => (a.record ?? -1) - (b.record ?? -1));
}

function toWritten({ version, changes }: Pick<Prepared, "version" | "changes">): RecordsWritten {
  return {
    version,
    records: changes.map(({ hashed, what }) => ({ kind: hashed.kind, id: idOf(hashed), what })),
  };
}
