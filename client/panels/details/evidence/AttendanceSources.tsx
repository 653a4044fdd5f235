import { type AttendanceFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { Citations } from "./Citations.tsx";

/** An attendance's sources: its own, or else those of its meeting, marked as such. */
export function AttendanceSources(props: {
  attendance: Pick<AttendanceFieldsFragment, "citations" | "inheritedCitations">;
  titled?: boolean;
}) {
  const t = useText();
  const { citations, inheritedCitations } = props.attendance;
  const titled = props.titled ?? false;
  if (citations.length > 0) return <Citations citations={citations} titled={titled} />;
  if (inheritedCitations.length === 0) return null;
  return (
    <div className="inherited">
      <p className="citation-note">{t("citation.inherited")}</p>
      <Citations citations={inheritedCitations} titled={titled} />
    </div>
  );
}
