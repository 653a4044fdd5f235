import { type AttendanceFieldsFragment } from "../../../api/__generated__/graphql.ts";
import { useText } from "../../../language/use-text.ts";
import { type Translate } from "../../../messages/translate.ts";
import { dateWords } from "../../parts/date-words.ts";
import { meetingStatusWord } from "../../parts/words.ts";
import { AttendanceSources } from "../evidence/AttendanceSources.tsx";
import { FactCard } from "./FactCard.tsx";
import { NodeLink, TieLink } from "./links.tsx";

/** An attendance with its sources; `named` is the end that the page's title already names. */
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
      aside={
        <TieLink id={attendance.id}>
          {named === "meeting" ? dateWords(t, meeting.date) : t("attendance.open")}
        </TieLink>
      }
      note={attendance.note}
      evidence={<AttendanceSources attendance={attendance} />}
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

/** Marks an attendance without a source of its own where sources are not shown; null for others. */
export function inheritedMark(
  t: Translate,
  { isInherited }: Pick<AttendanceFieldsFragment, "isInherited">,
): string | null {
  return isInherited ? t("attendance.inherited-mark") : null;
}

/** Status, role, represented actor and delegation in words: `head of delegation, for the United States`. */
export function attendanceWords(
  t: Translate,
  attendance: Pick<AttendanceFieldsFragment, "role" | "onBehalfOf" | "delegation"> &
    Partial<Pick<AttendanceFieldsFragment, "status">>,
): string {
  const { role, onBehalfOf, delegation, status = "ATTENDED" } = attendance;
  const parts = [
    status === "ATTENDED" ? null : t(`attendance-status.${status}`),
    role,
    onBehalfOf && t("attendance.for", { actor: onBehalfOf.name }),
    delegation !== null && delegation !== onBehalfOf?.name
      ? t("attendance.delegation", { delegation })
      : null,
  ].filter(Boolean);
  return parts.length === 0 ? t("attendance.attended") : parts.join(", ");
}
