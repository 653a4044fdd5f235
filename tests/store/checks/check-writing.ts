/** Lookups before writing, over a graph whose records and ties are known. */
import { expect } from "vitest";
import { type DatasetInfo, recordKinds, type RecordKind } from "../../../schema/dataset.ts";
import { type TypedRecord } from "../../../schema/typed-record.ts";
import { type GraphEngine, type Row, type TieType } from "../../../server/graph/graph-engine.ts";
import { sumOfRecords, versionOf } from "../../../server/store/edit/content-version.ts";
import { compare } from "../../../server/store/write/compare.ts";
import { findDifferences } from "../../../server/store/write/differences.ts";
import { findDependents } from "../../../server/store/write/find-dependents.ts";
import { hashRecord } from "../../../server/store/write/hash-record.ts";
import { labelOf, nodeKinds } from "../../../server/store/write/statements.ts";
import { dumpGraph } from "../../seed/dump-graph.ts";
import { type RecordsByKind } from "../../seed/read-typed.ts";

type Run = GraphEngine["read"];

/** The version of what a data set holds in the graph, made of every hash. */
export async function versionOfContent(run: Run, info: DatasetInfo): Promise<string> {
  return versionOf(await sumOfRecords(run, info.id, null, []), info);
}

/**
 * Stored records do not differ from what was written, and differ in one field from a record with one field
 * changed.
 */
export async function checkDifferences(
  engine: GraphEngine,
  dataset: string,
  records: RecordsByKind,
): Promise<void> {
  const run: Run = (...asked) => engine.read(...asked);
  for (const kind of recordKinds) {
    for (const record of records[kind]) {
      const differences = async (changed: object): Promise<unknown> => {
        const typed = { kind, record: { ...record, ...changed } } as TypedRecord;
        const [change] = await compare(run, dataset, [hashRecord(typed)]);
        return change && (await findDifferences(run, change));
      };
      expect(await differences({})).toEqual([]);
      const note = "note" in record && record.note !== undefined ? record.note : null;
      expect(await differences({ note: "Another note." })).toEqual([
        { field: "note", stored: note, own: "Another note." },
      ]);
    }
  }
}

/** The end of a tie that depends on the other: the one whose record the tie belongs to. */
const ownedByStart: readonly TieType[] = [
  ...(["PART_OF", "DISCUSSED", "ABOUT", "CITES", "ON", "STATED_AT", "STATED_IN"] as const),
];
const ownedByEnd: readonly TieType[] = ["HOLDS", "ISSUED"];
const records: readonly TieType[] = ["ATTENDED", "MEMBER_OF"];

/** Everything that depends on any node, as if it were another data set's. */
export async function checkDependents(engine: GraphEngine): Promise<void> {
  const { nodes, ties } = await dumpGraph(engine);
  const of = (types: readonly TieType[]): Row[] => types.flatMap((type) => ties[type] ?? []);
  const pairs = [
    ...of(ownedByStart).map(({ start, end }) => [end, start]),
    ...of(ownedByEnd).map(({ start, end }) => [start, end]),
    ...of(records).flatMap(({ id, start, end, sources, onBehalfOf }) =>
      [start, end, ...(sources as string[]), ...(onBehalfOf ? [onBehalfOf] : [])].map((node) => [
        node,
        id,
      ]),
    ),
    ...(nodes["Position"] ?? []).flatMap(({ id, reporters, reporterKinds }) =>
      (reporters as string[]).flatMap((teller, n) =>
        (reporterKinds as string[])[n] === "TEXT" ? [] : [[teller, id]],
      ),
    ),
  ];
  const gone = nodeKinds.flatMap((kind) =>
    (nodes[labelOf[kind]] ?? []).map(({ id }) => ({ kind: kind as RecordKind, id: id as string })),
  );
  const stale = gone.map((each) => ({ ...each, datasets: [], start: "", end: "" }));
  const found = await findDependents((...asked) => engine.read(...asked), "another", stale);
  const inOrder = (list: readonly (readonly unknown[])[]): string[] =>
    list.map((each) => JSON.stringify(each)).toSorted();
  expect(found.length).toBeGreaterThan(10);
  expect(inOrder(found.map(({ id, dependent }) => [id, dependent]))).toEqual([
    ...new Set(inOrder(pairs)),
  ]);
  const ours = await findDependents((...asked) => engine.read(...asked), "little", stale);
  expect(ours).toEqual([]);
}
