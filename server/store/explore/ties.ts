import {
  type AnyKind,
  nodeKinds,
  type AttendanceRecord,
  type MembershipRecord,
  type NodeKind,
  type Stance,
} from "../records/records.ts";

/** A node by kind and id. */
export interface NodeKey {
  readonly id: string;
  readonly kind: NodeKind;
}

/** The kinds of tie between two nodes. */
export const tieKinds = [
  "ATTENDED",
  "STANCE",
  "MEMBER_OF",
  "PART_OF",
  "DISCUSSED",
  "ISSUED",
  "ABOUT",
  "HOLDS",
  "ON",
  "STATED_AT",
  "STATED_IN",
  "CITES",
] as const;
export type TieKind = (typeof tieKinds)[number];

interface PlainTie {
  /** `attendance`, `membership`, `actor>issue`, or `from|to`. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** Facts whose citations support the tie; for CITES only those that cite `to`. */
  readonly factIds: readonly string[];
}

/** A tie between two nodes, with the facts it rests on. */
export type TieRecord = PlainTie &
  (
    | { readonly kind: "ATTENDED"; readonly attendance: AttendanceRecord }
    | { readonly kind: "MEMBER_OF"; readonly membership: MembershipRecord }
    | {
        readonly kind: "STANCE";
        /** The latest stance (ties: the higher confidence, then id). */
        readonly stance: Stance;
        /** Latest first. */
        readonly positionIds: readonly string[];
        readonly contradictory: boolean;
      }
    | { readonly kind: Exclude<TieKind, "ATTENDED" | "MEMBER_OF" | "STANCE"> }
  );

/** Data sets, attendances and memberships have ids too, but are not nodes of the explorer's graph. */
export function isNodeKind(kind: AnyKind): kind is NodeKind {
  return nodeKinds.some((one) => one === kind);
}
