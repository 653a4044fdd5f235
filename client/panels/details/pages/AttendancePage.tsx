import { attendanceQuery } from "../../../api/operations/meeting-operations.ts";
import { useOperation } from "../../../api/use-operation.ts";
import { RichText } from "../../../language/RichText.tsx";
import { useText } from "../../../language/use-text.ts";
import { dateWords } from "../../parts/date-words.ts";
import { Mark } from "../../parts/Mark.tsx";
import { attendanceWords } from "../cards/AttendanceCard.tsx";
import { AttendanceSources } from "../evidence/AttendanceSources.tsx";
import { linkTo } from "../cards/links.tsx";
import { PageHead, Section } from "../cards/PageHead.tsx";
import { Pending } from "../cards/Pending.tsx";

/** An actor at a meeting: in which role, for whom, how sure, and where it was read. */
export function AttendancePage({ id }: { id: string }) {
  const t = useText();
  const answer = useOperation(attendanceQuery, { id });
  return (
    <Pending answer={answer}>
      {({ node }) => {
        if (node?.__typename !== "Attendance") {
          return <p className="panel-empty">{t("attendance.unknown")}</p>;
        }
        const { actor, meeting } = node;
        return (
          <>
            <PageHead
              mark={<Mark kind="ACTOR" {...actor} />}
              kind={t(
                node.status !== "ATTENDED"
                  ? `attendance-status.${node.status}`
                  : meeting.isRound
                    ? "attendance.took-part"
                    : "attendance.attended-kind",
              )}
              title={
                <RichText
                  id="attendance.title"
                  values={{ actorName: actor.name, meetingTitle: meeting.title }}
                  tags={{ actor: linkTo(actor.id), meeting: linkTo(meeting.id) }}
                />
              }
              line={[dateWords(t, meeting.date), meeting.place].filter(Boolean).join(" · ")}
            />
            <p>
              {attendanceWords(t, node)} · {t(`confidence.${node.confidence}`)}
            </p>
            {actor.placeholder && <p className="beside">{t("attendance.unnamed")}</p>}
            <Section title={t("panel.evidence")}>
              <article className="fact">
                {node.note !== null && (
                  <p className="fact-note">{t("panel.note", { note: node.note })}</p>
                )}
                <AttendanceSources attendance={node} titled />
              </article>
            </Section>
          </>
        );
      }}
    </Pending>
  );
}
