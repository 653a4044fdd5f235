import { type RecordKind, type RecordOf } from "../../schema/dataset.ts";
import { checkDataset, type CheckedDataset } from "../../seed/check/check-dataset.ts";
import { parsedRecords } from "../../seed/check/parsed-records.ts";
import { flatten, type TypedRecord } from "../../schema/typed-record.ts";

export type RecordsByKind = { readonly [K in RecordKind]: readonly RecordOf[K][] };

/** A data set as the loader sees it: checked, with attendances as records of their own. */
export async function readTyped(
  folder: string,
): Promise<{ dataset: CheckedDataset; records: RecordsByKind }> {
  const dataset = await checkDataset(folder);
  const all: TypedRecord[] = [];
  const unexpected = (fault: unknown): never => {
    throw new Error(JSON.stringify(fault));
  };
  for await (const { typed } of parsedRecords(folder, dataset.files, unexpected)) {
    if (typed) all.push(...flatten(typed));
  }
  const of = <K extends RecordKind>(kind: K): RecordOf[K][] =>
    all.filter((each) => each.kind === kind).map((each) => each.record as RecordOf[K]);
  const records: RecordsByKind = {
    sources: of("sources"),
    actors: of("actors"),
    memberships: of("memberships"),
    documents: of("documents"),
    issues: of("issues"),
    meetings: of("meetings"),
    attendances: of("attendances"),
    positions: of("positions"),
  };
  return { dataset, records };
}
