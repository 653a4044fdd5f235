import { type Citation, type RecordKind, type RecordOf } from "../dataset.ts";
import { type LooseRecord } from "../typed-record.ts";
import { type Path } from "./record-fault.ts";

/** A place in a record that names another one. */
export interface Reference {
  readonly path: Path;
  readonly id: string;
  readonly to: RecordKind;
}

/** All that a record refers to, but for `partOf`, which may name what comes later in its own file. */
export function referencesOf(loose: LooseRecord): Reference[] {
  switch (loose.kind) {
    case "sources":
      return [];
    case "actors":
      return citations(loose.record);
    case "memberships":
      return [
        ...one("member", loose.record.member, "actors"),
        ...one("of", loose.record.of, "actors"),
        ...citations(loose.record),
      ];
    case "documents":
      return [...many("issuers", loose.record.issuers, "actors"), ...citations(loose.record)];
    case "issues":
      return many("about", loose.record.about, "documents");
    case "meetings": {
      const attendances = loose.record.attendances ?? [];
      return [
        ...many("issues", loose.record.issues, "issues"),
        ...attendances.flatMap((attendance, n) => attending(attendance, ["attendances", n])),
        ...citations(loose.record),
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
        ...citations(loose.record),
      ];
    }
  }
}

function attending(attendance: Partial<RecordOf["attendances"]>, within: Path = []): Reference[] {
  return [
    ...one("actor", attendance.actor, "actors", within),
    ...one("onBehalfOf", attendance.onBehalfOf, "actors", within),
    ...citations(attendance, within),
  ];
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

function citations(fact: { citations?: readonly Citation[] }, within: Path = []): Reference[] {
  return (fact.citations ?? []).flatMap(({ source }, n) => {
    return [{ path: [...within, "citations", n, "source"], id: source, to: "sources" }];
  });
}
