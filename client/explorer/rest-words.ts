import { type NodeKind, nodeKinds } from "../model/kinds.ts";
import { type KindCounts } from "../model/graph-source.ts";
import { formatCount, formatList } from "../format/format-count.ts";

const word: Readonly<Record<NodeKind, string>> = {
  ACTOR: "actor",
  MEETING: "meeting",
  ISSUE: "issue",
  DOCUMENT: "document",
  POSITION: "position",
  SOURCE: "source",
};

/** What an expansion left out, as `14 more meetings and one more issue`; null when it was nothing. */
export function restWords(leftOut: KindCounts): string | null {
  const parts = nodeKinds.flatMap((kind) => {
    const count = leftOut[kind] ?? 0;
    return count > 0 ? [formatCount(count, `more ${word[kind]}`)] : [];
  });
  return parts.length > 0 ? formatList(parts) : null;
}
