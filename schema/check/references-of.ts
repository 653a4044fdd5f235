import { type RecordKind, type RecordOf, type Teller } from "../dataset.ts";
import { type LooseRecord } from "../typed-record.ts";
import { citationsOf } from "./citations-of.ts";
import { type Path } from "./record-fault.ts";

/** A reference from a record to another. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly to: RecordKind;
}

/** All references of a record except `partOf`, whose target may come later in the same file. */
export function referencesOf(loose: LooseRecord): Reference[] {
  const sources = citationsOf(loose).map(({ path, citation }): Reference => ({
    path: [...path, "source"],
    id: citation.source,
    to: "sources",
  }));
  return [...othersOf(loose), ...sources];
}

function othersOf(loose: LooseRecord): Reference[] {
  switch (loose.kind) {
    case "sources":
    case "actors":
      return [];
    case "memberships":
      return [
        ...one("member", loose.record.member, "actors"),
        ...one("of", loose.record.of, "actors"),
      ];
    case "documents":
      return many("issuers", loose.record.issuers, "actors");
    case "issues":
      return many("about", loose.record.about, "documents");
    case "meetings": {
      const attendances = loose.record.attendances ?? [];
      return [
        ...many("issues", loose.record.issues, "issues"),
        ...attendances.flatMap((attendance, n) => attending(attendance, ["attendances", n])),
      ];
    }
    case "attendances":
      return [...one("meeting", loose.record.meeting, "meetings"), ...attending(loose.record)];
    case "positions": {
      const { actor, issue, meeting, document } = loose.record;
      return [
        ...one("actor", actor, "actors"),
        ...one("issue", issue, "issues"),
        ...one("meeting", meeting, "meetings"),
        ...one("document", document, "documents"),
        ...(loose.record.reportedBy ?? []).flatMap((teller, n) => tellerOf(teller, n)),
      ];
    }
  }
}

function attending(attendance: Partial<RecordOf["attendances"]>, within: Path = []): Reference[] {
  return [
    ...one("actor", attendance.actor, "actors", within),
    ...one("onBehalfOf", attendance.onBehalfOf, "actors", within),
  ];
}

function tellerOf(teller: Teller, n: number): Reference[] {
  if (typeof teller === "string") return [];
  return "actor" in teller
    ? one("actor", teller.actor, "actors", ["reportedBy", n])
    : one("source", teller.source, "sources", ["reportedBy", n]);
}

type Ids = readonly string[] | undefined;

function one(
  field: string,
  id: string | undefined,
  to: RecordKind,
  within: Path = [],
): Reference[] {
  return id === undefined ? [] : [{ path: [...within, field], id, to }];
}

function many(field: string, ids: Ids, to: RecordKind): Reference[] {
  return (ids ?? []).flatMap((id, n) => [{ path: [field, n], id, to }]);
}
