import { type AttendanceFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { type Translate } from "../../../messages/translate.ts";
import { dateWords } from "../../parts/date-words.ts";
import { meetingStatusWord } from "../../parts/words.ts";
import { FactCard } from "./FactCard.tsx";
import { NodeLink } from "./links.tsx";

/** An attendance with all it rests on; `named` is the end that the page does not name already. */
export function AttendanceCard(props: {
  attendance: AttendanceFieldsFragment;
  named: "actor" | "meeting";
}) {
  const t = useText();
  const { attendance, named } = props;
  const { actor, meeting } = attendance;
  const status = meetingStatusWord(t, meeting.status);
  return (
    <FactCard
      title={
        named === "meeting" ? (
          <NodeLink id={meeting.id}>{meeting.title}</NodeLink>
        ) : (
          <NodeLink id={actor.id}>{actor.name}</NodeLink>
        )
      }
      aside={named === "meeting" ? dateWords(t, meeting.date) : undefined}
      note={attendance.note}
      citations={attendance.citations}
    >
      <p className="fact-chain">
        {attendanceWords(t, attendance)}
        {named === "meeting" && meeting.isRound && ` · ${t("attendance.of-round")}`}
        {named === "meeting" && status !== null && ` · ${status}`}
        {attendance.confidence !== "HIGH" && ` · ${t(`confidence.${attendance.confidence}`)}`}
      </p>
    </FactCard>
  );
}

/** In which role, for whom and in which delegation: `head of delegation, for the United States`. */
export function attendanceWords(
  t: Translate,
  attendance: Pick<AttendanceFieldsFragment, "role" | "onBehalfOf" | "delegation">,
): string {
  const { role, onBehalfOf, delegation } = attendance;
  const parts = [
    role,
    onBehalfOf && t("attendance.for", { actor: onBehalfOf.name }),
    delegation !== null && delegation !== onBehalfOf?.name
      ? t("attendance.delegation", { delegation })
      : null,
  ].filter(Boolean);
  return parts.length === 0 ? t("attendance.attended") : parts.join(", ");
}
