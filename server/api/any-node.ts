import {
  type ActorRecord,
  type AnyKind,
  type AttendanceRecord,
  type DatasetRecord,
  type DocumentRecord,
  type FactKind,
  type IssueRecord,
  type MeetingRecord,
  type MembershipRecord,
  type PositionRecord,
  type SourceRecord,
} from "../store/records/records.ts";
import { type ByIdLoader, RecordMissingError } from "./batching.ts";
import { type Loaders } from "./loaders.ts";

/** The record of each kind, and the name of its type in the API. */
interface Kinds {
  ACTOR: Typed<"Actor", ActorRecord>;
  MEETING: Typed<"Meeting", MeetingRecord>;
  ISSUE: Typed<"Issue", IssueRecord>;
  POSITION: Typed<"Position", PositionRecord>;
  SOURCE: Typed<"Source", SourceRecord>;
  DOCUMENT: Typed<"Document", DocumentRecord>;
  DATASET: Typed<"Dataset", DatasetRecord>;
  ATTENDANCE: Typed<"Attendance", AttendanceRecord>;
  MEMBERSHIP: Typed<"Membership", MembershipRecord>;
}
type Typed<Name extends string, T> = T & { readonly __typename: Name };

/** A record with its type name, for fields that return the interface `Node`. */
export type AnyNode = Kinds[AnyKind];
/** The same for the nodes of networks. */
export type AnyNetworkNode = Kinds["ACTOR" | "ISSUE"];
/** The same for the interface `Fact`. */
export type AnyFact = Kinds[FactKind];

type Finders = { readonly [K in AnyKind]: (load: Loaders, id: string) => Promise<Kinds[K] | null> };

const finders: Finders = {
  ACTOR: (load, id) => typed("Actor", load.actors, id),
  MEETING: (load, id) => typed("Meeting", load.meetings, id),
  ISSUE: (load, id) => typed("Issue", load.issues, id),
  POSITION: (load, id) => typed("Position", load.positions, id),
  SOURCE: (load, id) => typed("Source", load.sources, id),
  DOCUMENT: (load, id) => typed("Document", load.documents, id),
  DATASET: (load, id) => typed("Dataset", load.datasets, id),
  ATTENDANCE: (load, id) => typed("Attendance", load.attendances, id),
  MEMBERSHIP: (load, id) => typed("Membership", load.memberships, id),
};

async function typed<Name extends string, T extends object>(
  __typename: Name,
  loader: ByIdLoader<T>,
  id: string,
): Promise<Typed<Name, T> | null> {
  const record = await loader.find(id);
  return record && { ...record, __typename };
}

/** A record by kind and id, or null when there is none. */
function findNode<K extends AnyKind>(
  load: Loaders,
  key: { readonly kind: K; readonly id: string },
): Promise<Kinds[K] | null> {
  return finders[key.kind](load, key.id);
}

/** A record by kind and id. @throws {RecordMissingError} */
export async function getNode<K extends AnyKind>(
  load: Loaders,
  key: { readonly kind: K; readonly id: string },
): Promise<Kinds[K]> {
  const found = await findNode(load, key);
  if (found === null) throw new RecordMissingError(key.id);
  return found;
}

/** The record with an id, of whatever kind, or null when there is none. */
export async function findAnyNode(load: Loaders, id: string | null): Promise<AnyNode | null> {
  const kind = await load.kinds.find(id);
  return id === null || kind === null ? null : findNode(load, { kind, id });
}
