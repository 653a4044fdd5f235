import { DatasetCheck, type Elsewhere } from "../../../schema/check/dataset-check.ts";
import { nouns } from "../../../schema/check/nouns.ts";
import { parseRecord } from "../../../schema/check/parse-record.ts";
import { type PlaceOf, type Wording } from "../../../schema/check/record-fault.ts";
import { spellPath } from "../../../schema/check/spell-path.ts";
import { suggest } from "../../../schema/check/suggest.ts";
import { type DatasetInfo, recordKinds, type RecordKind } from "../../../schema/dataset.ts";
import { flatten, idOf, type LooseRecord } from "../../../schema/typed-record.ts";
import { type Change, compare, type Run } from "../write/compare.ts";
import { findDifferences } from "../write/differences.ts";
import { findHolders } from "../write/find-holders.ts";
import { groupBy } from "../write/group-by.ts";
import { type HashedRecord, hashRecord } from "../write/hash-record.ts";
import { isNodeKind, ownedRecords, storedOwnedTies } from "../write/statements.ts";
import { findTakenIds } from "../write/taken-ids.ts";
import { type WrittenFault } from "./refused-records.ts";

/** A record as somebody wrote it: as in a file of a data set, for example `date: "2025-12-20~"`. */
export interface WrittenRecord {
  readonly kind: RecordKind;
  readonly record: unknown;
}

interface Place {
  readonly record: number;
  readonly path: string;
}

export interface CheckedWritten {
  readonly faults: readonly WrittenFault[];
  /** What writing the records would do; empty if there are faults. */
  readonly changes: readonly Change[];
}

/**
 * Checks records as the seed command checks those of a file, and against what the graph holds: references, ids
 * that are taken, circles of parts, and what other data sets say of the same record.
 */
export async function checkWritten(
  run: Run,
  info: DatasetInfo,
  written: readonly WrittenRecord[],
): Promise<CheckedWritten> {
  const faults: WrittenFault[] = [];
  const report = (at: Place, wording: Wording): unknown => faults.push({ ...at, ...wording });
  const spell = ({ record }: Place): string => `record ${record}`;
  const check = new DatasetCheck<Place>({ info, report, spell, looksUp: true });
  const placeOf = new Map<HashedRecord, Place>();
  const whole: LooseRecord[] = [];
  // As the kinds of a data set are read: what is referred to comes first.
  const byKind = recordKinds.flatMap((kind) =>
    [...written.entries()].filter(([, each]) => each.kind === kind),
  );
  for (const [record, { kind, record: value }] of byKind) {
    const at: PlaceOf<Place> = (path) => ({ record, path: spellPath(path) });
    const { typed, loose, faults: own } = parseRecord(kind, value);
    check.reportAll(own, at);
    check.take(loose, at);
    whole.push(loose);
    for (const each of typed ? flatten(typed) : [])
      placeOf.set(hashRecord(each), { record, path: "" });
  }
  await addStoredParts(run, check, whole);
  check.finish(null);
  for (const { id, kind, label, holders } of await findTakenIds(run, check.ids)) {
    const of = holders.length > 0 ? ` of ${holders.join(", ")}` : "";
    const problem = `"${id}" is the id of ${label === "Dataset" ? "a data set" : nounOfLabel(label)} in the graph already${of}`;
    report(check.ids.findPlace(kind, id)!, { problem, expected: "another id" });
  }
  await refuseUnknown(run, info, check, report);
  if (faults.length > 0) return { faults, changes: [] };
  const changes = await compare(run, info.id, [...placeOf.keys()]);
  for (const change of changes.filter(({ what }) => what === "adopted")) {
    report(placeOf.get(change.hashed)!, await otherContent(run, info, change));
  }
  return { faults, changes: faults.length > 0 ? [] : changes };
}

function nounOfLabel(label: string): string {
  return nouns[`${label.toLowerCase()}s` as RecordKind];
}

/** Adds the parts in the graph that the written ones belong to, so that a circle through them is found. */
async function addStoredParts(
  run: Run,
  check: DatasetCheck<Place>,
  written: readonly LooseRecord[],
): Promise<void> {
  for (const kind of ["meetings", "issues"] as const) {
    const own = written.flatMap((loose) => (loose.kind === kind ? [loose.record] : []));
    const seen = new Set(own.flatMap(({ id }) => id ?? []));
    let ids = own.flatMap(({ partOf }) => partOf ?? []);
    while ((ids = [...new Set(ids)].filter((id) => !seen.has(id))).length > 0) {
      for (const id of ids) seen.add(id);
      const wholes: string[] = [];
      for (const statement of storedOwnedTies[kind]) {
        for (const { id, type, other } of await run(statement, { ids })) {
          if (type !== "PART_OF") continue;
          check.addStoredPart(kind, id as string, other as string);
          wholes.push(other as string);
        }
      }
      ids = wholes;
    }
  }
}

/** Reports references to records that neither this data set nor one that it uses holds. */
async function refuseUnknown(
  run: Run,
  { id: dataset, uses }: DatasetInfo,
  check: DatasetCheck<Place>,
  report: (at: Place, wording: Wording) => void,
): Promise<void> {
  const here = ["of this data set", ...uses.map((used) => `of ${used}`)].join(" or ");
  const reachable = [dataset, ...uses];
  for (const [kind, sought] of groupBy<Elsewhere<Place>, RecordKind>(
    check.elsewhere,
    ({ to }) => to,
  )) {
    if (!isNodeKind(kind)) continue;
    const holders = await findHolders(
      run,
      kind,
      sought.map(({ id }) => id),
    );
    const unknown = sought.filter(
      ({ id }) => !holders.get(id)?.some((each) => reachable.includes(each)),
    );
    if (unknown.length === 0) continue;
    const known = [...check.ids.idsOf(kind)];
    for (const each of reachable)
      for (const { id } of await run(ownedRecords[kind], { dataset: each }))
        known.push(id as string);
    for (const { id, at } of unknown) {
      const others = holders.get(id);
      const expected = `the id of ${nouns[kind]} ${here}`;
      report(
        at,
        others
          ? {
              problem: `"${id}" is ${nouns[kind]} of ${others.join(", ")}, which this data set does not use`,
              expected,
            }
          : {
              problem: `there is no ${nouns[kind].replace(/^an? /, "")} "${id}"`,
              expected: expected + suggest(id, known),
            },
      );
    }
  }
}

async function otherContent(run: Run, { id }: DatasetInfo, change: Change): Promise<Wording> {
  const holders = (change.stored?.datasets ?? []).filter((each) => each !== id).join(", ");
  const fields = (await findDifferences(run, change)).map(({ field }) => field).join(", ");
  return {
    problem: `"${idOf(change.hashed)}" is ${nouns[change.hashed.kind]} of ${holders} too, with other content (${fields})`,
    expected: "the same content, or no record of its own",
  };
}
