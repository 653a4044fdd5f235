import { attendanceId, membershipId, type RecordKind, type RecordOf } from "./dataset.ts";

/** A checked record and its kind. */
export type TypedRecord = {
  [K in RecordKind]: { readonly kind: K; readonly record: RecordOf[K] };
}[RecordKind];

/** A record with faults: only its valid fields. */
export type LooseRecord = {
  [K in RecordKind]: { readonly kind: K; readonly record: Partial<RecordOf[K]> };
}[RecordKind];

/** The id of a record in the graph: the author's own, or composed of what a tie joins. */
export function idOf(typed: TypedRecord): string {
  if (typed.kind === "attendances") return attendanceId(typed.record);
  if (typed.kind === "memberships") return membershipId(typed.record);
  return typed.record.id;
}

/**
 * A record as stored in the graph: attendances written inside a meeting become records of their own, like
 * those in a separate file.
 */
export function flatten(typed: TypedRecord): TypedRecord[] {
  if (typed.kind !== "meetings") return [typed];
  const { attendances, ...meeting } = typed.record;
  return [
    { kind: "meetings", record: { ...meeting, attendances: [] } },
    ...attendances.map((attendance): TypedRecord => {
      return { kind: "attendances", record: { meeting: meeting.id, ...attendance } };
    }),
  ];
}
